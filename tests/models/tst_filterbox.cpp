#include "models/query/expressiontext.h"
#include "models/query/filterbox.h"

#include <QTest>

#include <array>

using namespace whither;

/// What the letters in a column's filter box ask for.
class TestFilterBox : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void saysWhyNot_data();
    void saysWhyNot();
    void knowsWhatIsWrongWithAPattern_data();
    void knowsWhatIsWrongWithAPattern();
    void printsWhatItReads();
    void leavesOutWhatNoBoxCanSay();
};

namespace {

using Kind = FilterBoxFault::Kind;

FilterBoxReading readingOf(const QString& text, ColumnType type)
{
    return readFilterBox("c", type, text);
}

/// "" where nothing is asked.
QString asked(const QString& text, ColumnType type)
{
    const auto condition = readingOf(text, type).condition;
    return condition ? expressionToText(Expression::one(*condition)) : QString();
}

} // namespace

void TestFilterBox::reads_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");

    const auto row = [](ColumnType type, const char* text, const char* expression) {
        QTest::addRow("%d %s", static_cast<int>(type), text)
            << static_cast<int>(type) << QString::fromUtf8(text) << QString::fromUtf8(expression);
    };
    const auto texts = ColumnType::Text;
    const auto whole = ColumnType::Integer;
    const auto dates = ColumnType::Date;
    row(texts, "", "");
    row(texts, "   ", "");
    row(texts, "usa", R"(c contains "usa")");
    row(texts, "  two words ", R"(c contains "two words")");
    row(texts, "!usa", R"(c not contains "usa")");
    row(texts, "! usa", R"(c not contains "usa")");
    row(texts, "！美国", R"(c not contains "美国")");
    row(texts, "!", "");
    row(texts, "=", "");
    row(texts, "=China", R"(c = "China")");
    row(texts, "!=China", R"(c != "China")");
    row(texts, "＝中国", R"(c = "中国")");
    row(texts, "=unknown", "c = unknown");
    row(texts, "=Unknown", "c = unknown");
    row(texts, "=未注明", "c = unknown");
    row(texts, "!=unknown", "c != unknown");
    row(texts, R"(="unknown")", R"(c = "unknown")");
    row(texts, "unknown", R"(c contains "unknown")");
    row(texts, "/univ.*/", R"(c matches "univ.*")");
    row(texts, "!/univ.*/", R"(c not matches "univ.*")");
    row(texts, "/univ", "");
    row(texts, "/", "");
    row(texts, "//", "");
    row(texts, R"("/univ/")", R"(c contains "/univ/")");
    row(texts, R"("!a")", R"(c contains "!a")");
    row(texts, R"("")", "");
    row(texts, ">=m", R"(c >= "m")");
    row(texts, "and so on..", R"(c contains "and so on..")");
    row(texts, "a..b", R"(c contains "a..b")");
    row(texts, "2015..2019", "c in 2015..2019");
    row(texts, "..", R"(c contains "..")");
    row(whole, "2015..2019", "c in 2015..2019");
    row(whole, "2015 .. 2019", "c in 2015..2019");
    row(whole, "2015..", "c in 2015..");
    row(whole, "..2019", "c in ..2019");
    row(whole, "!2015..2019", "c not in 2015..2019");
    row(whole, "-5..-3", "c in -5..-3");
    row(whole, "..", "");
    row(whole, ">=2015", "c >= 2015");
    row(whole, "> 2015", "c > 2015");
    row(whole, "<2015", "c < 2015");
    row(whole, "<= 2015.5", "c <= 2015.5");
    row(whole, "!<2015", "c not < 2015");
    row(whole, ">=", "");
    row(whole, "20", "c contains 20");
    row(whole, "=2015", "c = 2015");
    row(dates, "2018-05..2019", "c in 2018-05..2019");
    row(dates, ">=2018-05-30", "c >= 2018-05-30");
}

void TestFilterBox::reads()
{
    QFETCH(int, type);
    QFETCH(QString, text);
    const FilterBoxReading reading = readingOf(text, static_cast<ColumnType>(type));
    QVERIFY(!reading.fault);
    QTEST(asked(text, static_cast<ColumnType>(type)), "expression");
}

void TestFilterBox::saysWhyNot_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("at");

    const auto row = [](ColumnType type, const char* text, Kind kind, int at) {
        QTest::newRow(text) << static_cast<int>(type) << QString::fromUtf8(text)
                            << static_cast<int>(kind) << at;
    };
    row(ColumnType::Text, "/a(/", Kind::BadPattern, 2);
    row(ColumnType::Text, "!/[z-a]/", Kind::BadPattern, 3);
    row(ColumnType::Integer, ">=x", Kind::NotANumber, 0);
    row(ColumnType::Integer, "=x", Kind::NotANumber, 0);
    row(ColumnType::Real, "1..x", Kind::NotANumber, 0);
    row(ColumnType::Real, "x..1", Kind::NotANumber, 0);
    row(ColumnType::Date, ">May", Kind::NotADate, 0);
    row(ColumnType::Date, "2018..May", Kind::NotADate, 0);
}

void TestFilterBox::saysWhyNot()
{
    QFETCH(int, type);
    QFETCH(QString, text);
    const FilterBoxReading reading = readingOf(text, static_cast<ColumnType>(type));
    QVERIFY(!reading.condition);
    QVERIFY(reading.fault);
    QTEST(static_cast<int>(reading.fault->kind), "kind");
    QTEST(static_cast<int>(reading.fault->pattern.offset), "at");
    QVERIFY(!reading.fault->words.isEmpty());
}

void TestFilterBox::knowsWhatIsWrongWithAPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("kind");

    using Fault = PatternFault::Kind;
    const auto row = [](const char* pattern, Fault kind) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << static_cast<int>(kind);
    };
    row("a(", Fault::UnclosedGroup);
    row("(?#", Fault::UnclosedGroup);
    row("a)", Fault::UnopenedGroup);
    row("[a", Fault::UnclosedClass);
    row("*a", Fault::NothingToRepeat);
    row("a|+", Fault::NothingToRepeat);
    row("[z-a]", Fault::BadRange);
    row("a{5,2}", Fault::BadCount);
    row("a{99999}", Fault::BadCount);
    row("a\\", Fault::BadEscape);
    row("\\j", Fault::BadEscape);
    row("\\x{zz}", Fault::BadEscape);
    row("\\p{Klingon}", Fault::UnknownProperty);
    row("[[:klingon:]]", Fault::UnknownProperty);
    row("(?z)", Fault::UnknownGroup);
    row("(?<1a>b)", Fault::UnknownGroup);
    row("\\k<nobody>", Fault::MissingReference);
    row("(?<=a+)b", Fault::BadLookbehind);
}

void TestFilterBox::knowsWhatIsWrongWithAPattern()
{
    QFETCH(QString, pattern);
    const auto fault = patternFault(pattern);
    QVERIFY(fault);
    QTEST(static_cast<int>(fault->kind), "kind");
}

/// Every question of a box, printed, is read as itself.
void TestFilterBox::printsWhatItReads()
{
    const std::array texts{"a",    "!a",         "=a",  "/a/",     "\"a\"",
                           "a..b", "1..2",       ">=1", "unknown", "a b",
                           "中国", "2015..2019", "..",  "5",       "not stated"};
    int printed = 0;
    for (const ColumnType type : {ColumnType::Text, ColumnType::List}) {
        for (int op = static_cast<int>(Condition::Op::Equals); op <= static_cast<int>(lastOp);
             ++op) {
            for (const char* text : texts) {
                Condition condition{"c", static_cast<Condition::Op>(op), {std::string(text)}};
                if (plainOp(condition.op) == Condition::Op::Between)
                    condition.terms = {std::string("1"), std::string("2")};
                const auto box = filterBoxText(condition, type);
                const bool isWords = plainOp(condition.op) == Condition::Op::Contains
                                     || plainOp(condition.op) == Condition::Op::Equals;
                QVERIFY2(box || !isWords || qstrcmp(text, "\"a\"") == 0, text);
                if (!box)
                    continue;
                QVERIFY2(readFilterBox("c", type, *box).condition == condition, qPrintable(*box));
                ++printed;
            }
        }
    }
    QVERIFY(printed > 200);
    const auto text = filterBoxText({"c", Condition::Op::Equals, {std::nullopt}}, ColumnType::Text);
    QCOMPARE(text.value_or(QString()), QStringLiteral("=unknown"));
}

void TestFilterBox::leavesOutWhatNoBoxCanSay()
{
    QVERIFY(!filterBoxText({"c", Condition::Op::IsAnyOf, {"a"}}, ColumnType::Text));
    QVERIFY(!filterBoxText({"c", Condition::Op::Equals, {"a", "b"}}, ColumnType::Text));
    QVERIFY(!filterBoxText({"c", Condition::Op::Contains, {}}, ColumnType::Text));
}

QTEST_GUILESS_MAIN(TestFilterBox)
#include "tst_filterbox.moc"
