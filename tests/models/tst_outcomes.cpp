#include "models/study/measures/outcomes.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace whither;

namespace {

/// A ring as "United States 87 87%, China 10 10%".
QString printedRing(const std::vector<OutcomePart>& parts)
{
    QStringList texts;
    for (const OutcomePart& part : parts) {
        const QString name =
            part.folded > 0 ? QStringLiteral("Other (%1)").arg(part.folded) : printed(part.term);
        const QString percent =
            part.percent ? QStringLiteral(" %1%").arg(*part.percent) : QString();
        texts.append(QStringLiteral("%1 %2%3").arg(name).arg(part.count).arg(percent));
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<const OutcomePart*> outerRing(const OutcomeSummary& summary)
{
    std::vector<const OutcomePart*> ring;
    for (const OutcomePart& part : summary.parts) {
        for (const OutcomePart& piece : part.parts)
            ring.push_back(&piece);
    }
    return ring;
}

/// Table "t" with `size` people at random, some places and sectors not stated.
QByteArray randomPeople(std::mt19937& random, int size)
{
    QByteArray csv = "place,sector,source_id\n";
    const auto places = 1 + random() % 14;
    for (int person = 0; person < size; ++person) {
        const auto place = random() % (places + 1);
        const auto sector = random() % 9;
        csv += (place == 0 ? QByteArray() : "place" + QByteArray::number(place)) + ','
               + (sector == 0 ? QByteArray() : "sector" + QByteArray::number(sector)) + ",S\n";
    }
    return csv;
}

/// Every number of a figure, and the rows it stands for.
void checkMarks(const Engine& engine, const OutcomeSummary& summary, int& marks)
{
    const auto check = [&](const OutcomePart& part) {
        QCOMPARE(engine.count(narrowed(summary.query, part.conditions)), part.count);
        QCOMPARE(engine.count(withConditions(summary.query, part.conditions)), part.count);
        QVERIFY(part.count > 0);
        ++marks;
    };
    for (const OutcomePart& part : summary.parts) {
        check(part);
        std::uint64_t pieces = 0;
        for (const OutcomePart& piece : part.parts) {
            check(piece);
            pieces += piece.count;
        }
        QCOMPARE(pieces, part.count);
    }
}

/// What holds for the rings of any question.
void checkRings(const Engine& engine, const OutcomeSummary& summary)
{
    QCOMPARE(summary.base, engine.count(summary.query));
    for (const Ledger& ledger : {summary.inner, summary.outer}) {
        QCOMPARE(ledger.known + ledger.unknown, ledger.base);
        QCOMPARE(ledger.base, summary.base);
    }
    const bool isKnownOnly = summary.query.base == ShareBase::KnownOnly;
    QCOMPARE(summary.shareBase, isKnownOnly ? summary.inner.known : summary.base);

    std::vector<const OutcomePart*> inner;
    std::uint64_t known = 0;
    for (const OutcomePart& part : summary.parts) {
        inner.push_back(&part);
        known += part.isUnknown() ? 0 : part.count;
    }
    QCOMPARE(known, summary.inner.known);
    for (const auto& ring : {inner, outerRing(summary)}) {
        std::int64_t percents = 0;
        std::uint64_t sharing = 0;
        for (const OutcomePart* part : ring) {
            QCOMPARE(part->percent.has_value(), !(isKnownOnly && part->isUnknown()));
            QCOMPARE(part->interval.has_value(),
                     part->percent.has_value() && !summary.query.isWholeGroup);
            percents += part->percent.value_or(0);
            sharing += part->percent ? part->count : 0;
        }
        QCOMPARE(percents, std::int64_t(sharing > 0 ? 100 : 0));
        for (const OutcomePart* part : ring) {
            if (!part->percent)
                continue;
            const Interval interval = part->interval.value_or(Interval{0, 1});
            const double share = static_cast<double>(part->count) / static_cast<double>(sharing);
            QVERIFY(interval.lower <= share + 1e-12 && share <= interval.upper + 1e-12);
            QVERIFY(qAbs(static_cast<double>(*part->percent) - 100 * share) < 1);
        }
    }
    // Largest first, what is folded after the plain parts, not stated last.
    const auto rank = [](const OutcomePart& part) {
        return part.isUnknown() ? 2 : part.folded > 0;
    };
    for (std::size_t at = 1; at < summary.parts.size(); ++at) {
        const OutcomePart& before = summary.parts[at - 1];
        const OutcomePart& after = summary.parts[at];
        QVERIFY(rank(before) < rank(after)
                || (rank(before) == 0 && rank(after) == 0 && before.count >= after.count));
    }
    QVERIFY(summary.parts.size() <= maxParts + 1);
}

} // namespace

class TestOutcomes : public QObject {
    Q_OBJECT

private slots:
    void ringsOfThe100_data();
    void ringsOfThe100();
    void intervalsOfThe100();
    void foundersAreBesideTheRing();
    void sharesOfTheKnown();
    void smallPartsAreFolded();
    void onePlaceOfOrigin();
    void withoutGroupingThereIsNoRing();
    void everyNumberReturnsItsRows_data();
    void everyNumberReturnsItsRows();
    void anyPeopleAddUp();

private:
    BuiltinStudy m_study;
};

void TestOutcomes::ringsOfThe100_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("ring");
    QTest::addColumn<QStringList>("pieces");

    QTest::newRow("sectors")
        << QByteArray("sector") << QByteArray()
        << QStringLiteral("United States 87 87%, China 10 10%, Other 3 3%")
        << QStringList{QStringLiteral("company 41 41%, university 40 40%, student-postdoc 6 6%"),
                       QStringLiteral("university 5 5%, company 4 4%, - 1 1%"),
                       QStringLiteral("- 3 3%")};
    QTest::newRow("roles")
        << QByteArray("role") << QByteArray()
        << QStringLiteral("United States 87 87%, China 10 10%, Other 3 3%")
        << QStringList{QStringLiteral("professor 40 40%, phd_or_postdoc 6 6%, - 41 41%"),
                       QStringLiteral("professor 5 5%, founder 2 2%, leader 2 2%, - 1 1%"),
                       QStringLiteral("- 3 3%")};
    QTest::newRow("roles in China")
        << QByteArray("role") << QByteArray("China") << QStringLiteral("China 10 100%")
        << QStringList{QStringLiteral("professor 5 50%, founder 2 20%, leader 2 20%, - 1 10%")};
}

void TestOutcomes::ringsOfThe100()
{
    QFETCH(QByteArray, outer);
    QFETCH(QByteArray, where);
    Query query = m_study.whole("cohort100");
    query.grouping = {"where_now", outer.toStdString()};
    if (!where.isEmpty())
        query = withTerms(query, "where_now", Condition::Op::IsAnyOf, {where.toStdString()});
    const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, query);
    QVERIFY(summary.query == query);
    QTEST(printedRing(summary.parts), "ring");
    QStringList rings;
    for (const OutcomePart& part : summary.parts)
        rings.append(printedRing(part.parts));
    QTEST(rings, "pieces");
    if (where.isEmpty()) {
        QVERIFY(summary.inner == (Ledger{100, 0, 100}));
        const std::uint64_t unknown = outer == "sector" ? 4 : 45;
        QVERIFY(summary.outer == (Ledger{100 - unknown, unknown, 100}));
        QCOMPARE(summary.sources, (std::vector<std::string>{"ART25", "AIPRESSA25"}));
    }
}

void TestOutcomes::intervalsOfThe100()
{
    const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, m_study.whole("cohort100"));
    QStringList intervals;
    for (const OutcomePart& part : summary.parts) {
        intervals.append(QString::number(part.interval->lower * 100, 'f', 1) + QLatin1Char('-')
                         + QString::number(part.interval->upper * 100, 'f', 1));
    }
    QCOMPARE(intervals.join(QLatin1Char(' ')), QStringLiteral("79.0-92.2 5.5-17.4 1.0-8.5"));
    const Interval companies = summary.parts[0].parts[0].interval.value();
    QCOMPARE(QString::number(companies.lower * 100, 'f', 1), QStringLiteral("31.9"));
    QCOMPARE(QString::number(companies.upper * 100, 'f', 1), QStringLiteral("50.8"));
}

/// The three founders among the 87, and the seven firms' people, are said beside the breakdown:
/// no source places them in a sector, so they are in no part of it.
void TestOutcomes::foundersAreBesideTheRing()
{
    for (const char* outer : {"sector", "role"}) {
        Query query = m_study.whole("cohort100");
        query.grouping = {"where_now", outer};
        const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, query);
        QCOMPARE(summary.asides.size(), std::size_t(2));
        QVERIFY(summary.asides[0].place == "United States" && summary.asides[0].role == "founder");
        QVERIFY(summary.asides[0].count == 3U && summary.asides[0].source == "ART25");
        QVERIFY(summary.asides[1].role == "big_seven_employee" && !summary.asides[1].count);
        for (const OutcomePart& piece : summary.parts[0].parts)
            QVERIFY(piece.count != 3 && piece.term != "founder");

        const Query narrower = withTerms(query, "role", Condition::Op::IsNoneOf, {"leader"});
        QVERIFY(summarizeOutcomes(*m_study.engine, narrower).asides.empty());
    }
}

void TestOutcomes::sharesOfTheKnown()
{
    Query query = m_study.whole("cohort100");
    query.grouping = {"role", "where_now"};
    query.base = ShareBase::KnownOnly;
    const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, query);
    QCOMPARE(summary.base, std::uint64_t(100));
    QCOMPARE(summary.shareBase, std::uint64_t(55));
    QCOMPARE(
        printedRing(summary.parts),
        QStringLiteral("professor 45 82%, phd_or_postdoc 6 11%, founder 2 4%, leader 2 3%, - 45"));
}

void TestOutcomes::smallPartsAreFolded()
{
    QByteArray csv = "place,sector,source_id\n";
    for (int place = 1; place <= 9; ++place)
        csv += QByteArray("place" + QByteArray::number(place) + ",x,S\n")
                   .repeated(qsizetype(10) * place);
    csv += ",x,S\n";
    const auto engine = engineOver("t", csv);
    const Query query = queryOf(R"({"table":"t","grouping":["place","sector"]})");
    const OutcomeSummary summary = summarizeOutcomes(*engine, query);
    QCOMPARE(printedRing(summary.parts),
             QStringLiteral("place9 90 20%, place8 80 18%, place7 70 16%, "
                            "place6 60 13%, place5 50 11%, Other (4) 100 22%, - 1 0%"));
    QVERIFY(summary.inner == (Ledger{450, 1, 451}));
    int marks = 0;
    checkMarks(*engine, summary, marks);
    QCOMPARE(marks, 14);
}

void TestOutcomes::onePlaceOfOrigin()
{
    const auto origin = [](const QByteArray& people) {
        const auto engine = engineOver("t", "in_2019,place,sector\n" + people);
        return summarizeOutcomes(*engine, queryOf(R"({"table":"t","grouping":["place","sector"]})"))
            .origin;
    };
    QVERIFY(origin("US,a,b\nUS,c,d\n") == "US");
    QVERIFY(!origin("US,a,b\nUK,c,d\n"));
    QVERIFY(!origin("US,a,b\n,c,d\n"));
    QVERIFY(!origin(",a,b\n"));
    QVERIFY(summarizeOutcomes(*m_study.engine, m_study.whole("cohort100")).origin
            == "United States");
}

void TestOutcomes::withoutGroupingThereIsNoRing()
{
    Query query = m_study.whole("cohort100");
    query.grouping = {"where_now"};
    const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, query);
    QCOMPARE(summary.base, std::uint64_t(100));
    QVERIFY(summary.parts.empty());

    query = m_study.whole("cohort100");
    query.search = "zzz";
    const OutcomeSummary nobody = summarizeOutcomes(*m_study.engine, query);
    QCOMPARE(nobody.base, std::uint64_t(0));
    QVERIFY(nobody.parts.empty());
    QVERIFY(nobody.inner == Ledger());
    QVERIFY(!nobody.origin);
}

void TestOutcomes::everyNumberReturnsItsRows_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QByteArray>("outer");

    const auto row = [](const char* id, const char* inner, const char* outer) {
        QTest::addRow("%s: %s, %s", id, inner, outer)
            << QByteArray(id) << QByteArray(inner) << QByteArray(outer);
    };
    row("cohort100", "where_now", "sector");
    row("cohort100", "where_now", "role");
    row("cohort100", "role", "where_now");
    row("cohort100", "sector", "sector");
    row("institutions", "country", "type");
    row("institutions", "type", "country");
    row("talent_flows", "place_to", "stage_to");
    row("conference_shares", "place", "measure");
}

void TestOutcomes::everyNumberReturnsItsRows()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, inner);
    QFETCH(QByteArray, outer);
    int marks = 0;
    for (Query query : filtersOver(m_study, id.toStdString())) {
        query.grouping = {inner.toStdString(), outer.toStdString()};
        for (const ShareBase base : {ShareBase::All, ShareBase::KnownOnly}) {
            query.base = base;
            query.isWholeGroup = !query.isWholeGroup;
            const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, query);
            checkRings(*m_study.engine, summary);
            checkMarks(*m_study.engine, summary, marks);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(marks > 50);
}

void TestOutcomes::anyPeopleAddUp()
{
    std::mt19937 random(100);
    int marks = 0;
    for (int round = 0; round < 60; ++round) {
        const auto engine =
            engineOver("t", randomPeople(random, 1 + static_cast<int>(random() % 80)));
        Query query = queryOf(R"({"table":"t","grouping":["place","sector"]})");
        query.base = round % 2 == 0 ? ShareBase::All : ShareBase::KnownOnly;
        if (round % 3 == 0)
            query.conditions = {{"sector", Condition::Op::IsNoneOf, {"sector1", std::nullopt}}};
        const OutcomeSummary summary = summarizeOutcomes(*engine, query);
        checkRings(*engine, summary);
        checkMarks(*engine, summary, marks);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(marks > 1000);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
