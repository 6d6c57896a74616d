#include "models/text/countrynames.h"
#include "models/text/countryrecognizer.h"

#include <QTest>

#include <unicode/locid.h>

#include <string>

using namespace whither;

namespace {

QString found(const std::optional<std::string_view>& country)
{
    if (!country)
        return QStringLiteral("-");
    return QString::fromUtf8(country->data(), static_cast<qsizetype>(country->size()));
}

struct Case {
    const char* country;
    const char* text;
};

constexpr Case cases[] = {
    {"United States", "United States"},
    {"United States", "united states"},
    {"United States", "UNITED STATES OF AMERICA"},
    {"United States", "The United States"},
    {"United States", "USA"},
    {"United States", "usa"},
    {"United States", "U.S."},
    {"United States", "U.S.A."},
    {"United States", "U. S. A."},
    {"United States", "US"},
    {"United States", "us"},
    {"United States", "America"},
    {"United States", " USA "},
    {"United States", "ＵＳＡ"},
    {"United States", "美国"},
    {"United States", "美國"},
    {"United States", "美利坚合众国"},
    {"United States", "美"},
    {"China", "China"},
    {"China", "CHN"},
    {"China", "cn"},
    {"China", "PRC"},
    {"China", "P.R. China"},
    {"China", "P. R. China"},
    {"China", "PR China"},
    {"China", "People's Republic of China"},
    {"China", "Mainland China"},
    {"China", "中国"},
    {"China", "中國"},
    {"China", "中国大陆"},
    {"China", "中國大陸"},
    {"China", "中华人民共和国"},
    {"Hong Kong", "Hong Kong"},
    {"Hong Kong", "Hong Kong SAR"},
    {"Hong Kong", "Hong Kong SAR China"},
    {"Hong Kong", "Hong Kong, China"},
    {"Hong Kong", "HK"},
    {"Hong Kong", "hk"},
    {"Hong Kong", "HKG"},
    {"Hong Kong", "香港"},
    {"Hong Kong", "中国香港"},
    {"Hong Kong", "中國香港特別行政區"},
    {"Macau", "Macau"},
    {"Macau", "Macao"},
    {"Macau", "澳门"},
    {"Macau", "澳門"},
    {"Macau", "MO"},
    {"Taiwan", "Taiwan"},
    {"Taiwan", "TW"},
    {"Taiwan", "台湾"},
    {"Taiwan", "台灣"},
    {"Taiwan", "臺灣"},
    {"Taiwan", "Chinese Taipei"},
    {"Taiwan", "Taiwan, R.O.C."},
    {"United Kingdom", "United Kingdom"},
    {"United Kingdom", "UK"},
    {"United Kingdom", "uk"},
    {"United Kingdom", "U.K."},
    {"United Kingdom", "GB"},
    {"United Kingdom", "GBR"},
    {"United Kingdom", "Britain"},
    {"United Kingdom", "Great Britain"},
    {"United Kingdom", "England"},
    {"United Kingdom", "Scotland"},
    {"United Kingdom", "Wales"},
    {"United Kingdom", "Northern Ireland"},
    {"United Kingdom", "英"},
    {"United Kingdom", "英国"},
    {"United Kingdom", "英國"},
    {"South Korea", "South Korea"},
    {"South Korea", "Korea"},
    {"South Korea", "Republic of Korea"},
    {"South Korea", "Korea, Republic of"},
    {"South Korea", "KR"},
    {"South Korea", "KOR"},
    {"South Korea", "韩国"},
    {"South Korea", "韓國"},
    {"South Korea", "南韩"},
    {"South Korea", "南韓"},
    {"North Korea", "DPRK"},
    {"North Korea", "朝鲜"},
    {"Russia", "Russia"},
    {"Russia", "Russian Federation"},
    {"Russia", "俄罗斯"},
    {"Russia", "俄羅斯"},
    {"Turkey", "Turkey"},
    {"Turkey", "Türkiye"},
    {"Turkey", "土耳其"},
    {"Czechia", "Czechia"},
    {"Czechia", "Czech Republic"},
    {"Czechia", "捷克"},
    {"Vietnam", "Vietnam"},
    {"Vietnam", "Viet Nam"},
    {"Vietnam", "越南"},
    {"Netherlands", "Netherlands"},
    {"Netherlands", "The Netherlands"},
    {"Netherlands", "Holland"},
    {"Netherlands", "荷兰"},
    {"Netherlands", "荷蘭"},
    {"Côte d’Ivoire", "Ivory Coast"},
    {"Côte d’Ivoire", "Cote d'Ivoire"},
    {"Côte d’Ivoire", "Côte d’Ivoire"},
    {"United Arab Emirates", "UAE"},
    {"United Arab Emirates", "阿联酋"},
    {"Saudi Arabia", "Saudi Arabia"},
    {"Saudi Arabia", "Kingdom of Saudi Arabia"},
    {"Saudi Arabia", "沙特阿拉伯"},
    {"Saudi Arabia", "沙烏地阿拉伯"},
    {"Iran", "Iran"},
    {"Iran", "Iran, Islamic Republic of"},
    {"Germany", "Germany"},
    {"Germany", "DE"},
    {"Germany", "DEU"},
    {"Germany", "德国"},
    {"Germany", "德國"},
    {"Germany", "Deutschland"},
    {"Japan", "日本"},
    {"Japan", "JPN"},
    {"Singapore", "Singapore"},
    {"Singapore", "新加坡"},
    {"Canada", "CA"},
    {"Canada", "加拿大"},
    {"India", "IN"},
    {"Israel", "以色列"},
    {"Australia", "澳大利亚"},
    {"Australia", "澳洲"},
    {"New Zealand", "紐西蘭"},
    {"Italy", "義大利"},
    {"Switzerland", "瑞士"},
    {"Georgia", "Georgia"},
    {"Jordan", "Jordan"},
    {"Mexico", "México"},
    {"Namibia", "NAM"},
    {"Norway", "NO"},
    {"Bosnia & Herzegovina", "Bosnia and Herzegovina"},
    {"Trinidad & Tobago", "Trinidad and Tobago"},

    {"-", ""},
    {"-", " "},
    {"-", "…"},
    {"-", "Georgia Tech"},
    {"-", "New Mexico"},
    {"-", "New England"},
    {"-", "New Jersey"},
    {"-", "Jordan Smith"},
    {"-", "Guinea pig"},
    {"-", "China Lake"},
    {"-", "Turkey sandwich"},
    {"-", "Chad Smith"},
    {"-", "Congo"},
    {"-", "Unknown"},
    {"-", "unknown"},
    {"-", "NA"},
    {"-", "N/A"},
    {"-", "na"},
    {"-", "No"},
    {"-", "no"},
    {"-", "In"},
    {"-", "and"},
    {"-", "can"},
    {"-", "Per"},
    {"-", "are"},
    {"-", "XX"},
    {"-", "ZZZ"},
    {"-", "EU"},
    {"-", "Europe"},
    {"-", "欧洲"},
    {"-", "Asia"},
    {"-", "California"},
    {"-", "New York"},
    {"-", "Beijing"},
    {"-", "北京"},
    {"-", "中国科学院"},
    {"-", "美国东北大学"},
    {"-", "Chinese"},
    {"-", "American"},
    {"-", "USA, China"},
    {"-", "University of Macau"},
    {"-", "Indiana"},
    {"-", "2019"},
    {"-", "澳"},
};

} // namespace

class TestCountryRecognizer : public QObject {
    Q_OBJECT

private slots:
    void countryIn_data();
    void countryIn();
    void countryAtEnd_data();
    void countryAtEnd();
    void keysHaveNames();
    void namesOfAllLanguagesComeBack();
    void keyOfText_data();
    void keyOfText();
};

void TestCountryRecognizer::countryIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");

    int row = 0;
    for (const Case& each : cases) {
        QTest::addRow("%d %s", ++row, each.text)
            << QString::fromUtf8(each.text) << QString::fromUtf8(each.country);
    }
    QVERIFY(row >= 120);
}

void TestCountryRecognizer::countryIn()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QCOMPARE(found(whither::countryIn(text.toStdString())), country);
}

void TestCountryRecognizer::countryAtEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");

    const auto add = [](const char* country, const char* text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(country);
    };
    add("United States", "Carnegie Mellon University, Pittsburgh, PA 15213, USA");
    add("United States", "Stanford, CA 94305 USA");
    add("United States", "Facebook, US");
    add("China", "Nanjing University, Nanjing 210023, China");
    add("China", "Nanjing University, China 210023");
    add("China", "USTC, Hefei, P.R. China");
    add("China", "清华大学，北京，中国");
    add("United Kingdom", "DeepMind, London, U.K.");
    add("South Korea", "KAIST (South Korea)");
    add("Germany", "Technische Universität München – Germany");
    add("Mexico", "CIMAT, Mexico");
    add("-", "Georgia Tech, Atlanta, Georgia");
    add("-", "Stanford, CA");
    add("-", "Purdue, West Lafayette, IN");
    add("-", "Albuquerque, New Mexico");
    add("-", "Princeton, New Jersey");
    add("-", "Princeton, NJ 08540");
    add("-", "IST Austria");
    add("-", "University of Macau");
    add("-", "");
}

void TestCountryRecognizer::countryAtEnd()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QCOMPARE(found(whither::countryAtEnd(text.toStdString())), country);
}

/// What the data are to hold is what the rest of the program can show in every language.
void TestCountryRecognizer::keysHaveNames()
{
    int count = 0;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code, ++count) {
        const auto key = countryKey(*code);
        QVERIFY2(key, *code);
        QVERIFY2(isCountryKey(*key), *code);
        QVERIFY2(countryCode(*key) == std::string(*code), *code);
    }
    QVERIFY(count > 200);
    QCOMPARE(found(countryKey("XX")), QStringLiteral("-"));
    QVERIFY(!isCountryKey("USA"));
    QVERIFY(!isCountryKey(""));
}

void TestCountryRecognizer::namesOfAllLanguagesComeBack()
{
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        for (const Language language : allLanguages) {
            const std::string name = countryName(*code, language).toStdString();
            const auto country = whither::countryIn(name);
            QVERIFY2(country == countryKey(*code), name.c_str());
        }
    }
}

void TestCountryRecognizer::keyOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key"); // segments between bars

    const auto add = [](const char* text, const char* key) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(key);
    };
    add("", "");
    add(",;()", "");
    add("The University of Tokyo", "university of tokyo");
    add("the", "");
    add("Theory, the Group", "theory|group");
    add("U.C. Berkeley", "uc berkeley");
    add("Xi’an Jiaotong University", "xian jiaotong university");
    add("Texas A&M", "texas a and m");
    add("Université de Montréal", "universite de montreal");
    add("University of Wisconsin-Madison", "university of wisconsin madison");
    add("Technion - Israel Institute of Technology", "technion|israel institute of technology");
    add("香港中文大学（深圳）", "香港中文大学|深圳");
    add("Dept. of CS, Stanford University, CA 94305", "dept of cs|stanford university|ca 94305");
}

void TestCountryRecognizer::keyOfText()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const MatchKey made = matchKey(text.toStdString());
    QStringList parts;
    for (std::size_t segment = 0; segment < made.segments.size(); ++segment)
        parts.append(QString::fromStdString(std::string(made.run(segment, segment))));
    QCOMPARE(parts.join(QLatin1Char('|')), key);
    QCOMPARE(QString::fromStdString(made.text), parts.join(QLatin1Char(' ')));
}

QTEST_GUILESS_MAIN(TestCountryRecognizer)
#include "tst_countryrecognizer.moc"
