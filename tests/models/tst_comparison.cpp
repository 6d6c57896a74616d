#include "models/study/cohorts/comparison.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace whither;

namespace {

Query everyone(const std::string& table)
{
    Query query;
    query.table = table;
    return query;
}

/// "United States 100:87 -13.0" and so on, a line each.
QString printedTerms(const Comparison& comparison)
{
    QStringList lines;
    for (const ComparedTerm& term : comparison.terms) {
        const QString name =
            term.folded > 0 ? QStringLiteral("Other (%1)").arg(term.folded) : printed(term.term);
        QString line =
            QStringLiteral("%1 %2:%3").arg(name).arg(term.sides[0].count).arg(term.sides[1].count);
        if (term.change)
            line += QStringLiteral(" %1").arg(term.change->difference * 100, 0, 'f', 1);
        if (term.change && !term.change->isClear())
            line += QLatin1String(" unclear");
        lines.append(line);
    }
    return lines.join(QStringLiteral(", "));
}

/// Table "t" with people at random, where they were and are, some not stated; a group of two.
QByteArray randomMoves(std::mt19937& random, int size)
{
    QByteArray csv = "group,then,now\n";
    const auto places = 1 + random() % 12;
    const auto place = [&] {
        const auto number = random() % (places + 1);
        return number == 0 ? QByteArray() : "place" + QByteArray::number(number);
    };
    for (int person = 0; person < size; ++person)
        csv += (random() % 3 == 0 ? "x," : "y,") + place() + ',' + place() + '\n';
    return csv;
}

ComparedSide sideOf(const char* group, const char* column)
{
    ComparedSide side{everyone("t"), column, "then"};
    if (group)
        side.query =
            withTerms(side.query, "group", Condition::Op::IsAnyOf, {Term(std::string(group))});
    return side;
}

void checkLedgers(const Engine& engine, const Comparison& comparison)
{
    for (std::size_t index = 0; index < 2; ++index) {
        const ComparedSide& side = index == 0 ? comparison.query.a : comparison.query.b;
        const Ledger& ledger = comparison.ledgers[index];
        QCOMPARE(ledger.known + ledger.unknown, ledger.base);
        QCOMPARE(ledger.base, engine.count(side.query));
        std::uint64_t known = 0;
        std::uint64_t unknown = 0;
        double shares = 0;
        for (const ComparedTerm& term : comparison.terms) {
            const ComparedCount& counted = term.sides[index];
            (term.isUnknown() ? unknown : known) += counted.count;
            shares += counted.share.value_or(0);
            QCOMPARE(engine.count(withAlso(side.query, counted.conditions)), counted.count);
            QCOMPARE(counted.interval.has_value(),
                     counted.share.has_value() && !side.query.isWholeGroup);
            QCOMPARE(counted.bounds.least, counted.count);
            QCOMPARE(counted.bounds.most - counted.bounds.least,
                     term.isUnknown() ? 0 : ledger.unknown);
            QVERIFY(counted.bounds.most <= counted.bounds.base);
        }
        QCOMPARE(known, ledger.known);
        QCOMPARE(unknown, ledger.unknown);
        if (comparison.shareBases[index] > 0)
            QVERIFY(std::abs(shares - 1) < 1e-9);
    }
}

void checkMoves(const Engine& engine, const Query& query, const Moves& moves)
{
    std::uint64_t moved = 0;
    std::uint64_t all = 0;
    for (const Move& move : moves.all) {
        QVERIFY(move.count > 0);
        QCOMPARE(engine.count(withAlso(query, move.conditions)), move.count);
        moved += move.hasMoved() ? move.count : 0;
        all += move.count;
    }
    QCOMPARE(all, engine.count(query));
    QCOMPARE(moved, moves.moved);
    QCOMPARE(moves.moved + moves.stayed + moves.unknown, all);
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void theHundredOverTime();
    void twoCohortsByOneColumn();
    void knownOnlySharesTheKnown();
    void aWholeGroupHasNoInterval();
    void smallValuesFold();
    void sumsCloseAtRandom();
    void noRowsHaveNoShares();
    void saysWhatIsNotThere();
};

void TestComparison::theHundredOverTime()
{
    const BuiltinStudy study;
    const Query query = study.whole("cohort100");
    const Comparison comparison =
        compareSides(*study.engine, {{query, "in_2019", {}}, {query, "where_now", {}}});
    QVERIFY(comparison.isOverTime());
    QCOMPARE(printedTerms(comparison),
             QStringLiteral("United States 100:87 -13.0, China 0:10 10.0, Other 0:3 3.0 unclear"));
    const Moves& moves = comparison.moves.front();
    QCOMPARE(moves.moved, std::uint64_t(13));
    QCOMPARE(moves.stayed, std::uint64_t(87));
    QCOMPARE(moves.all.size(), std::size_t(3));
    const Move& toChina = moves.all[1];
    QCOMPARE(printed(toChina.from) + printed(toChina.to), QStringLiteral("United StatesChina"));
    QCOMPARE(study.engine->rows(withAlso(query, toChina.conditions))->size(), std::size_t(10));
}

void TestComparison::twoCohortsByOneColumn()
{
    QByteArray csv = "group,now\n";
    for (int person = 0; person < 200; ++person) {
        const bool isA = person < 100;
        const bool isUs = isA ? person < 87 : person < 190;
        csv += (isA ? "x," : "y,") + QByteArray(isUs ? "US\n" : "CN\n");
    }
    const auto engine = engineOver("t", csv);
    ComparedSide a = sideOf("x", "now");
    ComparedSide b = sideOf("y", "now");
    a.origin = b.origin = {};
    const Comparison comparison = compareSides(*engine, {a, b});
    QVERIFY(!comparison.isOverTime());
    QCOMPARE(printedTerms(comparison),
             QStringLiteral("US 87:90 -3.0 unclear, CN 13:10 3.0 unclear"));
    const Interval interval = *comparison.terms.front().change->interval;
    QCOMPARE(QString::number(interval.lower * 100, 'f', 1), QStringLiteral("-12.2"));
    QCOMPARE(QString::number(interval.upper * 100, 'f', 1), QStringLiteral("6.1"));
}

void TestComparison::knownOnlySharesTheKnown()
{
    const auto engine =
        engineOver("t", "group,then,now\nx,US,US\nx,US,\nx,US,CN\ny,CN,CN\ny,CN,\n");
    const Comparison all =
        compareSides(*engine, {sideOf("x", "now"), sideOf("y", "now"), ShareBase::All});
    const Comparison known =
        compareSides(*engine, {sideOf("x", "now"), sideOf("y", "now"), ShareBase::KnownOnly});
    QCOMPARE(all.shareBases, (std::array<std::uint64_t, 2>{3, 2}));
    QCOMPARE(known.shareBases, (std::array<std::uint64_t, 2>{2, 1}));
    QCOMPARE(all.terms.front().term, Term("CN"));
    QCOMPARE(*known.terms.front().sides[0].share, 0.5);
    QVERIFY(!known.terms.back().sides[0].share);
    QVERIFY(!known.terms.back().change);
    QVERIFY(all.terms.back().change);
    // If all that are not stated had gone to China, or none of them.
    QCOMPARE(known.terms.front().sides[0].bounds, (Bounds{1, 2, 3}));
}

void TestComparison::aWholeGroupHasNoInterval()
{
    const auto engine = engineOver("t", "group,then,now\nx,US,US\nx,US,CN\ny,US,US\ny,CN,US\n");
    ComparedSide a = sideOf("x", "now");
    ComparedSide b = sideOf("y", "now");
    a.query.isWholeGroup = true;
    const Comparison half = compareSides(*engine, {a, b});
    const ComparedTerm& us = half.terms.front();
    QVERIFY(!us.sides[0].interval);
    QVERIFY(us.sides[1].interval);
    // A is known exactly: what the change leaves open is what B leaves open.
    QVERIFY(us.change->interval);
    QCOMPARE(us.change->interval->upper, 0.5 - us.sides[1].interval->lower);
    b.query.isWholeGroup = true;
    const Comparison whole = compareSides(*engine, {a, b});
    QVERIFY(!whole.terms.front().change->interval);
    QVERIFY(whole.terms.front().change->isClear());
}

void TestComparison::smallValuesFold()
{
    QByteArray csv = "group,then,now\n";
    for (int place = 0; place < 12; ++place)
        csv += QByteArray("x,A,place") + char('a' + place) + '\n';
    for (int person = 0; person < 9; ++person)
        csv += "y,A,rare\n";
    const auto engine = engineOver("t", csv);
    const Comparison comparison = compareSides(*engine, {sideOf("x", "now"), sideOf("y", "now")});
    QCOMPARE(comparison.terms.size(), mostComparedTerms);
    QCOMPARE(comparison.terms.front().term, Term("rare")); // large in the smaller cohort
    QCOMPARE(comparison.terms.back().folded, std::size_t(7));
    checkLedgers(*engine, comparison);
}

void TestComparison::sumsCloseAtRandom()
{
    std::mt19937 random(20'190'701);
    for (int round = 0; round < 60; ++round) {
        const auto engine =
            engineOver("t", randomMoves(random, 1 + static_cast<int>(random() % 160)));
        const ShareBase base = round % 2 == 0 ? ShareBase::All : ShareBase::KnownOnly;
        ComparisonQuery query{sideOf("x", "now"), sideOf("y", "now"), base};
        query.a.query.isWholeGroup = round % 3 == 0;
        const Comparison cohorts = compareSides(*engine, query);
        checkLedgers(*engine, cohorts);
        checkMoves(*engine, query.a.query, cohorts.moves[0]);
        checkMoves(*engine, query.b.query, cohorts.moves[1]);

        const Comparison times =
            compareSides(*engine, {sideOf(nullptr, "then"), sideOf(nullptr, "now"), base});
        QVERIFY(times.isOverTime());
        checkLedgers(*engine, times);
        QCOMPARE(times.moves.size(), std::size_t(1));
        checkMoves(*engine, times.query.a.query, times.moves.front());
        for (const ComparedTerm& term : times.terms) {
            if (!term.change)
                continue;
            QCOMPARE(term.change->difference, *term.sides[1].share - *term.sides[0].share);
            QVERIFY(term.change->interval->lower <= term.change->difference + 1e-12);
            QVERIFY(term.change->interval->upper >= term.change->difference - 1e-12);
        }
    }
}

void TestComparison::noRowsHaveNoShares()
{
    const auto engine = engineOver("t", "group,then,now\nx,US,US\n");
    const Comparison comparison = compareSides(*engine, {sideOf("x", "now"), sideOf("z", "now")});
    QCOMPARE(comparison.ledgers[1], (Ledger{0, 0, 0}));
    QVERIFY(!comparison.terms.front().sides[1].share);
    QVERIFY(!comparison.terms.front().change);
    QVERIFY(compareSides(*engine, {sideOf("z", "now"), sideOf("z", "now")}).terms.empty());
}

void TestComparison::saysWhatIsNotThere()
{
    const auto engine = engineOver("t", "group,then,now\nx,US,US\n");
    ComparisonQuery query{sideOf("x", "now"), sideOf("y", "now")};
    QVERIFY(checkComparison(*engine, query).ok());
    query.b.column = "later";
    QCOMPARE(checkComparison(*engine, query).error().code, ErrorCode::UnknownColumn);
    query.b = sideOf("y", "now");
    query.a.query.table = "elsewhere";
    QCOMPARE(checkComparison(*engine, query).error().code, ErrorCode::UnknownTable);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
