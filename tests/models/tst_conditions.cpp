#include "models/query/columnengine.h"
#include "models/query/conditionrows.h"
#include "models/query/expressionparser.h"
#include "models/table/assemble.h"
#include "models/text/wording.h"

#include "tests/support/sampleworkspace.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

/// Which rows meet a condition: by the column's type, however the column is stored.
class TestConditions : public QObject {
    Q_OBJECT

private slots:
    void selects_data();
    void selects();
    void oppositesLeaveOutTheRest();
    void storageMakesNoDifference_data();
    void storageMakesNoDifference();
    void slowPatternsEnd();
    void facetsAskForTheWholeText();
    void whatIsNotThereIsMetByNoRow();

private:
    std::shared_ptr<ColumnEngine> m_engine;
    std::vector<ColumnSchema> m_columns;
    Query asking(const char* where) const;

public:
    TestConditions();
};

namespace {

using Op = Condition::Op;

std::shared_ptr<const Table> people()
{
    return importedTable({{"id", std::nullopt},
                          {"name", ColumnType::Text},
                          {"country", ColumnType::List},
                          {"year", std::nullopt},
                          {"share", std::nullopt},
                          {"since", std::nullopt}},
                         {{"a", "Müller, Ann", "China; United States", "2017", "1.50", "2018-05"},
                          {"b", "LI Wei", "United States", "2018", "2", "2018-06-30"},
                          {"c", "杨植麟", "China", "2019", "", "2019-01"},
                          {"d", "", "", "", "-0.5", ""},
                          {"e", "li wei", "Canada; China", "20", "1.5", "2017-12-31"}});
}

} // namespace

TestConditions::TestConditions()
    : m_engine(std::make_shared<ColumnEngine>(
        wordsIn(std::make_shared<const Wording>(), Language::English)))
{
    m_engine->addTable("t", [] { return people(); });
    m_columns = m_engine->columns("t");
}

Query TestConditions::asking(const char* where) const
{
    Query query;
    query.table = "t";
    auto expression = expressionFromText(QString::fromUtf8(where), m_columns);
    if (expression.ok())
        query.where = std::move(expression).value();
    return query;
}

void TestConditions::selects_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("ids");

    const auto row = [](const char* where, const char* ids) {
        QTest::newRow(where) << QByteArray(where) << QString::fromLatin1(ids);
    };
    // One of a list's values is enough.
    row(R"(country = "United States")", "a b");
    row(R"(country = "China")", "a c e");
    row(R"(country != "China")", "b d");
    row(R"(country in ("Canada", "United States"))", "a b e");
    row(R"(country is "China")", "c");
    row(R"(country is "China; United States")", "a");
    row(R"(country is not "China")", "a b d e");
    row(R"(country = "China; United States")", "");
    row(R"(country matches "^china$")", "a c e");
    row(R"(country contains "united")", "a b");
    row(R"(country contains "中国")", "a c e");
    row(R"(country < "Ch")", "e");
    // Text as it is written, by code point.
    row(R"(name = "li wei")", "b e"); // but for = and !=, whatever the case
    row(R"(name = "li")", "");
    row(R"(name = "muller, ann")", "a");
    row(R"(name != "li wei")", "a c d");
    row(R"(country = "中国")", "a c e");
    row(R"(country = "usa")", "a b");
    row(R"(country = "加拿大")", "e");
    row(R"(country = "Chin")", "");
    row(R"(name > "LI")", "a b c e");
    row(R"(name >= "a")", "c e");
    row(R"(name contains "li wei")", "b e");
    row(R"(name contains "muller")", "a");
    row(R"(name contains ("muller", "植"))", "a c");
    row(R"(name contains "")", "a b c e");
    row(R"(name not contains "li")", "a c d");
    row(R"(name matches "^l.*i$")", "b e");
    row(R"(name matches "^MÜ")", "a");
    row(R"(name matches "(?-i)^l")", "e");
    row(R"(name not matches "l")", "c d");
    row(R"(name is unknown)", "d");
    row(R"(name is not unknown)", "a b c e");
    row(R"(name = unknown)", "d");
    row(R"(name in ("LI Wei", unknown))", "b d e");
    row(R"(name in ())", "");
    // Numbers as numbers.
    row("year = 2018", "b");
    row("year = 2018.0", "b");
    row("year is 2018", "b");
    row(R"(year is "2018.0")", "");
    row("year <= 2018", "a b e");
    row("year < 2018", "a e");
    row("year > 2017.5", "b c");
    row("year in 2017..2018", "a b");
    row("year in 2018..2017", "");
    row("year not in 2017..2018", "c d e");
    row("year in ..2017", "a e");
    row("year in 2018..", "b c");
    row("year not < 2018", "b c d");
    row("year contains 20", "a b c e");
    row("year matches \"^20$\"", "e");
    row("share = 1.5", "a e");
    row("share is 1.5", "e");
    row("share < 0", "d");
    row("share >= 1.5", "a b e");
    row("share != 1.5", "b c d");
    // Dates as far as they are asked for.
    row("since = 2018", "a b");
    row("since = 2018-05", "a");
    row("since <= 2018", "a b e");
    row("since < 2018", "e");
    row("since > 2018", "c");
    row("since >= 2018-06", "b c");
    row("since in 2018-05..2018-06", "a b");
    row("since in 2018-06-30..2018-06-30", "b");
    row("since is \"2018\"", "");
    // Together.
    row(R"(country = "China" and year >= 2018)", "c");
    row(R"(country = "Canada" or year = 2018)", "b e");
    row(R"(not (country = "Canada" or year = 2018))", "a c d");
    row(R"(country = "China" and not (year = 20 or name contains "杨"))", "a");
    row(R"(not year = 2018)", "a c d e");
}

void TestConditions::selects()
{
    QFETCH(QByteArray, where);
    const Query query = asking(where.constData());
    QVERIFY(query.where);
    QTEST(printedColumn(*m_engine, query, "id"), "ids");
    // A condition that stands alone says the same as a condition of the query.
    if (query.where->kind == Expression::Kind::One) {
        Query plain;
        plain.table = "t";
        plain.conditions = {query.where->condition};
        QTEST(printedColumn(*m_engine, plain, "id"), "ids");
    }
}

void TestConditions::oppositesLeaveOutTheRest()
{
    for (const char* where :
         {R"(country = "China")", R"(country is "China")", R"(name contains "li")",
          R"(name matches "l")", "year < 2018", "year <= 2018", "year >= 2018", "year > 2018",
          "year in 2017..2018", "since = 2018", "name = unknown"}) {
        Query query = asking(where);
        QVERIFY(query.where);
        const auto count = m_engine->count(query);
        query.where->condition.op = opposite(query.where->condition.op);
        QVERIFY(isOpposite(query.where->condition.op));
        QCOMPARE(m_engine->count(query) + count, std::uint64_t(5));
        query.where = Expression::negation(*query.where);
        QCOMPARE(m_engine->count(query), count);
    }
}

void TestConditions::storageMakesNoDifference_data()
{
    QTest::addColumn<int>("op");
    for (int op = 0; op <= static_cast<int>(lastOp); ++op)
        QTest::addRow("%d", op) << op;
}

/// The same numbers coded, packed, plain and as text; the same texts coded and plain.
void TestConditions::storageMakesNoDifference()
{
    QFETCH(int, op);
    constexpr std::size_t rowCount = 1'000;
    const auto valueOf = [](std::size_t row) { return std::int64_t(row * 7 % 101) - 50; };
    const auto isKnown = [](std::size_t row) { return row % 9 != 4; };
    ColumnBuilder coded("n", ColumnType::Integer);
    ColumnBuilder codedText("n", ColumnType::Text);
    PackedIntegers packed{-50, Codes(rowCount, 103)};
    PlainNumbers<std::int64_t> numbers{std::vector<std::int64_t>(rowCount),
                                       std::vector<bool>(rowCount)};
    PlainNumbers<double> reals{std::vector<double>(rowCount), std::vector<bool>(rowCount)};
    PlainTexts texts;
    std::vector<std::uint32_t> distances;
    for (std::size_t row = 0; row < rowCount; ++row) {
        if (row % 300 == 0)
            texts.blocks.push_back({row, {}});
        const std::int64_t value = valueOf(row);
        const std::string text = isKnown(row) ? std::to_string(value) : std::string();
        texts.blocks.back().texts.append(text);
        numbers.isKnown[row] = reals.isKnown[row] = isKnown(row);
        if (!isKnown(row)) {
            coded.appendUnknown(0);
            codedText.appendUnknown(0);
            distances.push_back(0);
            continue;
        }
        coded.appendInteger(value, 0);
        codedText.appendText(text, 0);
        distances.push_back(static_cast<std::uint32_t>(value + 51));
        numbers.numbers[row] = value;
        reals.numbers[row] = static_cast<double>(value);
    }
    packed.distances.fill(distances);

    const std::vector<Column> asNumbers{std::move(coded).build(),
                                        Column("n", ColumnType::Integer, rowCount, packed),
                                        Column("n", ColumnType::Integer, rowCount, numbers),
                                        Column("n", ColumnType::Real, rowCount, reals),
                                        Column("n", ColumnType::Real, rowCount, texts)};
    const std::vector<Column> asTexts{std::move(codedText).build(),
                                      Column("n", ColumnType::Text, rowCount, texts)};
    const auto words = wordsIn(std::make_shared<const Wording>(), Language::English);
    for (const auto* columns : {&asNumbers, &asTexts}) {
        for (const std::vector<Term>& terms : std::vector<std::vector<Term>>{{"7"},
                                                                             {"7", "-13"},
                                                                             {"-13", "7"},
                                                                             {std::nullopt, "7"},
                                                                             {"7", std::nullopt},
                                                                             {std::nullopt},
                                                                             {},
                                                                             {"x"},
                                                                             {"^-?1"}}) {
            const Condition condition{"n", static_cast<Op>(op), terms};
            std::optional<Selection> expected;
            for (const Column& column : *columns) {
                ColumnIndex index(column);
                const Selection rows = rowsMeeting(index, condition, *words);
                if (!expected)
                    expected = rows;
                QCOMPARE(rows.count(), expected->count());
                QVERIFY(rows == *expected);
            }
        }
    }
}

/// A pattern that would take for ever on a text is given up on it.
void TestConditions::slowPatternsEnd()
{
    ColumnBuilder builder("t", ColumnType::Text);
    builder.appendText(std::string(60, 'a') + "!", 0);
    builder.appendText("aaa", 0);
    const Column column = std::move(builder).build();
    ColumnIndex index(column);
    const auto words = wordsIn(std::make_shared<const Wording>(), Language::English);
    const Selection rows = rowsMeeting(index, {"t", Op::Matches, {"^(a+)+$"}}, *words);
    QVERIFY(!rows.contains(0));
    QVERIFY(rows.contains(1));
}

void TestConditions::facetsAskForTheWholeText()
{
    Query everything;
    everything.table = "t";
    for (const Group& group : m_engine->facet(everything, "country")) {
        const Query chosen = withTerms(everything, "country", Op::IsAnyOf, group.terms);
        QCOMPARE(m_engine->count(chosen), group.count);
    }
    // An expression is not a facet's own: it counts for all.
    const Query query = asking(R"(country = "China")");
    QCOMPARE(printed(m_engine->facet(query, "country")),
             QStringLiteral("China; United States 1, United States 0, China 1, Canada; China 1, "
                            "- 0"));
}

void TestConditions::whatIsNotThereIsMetByNoRow()
{
    Query query;
    query.table = "t";
    query.where = Expression::any({Expression::one({"year", Op::Equals, {"2018"}}),
                                   Expression::one({"mayor", Op::EqualsNone, {"x"}})});
    QCOMPARE(m_engine->count(query), std::uint64_t(0));
    QCOMPARE(m_engine->check(query).error().code, ErrorCode::UnknownColumn);
    query.where = Expression::one({"year", Op::Equals, {"2018"}});
    QVERIFY(m_engine->check(query).ok());
    QCOMPARE(m_engine->count(query), std::uint64_t(1));
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
