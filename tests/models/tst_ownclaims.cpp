#include "models/import/typedtable.h"
#include "models/study/claims/claimlist.h"
#include "models/study/claims/ownclaims.h"
#include "models/study/claims/verdict.h"
#include "models/study/passport/claimmeasures.h"

#include "tests/support/builtinstudy.h"

#include <QTest>

using namespace whither;

/// Claims of the user: kept as bytes, tested beside the built-in ones, made of a number.
class TestOwnClaims : public QObject {
    Q_OBJECT

private slots:
    void comeBackFromJson();
    void refuses_data();
    void refuses();
    void haveIdsOfTheirOwn();
    void areUndoneAtTheirPlace();
    void standAmongTheClaims();
    void areTestedAgain();
    void verdictsAboutVerdictsAreNone();
    void areAboutCountedRows();
    void areAboutOneRowsNumbers();

private:
    static ClaimCheck inChina(double expected);
    static std::string verdictOf(BuiltinStudy& study, const std::string& id);
};

ClaimCheck TestOwnClaims::inChina(double expected)
{
    ClaimCheck check;
    check.amount.query.table = "cohort100";
    check.amount.query.conditions = {
        {"where_now", Condition::Op::IsAnyOf, {Term(std::string("China"))}}};
    check.expected = expected;
    return check;
}

std::string TestOwnClaims::verdictOf(BuiltinStudy& study, const std::string& id)
{
    Query query = study.whole("claims");
    query.conditions = {{"claim_id", Condition::Op::IsAnyOf, {Term(id)}}};
    const auto summary =
        summarizeClaims(*study.engine, query, *study.catalog.claims().findings(*study.engine));
    return summary.claims.size() == 1 ? summary.claims.front().verdictKind : std::string();
}

void TestOwnClaims::comeBackFromJson()
{
    ClaimCheck share = inChina(10);
    share.relation = ClaimCheck::Relation::ShareOf;
    share.other = ClaimAmount{ClaimAmount::Kind::Count, {}, {}};
    share.other->query.table = "cohort100";
    share.comparison = ClaimCheck::Comparison::AtMost;
    share.tolerance = 0.5;
    ClaimCheck sum = inChina(-3.25);
    sum.amount.kind = ClaimAmount::Kind::Sum;
    sum.amount.column = "count";
    const std::vector<OwnClaim> claims{{"own-1", "“十人” 回国 <b>", share}, {"own-3", "sum", sum}};
    const QByteArray json = ownClaimsToJson(claims);
    const auto read = ownClaimsFromJson(json);
    QVERIFY(read.ok());
    QVERIFY(read.value() == claims);
    QCOMPARE(ownClaimsToJson(read.value()), json);
    QVERIFY(ownClaimsIn({}).value().empty());
    QVERIFY(ownClaimsIn({{std::string(ownClaimsKey), json}}).value() == claims);
}

void TestOwnClaims::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no list") << QByteArray("[{") << QByteArray("{");
    QTest::newRow("no text") << QByteArray(R"("text":"x")") << QByteArray(R"("text":"")");
    QTest::newRow("id of a built-in one")
        << QByteArray(R"("id":"own-1")") << QByteArray(R"("id":"c03")");
    QTest::newRow("unknown key") << QByteArray(R"("text":"x")")
                                 << QByteArray(R"("text":"x","then":1)");
    QTest::newRow("odd comparison")
        << QByteArray(R"("comparison":"=")") << QByteArray(R"("comparison":"~")");
    QTest::newRow("no number") << QByteArray(R"("expected":10)")
                               << QByteArray(R"("expected":"10")");
    QTest::newRow("negative tolerance")
        << QByteArray(R"("tolerance":0)") << QByteArray(R"("tolerance":-1)");
    QTest::newRow("odd query") << QByteArray(R"("table":"cohort100")")
                               << QByteArray(R"("tabel":"c")");
    QTest::newRow("half a relation")
        << QByteArray(R"("relation":"alone")") << QByteArray(R"("relation":"share-of")");
}

void TestOwnClaims::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray json = ownClaimsToJson({{"own-1", "x", inChina(10)}});
    QVERIFY2(json.contains(from), json.constData());
    QVERIFY(!ownClaimsFromJson(QByteArray(json).replace(from, to)).ok());
    const QByteArray twice = json.chopped(1) + ',' + json.mid(1);
    QVERIFY(!ownClaimsFromJson(twice).ok()); // one id for two
}

void TestOwnClaims::haveIdsOfTheirOwn()
{
    std::vector<OwnClaim> claims;
    for (int made = 0; made < 3; ++made)
        claims.push_back({freeClaimId(claims), "x", {}});
    claims.erase(claims.begin());
    const std::string id = freeClaimId(claims);
    for (const OwnClaim& claim : claims)
        QVERIFY(claim.id != id);
    QVERIFY(isOwnClaim(id));
    QVERIFY(!isOwnClaim("c01"));
}

void TestOwnClaims::areUndoneAtTheirPlace()
{
    OwnClaims claims;
    int changes = 0;
    connect(&claims, &OwnClaims::changed, this, [&changes] { ++changes; });
    const OwnClaim first{"own-1", "first", inChina(10)};
    const OwnClaim second{"own-2", "second", inChina(11)};
    claims.setAll({first, second});
    const OwnClaim other{"own-1", "other", inChina(12)};
    for (const OwnClaimEdit& edit : {OwnClaimEdit{0, first, {}}, OwnClaimEdit{0, first, other},
                                     OwnClaimEdit{2, {}, OwnClaim{"own-3", "third", inChina(1)}}}) {
        edit.apply(claims);
        QVERIFY(claims.all() != (std::vector{first, second}));
        edit.revert(claims);
        QVERIFY(claims.all() == (std::vector{first, second}));
    }
    QCOMPARE(changes, 7);
    QVERIFY(claims.find("own-2") != nullptr);
    QVERIFY(claims.find("own-3") == nullptr);
}

void TestOwnClaims::standAmongTheClaims()
{
    BuiltinStudy study;
    const auto before = study.engine->rowCount("claims");
    study.catalog.ownClaims().setAll({{"own-1", "Ten are in China", inChina(10)},
                                      {"own-2", "Eleven are in China", inChina(11)}});
    study.catalog.putFindings(study.catalog.claims().test(*study.engine), *study.engine);
    QCOMPARE(study.engine->rowCount("claims"), before + 2);
    QVERIFY(verdictOf(study, "own-1") == verdict::supported);
    QVERIFY(verdictOf(study, "own-2") == verdict::contradicted);
    QVERIFY(verdictOf(study, "c03") == verdict::supported); // as without them
    study.catalog.ownClaims().setAll({});
    study.catalog.putFindings(study.catalog.claims().test(*study.engine), *study.engine);
    QCOMPARE(study.engine->rowCount("claims"), before);
}

/// The claim stays, its data go.
void TestOwnClaims::areTestedAgain()
{
    BuiltinStudy study;
    ClaimCheck check = inChina(2);
    check.amount.query.table = "mine";
    study.catalog.ownClaims().setAll({{"own-1", "Two", check}});
    const auto tableOf = [&](const char* rows) {
        auto grid = textGridOf(QByteArray("where_now\n") + rows, QStringLiteral("mine"));
        return makeTable({&grid.value()}, planAsIs(grid.value(), [](const TextGrid&, std::size_t) {
                             return Provenance();
                         }));
    };
    const auto verdictOver = [&](const char* rows) {
        study.engine->addTable("mine", [table = tableOf(rows)] { return table; });
        study.catalog.putFindings(study.catalog.claims().test(*study.engine), *study.engine);
        return verdictOf(study, "own-1");
    };
    QVERIFY(verdictOver("China\nChina\n") == verdict::supported);
    QVERIFY(verdictOver("China\nUS\n") == verdict::contradicted);
    study.engine->removeTable("mine");
    study.catalog.putFindings(study.catalog.claims().test(*study.engine), *study.engine);
    QVERIFY(verdictOf(study, "own-1") == verdict::untestable);
}

/// They would ask for the table that waits for them.
void TestOwnClaims::verdictsAboutVerdictsAreNone()
{
    BuiltinStudy study;
    ClaimCheck amount;
    amount.amount.query.table = "claims";
    ClaimCheck other = inChina(1);
    other.relation = ClaimCheck::Relation::RatioTo;
    other.other = amount.amount;
    study.catalog.ownClaims().setAll({{"own-1", "a", amount}, {"own-2", "b", other}});
    QVERIFY(verdictOf(study, "own-1") == verdict::untestable);
    QVERIFY(verdictOf(study, "own-2") == verdict::untestable);
    QVERIFY(study.catalog.dataId("claims") != BuiltinStudy().catalog.dataId("claims"));
}

void TestOwnClaims::areAboutCountedRows()
{
    const BuiltinStudy study;
    const Query asked = study.whole("cohort100");
    const auto measures = claimMeasures(*study.engine, study.dataset("cohort100"), asked,
                                        inChina(0).amount.query.conditions);
    QCOMPARE(measures.size(), std::size_t(2));
    QCOMPARE(measures[0].expected, 10.0);
    QCOMPARE(measures[1].expected, 10.0);
    QVERIFY(measures[1].relation == ClaimCheck::Relation::ShareOf);
    for (const ClaimCheck& measure : measures)
        QVERIFY(runCheck(*study.engine, measure, {}).outcome == CheckFinding::Outcome::Agrees);
    QCOMPARE(claimMeasures(*study.engine, study.dataset("cohort100"), asked, {}).size(),
             std::size_t(1)); // a share of itself is none
    // Of those whose sector is known, 96.
    Query known = asked;
    known.base = ShareBase::KnownOnly;
    const auto ofKnown =
        claimMeasures(*study.engine, study.dataset("cohort100"), known,
                      {{"sector", Condition::Op::IsAnyOf, {Term(std::string("company"))}}});
    QCOMPARE(ofKnown.size(), std::size_t(2));
    QCOMPARE(runCheck(*study.engine, ofKnown[1], {}).other->rows, std::uint64_t(96));
    Dataset shares;
    shares.title = "Shares";
    shares.figure = "shares";
    QVERIFY(!shares.countsRows()); // each row is a number of its own
}

void TestOwnClaims::areAboutOneRowsNumbers()
{
    const BuiltinStudy study;
    Query asked = study.whole("conference_shares");
    const auto is = [](const char* column, const char* text) {
        return Condition{column, Condition::Op::IsAnyOf, {Term(std::string(text))}};
    };
    const std::vector<Condition> point{is("conference", "ICLR"), is("label", "China"),
                                       is("measure", "papers_with_any_author"),
                                       is("source_id", "IML"), is("year", "2025")};
    const auto measures =
        claimMeasures(*study.engine, study.dataset("conference_shares"), asked, point);
    QStringList told;
    for (const ClaimCheck& measure : measures) {
        told.append(QStringLiteral("%1 %2")
                        .arg(QString::fromStdString(measure.amount.column))
                        .arg(measure.expected));
        QVERIFY(runCheck(*study.engine, measure, {}).outcome == CheckFinding::Outcome::Agrees);
    }
    told.sort();
    QCOMPARE(told, (QStringList{QStringLiteral("count 1308"), QStringLiteral("share_percent 35.3"),
                                QStringLiteral("total 3705")}));
}

QTEST_GUILESS_MAIN(TestOwnClaims)
#include "tst_ownclaims.moc"
