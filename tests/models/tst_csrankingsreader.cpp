#include "models/import/papers/csrankingsreader.h"

#include "tests/support/papertable.h"

#include <QTest>

#include <map>

using namespace whither;

namespace {

const QByteArray countries = "institution,region,countryabbrv\n"
                             "ETH Zurich,europe,ch\n"
                             "University of Oxford,europe,uk\n"
                             "HKUST,asia,hk\n"
                             "Tsinghua University,asia,cn\n"
                             "NTU,asia,tw\n"
                             "Atlantis,sea,qq\n";

const QByteArray people = "name,affiliation,homepage,scholarid\n"
                          "Yang Liu 0001,Tsinghua University,http://a.b/?x=1,abc\n"
                          "Yang Liu,CMU,http://c.d,NOSCHOLARPAGE\n"
                          "Ann O. 12,University of Oxford,,x\n"
                          "A 0002,HKUST,http://e,y\n"
                          "0003,NTU,http://e,y\n"
                          "B,Atlantis,http://e,y\n";

const std::vector<const char*> allColumns{"id",       "name",      "affiliation",
                                          "homepage", "scholarid", "country"};

} // namespace

class TestCsRankingsReader : public QObject {
    Q_OBJECT

private slots:
    void reads();
    void readsAsJson();
    void rejectsWhatCannotBeRead();
    void stopsAtTheLimit();
    void namesWhatIsMissing();
    void recognizes();
    void readsTheRealList();
};

void TestCsRankingsReader::reads()
{
    FileFolder folder;
    folder.add(QStringLiteral("country-info.csv"), countries);
    const QString path = folder.add(QStringLiteral("csrankings.csv"), people);
    const ReadTable read = tableOf(openCsRankingsReader(path, {}));
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, allColumns),
             QByteArray("Yang Liu 0001|Yang Liu|Tsinghua University|http://a.b/?x=1|abc|China\n"
                        "Yang Liu|Yang Liu|CMU|http://c.d|-|United States\n"
                        "Ann O. 12|Ann O. 12|University of Oxford|-|x|United Kingdom\n"
                        "A 0002|A|HKUST|http://e|y|Hong Kong\n"
                        "0003|0003|NTU|http://e|y|Taiwan\n"
                        "B|B|Atlantis|http://e|y|qq\n"));
    QCOMPARE(read.report.read, 6U);
    QCOMPARE(read.report.imported, 6U);
}

void TestCsRankingsReader::readsAsJson()
{
    FileFolder folder;
    folder.add(QStringLiteral("country-info.csv"), countries);
    const QString path = folder.add(
        QStringLiteral("csrankings.csv"),
        "name,affiliation,homepage,scholarid\n\"Q \"\"\\\",CMU,\"a\nb\",NOSCHOLARPAGE\n");
    ReadOptions options;
    options.asJson = true;
    const ReadTable read = tableOf(openCsRankingsReader(path, options));
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"name", "homepage", "scholarid"}),
             QByteArray("\"Q \\\"\\\\\"|\"a\\nb\"|null\n"));
}

/// A bad record costs itself; a bad line of the countries would cost the truth of others.
void TestCsRankingsReader::rejectsWhatCannotBeRead()
{
    FileFolder folder;
    folder.add(QStringLiteral("country-info.csv"), countries);
    const QString path =
        folder.add(QStringLiteral("csrankings.csv"),
                   "name,affiliation,homepage,scholarid\nA,CMU,h,x\nB,CMU\nC,ETH Zurich,h,x\n");
    ReadOptions options;
    options.keepPlaces = true;
    const ReadTable read = tableOf(openCsRankingsReader(path, options));
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"name", "country"}),
             QByteArray("A|United States\nC|Switzerland\n"));
    QCOMPARE(read.report.read, 3U);
    QCOMPARE(read.report.problems,
             (std::vector<Problem>{{ProblemKind::FieldCount, 3, 3, 46, "B,CMU", {}}}));

    const QString info = folder.add(QStringLiteral("country-info.csv"), countries + "CMU\n");
    const ReadTable refused = tableOf(openCsRankingsReader(path, {}));
    QVERIFY(refused.error == (Error{ErrorCode::BadValue, info, {QStringLiteral("8")}}));
}

void TestCsRankingsReader::stopsAtTheLimit()
{
    FileFolder folder;
    folder.add(QStringLiteral("country-info.csv"), countries);
    const QString path = folder.add(QStringLiteral("csrankings.csv"), people);
    ReadOptions options;
    options.rowLimit = 2;
    const ReadTable read = tableOf(openCsRankingsReader(path, options));
    QVERIFY(read.table);
    QCOMPARE(read.table->rowCount(), 2U);
    QCOMPARE(read.report.read, 2U);
}

void TestCsRankingsReader::namesWhatIsMissing()
{
    FileFolder folder;
    const QString path = folder.add(QStringLiteral("csrankings.csv"), people);
    const QString info = folder.path() + QStringLiteral("/country-info.csv");
    const auto missingFile = openCsRankingsReader(path, {});
    QVERIFY(!missingFile.ok());
    QVERIFY(missingFile.error() == (Error{ErrorCode::FileNotFound, info, {}}));

    folder.add(QStringLiteral("country-info.csv"), "institution,region\nA,b\n");
    const ReadTable noColumn = tableOf(openCsRankingsReader(path, {}));
    QVERIFY(noColumn.error
            == (Error{ErrorCode::MissingColumn, info, {QStringLiteral("countryabbrv")}}));

    folder.add(QStringLiteral("country-info.csv"), countries);
    folder.add(QStringLiteral("csrankings.csv"), "name,affiliation,homepage\nA,b,c\n");
    const ReadTable noScholar = tableOf(openCsRankingsReader(path, {}));
    QVERIFY(noScholar.error
            == (Error{ErrorCode::MissingColumn, path, {QStringLiteral("scholarid")}}));
}

void TestCsRankingsReader::recognizes()
{
    FileFolder folder;
    QVERIFY(looksLikeCsRankings(folder.add(QStringLiteral("csrankings.csv"), people)));
    QVERIFY(!looksLikeCsRankings(folder.add(QStringLiteral("people.csv"), people)));
    QVERIFY(!looksLikeCsRankings(folder.add(QStringLiteral("x/csrankings.csv"), "name,rank\n")));
    QVERIFY(!looksLikeCsRankings(folder.path()));
    QVERIFY(!looksLikeCsRankings(folder.path() + QStringLiteral("/y/csrankings.csv")));
}

void TestCsRankingsReader::readsTheRealList()
{
    const QString path = QStringLiteral(WHITHER_SHARED_DIR "/corpora/csrankings/csrankings.csv");
    if (!QFile::exists(path))
        QSKIP("../shared/corpora is not there");
    QVERIFY(looksLikeCsRankings(path));
    const ReadTable read = tableOf(openCsRankingsReader(path, {}));
    QVERIFY(read.table);
    QCOMPARE(read.table->rowCount(), 29'526U);
    std::map<std::string, int> byCountry;
    for (std::size_t row = 0; row < read.table->rowCount(); ++row)
        ++byCountry[read.table->column("country")->text(row).value_or("")];
    // No country is left as a code, and none is missing.
    for (const auto& [country, count] : byCountry)
        QVERIFY2(country.size() > 3, country.c_str());
    QVERIFY(byCountry["United States"] > byCountry["United Kingdom"]);
    QVERIFY(byCountry["United Kingdom"] > 0);
}

QTEST_GUILESS_MAIN(TestCsRankingsReader)
#include "tst_csrankingsreader.moc"
