#include "models/query/expressionparser.h"
#include "models/query/expressiontext.h"
#include "models/text/errortext.h"

#include <QTest>

#include <random>

using namespace whither;

/// Expressions as text: what is read, what is refused and where, and that each one printed is read
/// as itself.
class TestExpression : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsTheSameAs_data();
    void readsTheSameAs();
    void refuses_data();
    void refuses();
    void randomOnesComeBack();
    void saysWhereInWords();
};

namespace {

using Op = Condition::Op;

std::vector<ColumnSchema> schema()
{
    return {{"name", ColumnType::Text},       {"country", ColumnType::List},
            {"year", ColumnType::Integer},    {"share", ColumnType::Real},
            {"since", ColumnType::Date},      {"not", ColumnType::Text},
            {"first name", ColumnType::Text}, {"国家", ColumnType::Text},
            {"a`b", ColumnType::Text},        {"where-now", ColumnType::Text},
            {"2019", ColumnType::Text},       {"affiliation", ColumnType::Text}};
}

QString printedText(const QString& text)
{
    const auto expression = expressionFromText(text, schema());
    return expression.ok() ? expressionToText(expression.value())
                           : expression.error().arguments.join(QStringLiteral(": "));
}

} // namespace

void TestExpression::reads_data()
{
    QTest::addColumn<QString>("text");
    // Each of these is printed as it was typed.
    for (const char* text : {R"(name = "Li")",
                             R"(name != "Li")",
                             R"(name = "say ""hi""")",
                             R"(country = "United States" and year <= 2018)",
                             R"(year < 2018 or year >= 2020 or year > 3000)",
                             R"(name = "a" or name = "b" and year = 1)",
                             R"((name = "a" or name = "b") and year = 1)",
                             R"((name = "a" and name = "b") and year = 1)",
                             R"(not (name = "a" or name = "b"))",
                             R"(not not name = "a")",
                             R"(year in 2015..2019)",
                             R"(year in ..2019)",
                             R"(year not in 2015..)",
                             R"(year in -5..-3)",
                             R"(since in 2018-05..2018-06-30)",
                             R"(name in "a".."b")",
                             R"(name in ("a", "b", unknown))",
                             R"(name not in ("a", "b"))",
                             R"(name in ())",
                             R"(name is "a")",
                             R"(country is not "China; United States")",
                             R"(country is in ("a", unknown))",
                             R"(name is unknown)",
                             R"(name is not unknown)",
                             R"(name = unknown)",
                             R"(name contains "univ")",
                             R"(name not contains "univ")",
                             R"(name contains ("a", "b"))",
                             R"(name matches "^a.*b$")",
                             R"(name not matches "a|b")",
                             R"(year not < 2018)",
                             R"(share <= 1.5e-3)",
                             R"(`not` = "x")",
                             R"(`first name` = "x")",
                             R"(`a``b` = "x")",
                             R"(`2019` = "x")",
                             R"(where-now = "x")",
                             R"(国家 = "中国")",
                             R"(name = 5)",
                             R"(name = "5 ")"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestExpression::reads()
{
    QFETCH(QString, text);
    QCOMPARE(printedText(text), text);
}

void TestExpression::readsTheSameAs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* text, const char* printed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row(R"(  name="Li"  )", R"(name = "Li")");
    row("name = 'Li'", R"(name = "Li")");
    row("name = 'it''s'", R"(name = "it's")");
    row("name = “Li”", R"(name = "Li")");
    row(R"("first name" = "x")", R"(`first name` = "x")");
    row(R"(NOT name = "a" AND year IN 1..2 Or name IS Unknown)",
        R"(not name = "a" and year in 1..2 or name is unknown)");
    row(R"(((name = "a")))", R"(name = "a")");
    row(R"(name is known)", "name is not unknown");
    row(R"(name is not known)", "name is unknown");
    row("year in (2015..2019)", "year in 2015..2019");
    row("year in (2015)", "year = 2015");
    row("year not in (2015)", "year != 2015");
    row("year in (2015..2017, 2019)", "year = 2019 or year in 2015..2017");
    row("year not in (2015..2017, 2019)", "not (year = 2019 or year in 2015..2017)");
    row("year not != 2015", "year = 2015");
    row(R"(year = "2015")", "year = 2015");
    row(R"(name contains 5)", "name contains 5");
}

void TestExpression::readsTheSameAs()
{
    QFETCH(QString, text);
    QTEST(printedText(text), "printed");
}

void TestExpression::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* text, int place, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::number(place)
                            << QString::fromUtf8(expected);
    };
    row("", 1, "a column");
    row("   ", 4, "a column");
    row(R"(countri = "x")", 1, R"(did you mean "country"?)");
    row(R"(Country = "x")", 1, R"(did you mean "country"?)");
    row(R"(nmae = "x")", 1, R"(did you mean "name")");
    row(R"(zzzzzz = "x")", 1, R"(a column: "name", "country")");
    row(R"(= "x")", 1, "a column");
    row("name", 5, "one of = !=");
    row("name name", 6, "one of = !=");
    row("name = ", 8, "text in quotation marks or a number");
    row("name = Li", 8, R"(text in quotation marks: "Li")");
    row("name = unknownn", 8, "text in quotation marks");
    row("name < unknown", 8, "text in quotation marks");
    row(R"(name = "Li)", 8, "a closing quotation mark");
    row(R"(`name = "Li")", 1, "a closing quotation mark");
    row(R"(name = "Li" year = 5)", 13, R"("and", "or" or the end)");
    row(R"(name = "Li" and)", 16, "a column");
    row(R"(name = "Li" and or)", 17, "a column");
    row(R"((name = "Li")", 13, R"x("and", "or" or ")")x");
    row(R"(name = "Li"))", 12, R"("and", "or" or the end)");
    row("not", 4, "a column");
    row(R"(year = "x")", 8, R"(a number, since "year" holds numbers)");
    row(R"(year in 2015.."x")", 15, "a number");
    row(R"(share > "x")", 9, "a number");
    row(R"(since >= "May")", 10, "a date such as 2018");
    row("since >= 201", 10, "a date");
    row("name in 5", 10, R"("..")");
    row("name in Li", 9, "a range such as");
    row("name in ..", 11, "where the range ends");
    row(R"(name in ("a" "b"))", 14, R"x("," or ")")x");
    row(R"(name in ("a",)", 14, "text in quotation marks or a number");
    row("name is", 8, R"("unknown", "not")");
    row(R"(name is in "a")", 12, R"("(")");
    row(R"(name contains unknown)", 15, "text in quotation marks");
    row(R"(name matches "a(")", 17, "a regular expression (");
    row(R"(name matches ("a", "[z-a]"))", 24, "a regular expression (");
    row("name ~ 5", 6, "one of = !=");
    row("year = 1-2", 8, "text in quotation marks or a number");
    // 国 is one character, and so is 🎓.
    row(R"(国家 = "🎓" x)", 10, R"("and", "or" or the end)");
}

void TestExpression::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto expression = expressionFromText(text, schema());
    QVERIFY2(!expression.ok(), qPrintable(printedText(text)));
    const Error& error = expression.error();
    QCOMPARE(error.code, ErrorCode::InvalidExpression);
    QVERIFY2(error.arguments.value(1).contains(expected), qPrintable(error.arguments.value(1)));
    QTEST(error.arguments.value(0), "place");
}

namespace {

class RandomExpressions {
public:
    Expression expression(int depth)
    {
        const unsigned kind = depth > 4 ? 0 : upTo(6);
        if (kind == 1)
            return Expression::negation(expression(depth + 1));
        if (kind == 2 || kind == 3) {
            std::vector<Expression> parts;
            for (unsigned part = 0; part < 2 + upTo(2); ++part)
                parts.push_back(expression(depth + 1));
            return kind == 2 ? Expression::all(std::move(parts))
                             : Expression::any(std::move(parts));
        }
        return Expression::one(condition());
    }
    unsigned upTo(unsigned most) { return static_cast<unsigned>(m_random() % (most + 1)); }

private:
    Condition condition()
    {
        const auto columns = schema();
        const ColumnSchema& column = columns[upTo(static_cast<unsigned>(columns.size()) - 1)];
        Condition made{column.key, static_cast<Op>(upTo(static_cast<unsigned>(lastOp))), {}};
        const Op op = plainOp(made.op);
        const bool isSingle = op >= Op::Below && op != Op::Between;
        const unsigned count = op == Op::Between ? 2 : isSingle ? 1 : upTo(3);
        for (unsigned term = 0; term < count; ++term)
            made.terms.push_back(this->term(column.type, op));
        if (op == Op::IsAnyOf || op == Op::Equals || (op == Op::Between && upTo(1) == 0)) {
            if (!made.terms.empty() && upTo(2) == 0)
                made.terms.front().reset();
        }
        return made;
    }
    Term term(ColumnType type, Op op)
    {
        static const std::vector<std::string> texts{
            "",   "a",    "Li \"Wei\"", "'",    "`",  "unknown", "and", "5",  "2018-05", "1e5",
            "-3", "中国", "..",         "a; b", "\n", "%1",      "“”",  "(x", "007"};
        static const std::vector<std::string> numbers{"5", "-1", "2015", "1.5", "1e-3", "007"};
        static const std::vector<std::string> dates{"2018", "2018-05", "2018-05-30"};
        static const std::vector<std::string> patterns{"a.*b", "\"", "^中", "", "5"};
        const auto one = [&](const std::vector<std::string>& list) {
            return list[upTo(static_cast<unsigned>(list.size()) - 1)];
        };
        if (op == Op::Matches)
            return one(patterns);
        if (op == Op::IsAnyOf || op == Op::Contains)
            return one(texts);
        if (type == ColumnType::Integer || type == ColumnType::Real)
            return one(numbers);
        return one(type == ColumnType::Date ? dates : texts);
    }

    std::mt19937 m_random{20'190'501};
};

} // namespace

void TestExpression::randomOnesComeBack()
{
    RandomExpressions random;
    std::size_t deepest = 0;
    for (int round = 0; round < 3'000; ++round) {
        const Expression expression = random.expression(0);
        const QString text = expressionToText(expression);
        const auto back = expressionFromText(text, schema());
        QVERIFY2(back.ok(), qPrintable(text + (back.ok() ? QString() : errorText(back.error()))));
        QVERIFY2(back.value() == expression,
                 qPrintable(text + QLatin1Char('\n') + expressionToText(back.value())));
        deepest = std::max(deepest, static_cast<std::size_t>(text.count(QLatin1Char('('))));
    }
    QVERIFY(deepest > 5);
}

void TestExpression::saysWhereInWords()
{
    const auto expression = expressionFromText(QStringLiteral("year = x"), schema());
    QVERIFY(!expression.ok());
    const QString text = errorText(expression.error());
    QVERIFY2(text.contains(QStringLiteral("character 8")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("quotation marks: \"x\"")), qPrintable(text));
    const QString deep = QStringLiteral("not ").repeated(10'000) + QStringLiteral("year = 1");
    QVERIFY(!expressionFromText(deep, schema()).ok());
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
