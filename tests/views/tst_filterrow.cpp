#include "models/items/recordmodel.h"

#include "views/table/filterfield.h"
#include "views/table/filterrow.h"
#include "views/table/recordheader.h"
#include "views/table/recordtable.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace whither;

/// The filter boxes under the header: where they stand, what they ask for, what they say.
class TestFilterRow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isHiddenAtFirst();
    void standsUnderTheHeader();
    void followsTheColumns();
    void followsTheScrolling();
    void asksForWhatIsTyped();
    void saysWhyItAsksForNothing();
    void waitsForTheInputMethod();
    void escapeEmptiesTheBox();
    void menuWritesTheSigns_data();
    void menuWritesTheSigns();
    void showsTheQuery();
    void keepsWhatIsStillTyped();
    void marksFilteredColumns();
    void forgetsAnotherTable();
    void leavesTheTextRoom();

private:
    void show(const char* recipe);
    FilterRow& row() const { return *m_table->filterRow(); }
    FilterField& box(int column) const { return *row().field(column); }
    QRect inHeader(const QWidget& widget) const
    {
        return {widget.mapTo(m_table->header(), QPoint(0, 0)), widget.size()};
    }

    const BuiltinStudy m_study;
    std::shared_ptr<ColumnEngine> m_engine;
    Dataset m_dataset;
    std::unique_ptr<RecordModel> m_records;
    std::unique_ptr<RecordTable> m_table;
};

namespace {

using Asked = std::optional<Condition>;

/// What the last signal asked for, as a recipe has it.
QString asked(const QSignalSpy& spy)
{
    if (spy.isEmpty())
        return QStringLiteral("nothing said");
    const auto condition = spy.last().at(1).value<Asked>();
    Query query;
    if (condition)
        query.conditions = {*condition};
    return QString::fromUtf8(queryToJson(query));
}

QString recipe(const char* conditions, int version = 2)
{
    return QStringLiteral(R"({"conditions":[%1],"table":"","version":%2})")
        .arg(QString::fromUtf8(conditions), QString::number(version));
}

const QString nothing = QStringLiteral(R"({"table":"","version":1})");

} // namespace

void TestFilterRow::init()
{
    m_engine = engineOver("people", "name,place,year,note\n"
                                    "Ada,United Kingdom,1815,first\n"
                                    "Li,China,,\n"
                                    "Noether,,1882,lines\n");
    m_dataset.id = "people";
    m_dataset.columns = {{"name", ColumnMeaning::Word},
                         {"place", ColumnMeaning::Place},
                         {"year", ColumnMeaning::Year},
                         {"note", ColumnMeaning::Prose}};
    m_records = std::make_unique<RecordModel>();
    m_records->setContext(m_study.context);
    m_table = std::make_unique<RecordTable>();
    m_table->setRecords(m_records.get());
    show(R"({"table":"people"})");
    m_table->showOpeningColumns();
    m_table->resize(700, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, 150);
}

void TestFilterRow::cleanup()
{
    m_table.reset();
    m_records.reset();
}

void TestFilterRow::show(const char* recipe)
{
    const Query query = queryOf(recipe);
    m_records->setRows(m_dataset, m_engine->columns("people"), m_engine->rows(query));
    m_table->setQuery(query);
    row().setQuery(query, m_engine->columns("people"));
}

void TestFilterRow::isHiddenAtFirst()
{
    QVERIFY(!row().isVisible());
    const int without = m_table->header()->height();
    row().setShown(true);
    QVERIFY(row().isVisible());
    QVERIFY(m_table->header()->height() > without);
    row().setShown(false);
    QVERIFY(!row().isVisible());
    QCOMPARE(m_table->header()->height(), without);
    QVERIFY(m_table->hasFocus());
}

void TestFilterRow::standsUnderTheHeader()
{
    m_table->setCurrentIndex(m_records->index(0, 1));
    row().setShown(true);
    const RecordHeader& header = *m_table->header();
    QVERIFY(box(1).hasFocus());
    for (int column = 0; column < 4; ++column) {
        const QRect where = inHeader(box(column));
        QVERIFY(box(column).isVisible());
        QVERIFY(where.left() >= header.sectionViewportPosition(column));
        QVERIFY(where.right()
                < header.sectionViewportPosition(column) + header.sectionSize(column));
        QVERIFY(where.top() >= header.viewport()->height());
        QVERIFY(where.bottom() < header.height());
        QVERIFY(box(column).accessibleName().contains(
            m_records->headerData(column, Qt::Horizontal).toString()));
    }
    // The first row of records starts where the boxes end.
    QCOMPARE(m_table->viewport()->mapTo(m_table.get(), QPoint(0, 0)).y(),
             header.geometry().bottom() + 1);
}

void TestFilterRow::followsTheColumns()
{
    row().setShown(true);
    RecordHeader& header = *m_table->header();
    const auto isInPlace = [&](int column) {
        const QRect where = inHeader(box(column));
        return std::abs(where.left() - header.sectionViewportPosition(column)) <= 4
               && std::abs(where.width() - header.sectionSize(column)) <= 8;
    };
    m_table->setColumnWidth(0, 90);
    for (int column = 0; column < 4; ++column)
        QTRY_VERIFY(isInPlace(column));
    header.moveSection(0, 2);
    for (int column = 0; column < 4; ++column)
        QTRY_VERIFY(isInPlace(column));
    QVERIFY(box(1).x() < box(0).x());
    m_table->setColumnHidden(1, true);
    QTRY_VERIFY(!box(1).isVisible());
    QTRY_VERIFY(isInPlace(2));
    m_table->setColumnHidden(1, false);
    QTRY_VERIFY(box(1).isVisible());
}

void TestFilterRow::followsTheScrolling()
{
    row().setShown(true);
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, 400);
    QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 500);
    m_table->horizontalScrollBar()->setValue(500);
    QTRY_VERIFY(!box(0).isVisible());
    QVERIFY(std::abs(inHeader(box(1)).left() - (400 - 500)) <= 4);
    m_table->horizontalScrollBar()->setValue(0);
    QTRY_VERIFY(box(0).isVisible());
}

void TestFilterRow::asksForWhatIsTyped()
{
    row().setShown(true);
    QSignalSpy spy(&row(), &FilterRow::conditionRequested);
    QTest::keyClicks(&box(1), QStringLiteral("ch"));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.last().first().toString(), QStringLiteral("place"));
    QCOMPARE(asked(spy), recipe(R"({"column":"place","op":"contains","terms":["ch"]})"));
    QTest::keyClicks(&box(1), QStringLiteral(" "));
    QCOMPARE(spy.size(), 2); // asks the same
    QTest::keyClicks(&box(2), QStringLiteral(">=1800"));
    QCOMPARE(spy.size(), 6); // ">=" asks for nothing yet
    QCOMPARE(asked(spy), recipe(R"({"column":"year","op":"at-least","terms":["1800"]})"));
    box(2).clear();
    QCOMPARE(asked(spy), nothing);
}

void TestFilterRow::saysWhyItAsksForNothing()
{
    row().setShown(true);
    QSignalSpy spy(&row(), &FilterRow::conditionRequested);
    box(1).setFocus();
    QTest::keyClicks(&box(1), QStringLiteral("/a(/"));
    QCOMPARE(spy.size(), 0);
    QVERIFY(!box(1).faultText().isEmpty());
    QVERIFY(box(1).property("fault").toBool());
    QCOMPARE(box(1).accessibleDescription(), box(1).faultText());
    const auto notes = m_table->findChildren<QLabel*>();
    const auto note = std::ranges::find_if(
        notes, [](const QLabel* label) { return label->isVisible() && !label->text().isEmpty(); });
    QVERIFY(note != notes.end());
    QCOMPARE((*note)->text(), box(1).faultText());
    QCOMPARE((*note)->textFormat(), Qt::PlainText);
    // Under its box, inside the table.
    QVERIFY(m_table->rect().contains((*note)->geometry()));
    QVERIFY((*note)->y() >= box(1).mapTo(m_table.get(), QPoint(0, box(1).height())).y());
    box(0).setFocus();
    QVERIFY(!(*note)->isVisible());
    box(1).setFocus();
    box(1).setText(QStringLiteral("/a/"));
    QVERIFY(!(*note)->isVisible());
    QVERIFY(!box(1).property("fault").toBool());
    QCOMPARE(spy.size(), 1);
    box(2).setText(QStringLiteral("=soon"));
    QVERIFY(box(2).faultText().contains(QStringLiteral("\"soon\"")));
}

void TestFilterRow::waitsForTheInputMethod()
{
    row().setShown(true);
    QSignalSpy spy(&row(), &FilterRow::conditionRequested);
    box(1).setFocus();
    for (const char* composed : {"z", "zh", "zho", "zhong"}) {
        QInputMethodEvent composing(QString::fromLatin1(composed), {});
        QCoreApplication::sendEvent(&box(1), &composing);
    }
    QCOMPARE(spy.size(), 0);
    QInputMethodEvent committing;
    committing.setCommitString(QStringLiteral("中国"));
    QCoreApplication::sendEvent(&box(1), &committing);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(asked(spy), recipe(R"({"column":"place","op":"contains","terms":["中国"]})"));
}

void TestFilterRow::escapeEmptiesTheBox()
{
    row().setShown(true);
    box(1).setFocus();
    QTest::keyClicks(&box(1), QStringLiteral("ch"));
    QSignalSpy spy(&row(), &FilterRow::conditionRequested);
    QTest::keyClick(&box(1), Qt::Key_Escape);
    QVERIFY(box(1).text().isEmpty());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(asked(spy), nothing);
    QVERIFY(box(1).hasFocus());
    QTest::keyClick(&box(1), Qt::Key_Escape);
    QVERIFY(m_table->hasFocus());
    box(1).setFocus();
    QTest::keyClick(&box(1), Qt::Key_Return);
    QVERIFY(m_table->hasFocus());
}

void TestFilterRow::menuWritesTheSigns_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    const auto row = [](int entry, const char* text, int cursor) {
        QTest::addRow("%d", entry) << entry << QString::fromLatin1(text) << cursor;
    };
    row(0, "li", 2);
    row(1, "=li", 3);
    row(2, "!li", 3);
    row(3, "!=li", 4);
    row(4, "li..", 2);
    row(5, ">=li", 4);
    row(6, "<=li", 4);
    row(7, "=unknown", 8);
    row(8, "!=unknown", 9);
    row(9, "/li/", 3);
    row(10, "", 0);
}

void TestFilterRow::menuWritesTheSigns()
{
    QFETCH(int, entry);
    row().setShown(true);
    box(0).setText(QStringLiteral("!li"));
    QTest::keyClick(&box(0), Qt::Key_Down, Qt::AltModifier);
    const auto* menu = box(0).findChild<QMenu*>();
    QVERIFY(menu);
    QList<QAction*> entries = menu->actions();
    entries.removeIf([](const QAction* action) { return action->isSeparator(); });
    QCOMPARE(entries.size(), 11);
    entries[entry]->trigger();
    QTEST(box(0).text(), "text");
    QTEST(box(0).cursorPosition(), "cursor");
}

void TestFilterRow::showsTheQuery()
{
    show(R"({"table":"people","conditions":[)"
         R"({"column":"place","op":"contains-none","terms":["china"]},)"
         R"({"column":"year","op":"between","terms":["1800",null]},)"
         R"({"column":"name","op":"any-of","terms":["Ada"]}]})");
    row().setShown(true);
    QCOMPARE(box(0).text(), QString()); // ticked, not typed
    QCOMPARE(box(1).text(), QStringLiteral("!china"));
    QCOMPARE(box(2).text(), QStringLiteral("1800.."));
    QSignalSpy spy(&row(), &FilterRow::conditionRequested);
    show(R"({"table":"people","conditions":[{"column":"place","op":"equals","terms":[null]}]})");
    QCOMPARE(box(1).text(), QStringLiteral("=unknown"));
    QCOMPARE(box(2).text(), QString());
    QCOMPARE(spy.size(), 0);
}

/// An answer that comes while one types does not take the letters away.
void TestFilterRow::keepsWhatIsStillTyped()
{
    row().setShown(true);
    box(2).setFocus();
    QTest::keyClicks(&box(2), QStringLiteral("1815.."));
    show(R"({"table":"people","conditions":[{"column":"year","op":"between",)"
         R"("terms":["1815",null]}]})");
    QCOMPARE(box(2).text(), QStringLiteral("1815.."));
    box(2).setText(QStringLiteral(">="));
    show(R"({"table":"people"})");
    QCOMPARE(box(2).text(), QStringLiteral(">="));
    box(1).setFocus();
    show(R"({"table":"people"})");
    QCOMPARE(box(2).text(), QString()); // what asks for nothing goes with the focus
}

void TestFilterRow::marksFilteredColumns()
{
    const auto headerImage = [&] { return m_table->header()->grab().toImage(); };
    const QImage plain = headerImage();
    show(R"({"table":"people","conditions":[{"column":"place","op":"contains","terms":["i"]}]})");
    const QImage marked = headerImage();
    const RecordHeader& header = *m_table->header();
    for (int column = 0; column < 4; ++column) {
        const QRect section(header.sectionViewportPosition(column), 0, header.sectionSize(column),
                            header.height());
        QCOMPARE(plain.copy(section) != marked.copy(section), column == 1);
    }
}

void TestFilterRow::forgetsAnotherTable()
{
    row().setShown(true);
    box(1).setText(QStringLiteral("china"));
    Query other;
    other.table = "others";
    row().setQuery(other, {{"place", ColumnType::Text}});
    QCOMPARE(box(1).text(), QString());
}

/// In a narrow column the text has the room to itself; in a wide one the icons stand beside it.
void TestFilterRow::leavesTheTextRoom()
{
    const auto icons = [](const FilterField& field) {
        const auto buttons = field.findChildren<QToolButton*>();
        return std::ranges::count_if(buttons, [](const auto* one) { return one->isVisible(); });
    };
    m_table->setColumnWidth(2, 76);
    row().setShown(true);
    box(0).setFocus();
    QCOMPARE(icons(box(2)), 0);
    QCOMPARE(icons(box(0)), 1); // wide and empty: the menu
    box(0).setText(QStringLiteral("a"));
    QCOMPARE(icons(box(0)), 2);
    box(2).setFocus();
    QCOMPARE(icons(box(2)), 1); // the menu can be found
    box(2).setText(QStringLiteral("1815..1882"));
    QCOMPARE(icons(box(2)), 0);
    m_table->setColumnWidth(2, 180);
    QCOMPARE(icons(box(2)), 2);
}

QTEST_MAIN(TestFilterRow)
#include "tst_filterrow.moc"
