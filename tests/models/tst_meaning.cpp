#include "models/import/mapping/meaning.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace whither;

namespace {

std::vector<std::string> cellsOf(const char* line)
{
    std::vector<std::string> cells;
    for (const QString& cell : QString::fromUtf8(line).split(QLatin1Char('|')))
        cells.push_back(cell.toStdString());
    return cells;
}

std::vector<std::vector<std::string>> columnsOf(const std::vector<std::string>& rows)
{
    std::vector<std::vector<std::string>> columns;
    for (const std::string& row : rows) {
        const auto cells = cellsOf(row.c_str());
        columns.resize(std::max(columns.size(), cells.size()));
        for (std::size_t column = 0; column < cells.size(); ++column)
            columns[column].push_back(cells[column]);
    }
    return columns;
}

QString keysOf(const std::vector<Meaning>& meanings)
{
    QStringList keys;
    for (const Meaning meaning : meanings)
        keys.append(meaning == Meaning::None
                        ? QStringLiteral("-")
                        : QString::fromStdString(std::string(meaningKey(meaning))));
    return keys.join(QLatin1Char('|'));
}

struct Sheet {
    const char* what;
    const char* header;
    std::vector<std::string> rows;
    const char* meanings;
};

const std::vector<Sheet> sheets = {
    {"plain English", "Name|Affiliation|Country|Year", {}, "name|affiliation|country|year"},
    {"alumni list",
     "Full Name|Undergraduate|PhD|Current Employer|Job Title|Country",
     {"Ada Wong|Tsinghua University|MIT|Google|Research Scientist|USA"},
     "name|undergraduate|graduate|affiliation|role|country"},
    {"snake case",
     "name_en|name_zh|undergraduate|institution|country|sector|role|year",
     {"Li Lei|李雷|Peking University|OpenAI|United States|company|engineer|2023"},
     "name|name_zh|undergraduate|affiliation|country|sector|role|year"},
    {"the names in two scripts", "姓名|Name", {"李雷|Lei Li", "韩梅梅|Meimei Han"}, "name_zh|name"},
    {"姓名 alone", "姓名|单位", {"李雷|清华大学", "韩梅梅|北京大学"}, "name|affiliation"},
    {"simplified",
     "姓名|中文名|本科院校|博士|工作单位|职位|国家|年份",
     {"Lei Li|李雷|清华大学|斯坦福大学|谷歌|研究员|美国|2024"},
     "name|name_zh|undergraduate|graduate|affiliation|role|country|year"},
    {"simplified, other words",
     "人员姓名|本科毕业院校|毕业院校|所在单位|职务|所在国家|单位性质",
     {},
     "name|undergraduate|graduate|affiliation|role|country|sector"},
    {"traditional",
     "姓名|大學部|博士學校|服務單位|職稱|國家/地區|年度",
     {"王小明|臺灣大學|史丹佛大學|中研院|研究員|臺灣|2022"},
     "name|undergraduate|graduate|affiliation|role|country|year"},
    {"paper list",
     "title|author|aff|conference|year|status",
     {"A paper|Ada|MIT|ICLR|2021|Poster", "Another|Bob|CMU|ICML|2022|Oral",
      "Third|Cy|NYU|ICML|2020|Poster"},
     "-|name|affiliation|venue|year|-"},
    {"title of people",
     "Name|Title|University",
     {"A|Associate Professor|X", "B|Lecturer|Y", "C|PhD student|Z"},
     "name|role|affiliation"},
    {"chinese venue", "作者|会议|发表年份|作者单位", {}, "name|venue|year|affiliation"},
    {"citizenship stays a facet",
     "姓名|国籍|单位",
     {"李雷|中国|清华", "韩梅梅|美国|谷歌", "王明|中国|腾讯"},
     "name|-|affiliation"},
    {"origin",
     "name|country of first degree|country",
     {"A|China|USA", "B|India|UK", "C|China|China"},
     "name|origin|country"},
    {"本科国家", "英文名|中文名|本科国家|国家", {}, "name|name_zh|origin|country"},
    {"unknown headers, telling values",
     "A|B|C|D",
     {"李雷|美国|2019|x", "韩梅梅|中国|2020|y", "王明|英国|2021|z"},
     "name_zh|country|year|-"},
    {"two columns of countries",
     "c1|c2",
     {"USA,|-", "China|France", "Japan|Germany", "Germany|Spain", "Italy|Poland", "France|India"},
     "-|-"},
    {"where now holds countries",
     "person|where now",
     {"A|United States", "B|China", "C|Canada"},
     "name|country"},
    {"where now holds firms", "person|where now", {"A|Google", "B|Meta", "C|Apple"}, "name|-"},
    {"year that is none", "name|year", {"A|first", "B|second", "C|third"}, "name|-"},
    {"country that is none", "name|country", {"A|Texas", "B|Ohio", "C|Utah"}, "name|-"},
    {"counts are no years", "name|citations", {"A|1999", "B|2001", "C|2011"}, "name|-"},
    {"states are no countries", "name|state", {"A|CA", "B|IN", "C|DE"}, "name|-"},
    {"places of birth", "name|出生地", {"A|中国", "B|日本", "C|法国"}, "name|-"},
    {"each meaning once", "name|author|year|Year", {}, "name|-|year|-"},
    {"capitals, spaces, width", " NAME |ＹＥＡＲ|Ph.D.|", {}, "name|year|graduate|-"},
    {"few values tell nothing", "x|y", {"美国|2019"}, "-|-"},
    {"cities are no names", "x", {"北京", "上海", "广州", "南京"}, "-"},
    {"blank values do not count", "name|country", {"A|", "B|", "C|美國"}, "name|country"},
};

} // namespace

class TestMeaning : public QObject {
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void keysComeBack();
    void shapes();
};

void TestMeaning::guesses_data()
{
    QTest::addColumn<int>("sheet");

    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet)
        QTest::newRow(sheets[sheet].what) << static_cast<int>(sheet);
}

void TestMeaning::guesses()
{
    QFETCH(int, sheet);
    const Sheet& given = sheets[static_cast<std::size_t>(sheet)];
    QCOMPARE(keysOf(guessMeanings(cellsOf(given.header), columnsOf(given.rows))),
             QString::fromUtf8(given.meanings));
}

void TestMeaning::keysComeBack()
{
    for (int meaning = 0; meaning <= static_cast<int>(Meaning::Venue); ++meaning) {
        const auto one = static_cast<Meaning>(meaning);
        QVERIFY(meaningFromKey(meaningKey(one)) == one);
    }
    QVERIFY(meaningKey(Meaning::NameZh) == "name_zh");
    QVERIFY(meaningKey(Meaning::Venue) == "venue");
    QVERIFY(!meaningFromKey("Name"));
    QVERIFY(!meaningFromKey(""));
}

void TestMeaning::shapes()
{
    using Headers = std::vector<std::string>;
    const Headers headers{"name", "姓名"};
    QVERIFY(shapeKey(headers) == shapeKey(Headers{" name", "姓名 "}));
    QVERIFY(shapeKey(headers) != shapeKey(Headers{"姓名", "name"}));
    QVERIFY(shapeKey(Headers{"a,b"}) != shapeKey(Headers{"a", "b"}));
    QVERIFY(shapeKey(Headers{"ab", "c"}) != shapeKey(Headers{"a", "bc"}));
    QVERIFY(shapeKey(Headers{}) != shapeKey(Headers{""}));
    // A key is saved with an import: it must be the same in every version.
    QVERIFY(shapeKey(Headers{"name"}) == "7bfa1d4b578edff0664c7f73a1bcbff5");
}

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
