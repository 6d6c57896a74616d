#include "models/study/catalog/dataid.h"
#include "models/study/passport/passport.h"
#include "models/study/passport/passporttext.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace whither;

/// A passport says of a number what was counted, of what, and where it comes from.
class TestPassport : public QObject {
    Q_OBJECT

private slots:
    void peopleHaveShareAndInterval();
    void theBaseIsTheQuestions();
    void whatIsNotStatedHasNoShareOfTheKnown();
    void aWholeGroupHasNoInterval();
    void aRowStatesItsOwnNumbers();
    void aClaimHasItsChecks();
    void definitionsAreThoseInForce_data();
    void definitionsAreThoseInForce();
    void glossaryIsCompleteInEveryLanguage();
    void dataHaveAName();
    void wordsHoldTheNumber_data();
    void wordsHoldTheNumber();
    void editsAreListed();

private:
    Passport passport(const Query& query, const std::vector<Condition>& conditions)
    {
        return passportOf(*m_study.engine, m_study.catalog, query, conditions, nullptr);
    }
    static Condition is(const char* column, const Term& term)
    {
        return {column, Condition::Op::IsAnyOf, {term}};
    }
    QString wordsOf(const Passport& passport, const LanguageContext& context,
                    const QStringList& edits = {})
    {
        QString words;
        for (const PassportLine& line : passportLines(passport, m_study.catalog, edits, context))
            words += line.label + QLatin1String(": ") + line.text + QLatin1Char('\n');
        return words;
    }

    BuiltinStudy m_study;
};

void TestPassport::peopleHaveShareAndInterval()
{
    const Passport stayed = passport(m_study.dataset("cohort100").opening,
                                     {is("where_now", std::string("United States"))});
    QCOMPARE(stayed.rows, std::uint64_t(87));
    QCOMPARE(stayed.base, std::uint64_t(100));
    QCOMPARE(stayed.total, std::uint64_t(100));
    QCOMPARE(*stayed.share, 0.87);
    QCOMPARE(std::lround(stayed.interval->lower * 1000), 790);
    QCOMPARE(std::lround(stayed.interval->upper * 1000), 922);
    QCOMPARE(m_study.engine->count(stayed.query), stayed.rows);
    QVERIFY(std::ranges::find(stayed.sources, "ART25") != stayed.sources.end());
}

void TestPassport::theBaseIsTheQuestions()
{
    const Query universities = withTerms(m_study.whole("cohort100"), "sector",
                                         Condition::Op::IsAnyOf, {Term("university")});
    const Passport inChina = passport(universities, {is("where_now", std::string("China"))});
    QCOMPARE(inChina.rows, std::uint64_t(5));
    QCOMPARE(inChina.base, m_study.engine->count(universities));
    QCOMPARE(inChina.total, std::uint64_t(100));
    const Passport all = passport(universities, {});
    QCOMPARE(all.rows, all.base);
    QVERIFY(!all.share);
}

void TestPassport::whatIsNotStatedHasNoShareOfTheKnown()
{
    Query query = m_study.whole("cohort100");
    query.base = ShareBase::KnownOnly;
    const Passport unknown = passport(query, {is("sector", std::nullopt)});
    QCOMPARE(unknown.rows, std::uint64_t(4));
    QVERIFY(!unknown.share);
    const Passport university = passport(query, {is("sector", std::string("university"))});
    QCOMPARE(university.base, std::uint64_t(96));
    QVERIFY(university.isOfKnown);
    QCOMPARE(*university.share, 45.0 / 96);
}

void TestPassport::aWholeGroupHasNoInterval()
{
    Query query = m_study.whole("cohort100");
    query.isWholeGroup = true;
    const Passport stayed = passport(query, {is("where_now", std::string("United States"))});
    QVERIFY(stayed.share && !stayed.interval);
    QVERIFY(wordsOf(stayed, m_study.context).contains(QStringLiteral("whole group")));
}

void TestPassport::aRowStatesItsOwnNumbers()
{
    const Passport point =
        passport(m_study.whole("conference_shares"),
                 {is("conference", std::string("ICLR")), is("year", std::string("2025")),
                  is("label", std::string("China")), is("source_id", std::string("IML")),
                  is("measure", std::string("papers_with_any_author"))});
    QCOMPARE(point.rows, std::uint64_t(1));
    QVERIFY(!point.share);
    QCOMPARE(passportNumber(point, m_study.context),
             QStringLiteral("Count: 1308; Total: 3705; Share: 35.3"));
    const Interval wilson = wilsonInterval(1308, 3705);
    QVERIFY(point.interval == wilson);
    QCOMPARE(point.sources, std::vector<std::string>{"IML"});
}

void TestPassport::aClaimHasItsChecks()
{
    const Passport claim = passport(m_study.whole("claims"), {is("claim_id", std::string("c07"))});
    QCOMPARE(claim.checks.size(), std::size_t(1));
    QVERIFY(wordsOf(claim, m_study.context)
                .contains(QStringLiteral("Found −1, expected 0: disagrees")));
    // What a check read can be shown.
    for (const PassportLine& line : passportLines(claim, m_study.catalog, {}, m_study.context)) {
        if (line.rows)
            QCOMPARE(m_study.engine->count(*line.rows), line.rowCount);
    }
    QVERIFY(passport(m_study.whole("claims"), {}).checks.empty());
}

void TestPassport::definitionsAreThoseInForce_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QString>("terms");

    QTest::newRow("people") << QByteArray(R"({"table": "cohort100"})")
                            << QStringLiteral("origin, country of work, unknown");
    QTest::newRow("by sector") << QByteArray(
        R"({"table": "cohort100", "grouping": ["where_now", "sector"]})")
                               << QStringLiteral("origin, country of work, sector, unknown");
    QTest::newRow("a measure") << QByteArray(R"({"table": "conference_shares", "conditions": [
            {"column": "measure", "op": "any-of", "terms": ["lead_author_country"]}]})")
                               << QStringLiteral("unknown, lead author");
    QTest::newRow("sources") << QByteArray(R"({"table": "sources"})") << QStringLiteral("unknown");
}

void TestPassport::definitionsAreThoseInForce()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QString, terms);
    const Query query = queryOf(recipe.constData());
    QVERIFY(!query.table.empty());
    QStringList found;
    for (const GlossaryTerm& term : passport(query, {}).terms)
        found.append(QString::fromStdString(term.term));
    QCOMPARE(found.join(QStringLiteral(", ")), terms);
}

/// A definition that can never be in force is dead text.
void TestPassport::glossaryIsCompleteInEveryLanguage()
{
    QVERIFY(!m_study.catalog.glossary().empty());
    for (const GlossaryTerm& term : m_study.catalog.glossary()) {
        for (const Language language : allLanguages) {
            QVERIFY2(!term.name(language).isEmpty(), term.term.c_str());
            QVERIFY2(!term.definition(language).isEmpty(), term.term.c_str());
        }
        for (const GlossaryScope& scope : term.scopes) {
            if (scope.table.empty())
                continue;
            QVERIFY2(m_study.catalog.dataset(scope.table), term.term.c_str());
            Query query = m_study.whole(scope.table);
            if (scope.value)
                query = withTerms(query, scope.column, Condition::Op::IsAnyOf, {scope.value});
            QVERIFY2(m_study.engine->count(query) > 0, term.term.c_str());
        }
    }
}

void TestPassport::dataHaveAName()
{
    for (const Dataset& dataset : m_study.catalog.datasets()) {
        const std::string id = m_study.catalog.dataId(dataset.id);
        QCOMPARE(id.size(), std::size_t(12));
        QCOMPARE(BuiltinStudy().catalog.dataId(dataset.id), id);
    }
    QTemporaryFile file;
    QVERIFY(file.open());
    const std::string empty = dataIdOf(QStringList{file.fileName()});
    file.write("a");
    file.flush();
    QVERIFY(dataIdOf(QStringList{file.fileName()}) != empty);
    ImportRecord record;
    QVERIFY(dataIdOf(record).empty());
    record.files = {{"a.csv", {}, 1, "0123456789abcdef"}};
    QVERIFY(dataIdOf(record) == "0123456789ab");
    record.files.push_back({"b.csv", {}, 1, {}});
    QVERIFY(dataIdOf(record).empty());
}

void TestPassport::wordsHoldTheNumber_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << static_cast<int>(language);
}

void TestPassport::wordsHoldTheNumber()
{
    QFETCH(int, language);
    const LanguageContext context = m_study.contextIn(static_cast<Language>(language));
    const Passport stayed = passport(m_study.dataset("cohort100").opening,
                                     {is("where_now", std::string("United States"))});
    const QString words = wordsOf(stayed, context);
    for (const char* said : {"87", "100", "87.0%", "79.0–92.2%", R"(where_now is "United States")",
                             R"("table":"cohort100")"})
        QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(words));
    QVERIFY(words.contains(QString::fromStdString(stayed.dataId)));
    QVERIFY(words.contains(context.words->display("United States")));
}

void TestPassport::editsAreListed()
{
    const Passport all = passport(m_study.whole("cohort100"), {});
    QVERIFY(wordsOf(all, m_study.context).contains(QStringLiteral("none since")));
    QVERIFY(wordsOf(all, m_study.context, {QStringLiteral("Update “<b>x</b>”")})
                .contains(QStringLiteral("Update “<b>x</b>”")));
}

QTEST_GUILESS_MAIN(TestPassport)
#include "tst_passport.moc"
