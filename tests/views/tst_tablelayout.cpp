#include "models/items/recordmodel.h"

#include "views/table/columnlayout.h"
#include "views/table/recordheader.h"
#include "views/table/recordtable.h"

#include "tests/support/smallstudy.h"
#include "tests/views/spoken.h"

#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// The table's columns as a value that can be kept, and its sort from the keyboard.
class TestTableLayout : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void layoutComesBack();
    void lastColumnKeepsItsOwnWidth();
    void layoutSurvivesOtherColumns();
    void layoutOfNothingIsTheOpening();
    void allHiddenIsRefused();
    void jsonComesBack();
    void jsonIsChecked_data();
    void jsonIsChecked();
    void sortsByTheCurrentColumn();
    void addsAndRemovesKeys();
    void noColumnNoSort();
    void menuKeySorts();
    void headerMenuSortsItsOwnColumn();
    void actionsFollowTheLanguage();

private:
    void show(const char* recipe, const QByteArray& columns = "name place year note");
    QStringList shownKeys() const;
    QStringList enabledSorts() const;
    QMenu* openMenu(QContextMenuEvent::Reason reason, QWidget& on, const QPoint& at) const;

    SpokenStudy m_study;
    std::shared_ptr<ColumnEngine> m_engine;
    std::unique_ptr<RecordModel> m_records;
    std::unique_ptr<RecordTable> m_table;
};

namespace {

constexpr auto unsorted = R"({"table": "people"})";
constexpr auto sortedByName = R"({"table": "people", "sort": [{"column": "name"}]})";

std::vector<SortKey> keysOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? std::vector<SortKey>()
                         : spy.last().first().value<std::vector<SortKey>>();
}

} // namespace

void TestTableLayout::init()
{
    m_study.speak(Language::English);
    m_engine = engineOver("people", "name,place,year,note\nAda,United Kingdom,1815,first\n"
                                    "Li,China,,second\n");
    m_records = std::make_unique<RecordModel>();
    m_records->setContext(m_study.context);
    m_table = std::make_unique<RecordTable>();
    m_table->setRecords(m_records.get());
    show(unsorted);
    m_table->showOpeningColumns();
    m_table->resize(900, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestTableLayout::cleanup()
{
    m_table.reset();
    m_records.reset();
}

/// Shows the people with these columns; the note is hidden at first.
void TestTableLayout::show(const char* recipe, const QByteArray& columns)
{
    Dataset dataset;
    dataset.id = "people";
    for (const QByteArray& key : columns.split(' '))
        dataset.columns.push_back({key.toStdString(), ColumnMeaning::Word, key != "note"});
    const Query query = queryOf(recipe);
    m_records->setRows(dataset, m_engine->columns("people"), m_engine->rows(query));
    m_table->setQuery(query);
}

QStringList TestTableLayout::shownKeys() const
{
    QStringList keys;
    for (const ColumnPlace& place : m_table->columnLayout().columns) {
        if (place.isVisible)
            keys.append(place.key);
    }
    return keys;
}

QStringList TestTableLayout::enabledSorts() const
{
    QStringList texts;
    for (const QAction* action : m_table->sortActions()) {
        if (action->isEnabled())
            texts.append(action->text());
    }
    return texts;
}

void TestTableLayout::layoutComesBack()
{
    RecordHeader* header = m_table->header();
    header->moveSection(header->visualIndex(2), 0);
    header->resizeSection(0, 234);
    header->setSectionHidden(1, true);
    header->setSectionHidden(3, false);
    const ColumnLayout kept = m_table->columnLayout();
    QCOMPARE(shownKeys(),
             (QStringList{QStringLiteral("year"), QStringLiteral("name"), QStringLiteral("note")}));
    m_table->showOpeningColumns();
    QVERIFY(m_table->columnLayout() != kept);
    m_table->setColumnLayout(columnLayoutFromJson(toJson(kept)));
    QVERIFY(m_table->columnLayout() == kept);
    QCOMPARE(header->sectionSize(0), 234);
}

void TestTableLayout::lastColumnKeepsItsOwnWidth()
{
    // Stretched over the rest of the window, but not remembered that wide.
    const int shown = m_table->header()->sectionSize(2);
    const auto own = m_table->columnLayout().columns[2].widthPx;
    QVERIFY(own && *own < shown);
    QCOMPARE(m_table->header()->sectionSize(2), shown); // asking changes nothing
    QVERIFY(m_table->header()->stretchLastSection());
}

void TestTableLayout::layoutSurvivesOtherColumns()
{
    const ColumnLayout layout{{{QStringLiteral("gone"), 100, true},
                               {QStringLiteral("year"), 150, true},
                               {QStringLiteral("name"), std::nullopt, false}}};
    m_table->setColumnLayout(layout);
    QCOMPARE(shownKeys(), (QStringList{QStringLiteral("year"), QStringLiteral("place")}));
    QStringList all;
    for (const ColumnPlace& place : m_table->columnLayout().columns)
        all.append(place.key);
    QCOMPARE(all.join(QLatin1Char(' ')), QStringLiteral("year name place note"));
    // The same layout over columns that stand elsewhere.
    show(unsorted, "note place name year");
    m_table->setColumnLayout(layout);
    QCOMPARE(shownKeys(), (QStringList{QStringLiteral("year"), QStringLiteral("place")}));
    QCOMPARE(m_table->header()->sectionSize(3), 150);
}

void TestTableLayout::layoutOfNothingIsTheOpening()
{
    const ColumnLayout opening = m_table->columnLayout();
    m_table->header()->moveSection(0, 2);
    m_table->setColumnLayout({});
    QVERIFY(m_table->columnLayout() == opening);
}

void TestTableLayout::allHiddenIsRefused()
{
    ColumnLayout layout = m_table->columnLayout();
    for (ColumnPlace& place : layout.columns)
        place.isVisible = false;
    m_table->setColumnLayout(layout);
    QCOMPARE(shownKeys().size(), 3);
}

void TestTableLayout::jsonComesBack()
{
    const ColumnLayout layout{
        {{QStringLiteral("b"), 120, false}, {QStringLiteral("a"), std::nullopt, true}}};
    QVERIFY(columnLayoutFromJson(toJson(layout)) == layout);
}

void TestTableLayout::jsonIsChecked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char* name, const char* json, const char* read) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(read);
    };
    row("nothing", "[]", "[]");
    row("no array", R"([{"key":[1]},7,null,"a"])", "[]");
    row("no key", R"([{"width":50},{"key":""},{"key":3}])", "[]");
    row("no visibility", R"([{"key":"a","width":50}])",
        R"([{"key":"a","visible":true,"width":50}])");
    row("wrong types", R"([{"key":"a","width":"50","visible":"no"}])",
        R"([{"key":"a","visible":true}])");
    row("out of bounds",
        R"([{"key":"a","width":-5},{"key":"b","width":1e9},{"key":"c","width":0}])",
        R"([{"key":"a","visible":true},{"key":"b","visible":true},{"key":"c","visible":true}])");
    row("twice", R"([{"key":"a","width":50},{"key":"a","width":60}])",
        R"([{"key":"a","visible":true,"width":50}])");
}

void TestTableLayout::jsonIsChecked()
{
    QFETCH(QByteArray, json);
    const QJsonArray written = QJsonDocument::fromJson(json).array();
    const QJsonValue read = toJson(columnLayoutFromJson(written));
    QTEST(QJsonDocument(read.toArray()).toJson(QJsonDocument::Compact), "read");
    QVERIFY(columnLayoutFromJson(QJsonValue(3)).columns.empty());
    QVERIFY(columnLayoutFromJson(QJsonValue()).columns.empty());
}

void TestTableLayout::sortsByTheCurrentColumn()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    m_table->setCurrentIndex(m_records->index(0, 2));
    m_table->sortActions()[0]->trigger();
    QCOMPARE(keysOf(spy), (std::vector<SortKey>{{"year", false}}));
    m_table->setCurrentIndex(m_records->index(1, 0));
    m_table->sortActions()[1]->trigger();
    QCOMPARE(keysOf(spy), (std::vector<SortKey>{{"name", true}}));
    QCOMPARE(spy.size(), 2);
}

void TestTableLayout::addsAndRemovesKeys()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    show(sortedByName);
    m_table->setCurrentIndex(m_records->index(0, 2));
    QVERIFY(!enabledSorts().contains(QStringLiteral("Remove from the sort")));
    m_table->sortActions()[2]->trigger();
    QCOMPARE(keysOf(spy), (std::vector<SortKey>{{"name", false}, {"year", false}}));
    m_table->setCurrentIndex(m_records->index(0, 0));
    QVERIFY(!enabledSorts().contains(QStringLiteral("Add to the sort")));
    m_table->sortActions()[3]->trigger();
    QCOMPARE(keysOf(spy), std::vector<SortKey>());
    QCOMPARE(spy.size(), 2);
}

void TestTableLayout::noColumnNoSort()
{
    m_table->setCurrentIndex(m_records->index(0, 1));
    QCOMPARE(enabledSorts().size(), 3);
    show(unsorted, "name year"); // other columns: no cell is the current one any more
    QCOMPARE(enabledSorts(), QStringList());
}

QMenu* TestTableLayout::openMenu(QContextMenuEvent::Reason reason, QWidget& on,
                                 const QPoint& at) const
{
    QContextMenuEvent event(reason, at, on.mapToGlobal(at));
    QCoreApplication::sendEvent(&on, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

void TestTableLayout::menuKeySorts()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    m_table->setFocus();
    m_table->setCurrentIndex(m_records->index(1, 1));
    QMenu* menu = openMenu(QContextMenuEvent::Keyboard, *m_table->viewport(), {5, 5});
    QVERIFY(menu);
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    QCOMPARE(m_table->viewport()->mapFromGlobal(menu->pos()), cell.center());
    // Down to the first sort entry, and Enter.
    QAction* ascending = m_table->sortActions().first();
    for (int step = 0; step < 20 && menu->activeAction() != ascending; ++step)
        QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction(), ascending);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(keysOf(spy), (std::vector<SortKey>{{"place", false}}));
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestTableLayout::headerMenuSortsItsOwnColumn()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    show(sortedByName);
    m_table->setCurrentIndex(m_records->index(0, 0));
    RecordHeader* header = m_table->header();
    const QPoint onYear(header->sectionViewportPosition(2) + 10, header->height() / 2);
    QMenu* menu = openMenu(QContextMenuEvent::Mouse, *header->viewport(), onYear);
    QVERIFY(menu);
    QStringList texts;
    for (QAction* action : menu->actions())
        texts.append(action->text());
    for (const QAction* action : m_table->sortActions())
        QVERIFY2(texts.contains(action->text()), qPrintable(texts.join(QLatin1Char('|'))));
    // By the column under the pointer, not by that of the current cell.
    menu->actions()[texts.indexOf(QStringLiteral("Add to the sort"))]->trigger();
    QCOMPARE(keysOf(spy), (std::vector<SortKey>{{"name", false}, {"year", false}}));
    menu->close();
    // From the main menu, where no pointer is: that of the current cell.
    m_table->setCurrentIndex(m_records->index(0, 1));
    m_table->showColumnChooser();
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions()[texts.indexOf(QStringLiteral("Sort descending"))]->trigger();
    QCOMPARE(keysOf(spy), (std::vector<SortKey>{{"place", true}}));
    menu->close();
}

void TestTableLayout::actionsFollowTheLanguage()
{
    QStringList seen;
    for (const Language language : allLanguages) {
        m_study.speak(language);
        QCoreApplication::processEvents();
        for (const QAction* action : m_table->sortActions()) {
            QVERIFY(!seen.contains(action->text()));
            seen.append(action->text());
        }
    }
    m_study.speak(Language::English);
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
