#include "models/text/collation.h"
#include "models/text/countrynames.h"
#include "models/text/fold.h"
#include "models/text/language.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// Words and letters; numbers and dates are in tst_numbers, sentences in tst_sentences.
class TestText : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void findingAgreesWithFolding_data() { folds_data(); }
    void findingAgreesWithFolding();
    void sorts_data();
    void sorts();
    void keysAreStable();
    void countries_data();
    void countries();
    void noCountries_data();
    void noCountries();
    void languages();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");

    const auto row = [](const char* text, const char* plain) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
    };
    row("Müller", "muller");
    row("Ｍüller", "muller");
    row("MU\xCC\x88LLER", "muller");
    row("STRAẞE", "straße");
    row("oﬀer", "offer");
    row("Élan vital", "elan vital");
    row("ﬁnance", "finance");
    row("ΣΊΣΥΦΟΣ", "σισυφοσ");
    row("杨植麟", "杨植麟");
    row("ＣＮ２０１９", "cn2019");
    row("İstanbul", "istanbul");
    row("Ångström", "angstrom");
    row("𝐀 𠮷", "a 𠮷");
    row("", "");
}

void TestText::folds()
{
    QFETCH(QString, text);
    QTEST(folded(text), "plain");
    QCOMPARE(folded(folded(text)), folded(text));
}

void TestText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char* text, const char* needle, const char* marked) {
        QTest::addRow("%s in %s", needle, text)
            << QString::fromUtf8(text) << QString::fromUtf8(needle) << QString::fromUtf8(marked);
    };
    row("Carl Müller", "mull", "Carl [Müll]er");
    row("MU\xCC\x88LLER", "muller", "[MU\xCC\x88LLER]");
    row("oﬀer", "ff", "o[ﬀ]er");
    row("oﬀer", "off", "[oﬀ]er");
    row("oﬀer", "fer", "o[ﬀer]");
    row("ﬁnance", "nan", "ﬁ[nan]ce");
    row("abab", "ab", "[ab][ab]");
    row("aaa", "aa", "[aa]a");
    row("中国 and 中国", "中国", "[中国] and [中国]");
    row("ＣＮ", "n", "Ｃ[Ｎ]");
    row("nothing", "zz", "nothing");
    row("", "a", "");
    row("oﬀer", "f", "o[ﬀ]er");
}

/// Places are of the text as it stands, marked here with brackets.
void TestText::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QString marked = text;
    const QList<TextSpan> spans = findFolded(text, needle);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        marked.insert(span->start + span->length, QLatin1Char(']'));
        marked.insert(span->start, QLatin1Char('['));
    }
    QTEST(marked, "marked");
}

/// What a search finds, its marks show.
void TestText::findingAgreesWithFolding()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    if (text.isEmpty())
        return;
    QCOMPARE(findFolded(text, plain), (QList<TextSpan>{{0, text.size()}}));
}

void TestText::sorts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char* name, const char* language, const char* texts) {
        QTest::newRow(name) << QString::fromLatin1(language)
                            << QString::fromUtf8(texts).split(QLatin1Char(' '));
    };
    row("numbers inside", "en", "C-1 C-9 C-10 C-099 C-100");
    row("numbers inside, Chinese", "zh-CN", "C-9 C-10 C-100");
    row("case and accents", "en", "apple Ärger banana Zebra");
    row("pinyin", "zh-CN", "德国 法国 韩国 加拿大 美国 日本 新加坡 英国 中国");
    row("pinyin, not code points", "zh-CN", "企业 研究 中国");
    row("stroke count", "zh-TW", "一 丁 中 日 加 法 美 國 德 韓");
    row("stroke count, not pinyin", "zh-TW", "大學 企業 研究 機構 職位");
    row("traditional by tag", "zh-Hant-TW", "一 中 國");
    row("unknown tag", "tlh-x", "a b c");
}

/// The texts stand in the order asked for and are sorted out of the opposite one.
void TestText::sorts()
{
    QFETCH(QString, language);
    QFETCH(QStringList, texts);
    const Collation collation(language);
    QStringList sorted = texts;
    std::reverse(sorted.begin(), sorted.end());
    std::ranges::sort(sorted, {}, [&](const QString& text) { return collation.sortKey(text); });
    QCOMPARE(sorted, texts);
}

void TestText::keysAreStable()
{
    const Collation collation(QStringLiteral("en"));
    const QString longText = QString(10'000, QLatin1Char('a'));
    QCOMPARE(collation.sortKey(longText), collation.sortKey(longText));
    QVERIFY(collation.sortKey(longText) < collation.sortKey(longText + QLatin1Char('b')));
    QVERIFY(collation.sortKey(QString()) < collation.sortKey(QStringLiteral("a")));
}

void TestText::countries_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("names");

    const auto row = [](const char* english, const char* names) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(names);
    };
    row("United States", "US US 美国 美國");
    row("United Kingdom", "GB UK 英国 英國");
    row("China", "CN China 中国 中國");
    row("Hong Kong", "HK Hong Kong 香港 香港");
    row("Macau", "MO Macao 澳门 澳門");
    row("South Korea", "KR South Korea 韩国 南韓");
    row("Czech Republic", "CZ Czechia 捷克 捷克");
    row("Russian Federation", "RU Russia 俄罗斯 俄羅斯");
    row("Türkiye", "TR Turkey 土耳其 土耳其");
    row("Turkey", "TR Turkey 土耳其 土耳其");
    row("Germany", "DE Germany 德国 德國");
    row("New Zealand", "NZ New Zealand 新西兰 紐西蘭");
    row("United Arab Emirates", "AE United Arab Emirates 阿拉伯联合酋长国 阿拉伯聯合大公國");
}

void TestText::countries()
{
    QFETCH(QString, english);
    const auto code = countryCode(english.toStdString());
    QVERIFY(code);
    QStringList names{QString::fromStdString(*code)};
    for (const Language language : allLanguages)
        names.append(countryName(*code, language));
    QTEST(names.join(QLatin1Char(' ')), "names");
}

void TestText::noCountries_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text : {"", "Europe", "Other", "world", "germany", "US and China together",
                             "company", "Paris", "(not resolved)", "China + Hong Kong"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestText::noCountries()
{
    QFETCH(QString, text);
    QVERIFY(!countryCode(text.toStdString()));
}

void TestText::languages()
{
    QStringList codes;
    for (const Language language : allLanguages) {
        codes.append(languageCode(language));
        QVERIFY(languageFromCode(codes.last()) == language);
        QCOMPARE(localeOf(language).name(),
                 language == Language::English ? QStringLiteral("en_US") : codes.last());
    }
    QCOMPARE(codes,
             (QStringList{QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")}));
    for (const char* code : {"", "zh", "en_US", "ZH_CN", "de"})
        QVERIFY(!languageFromCode(QString::fromLatin1(code)));
    QCOMPARE(nativeName(Language::English), QStringLiteral("English"));
    QCOMPARE(nativeName(Language::SimplifiedChinese), QStringLiteral("简体中文"));
    QCOMPARE(nativeName(Language::TraditionalChinese), QStringLiteral("繁體中文"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
