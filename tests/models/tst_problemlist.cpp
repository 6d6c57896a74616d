#include "models/study/datasets/problemlist.h"

#include "tests/support/problemrecord.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// The problems of an import as a list, and the account of its records.
class TestProblemList : public QObject {
    Q_OBJECT

private slots:
    void followsTheFile();
    void countsKinds();
    void narrowsAndSorts_data();
    void narrowsAndSorts();
    void keepsTheOrderOfFiles();
    void namesPlaces();
    void accounts_data();
    void accounts();
    void saysWhatIsNotKept();
    void nothingIsNoProblem();

private:
    static ProblemList listOf(ImportRecord record)
    {
        return ProblemList(std::make_shared<const ImportRecord>(std::move(record)));
    }
    static QString lines(const ProblemList& list, const std::vector<std::uint32_t>& entries)
    {
        QStringList texts;
        for (const std::uint32_t entry : entries)
            texts.append(QString::number(list.problem(entry).line));
        return texts.join(QLatin1Char(' '));
    }
};

void TestProblemList::followsTheFile()
{
    const ProblemList list = listOf(problemRecord());
    QCOMPARE(list.size(), std::size_t(6));
    QCOMPARE(lines(list, list.entries({}, ProblemList::Order::Place, false)),
             QStringLiteral("1 3 9 10 12 20"));
    QVERIFY(!list.isRejected(0));
    QVERIFY(list.isRejected(1));
    QCOMPARE(list.problem(1).kind, ProblemKind::FieldCount);
}

void TestProblemList::countsKinds()
{
    const ProblemList list = listOf(problemRecord());
    QCOMPARE(list.kinds().size(), std::size_t(5));
    QCOMPARE(list.kinds().front(), (KindCount{ProblemKind::FieldCount, 2}));
    std::size_t sum = 0;
    for (const KindCount& kind : list.kinds())
        sum += kind.count;
    QCOMPARE(sum, list.size());
}

void TestProblemList::narrowsAndSorts_data()
{
    QTest::addColumn<std::set<ProblemKind>>("kinds");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("expected");

    using Order = ProblemList::Order;
    const std::set<ProblemKind> all;
    const std::set<ProblemKind> some{ProblemKind::FieldCount, ProblemKind::UnknownCountry};
    QTest::newRow("backwards") << all << int(Order::Place) << true << "20 12 10 9 3 1";
    QTest::newRow("some kinds") << some << int(Order::Place) << false << "3 9 10";
    QTest::newRow("by kind") << all << int(Order::Kind) << false << "3 9 20 12 1 10";
    QTest::newRow("by field") << all << int(Order::Field) << false << "12 20 3 10 1 9";
    QTest::newRow("by outcome") << all << int(Order::Outcome) << false << "3 9 12 20 1 10";
}

void TestProblemList::narrowsAndSorts()
{
    QFETCH(std::set<ProblemKind>, kinds);
    QFETCH(int, order);
    QFETCH(bool, isDescending);
    QFETCH(QString, expected);
    const ProblemList list = listOf(problemRecord());
    QCOMPARE(lines(list, list.entries(kinds, static_cast<ProblemList::Order>(order), isDescending)),
             expected);
}

/// Parts of one list that were read side by side and reported as they came.
void TestProblemList::keepsTheOrderOfFiles()
{
    ImportRecord record;
    record.shape.format = FileFormat::JsonLines;
    record.files = {{"b.json", "/x/b.json", 0, {}}, {"a.json", "/x/a.json", 0, {}}};
    record.report.reject({ProblemKind::InvalidJson, 5, 0, 50, {}, "a.json"});
    record.report.reject({ProblemKind::InvalidJson, 7, 0, 70, {}, "b.json"});
    record.report.reject({ProblemKind::InvalidJson, 2, 0, 20, {}, "a.json"});
    const ProblemList list = listOf(record);
    QStringList places;
    for (const std::uint32_t entry : list.entries({}, ProblemList::Order::Place, false))
        places.append(list.place(entry));
    QCOMPARE(places, QStringList({QStringLiteral("/x/b.json:7"), QStringLiteral("/x/a.json:2"),
                                  QStringLiteral("/x/a.json:5")}));
}

void TestProblemList::namesPlaces()
{
    ImportRecord record = problemRecord();
    const ProblemList list = listOf(record);
    QCOMPARE(list.place(1), QStringLiteral("/lists/校友.csv:3"));
    QCOMPARE(list.fileName(1), std::string("校友.csv"));
    QVERIFY(list.columnName(1));
    QCOMPARE(*list.columnName(1), std::string("country"));
    QVERIFY(!list.columnName(2)); // a fourth field of three
    QVERIFY(!list.columnName(4)); // the record as a whole
    QCOMPARE(list.unit(), PlaceUnit::Line);
    record.files.front().path.clear();
    record.shape.format = FileFormat::Sqlite;
    const ProblemList rows = listOf(record);
    QCOMPARE(rows.place(1), QStringLiteral("校友.csv, row 3"));
    QVERIFY(!rows.hasBytes());
}

void TestProblemList::accounts_data()
{
    QTest::addColumn<quint64>("warned");
    QTest::addColumn<QString>("expected");
    QTest::newRow("remarks") << quint64(2)
                             << "152,000 read = 151,996 imported + 4 rejected; remarks on what "
                                "was imported: 2";
    QTest::newRow("none") << quint64(0) << "152,000 read = 151,996 imported + 4 rejected";
}

void TestProblemList::accounts()
{
    QFETCH(quint64, warned);
    QFETCH(QString, expected);
    ImportReport report = problemRecord().report;
    report.warned = warned;
    QCOMPARE(accountText(report, QLocale(QLocale::English)), expected);
}

void TestProblemList::saysWhatIsNotKept()
{
    const QLocale english(QLocale::English);
    const ImportRecord record = fullRecord();
    const ProblemList list = listOf(record);
    QCOMPARE(list.size(), 2 * ImportReport::problemLimit);
    const auto entries = list.entries({}, ProblemList::Order::Place, false);
    QVERIFY(std::ranges::is_sorted(entries, {},
                                   [&](std::uint32_t entry) { return list.problem(entry).line; }));
    QVERIFY(keptText(record.report, english).contains(QStringLiteral("100,000")));
    QCOMPARE(keptText(problemRecord().report, english), QString());
}

void TestProblemList::nothingIsNoProblem()
{
    const ProblemList none;
    QCOMPARE(none.size(), std::size_t(0));
    QVERIFY(none.entries({}, ProblemList::Order::Kind, true).empty());
    QVERIFY(!none.hasBytes());
}

QTEST_GUILESS_MAIN(TestProblemList)
#include "tst_problemlist.moc"
