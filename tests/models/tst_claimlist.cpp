#include "models/study/claims/claimlist.h"
#include "models/study/claims/verdict.h"

#include "tests/support/builtinstudy.h"

#include <QTest>

using namespace whither;

class TestClaimList : public QObject {
    Q_OBJECT

private slots:
    void kindsOfVerdicts_data();
    void kindsOfVerdicts();
    void everyCountReturnsItsRows();
    void claimsAreThoseOfTheRows();
    void sourcesAreKnown();

private:
    const ClaimFindings& findings() { return *m_study.catalog.claims().findings(*m_study.engine); }

    BuiltinStudy m_study;
};

void TestClaimList::kindsOfVerdicts_data()
{
    QTest::addColumn<QByteArray>("wording");
    QTest::addColumn<QByteArray>("kind");

    const auto row = [](const char* wording, std::string_view kind) {
        QTest::newRow(wording) << QByteArray(wording)
                               << QByteArray(kind.data(), static_cast<qsizetype>(kind.size()));
    };
    row("supported", verdict::supported);
    row("supported in part, rest cannot be checked", verdict::partly);
    row("supported except Europe (18, not 17)", verdict::partly);
    row("supported by our own count only", verdict::partly);
    row("contradicted", verdict::contradicted);
    row("contradicted on this measure", verdict::contradicted);
    row("depends on the measure", verdict::depends);
    row("cannot be checked", verdict::untestable);
    row("unsupported", verdict::untestable);
    row("Supported", verdict::untestable);
    row("", verdict::untestable);
}

void TestClaimList::kindsOfVerdicts()
{
    QFETCH(QByteArray, wording);
    const std::string_view kind = verdictKind(wording.toStdString());
    QTEST(QByteArray(kind.data(), static_cast<qsizetype>(kind.size())), "kind");
}

/// Every verdict's number is the number of rows that filtering by it gives.
void TestClaimList::everyCountReturnsItsRows()
{
    for (const Query& query : filtersOver(m_study, "claims")) {
        const ClaimSummary summary = summarizeClaims(*m_study.engine, query, findings());
        QVERIFY(summary.query == query);
        QCOMPARE(summary.verdicts.size(), verdict::all.size());
        std::uint64_t sum = 0;
        for (std::size_t place = 0; place < verdict::all.size(); ++place) {
            const VerdictCount& verdict = summary.verdicts[place];
            QVERIFY(verdict.kind == verdict::all[place]);
            const Condition kind{"verdict_kind", Condition::Op::IsAnyOf, {verdict.kind}};
            QCOMPARE(m_study.engine->count(narrowed(query, {kind})), verdict.count);
            sum += verdict.count;
        }
        QCOMPARE(sum, m_study.engine->count(query));
        QCOMPARE(static_cast<std::uint64_t>(summary.claims.size()), sum);
    }
    const ClaimSummary all = summarizeClaims(*m_study.engine, m_study.whole("claims"), findings());
    QList<quint64> counts;
    for (const VerdictCount& verdict : all.verdicts)
        counts.append(verdict.count);
    QCOMPARE(counts, (QList<quint64>{9, 1, 2, 4, 6}));
}

void TestClaimList::claimsAreThoseOfTheRows()
{
    Query query = m_study.whole("claims");
    query.sort = {{"claim_id", true}};
    const ClaimSummary summary = summarizeClaims(*m_study.engine, query, findings());
    QCOMPARE(summary.claims.size(), std::size_t(22));
    QVERIFY(summary.claims.front().id == "c22");
    QVERIFY(summary.claims.front().sources.empty());
    const Claim& split = summary.claims[19];
    QVERIFY(split.id == "c03");
    QVERIFY(split.text == "Of the 100, 87 stayed in the US, 10 went to China, 3 elsewhere.");
    QVERIFY(split.figures == "87 + 10 + 3 = 100 (AIPRESSA25, SUNTZU25); 87 also NYT25.");
    QVERIFY(split.handVerdict == "supported" && split.verdictKind == verdict::supported);
    QVERIFY(split.note.empty());
    QCOMPARE(split.sources, (std::vector<std::string>{"AIPRESSA25", "SUNTZU25", "NYT25"}));
}

void TestClaimList::sourcesAreKnown()
{
    for (const Claim& claim :
         summarizeClaims(*m_study.engine, m_study.whole("claims"), findings()).claims) {
        for (const std::string& source : claim.sources)
            QVERIFY2(m_study.catalog.source(source), source.c_str());
    }
}

QTEST_GUILESS_MAIN(TestClaimList)
#include "tst_claimlist.moc"
