#include "models/study/claims/claimlist.h"
#include "models/study/claims/claimtest.h"
#include "models/study/claims/claimtestfile.h"
#include "models/study/claims/verdict.h"
#include "models/study/passport/claimtext.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// A claim is what its checks against the tables come to.
class TestClaimTest : public QObject {
    Q_OBJECT

private slots:
    void checksFindWhatTheRowsSay_data();
    void checksFindWhatTheRowsSay();
    void verdictsComeFromChecks_data();
    void verdictsComeFromChecks();
    void faultsNameTheirLine_data();
    void faultsNameTheirLine();
    void builtinVerdicts_data();
    void builtinVerdicts();
    void builtinChecksKeepTheirRows();
    void nothingIsSupportedByTextAlone();
    void wordsSayWhatWasFound();

private:
    const ClaimFindings& findings() { return *m_study.catalog.claims().findings(*m_study.engine); }

    BuiltinStudy m_study;
};

namespace {

constexpr const char* papers = "country,year,papers,source_id\n"
                               "US,2021,575,A\n"
                               "China,2021,106,A\n"
                               "US,2022,,B\n"
                               "Chad,2021,0,A\n"
                               "US,2020,50,ART\n";

constexpr const char* columns = "claim_id,part,table,statistic,column,where,relation,other_column,"
                                "other_where,comparison,expected,tolerance\n";

Result<std::vector<ClaimTest>> testsIn(const Engine& engine, const QByteArray& lines)
{
    return claimTestsIn(gridOf(columns + lines), engine, QStringLiteral("checks.csv"));
}

} // namespace

void TestClaimTest::checksFindWhatTheRowsSay_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QString>("found");

    const auto row = [](const char* name, const char* check, const char* found) {
        QTest::newRow(name) << QByteArray(check) << QString::fromUtf8(found);
    };
    row("count", R"(1,t,count,,"country = ""US""",,,,=,3,)", "3 = 3");
    row("count of nothing", R"(1,t,count,,"country = ""Peru""",,,,=,3,)", "0 ≠ 3");
    row("value", R"(1,t,value,papers,"country = ""China""",,,,=,106,)", "106 = 106");
    row("tolerance", R"(1,t,value,papers,"country = ""China""",,,,=,100,6)", "106 ≈ 100 ± 6");
    row("beyond it", R"(1,t,value,papers,"country = ""China""",,,,=,100,5)", "106 ≠ 100 ± 5");
    row("sum", R"(1,t,sum,papers,year = 2021,,,,>=,681,)", "681 ≥ 681");
    row("share", R"(1,t,count,,year = 2021,share of,,,=,60,)", "60% = 60%");
    row("share of a total",
        R"(1,t,value,papers,"country = ""China""",share of,papers,"country = ""US"" and year = 2021",<,20,)",
        "18.43% < 20%");
    row("ratio",
        R"(1,t,value,papers,"country = ""US"" and year = 2021",ratio to,papers,"country = ""China""",=,5,0.25)",
        "575 ÷ 106 = 5.42 ≠ 5 ± 0.25");
    row("difference",
        R"(1,t,value,papers,"country = ""China""",difference from,papers,"country = ""US"" and year = 2021",>,0,)",
        "106, not more than 575");
    row("a difference that is stated",
        R"(1,t,value,papers,"country = ""US"" and year = 2021",difference from,papers,"country = ""China""",=,469,)",
        "575 − 106 = 469 = 469");
    row("no row", R"(1,t,value,papers,"country = ""Peru""",,,,=,1,)", "no row is about it");
    row("several rows", R"(1,t,value,papers,"country = ""US""",,,,=,1,)",
        "more than one row is about it");
    row("no number", R"(1,t,value,papers,year = 2022,,,,=,1,)", "the row states no number");
    row("a sum with a gap", R"(1,t,sum,papers,,,,,=,1,)", "the row states no number");
    row("nothing to divide by",
        R"(1,t,value,papers,"country = ""China""",ratio to,papers,"country = ""Chad""",=,1,)",
        "there is nothing to divide by");
    row("only the article", R"(1,t,value,papers,year = 2020,,,,=,50,)",
        "50: only the article itself says so");
    row("against the article itself", R"(1,t,value,papers,year = 2020,,,,=,51,)", "50 ≠ 51");
}

void TestClaimTest::checksFindWhatTheRowsSay()
{
    QFETCH(QByteArray, check);
    QFETCH(QString, found);
    const auto engine = engineOver("t", papers);
    const auto tests = testsIn(*engine, "c," + check + "\n");
    QVERIFY(tests.ok());
    const ClaimFinding finding = testClaim(*engine, tests.value().front(), "ART");
    QCOMPARE(comparisonText(finding.checks.front(), m_study.context), found);
}

void TestClaimTest::verdictsComeFromChecks_data()
{
    QTest::addColumn<QString>("checks"); // a part each, its checks: + agree, - disagree, ? neither
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* checks, std::string_view kind) {
        QTest::newRow(checks) << QString::fromLatin1(checks)
                              << QByteArray(kind.data(), static_cast<qsizetype>(kind.size()));
    };
    row("", verdict::untestable);
    row("?", verdict::untestable);
    row("? ??", verdict::untestable);
    row("+", verdict::supported);
    row("++ +?", verdict::supported);
    row("-", verdict::contradicted);
    row("-- -?", verdict::contradicted);
    row("- ?", verdict::contradicted);
    row("+-", verdict::depends);
    row("+- +", verdict::depends);
    row("+- - ?", verdict::depends);
    row("+ ?", verdict::partly);
    row("+ -", verdict::partly);
    row("+ - ?", verdict::partly);
}

void TestClaimTest::verdictsComeFromChecks()
{
    QFETCH(QString, checks);
    QFETCH(QByteArray, expected);
    const auto engine = engineOver("t", papers);
    QByteArray lines;
    int part = 0;
    for (const QString& marks : checks.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        ++part;
        for (const QChar mark : marks) {
            const char* where =
                mark == QLatin1Char('?') ? R"("country = ""Peru""")" : R"("country = ""China""")";
            lines += "c," + QByteArray::number(part) + ",t,value,papers," + where + ",,,,=,"
                     + (mark == QLatin1Char('+') ? "106" : "1") + ",\n";
        }
    }
    const auto tests = testsIn(*engine, lines);
    QVERIFY(tests.ok());
    const ClaimTest test = tests.value().empty() ? ClaimTest{"c", {}} : tests.value().front();
    QCOMPARE(QByteArray::fromStdString(std::string(testClaim(*engine, test, {}).verdict)),
             expected);
}

void TestClaimTest::faultsNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QString>("said");

    const auto row = [](const char* check, const char* said) {
        QTest::newRow(said) << QByteArray(check) << QString::fromLatin1(said);
    };
    row("1,t,median,papers,,,,,=,1,", "checks.csv:2 statistic median");
    row("1,t,value,pages,,,,,=,1,", "checks.csv:2 column pages");
    row("1,t,value,papers,,times,,,=,1,", "checks.csv:2 relation times");
    row("1,t,value,papers,,,,,~,1,", "checks.csv:2 comparison ~");
    row("1,t,value,papers,,,,,=,many,", "checks.csv:2 expected many");
    row("1,t,value,papers,,,,,=,,", "checks.csv:2 expected ");
}

void TestClaimTest::faultsNameTheirLine()
{
    QFETCH(QByteArray, check);
    QFETCH(QString, said);
    const auto engine = engineOver("t", papers);
    const auto tests = testsIn(*engine, "c," + check + "\n");
    QVERIFY(!tests.ok());
    const Error& error = tests.error();
    QCOMPARE(error.place + QLatin1Char(' ') + error.arguments.join(QLatin1Char(' ')), said);
}

/// The worked claims: what the tables come to, beside what somebody who read the sources wrote.
/// Where the two differ, the last column says why.
void TestClaimTest::builtinVerdicts_data()
{
    QTest::addColumn<QByteArray>("computed");
    QTest::addColumn<QByteArray>("byHand");
    QTest::addColumn<int>("checks");

    const auto row = [](const char* claim, std::string_view computed, std::string_view byHand,
                        int checks, const char* why) {
        Q_UNUSED(why)
        QTest::newRow(claim) << QByteArray(computed.data(), static_cast<qsizetype>(computed.size()))
                             << QByteArray(byHand.data(), static_cast<qsizetype>(byHand.size()))
                             << checks;
    };
    using namespace verdict;
    row("c01", supported, supported, 2, "");
    row("c02", supported, supported, 1, "");
    row("c03", supported, supported, 4, "");
    row("c04", supported, partly, 1, "the sum closes; who read asked for a second source of each");
    row("c05", untestable, untestable, 1, "");
    row("c06", untestable, untestable, 1, "");
    row("c07", contradicted, untestable, 1, "2 + 2 + 5 is 9, and the 10 are published");
    row("c08", depends, supported, 2, "88 by the tracker of 2019, 78 by the sample of 2018");
    row("c09", supported, supported, 2, "");
    row("c10", untestable, supported, 0, "a career is text, and no table holds it");
    row("c11", partly, partly, 6, "");
    row("c12", depends, supported, 6, "10 without the United Kingdom, 14 with it");
    row("c13", supported, supported, 2, "");
    row("c14", untestable, contradicted, 0, "one text against another; no table holds prizes");
    row("c15", depends, partly, 2, "5.1 with Hong Kong, 5.4 without");
    row("c16", contradicted, contradicted, 2, "");
    row("c17", supported, supported, 4, "");
    row("c18", supported, supported, 4, "");
    row("c19", supported, supported, 3, "");
    row("c20", depends, depends, 5, "");
    row("c21", untestable, untestable, 0, "");
    row("c22", untestable, untestable, 0, "");
}

void TestClaimTest::builtinVerdicts()
{
    QFETCH(QByteArray, computed);
    QFETCH(QByteArray, byHand);
    QFETCH(int, checks);
    const ClaimSummary summary =
        summarizeClaims(*m_study.engine, m_study.whole("claims"), findings());
    QVERIFY(!m_study.catalog.claims().fault());
    const auto claim =
        std::ranges::find(summary.claims, std::string(QTest::currentDataTag()), &Claim::id);
    QVERIFY(claim != summary.claims.end());
    QCOMPARE(static_cast<int>(claim->checks.size()), checks);
    QCOMPARE(QByteArray::fromStdString(claim->verdictKind), computed);
    QCOMPARE(QByteArray::fromStdString(claim->handKind), byHand);
    QCOMPARE(claim->isDisputed(), computed != byHand);
}

/// What a check read can be shown: its filter gives exactly the rows it read.
void TestClaimTest::builtinChecksKeepTheirRows()
{
    int intervals = 0;
    for (const auto& [claim, finding] : findings()) {
        for (const CheckFinding& check : finding.checks) {
            const auto& amount = check.check.amount;
            QCOMPARE(m_study.engine->count(amount.query), check.amount.rows);
            if (check.outcome != CheckFinding::Outcome::Impossible)
                QVERIFY2(check.amount.rows > 0, claim.c_str());
            QCOMPARE(check.check.other.has_value(), check.other.has_value());
            for (const std::string& source : check.sources)
                QVERIFY2(m_study.catalog.source(source), source.c_str());
            intervals += check.interval ? 1 : 0;
        }
    }
    QCOMPARE(intervals, 0); // none of the article's claims is about a share of counted rows
}

void TestClaimTest::nothingIsSupportedByTextAlone()
{
    for (const auto& [claim, finding] : findings()) {
        const auto agreeing = std::ranges::count(finding.checks, CheckFinding::Outcome::Agrees,
                                                 &CheckFinding::outcome);
        if (finding.verdict == verdict::supported)
            QVERIFY2(agreeing > 0, claim.c_str());
        for (const CheckFinding& check : finding.checks) {
            if (check.outcome == CheckFinding::Outcome::Agrees)
                QVERIFY2(check.sources != std::vector<std::string>{"ART25"}, claim.c_str());
        }
    }
}

void TestClaimTest::wordsSayWhatWasFound()
{
    const ClaimFinding& parts = findings().at("c07");
    const QString said = findingText(parts.checks.front(), m_study.catalog, m_study.context);
    QVERIFY2(said.contains(QStringLiteral("Found −1, expected 0: disagrees")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Sources: ART25, AIPRESSA25")), qPrintable(said));
    const ClaimFinding& companies = findings().at("c06");
    QVERIFY(findingText(companies.checks.front(), m_study.catalog, m_study.context)
                .contains(QStringLiteral("only the article itself says so")));
}

QTEST_GUILESS_MAIN(TestClaimTest)
#include "tst_claimtest.moc"
