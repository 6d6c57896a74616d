#include "models/text/errortext.h"
#include "models/text/querytext.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

/// What is said of a question and of an error, with no translator installed.
class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void conditions_data();
    void conditions();
    void filters_data();
    void filters();
    void values();
    void places_data();
    void places();
    void errors_data();
    void errors();
    void placeholdersInNamesStay();

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
}

void TestSentences::conditions()
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
    row(R"({"search":"%1 yang","conditions":[{"column":"where_now","op":"any-of","terms":["China"]},)"
        R"({"column":"role","op":"none-of","terms":["leader"]}]})",
        "Showing 1,234 of 56,789: Where now: China; Role: not Company leader; contains “%1 yang”");
}

void TestSentences::filters()
{
    QFETCH(QByteArray, query);
    QTEST(filterSentence(queryOf(query.constData()), 1'234, 56'789, m_study.context), "text");
}

void TestSentences::values()
{
    const LanguageContext chinese = m_study.contextIn(Language::SimplifiedChinese);
    QCOMPARE(termText("company", m_study.context), QStringLiteral("Company"));
    QCOMPARE(termText("company", chinese), QStringLiteral("企业"));
    QCOMPARE(termText(std::nullopt, m_study.context), QStringLiteral("not stated"));
    QCOMPARE(columnTitle("where_now", m_study.context), QStringLiteral("Where now"));
    QCOMPARE(columnTitle("where_now", chinese), QStringLiteral("现在何处"));
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
    QEXPECT_FAIL("Europe", "a region that is no country is written small", Continue);
    const LanguageContext chinese = m_study.contextIn(Language::SimplifiedChinese);
    QTEST((QStringList{placeInSentence(place, m_study.context), placeInSentence(place, chinese)}),
          "texts");
}

void TestSentences::errors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");

    const auto row = [](ErrorCode code, const char* arguments, const char* text) {
        QTest::newRow(text) << static_cast<int>(code)
                            << QString::fromUtf8(arguments).split(QLatin1Char('|'))
                            << QString::fromUtf8(text);
    };
    row(ErrorCode::FileNotFound, "", "f: there is no such file. Check the name.");
    row(ErrorCode::CannotRead, "", "f: the file cannot be read. Check its permissions.");
    row(ErrorCode::CannotWrite, "",
        "f: cannot be written. Choose another folder or check its permissions.");
    row(ErrorCode::FileExists, "",
        "f: the file exists already. Choose another name or allow overwriting (--force).");
    row(ErrorCode::DiskFull, "",
        "f: the disk is full or the file too large; nothing was changed. Free some space and try "
        "again.");
    row(ErrorCode::NotAFolder, "",
        "f: is not a folder. Name a folder, since several files are to be written.");
    row(ErrorCode::WrongEncoding, "", "f: the text is not UTF-8.");
    row(ErrorCode::UnterminatedQuote, "7",
        "f, line 7: a quotation mark opens here and never closes.");
    row(ErrorCode::MissingColumn, "count", "f: the column “count” is missing.");
    row(ErrorCode::NoRecords, "", "f: the file holds no records.");
    row(ErrorCode::TotalsDisagree, "US|87|89",
        "f: the cells of US add up to 89 where 87 are published.");
    row(ErrorCode::InvalidJson, "text", "The recipe is not valid at f: expected text.");
    row(ErrorCode::UnknownColumn, "x", "f: has no column “x”.");
    row(ErrorCode::UnknownTable, "", "There is no table “f”.");
    row(ErrorCode::BadValue, "7", "f, line 7: the record cannot be read.");
    row(ErrorCode::MissingGlyph, "", "f: no installed font draws Chinese. Install fonts-noto-cjk.");
    row(ErrorCode::TextOverflow, "800|600",
        "f: the text does not fit a picture of 800 × 600 pixels. Choose a larger size.");
}

void TestSentences::errors()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    QTEST(errorText({static_cast<ErrorCode>(code), QStringLiteral("f"), arguments}), "text");
}

/// A file may be called "%2".
void TestSentences::placeholdersInNamesStay()
{
    const Error error{ErrorCode::TotalsDisagree,
                      QStringLiteral("%2.csv"),
                      {QStringLiteral("%3"), QStringLiteral("%4"), QStringLiteral("1")}};
    QCOMPARE(errorText(error),
             QStringLiteral("%2.csv: the cells of %3 add up to 1 where %4 are published."));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
