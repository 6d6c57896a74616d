#include "models/import/mapping/meaningwords.h"

#include "models/text/matchkey.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>

namespace whither {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view nameWords[] = {
    "name",        "full name",      "fullname",   "author",   "author name",  "authors",
    "person",      "researcher",     "scholar",    "name en",  "english name", "name in English",
    "name (en)",   "name (English)", "Latin name", "faculty",  "faculty name", "researcher name",
    "person name", "scholar name",   "姓名",       "名字",     "人名",         "作者",
    "作者姓名",    "学者",           "學者",       "学者姓名", "學者姓名",     "研究者",
    "研究人员",    "研究人員",       "英文名",     "英文姓名", "姓名（英文）", "英文名字",
    "人员姓名",    "人員姓名",       "教师姓名",   "教師姓名"};
constexpr std::string_view nameZhWords[] = {
    "name zh",      "name_zh_cn", "Chinese name", "name in Chinese", "name (zh)", "name (Chinese)",
    "name cn",      "zh name",    "cn name",      "中文名",          "中文姓名",  "中文名字",
    "姓名（中文）", "汉语名",     "漢語名",       "漢字姓名",        "汉字姓名"};
constexpr std::string_view originWords[] = {"origin",
                                            "origin country",
                                            "country of origin",
                                            "country of first degree",
                                            "first degree country",
                                            "undergraduate country",
                                            "undergrad country",
                                            "bachelor country",
                                            "country of undergraduate",
                                            "country of bachelor degree",
                                            "来源国",
                                            "來源國",
                                            "来源国家",
                                            "來源國家",
                                            "来源地",
                                            "來源地",
                                            "本科国家",
                                            "本科国别",
                                            "本科所在国",
                                            "本科所在国家",
                                            "大學部國家",
                                            "學士學位國家",
                                            "第一学位国家",
                                            "第一學位國家",
                                            "生源国"};
constexpr std::string_view undergraduateWords[] = {"undergraduate",
                                                   "undergrad",
                                                   "undergraduate institution",
                                                   "undergraduate university",
                                                   "undergraduate school",
                                                   "undergrad institution",
                                                   "undergrad university",
                                                   "undergrad school",
                                                   "bachelor",
                                                   "bachelor's",
                                                   "bachelors",
                                                   "bachelor institution",
                                                   "bachelor university",
                                                   "bachelor's university",
                                                   "bachelor's degree from",
                                                   "BSc",
                                                   "BS",
                                                   "BS institution",
                                                   "first degree",
                                                   "本科",
                                                   "本科院校",
                                                   "本科学校",
                                                   "本科学校名称",
                                                   "本科毕业院校",
                                                   "本科毕业学校",
                                                   "学士",
                                                   "學士",
                                                   "大學部",
                                                   "學士學校",
                                                   "大學畢業學校",
                                                   "本科學校",
                                                   "本科院校名稱",
                                                   "學士畢業學校",
                                                   "本科就读院校",
                                                   "第一学历院校"};
constexpr std::string_view graduateWords[] = {"graduate",
                                              "graduate school",
                                              "graduate institution",
                                              "graduate university",
                                              "grad school",
                                              "PhD",
                                              "Ph.D.",
                                              "PhD institution",
                                              "PhD university",
                                              "PhD school",
                                              "PhD from",
                                              "doctorate",
                                              "doctoral institution",
                                              "doctoral university",
                                              "alma mater",
                                              "博士",
                                              "博士院校",
                                              "博士学校",
                                              "博士學校",
                                              "博士毕业院校",
                                              "博士畢業學校",
                                              "博士畢業院校",
                                              "博士单位",
                                              "博士毕业学校",
                                              "研究生院校",
                                              "研究生学校",

                                              "毕业院校",
                                              "畢業院校",
                                              "毕业学校",
                                              "畢業學校",
                                              "最高学历院校",
                                              "最高學歷學校",
                                              "博士就读院校"};
constexpr std::string_view yearWords[] = {"graduation year",
                                          "year of graduation",
                                          "毕业年份",
                                          "畢業年份",
                                          "毕业年",
                                          "畢業年",
                                          "毕业年度",
                                          "畢業年度",
                                          "入学年份",
                                          "入學年份",
                                          "year",
                                          "pub year",
                                          "publication year",
                                          "year of publication",
                                          "conference year",
                                          "年份",
                                          "年",
                                          "年度",
                                          "年分",
                                          "发表年份",
                                          "發表年份",
                                          "会议年份",
                                          "會議年份",
                                          "西元年",
                                          "发表年",
                                          "发表时间（年）"};
constexpr std::string_view affiliationWords[] = {"affiliation",
                                                 "affiliations",
                                                 "aff",
                                                 "institution",
                                                 "institute",
                                                 "organization",
                                                 "organisation",
                                                 "org",
                                                 "employer",
                                                 "company",
                                                 "university",
                                                 "workplace",
                                                 "works at",
                                                 "current institution",
                                                 "current affiliation",
                                                 "current employer",
                                                 "institution name",
                                                 "author affiliation",
                                                 "单位",
                                                 "所在单位",
                                                 "工作单位",
                                                 "现单位",
                                                 "现任单位",
                                                 "现工作单位",
                                                 "任职单位",
                                                 "就职单位",
                                                 "单位名称",
                                                 "作者单位",
                                                 "机构",
                                                 "所在机构",
                                                 "现任机构",
                                                 "机构名称",
                                                 "任职机构",
                                                 "雇主",
                                                 "公司",
                                                 "單位",
                                                 "所在單位",
                                                 "工作單位",
                                                 "服務單位",
                                                 "任職單位",
                                                 "現職單位",
                                                 "機構",
                                                 "所在機構",
                                                 "服務機構",
                                                 "現任機構",
                                                 "任職機構",
                                                 "機構名稱",
                                                 "僱主",
                                                 "所属机构",
                                                 "所屬機構"};
constexpr std::string_view countryWords[] = {"country",
                                             "nation",
                                             "country/region",
                                             "country or region",
                                             "country name",
                                             "country code",
                                             "current country",
                                             "affiliation country",
                                             "country of affiliation",
                                             "work country",
                                             "country of work",
                                             "institution country",
                                             "country now",
                                             "国家",
                                             "国别",
                                             "国家/地区",
                                             "国家或地区",
                                             "国家（地区）",
                                             "所在国",
                                             "所在国家",
                                             "现居国",
                                             "现所在国",
                                             "现所在国家",
                                             "工作国家",
                                             "國家",
                                             "國別",
                                             "國家/地區",
                                             "國家或地區",
                                             "國家（地區）",
                                             "所在國",
                                             "所在國家",
                                             "現居國家",
                                             "現所在國家",
                                             "工作國家",
                                             "机构所在国",
                                             "機構所在國"};
constexpr std::string_view sectorWords[] = {"sector",
                                            "industry",
                                            "employer type",
                                            "institution type",
                                            "organization type",
                                            "org type",
                                            "affiliation type",
                                            "type of institution",
                                            "行业",
                                            "产业",
                                            "產業",
                                            "機構類型",
                                            "机构类型",
                                            "机构类别",
                                            "單位類型",
                                            "单位类型",
                                            "单位性质",
                                            "單位性質",
                                            "部门类别",
                                            "部門類別",
                                            "單位類別",
                                            "雇主类型",
                                            "机构性质",
                                            "機構性質"};
constexpr std::string_view roleWords[] = {
    "role",         "position", "job title",  "academic title", "academic rank", "current position",
    "current role", "job",      "occupation", "post",           "职务",          "职位",
    "职称",         "职衔",     "头衔",       "身份",           "岗位",          "现任职务",
    "现职",         "職務",     "職位",       "職稱",           "職銜",          "頭銜",
    "身分",         "現職",     "現任職務"};
constexpr std::string_view venueWords[] = {
    "venue",     "conference",  "conf", "conference name", "journal",  "journal/conference",
    "booktitle", "proceedings", "会议", "会议名称",        "发表会议", "期刊",
    "期刊/会议", "期刊会议",    "會議", "會議名稱",        "發表會議", "研討會",
    "期刊/會議", "录用会议"};
/// Headers whose values decide.
constexpr std::string_view placeWords[] = {"location",  "place", "region", "where",
                                           "where now", "地区",  "地區",   "所在地",
                                           "地点",      "地點",  "去向"};
constexpr std::string_view titleWords[] = {"title", "rank", "status", "状态", "狀態"};
/// Headers whose values look like something that they are not.
constexpr std::string_view otherWords[] = {"nationality",
                                           "citizenship",
                                           "passport",
                                           "country of birth",
                                           "birth country",
                                           "birthplace",
                                           "place of birth",
                                           "ethnicity",
                                           "国籍",
                                           "國籍",
                                           "出生国",
                                           "出生國",
                                           "出生地",
                                           "籍贯",
                                           "籍貫",
                                           "民族",
                                           "state",
                                           "province",
                                           "city",
                                           "省",
                                           "省份",
                                           "城市",
                                           "birth year",
                                           "year of birth",
                                           "出生年",
                                           "出生年份",
                                           "citations",
                                           "citation count",
                                           "count",
                                           "papers",
                                           "id",
                                           "引用",
                                           "引用数",
                                           "论文数",
                                           "論文數",
                                           "page",
                                           "pages",
                                           "postcode",
                                           "zip",
                                           "邮编",
                                           "郵遞區號"};

using WordMap = std::unordered_map<std::string, HeaderWord>;

WordMap makeWords()
{
    struct Group {
        Words words;
        HeaderWord says;
    };
    const Group groups[] = {
        {nameWords, {Meaning::Name, true}},
        {nameZhWords, {Meaning::NameZh, true}},
        {originWords, {Meaning::Origin, true}},
        {undergraduateWords, {Meaning::Undergraduate, true}},
        {graduateWords, {Meaning::Graduate, true}},
        {yearWords, {Meaning::Year, true}},
        {affiliationWords, {Meaning::Affiliation, true}},
        {countryWords, {Meaning::Country, true}},
        {sectorWords, {Meaning::Sector, true}},
        {roleWords, {Meaning::Role, true}},
        {venueWords, {Meaning::Venue, true}},
        {placeWords, {Meaning::Country, false}},
        {titleWords, {Meaning::Role, false}},
        {otherWords, {Meaning::None, true}},
    };
    WordMap map;
    for (const Group& group : groups) {
        for (const std::string_view word : group.words)
            map.emplace(matchKey(word).text, group.says);
    }
    return map;
}

/// The hundred and twenty surnames that most people with Chinese names have, in both scripts.
constexpr std::string_view surnames =
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田"
    "董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦"
    "邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易"
    "乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季"
    "裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧阳解仇";

bool isHan(char32_t letter)
{
    return letter >= 0x4E00 && letter <= 0x9FFF;
}

} // namespace

HeaderWord headerWord(std::string_view header)
{
    static const WordMap words = makeWords();
    const auto found = words.find(matchKey(header).text);
    return found == words.end() ? HeaderWord{Meaning::None, false} : found->second;
}

bool isRole(std::string_view value)
{
    static constexpr std::string_view parts[] = {
        "professor", "phd student", "postdoc", "lecturer", "scientist", "researcher", "engineer",
        "student",   "fellow",      "founder", "ceo",      "cto",       "director",   "manager",
        "chair",     "教授",        "讲师",    "講師",     "研究员",    "研究員",     "工程师",
        "工程師",    "博士",        "硕士",    "碩士",     "学生",      "學生",       "创始人",
        "創辦人",    "院长",        "院長",    "主任",     "总监",      "總監"};
    const std::string text = matchKey(value).text;
    return std::ranges::any_of(
        parts, [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

bool isChineseName(std::string_view value)
{
    const std::u32string letters =
        QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).toStdU32String();
    if (letters.size() < 2 || letters.size() > 4 || !std::ranges::all_of(letters, isHan))
        return false;
    static const std::u32string known =
        QString::fromUtf8(surnames.data(), static_cast<qsizetype>(surnames.size()))
            .toStdU32String();
    return known.find(letters.front()) != std::u32string::npos;
}

} // namespace whither
