#include "views/print/recordpages.h"

#include "tests/views/drawntext.h"

#include <QStandardItemModel>
#include <QTest>

using namespace whither;

/// A table on paper: every record once, titles and a number on every page, nothing outside of it.
class TestRecordPages : public QObject {
    Q_OBJECT

private slots:
    void everyRecordIsPrinted_data();
    void everyRecordIsPrinted();
    void columnsStayOnThePage();
    void wideColumnsGiveWayFirst();
    void countsThePagesBefore();
    void tooManyAreSaid();
};

namespace {

constexpr QSizeF paper{1000, 600};

void fill(QStandardItemModel& model, int rows, int columns, const QString& prefix = {})
{
    for (int column = 0; column < columns; ++column)
        model.setHorizontalHeaderItem(column,
                                      new QStandardItem(QStringLiteral("Title %1").arg(column)));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(
                row, column,
                new QStandardItem(QStringLiteral("%1r%2c%3").arg(prefix).arg(row).arg(column)));
    }
}

std::vector<int> firstColumns(int count)
{
    std::vector<int> columns;
    for (int column = 0; column < count; ++column)
        columns.push_back(column);
    return columns;
}

} // namespace

void TestRecordPages::everyRecordIsPrinted_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 26, 27, 28, 100, 333})
        QTest::addRow("%d", rows) << rows;
}

void TestRecordPages::everyRecordIsPrinted()
{
    QFETCH(int, rows);
    QStandardItemModel model;
    fill(model, rows, 3);
    const RecordPages pages(model, {2, 0}, {QStringLiteral("The list"), QStringLiteral("Source")},
                            paper, {});
    QStringList printed;
    int sum = 0;
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QStringList texts =
            drawnTexts([&](QPainter& painter) { pages.paint(painter, page); });
        QVERIFY(texts.contains(QStringLiteral("Title 2")));
        QVERIFY(!texts.contains(QStringLiteral("Title 1")));
        QVERIFY(
            texts.contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(pages.pageCount())));
        QVERIFY(texts.contains(QStringLiteral("Source")));
        QCOMPARE(texts.contains(QStringLiteral("The list")), page == 0);
        QVERIFY(pages.recordsOn(page) > 0 || rows == 0);
        sum += pages.recordsOn(page);
        printed += texts;
    }
    QCOMPARE(sum, rows);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(printed.count(QStringLiteral("r%1c0").arg(row)), 1);
}

void TestRecordPages::columnsStayOnThePage()
{
    QStandardItemModel model;
    fill(model, 5, 30, QStringLiteral("some rather long words in "));
    const RecordPages pages(model, firstColumns(30), {}, paper, {});
    QCOMPARE(pages.edges().size(), std::size_t(31));
    for (std::size_t edge = 1; edge < pages.edges().size(); ++edge)
        QVERIFY(pages.edges()[edge] > pages.edges()[edge - 1]);
    QVERIFY(pages.edges().back() <= paper.width() + 0.01);
}

/// Six columns too wide for the page and a narrow one: that one has all the room it wants.
void TestRecordPages::wideColumnsGiveWayFirst()
{
    QStandardItemModel model;
    fill(model, 5, 7, QStringLiteral("some rather long words in this one "));
    model.setHorizontalHeaderItem(0, new QStandardItem(QStringLiteral("Id")));
    for (int row = 0; row < 5; ++row)
        model.setItem(row, 0, new QStandardItem(QStringLiteral("United States")));
    const RecordPages wide(model, {0}, {}, paper, {});
    const RecordPages pages(model, firstColumns(7), {}, paper, {});
    QCOMPARE(pages.edges()[1], wide.edges()[1]);
    QVERIFY(qAbs(pages.edges().back() - paper.width()) < 0.01); // and nothing is left over
}

void TestRecordPages::countsThePagesBefore()
{
    QStandardItemModel model;
    fill(model, 3, 1);
    const RecordPages pages(model, {0}, {}, paper, {}, 1);
    const QStringList texts = drawnTexts([&](QPainter& painter) { pages.paint(painter, 0); });
    QVERIFY2(texts.contains(QStringLiteral("page 2 of 2")), qPrintable(texts.join(u'|')));
    QCOMPARE(drawnTexts([&](QPainter& painter) { pages.paintNumber(painter, 0); }),
             QStringList{QStringLiteral("page 1 of 2")});
}

void TestRecordPages::tooManyAreSaid()
{
    QStandardItemModel model(RecordPages::mostRecords + 7, 1);
    const RecordPages pages(model, {0}, {{}, QStringLiteral("Source")}, paper, {});
    const QString last = drawnTexts([&](QPainter& painter) {
                             pages.paint(painter, pages.pageCount() - 1);
                         }).join(QLatin1Char('|'));
    QVERIFY2(last.contains(QStringLiteral("7 more record")), qPrintable(last));
}

QTEST_MAIN(TestRecordPages)
#include "tst_recordpages.moc"
