#include "models/items/recordmodel.h"

#include "views/table/columnchooser.h"
#include "views/table/recordheader.h"
#include "views/table/recordtable.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// The table: sorting, copying, columns, hits.
class TestRecordTable : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clickSorts();
    void shiftClickAddsAKey();
    void dragIsNoClick();
    void copies_data();
    void copies();
    void copiesColumnsAsShown();
    void copiesHoles();
    void copiesNothing();
    void keyCopies();
    void hitsAreWalked();
    void hiddenColumnsHaveNoHits();
    void currentRowIsKnown();
    void escapeAsksToClear();
    void chooserHidesColumns();
    void chooserKeepsOneColumn();

private:
    void show(const char* recipe);
    void clickHeader(int column, Qt::KeyboardModifiers modifiers = {});
    QList<SortKey> lastKeys(const QSignalSpy& spy) const;

    const BuiltinStudy m_study;
    std::shared_ptr<ColumnEngine> m_engine;
    Dataset m_dataset;
    Query m_query;
    std::unique_ptr<RecordModel> m_records;
    std::unique_ptr<RecordTable> m_table;
};

void TestRecordTable::init()
{
    m_engine = engineOver("people", "name,place,year,note\n"
                                    "Ada,United Kingdom,1815,first | best\n"
                                    "Li,China,,\"two\nlines\tand a tab\"\n"
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
    show(R"({"table": "people"})");
    m_table->showOpeningColumns();
    m_table->resize(900, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestRecordTable::cleanup()
{
    m_table.reset();
    m_records.reset();
}

void TestRecordTable::show(const char* recipe)
{
    m_query = queryOf(recipe);
    QCOMPARE(m_query.table, std::string("people"));
    m_records->setRows(m_dataset, m_engine->columns("people"), m_engine->rows(m_query));
    m_table->setQuery(m_query);
}

void TestRecordTable::clickHeader(int column, Qt::KeyboardModifiers modifiers)
{
    RecordHeader* header = m_table->header();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                    header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
}

QList<SortKey> TestRecordTable::lastKeys(const QSignalSpy& spy) const
{
    const auto keys =
        spy.isEmpty() ? std::vector<SortKey>() : spy.last().first().value<std::vector<SortKey>>();
    return {keys.begin(), keys.end()};
}

void TestRecordTable::clickSorts()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    clickHeader(0);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"name", false}}));
    // Nothing is sorted by the table itself.
    QCOMPARE(m_records->index(0, 0).data().toString(), QStringLiteral("Ada"));
    show(R"({"table": "people", "sort": [{"column": "name"}]})");
    clickHeader(0);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"name", true}}));
    show(R"({"table": "people", "sort": [{"column": "name", "descending": true}]})");
    clickHeader(0);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"name", false}}));
    clickHeader(2);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"year", false}}));
}

void TestRecordTable::shiftClickAddsAKey()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    show(R"({"table": "people", "sort": [{"column": "name"}]})");
    clickHeader(2, Qt::ShiftModifier);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"name", false}, {"year", false}}));
    show(R"({"table": "people", "sort": [{"column": "name"}, {"column": "year"}]})");
    clickHeader(0, Qt::ShiftModifier);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"name", true}, {"year", false}}));
    clickHeader(1);
    QCOMPARE(lastKeys(spy), (QList<SortKey>{{"place", false}}));
}

void TestRecordTable::dragIsNoClick()
{
    QSignalSpy spy(m_table.get(), &RecordTable::sortRequested);
    QWidget* viewport = m_table->header()->viewport();
    const int middle = m_table->header()->height() / 2;
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(30, middle));
    QTest::mouseMove(viewport, QPoint(70, middle));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(70, middle));
    QVERIFY(spy.isEmpty());
}

void TestRecordTable::copies_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("text");

    QTest::newRow("TSV") << int(CopyForm::Tsv)
                         << QStringLiteral("Ada\tUnited Kingdom\t1815\tfirst | best\n"
                                           "Li\tChina\t\ttwo lines and a tab\n");
    QTest::newRow("TSV with headers") << int(CopyForm::TsvWithHeader)
                                      << QStringLiteral("Name\tCountry\tYear\tNote\n"
                                                        "Ada\tUnited Kingdom\t1815\tfirst | best\n"
                                                        "Li\tChina\t\ttwo lines and a tab\n");
    QTest::newRow("Markdown") << int(CopyForm::Markdown)
                              << QStringLiteral("| Name | Country | Year | Note |\n"
                                                "| --- | --- | --- | --- |\n"
                                                "| Ada | United Kingdom | 1815 | first \\| best |\n"
                                                "| Li | China |  | two lines and a tab |\n");
}

void TestRecordTable::copies()
{
    QFETCH(int, form);
    m_table->selectRow(0);
    m_table->selectionModel()->select(m_records->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTEST(m_table->copyText(static_cast<CopyForm>(form)), "text");
    const QByteArray json = m_table->copyText(CopyForm::Json).toUtf8();
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Li"));
    QVERIFY(rows[1].toObject().value(QStringLiteral("year")).isNull());
    QCOMPARE(rows[1].toObject().value(QStringLiteral("note")).toString(),
             QStringLiteral("two\nlines\tand a tab"));
}

void TestRecordTable::copiesColumnsAsShown()
{
    RecordHeader* header = m_table->header();
    header->setSectionHidden(1, true);
    header->moveSection(header->visualIndex(2), 0);
    m_table->selectRow(0);
    QCOMPARE(m_table->copyText(CopyForm::TsvWithHeader),
             QStringLiteral("Year\tName\tNote\n1815\tAda\tfirst | best\n"));
    QVERIFY(!m_table->copyText(CopyForm::Json).contains(QStringLiteral("place")));
    QVERIFY(!m_table->copyText(CopyForm::Markdown).contains(QStringLiteral("Kingdom")));
}

void TestRecordTable::copiesHoles()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->selectionModel()->select(m_records->index(0, 0), QItemSelectionModel::ClearAndSelect);
    m_table->selectionModel()->select(m_records->index(2, 2), QItemSelectionModel::Select);
    QCOMPARE(m_table->copyText(CopyForm::Tsv), QStringLiteral("Ada\t\n\t1882\n"));
}

void TestRecordTable::copiesNothing()
{
    m_table->clearSelection();
    QCOMPARE(m_table->copyText(CopyForm::Tsv), QString());
    QCOMPARE(QJsonDocument::fromJson(m_table->copyText(CopyForm::Json).toUtf8()).array().size(), 0);
}

void TestRecordTable::keyCopies()
{
    QGuiApplication::clipboard()->clear();
    m_table->selectRow(2);
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Noether\t\t1882\tlines\n"));
}

void TestRecordTable::hitsAreWalked()
{
    show(R"({"table": "people", "search": "lines"})");
    QCOMPARE(m_table->hitCount(), 2);
    QCOMPARE(m_table->currentHit(), 0);
    m_table->goToHit(1);
    QCOMPARE(m_table->currentHit(), 1);
    QCOMPARE(m_table->currentIndex().column(), 3);
    m_table->goToHit(1);
    QCOMPARE(m_table->currentHit(), 2);
    m_table->goToHit(1); // round
    QCOMPARE(m_table->currentHit(), 1);
    m_table->goToHit(-1);
    QCOMPARE(m_table->currentHit(), 2);
    show(R"({"table": "people", "search": "nowhere"})");
    QCOMPARE(m_table->hitCount(), 0);
    m_table->goToHit(1);
    QCOMPARE(m_table->currentHit(), 0);
}

void TestRecordTable::hiddenColumnsHaveNoHits()
{
    show(R"({"table": "people", "search": "lines"})");
    m_table->header()->setSectionHidden(3, true);
    QCOMPARE(m_table->hitCount(), 0);
}

void TestRecordTable::currentRowIsKnown()
{
    QSignalSpy spy(m_table.get(), &RecordTable::currentRecordChanged);
    m_table->setCurrentRow(2);
    QCOMPARE(m_table->currentRowId(), std::optional<std::uint64_t>(2));
    QVERIFY(!spy.isEmpty());
    m_table->setCurrentRow(77); // no such row: stays
    QCOMPARE(m_table->currentRowId(), std::optional<std::uint64_t>(2));
}

void TestRecordTable::escapeAsksToClear()
{
    QSignalSpy spy(m_table.get(), &RecordTable::clearRequested);
    QTest::keyClick(m_table.get(), Qt::Key_Escape);
    QCOMPARE(spy.size(), 1);
}

void TestRecordTable::chooserHidesColumns()
{
    RecordHeader* header = m_table->header();
    ColumnChooser chooser(header);
    auto* list = chooser.findChild<QListWidget*>();
    QVERIFY(list);
    QCOMPARE(list->count(), 4);
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(header->isSectionHidden(1));
    list->item(1)->setCheckState(Qt::Checked);
    QVERIFY(!header->isSectionHidden(1));

    chooser.findChild<QLineEdit*>()->setText(QStringLiteral("COUN"));
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void TestRecordTable::chooserKeepsOneColumn()
{
    RecordHeader* header = m_table->header();
    ColumnChooser chooser(header);
    auto* list = chooser.findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QCOMPARE(header->count() - header->hiddenSectionCount(), 1);
    // What is ticked is what is shown.
    for (int row = 0; row < list->count(); ++row) {
        const int column = list->item(row)->data(Qt::UserRole).toInt();
        QCOMPARE(list->item(row)->checkState() == Qt::Checked, !header->isSectionHidden(column));
    }
}

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
