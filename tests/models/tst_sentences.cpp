#include "models/query/querytext.h"
#include "models/text/errortext.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QRegularExpression>
#include <QTest>

using namespace whither;

/// What is said of a question and of an error, with no translator installed.
class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void conditions_data();
    void conditions() const;
    void filters_data();
    void filters() const;
    void expressions();
    void values();
    void places_data();
    void places();
    void errors_data();
    void errors();
    void totalsAreNotSwapped();

private:
    BuiltinStudy m_study;
};

void TestSentences::conditions_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* condition, const char* text) {
        QTest::newRow(text) << QByteArray(condition) << QString::fromUtf8(text);
    };
    row(R"({"column":"where_now","op":"any-of","terms":["China","Other"]})",
        "Where now: China, Other countries");
    row(R"({"column":"sector","op":"none-of","terms":["university"]})", "Sector: not University");
    row(R"({"column":"role","op":"any-of","terms":[null]})", "Role: not stated");
    row(R"({"column":"role","op":"any-of","terms":["a","b","c","d"]})", "Role: a, b, c, d");
    row(R"({"column":"role","op":"any-of","terms":["a","b","c","d","e"]})", "Role: 5 value(s)");
    row(R"({"column":"role","op":"any-of","terms":["%1 <b>"]})", "Role: %1 <b>");
    row(R"({"column":"where_now","op":"equals","terms":["China","Other"]})",
        "Where now: China, Other countries");
    row(R"({"column":"sector","op":"equals-none","terms":["university",null]})",
        "Sector: stated, and not University");
    row(R"({"column":"role","op":"none-of","terms":[null]})", "Role: stated");
    row(R"({"column":"sector","op":"equals-none","terms":[null]})", "Sector: stated");
    row(R"({"column":"role","op":"contains","terms":["%1 uni"]})", R"(Role: contains "%1 uni")");
    row(R"({"column":"role","op":"contains-none","terms":["uni"]})",
        R"(Role: does not contain "uni")");
    row(R"({"column":"role","op":"matches","terms":["un.*"]})", "Role: matches /un.*/");
    row(R"({"column":"role","op":"matches-none","terms":["%1 un.*"]})",
        "Role: does not match /%1 un.*/");
    row(R"({"column":"year","op":"below","terms":["2015"]})", "Year: less than 2015");
    row(R"({"column":"year","op":"not-below","terms":["2015"]})", "Year: not less than 2015");
    row(R"({"column":"year","op":"at-most","terms":["2015"]})", "Year: at most 2015");
    row(R"({"column":"year","op":"at-least","terms":["2015"]})", "Year: at least 2015");
    row(R"({"column":"year","op":"above","terms":["2015"]})", "Year: more than 2015");
    row(R"({"column":"year","op":"between","terms":["2015","2019"]})", "Year: from 2015 to 2019");
    row(R"({"column":"year","op":"between","terms":["2015",null]})", "Year: from 2015 on");
    row(R"({"column":"year","op":"not-between","terms":[null,"2019"]})", "Year: not up to 2019");
}

void TestSentences::conditions() const
{
    QFETCH(QByteArray, condition);
    const Query query = queryOf(QByteArray(R"({"conditions":[)" + condition + "]}").constData());
    QCOMPARE(query.conditions.size(), std::size_t(1));
    QTEST(conditionText(query.conditions[0], m_study.context), "text");
}

void TestSentences::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* query, const char* text) {
        QTest::newRow(text) << QByteArray(query) << QString::fromUtf8(text);
    };
    row(R"({"table":"cohort100"})", "Showing 1,234 of 56,789");
    row(R"({"conditions":[{"column":"where_now","op":"any-of","terms":["China"]}]})",
        "Showing 1,234 of 56,789: Where now: China");
    row(R"({"conditions":[{"column":"where_now","op":"any-of","terms":["China"]},)"
        R"({"column":"role","op":"none-of","terms":["leader"]}]})",
        "Showing 1,234 of 56,789: Where now: China; Role: not Company leader");
}

void TestSentences::expressions()
{
    const Query query =
        queryOf(R"({"where":{"all":[{"column":"year","op":"at-most","terms":["2018"]},{"any":[)"
                R"({"column":"role","op":"any-of","terms":["leader"]},)"
                R"({"not":{"column":"sector","op":"contains","terms":["uni"]}}]}]}})");
    QVERIFY(query.where);
    const QString text = QStringLiteral("Year: at most 2018 and (Role: Company leader or (not: "
                                        "Sector: contains \"uni\"))");
    QCOMPARE(expressionText(*query.where, m_study.context), text);
    QCOMPARE(filterSentence(query, 1, 2, m_study.context),
             QStringLiteral("Showing 1 of 2: ") + text);
    const Query stated =
        queryOf(R"({"where":{"not":{"column":"sector","op":"equals","terms":[null]}}})");
    QCOMPARE(expressionText(*stated.where, m_study.context), QStringLiteral("Sector: stated"));
}

void TestSentences::filters() const
{
    QFETCH(QByteArray, query);
    Query asked = queryOf(query.constData());
    const QString text = filterSentence(asked, 1'234, 56'789, m_study.context);
    QTEST(text, "text");
    asked.search = "%1 yang";
    const QString searched = filterSentence(asked, 1'234, 56'789, m_study.context);
    QVERIFY(searched.startsWith(text));
    QVERIFY2(searched.mid(text.size()).contains(QStringLiteral("%1 yang")), qPrintable(searched));
}

void TestSentences::values()
{
    const LanguageContext chinese = m_study.contextIn(Language::SimplifiedChinese);
    QCOMPARE(termText("company", m_study.context), QStringLiteral("Company"));
    QCOMPARE(termText("company", chinese), QStringLiteral("企业"));
    QCOMPARE(termText(std::nullopt, m_study.context), QStringLiteral("not stated"));
    QCOMPARE(columnTitle("where_now", m_study.context), QStringLiteral("Where now"));
    QCOMPARE(columnTitle("where_now", chinese), QStringLiteral("现在何处"));
    QCOMPARE(dateText("2025-12", m_study.context), QStringLiteral("Dec 2025"));
    QCOMPARE(dateText("2025-12", chinese), QStringLiteral("2025年12月"));
    QVERIFY(dateText("late 2025 or later", chinese).contains(QStringLiteral("2025")));
    QVERIFY(dateText("late 2025 or later", chinese) != QStringLiteral("late 2025 or later"));
}

void TestSentences::places_data()
{
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char* term, const char* english, const char* chinese) {
        QTest::newRow(term) << QByteArray(term)
                            << QStringList{QString::fromUtf8(english), QString::fromUtf8(chinese)};
    };
    row("United States", "the United States", "美国");
    row("United Kingdom", "the United Kingdom", "英国");
    row("China", "China", "中国");
    row("Other", "other countries", "其他国家");
    row("Europe", "Europe", "欧洲");
}

/// As after "in".
void TestSentences::places()
{
    QFETCH(QByteArray, term);
    const Term place = term.toStdString();
    const LanguageContext chinese = m_study.contextIn(Language::SimplifiedChinese);
    QTEST((QStringList{placeInSentence(place, m_study.context), placeInSentence(place, chinese)}),
          "texts");
}

void TestSentences::errors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");

    const auto row = [](const char* name, ErrorCode code, const char* arguments = "") {
        QTest::newRow(name) << static_cast<int>(
            code) << QString::fromUtf8(arguments).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("file not found", ErrorCode::FileNotFound);
    row("cannot read", ErrorCode::CannotRead);
    row("cannot write", ErrorCode::CannotWrite);
    row("file exists", ErrorCode::FileExists);
    row("disk full", ErrorCode::DiskFull);
    row("not a folder", ErrorCode::NotAFolder);
    row("unterminated quote", ErrorCode::UnterminatedQuote, "7");
    row("missing column", ErrorCode::MissingColumn, "%1 count");
    row("no records", ErrorCode::NoRecords);
    row("totals disagree", ErrorCode::TotalsDisagree, "%4 US|87|89");
    row("invalid JSON", ErrorCode::InvalidJson, "%1 text");
    row("unknown column", ErrorCode::UnknownColumn, "%1 x");
    row("unknown table", ErrorCode::UnknownTable);
    row("bad value", ErrorCode::BadValue, "7");
    row("missing glyph", ErrorCode::MissingGlyph);
    row("missing translation", ErrorCode::MissingTranslation);
    row("text overflow", ErrorCode::TextOverflow, "800|600");
}

/// Every error is one line that names the place and all its values, also where a file is called
/// "%2", and has words of its own.
void TestSentences::errors()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    const QString place = QStringLiteral("<b>%2.csv");
    QString text = errorText({static_cast<ErrorCode>(code), place, arguments});
    QVERIFY(!text.contains(QLatin1Char('\n')));
    QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
    QCOMPARE(text.count(place), qsizetype(1));
    text.remove(place);
    for (const QString& argument : arguments) {
        QCOMPARE(text.count(argument), qsizetype(1));
        text.remove(argument);
    }
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    QVERIFY2(text.size() > 20, qPrintable(text));
    for (int other = 0; other <= static_cast<int>(ErrorCode::TextOverflow); ++other)
        QCOMPARE(errorText({static_cast<ErrorCode>(other), place, arguments}).remove(place)
                     == errorText({static_cast<ErrorCode>(code), place, arguments}).remove(place),
                 other == code);
}

void TestSentences::totalsAreNotSwapped()
{
    const QString text =
        errorText({ErrorCode::TotalsDisagree,
                   QStringLiteral("f"),
                   {QStringLiteral("US"), QStringLiteral("87"), QStringLiteral("89")}});
    static const QRegularExpression order(QStringLiteral("add up to 89\\b.*\\b87\\b.*published"));
    QVERIFY2(text.contains(order), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
