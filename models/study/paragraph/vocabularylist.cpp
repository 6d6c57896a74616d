#include "models/study/paragraph/vocabularylist.h"

#include <array>

namespace whither {

namespace {

using enum WordSense;

constexpr std::array words = {
    ListedWords{Filler,
                {},
                "a|an|the|in|at|to|from|by|with|for|on|s|is|are|was|were|be|been|being|has|had|"
                "have|having|there|that|which|who|whom|whose|this|these|those|they|them|their|"
                "it|its|all|plus|also|still|now|today|currently|then|later|already|about it|"
                "only|just|as many|as of|early|late|since|during|within|under way|us"},
    ListedWords{Filler,
                {},
                "work|works|worked|working|employed|employers|based|located|abroad|home|wrote|"
                "written|later"},
    ListedWords{Quality,
                {},
                "leading|top|ai|artificial intelligence|machine learning|accepted|published|"
                "well known|known|名|位|个|個|家|所|项|項|顶尖|頂尖|知名|著名|人工智能|"
                "人工智慧|录用|錄用|錄取"},
    ListedWords{Thing,
                {},
                "group|groups|cohort|sample|study|studies|survey|report|reports|tracker|list|"
                "article|articles|conference|conferences|institution|institutions|institutes|"
                "job|jobs|position|positions|year|years|年|年底|报告|報告|文章|会议|會議|大会|"
                "大會|机构|機構|单位|單位|地方|地区|地區|小组|小組"},
    ListedWords{Filler,
                {},
                "stay|stays|stayed|staying|remain|remains|remained|remaining|live|lives|living|"
                "join|joined|go|went|gone|move|moved|return|returned|back|come|came|find|finds|"
                "found|show|shows|showed|shown|track|tracks|tracked|follow|follows|followed|"
                "traced|says|said|write|writes|according|figures|figure|number|numbers|share|"
                "shares|total|count|counts|counted|account|accounts|accounted|make|makes|made|"
                "up|hold|held|took|take|taken|end|ended|become|became|include|includes|"
                "including"},
    ListedWords{
        Filler,
        {},
        "january|february|march|april|june|july|august|september|october|november|december"},
    ListedWords{Filler,
                {},
                "的|了|在|有|是|为|為|则|則|其中|共|共有|一共|合计|合計|总共|總共|以|"
                "被|由|都|也|又|就|去|到|往|回|回到|返回|回国|回國|留|留在|留下|留下来|"
                "留下來|留了|仍|仍在|仍然|还在|還在|现|现在|現|現在|目前|如今|当前|"
                "當前|任|担任|擔任|任职|任職|就职|就職|工作|供职|供職|进入|進入|加入|"
                "来自|來自|上|下|内|內|其|他们|她们|他們|她們|这|这些|這|這些|该|該|那|"
                "那些|者|于|於|从|從|研究|显示|顯示|发现|發現|追踪|追蹤|跟踪|跟蹤|"
                "指出|称|稱|据|據|根据|根據|统计|統計|数据|數據|数|数量|數|數量|总数|"
                "總數|人数|人數|占|佔|占比|比例|份额|份額|达|達|达到|達到|接收|发表|"
                "發表|所在|等|里|裡|成为|成為|作为|作為|是在|拥有|擁有|各|共计|共計"},
    ListedWords{People,
                {},
                "people|person|persons|researchers|researcher|scientists|scientist|scholars|"
                "scholar|talents|talent|experts|expert|academics|individuals|members|人|人员|"
                "人員|研究者|研究人员|研究人員|学者|學者|科学家|科學家|人才|专家|"
                "專家|华人|華人|华人学者|華人學者|人士"},
    ListedWords{And, {}, "and|while|whereas|but|和|与|與|及|以及|而|但|另有|另外|or|或|或者"},
    ListedWords{Elsewhere,
                {},
                "elsewhere|other|others|other countries|another country|somewhere else|"
                "other places|其他|其它|其余|其餘|别处|別處|其他国家|其他國家|其他地方|"
                "其他地区|其他地區|第三国|第三國|其他国家和地区|其他國家和地區"},
    ListedWords{Role, "professor",
                "professor|professors|faculty|faculty members|教授|大学教授|大學教授"},
    ListedWords{Role, "phd_or_postdoc",
                "phd student|phd students|phd|phds|doctoral student|doctoral students|student|"
                "students|postdoc|postdocs|postdoctoral researchers|博士生|博士研究生|博士后|"
                "博士後|学生|學生"},
    ListedWords{Role, "founder",
                "founder|founders|founded|co founded|co founder|co founders|cofounders|创办人|"
                "創辦人|创始人|創始人|创办|創辦|创立|創立|创业|創業|创业者|創業者"},
    ListedWords{Role, "leader",
                "leader|leaders|lead roles|leading roles|负责人|負責人|领导|領導|领导者|領導者|"
                "领导人|領導人|领军者|領軍者|高管"},
    ListedWords{Sector, "company",
                "company|companies|firm|firms|industry|tech firms|tech companies|企业|企業|"
                "公司|业界|業界|产业界|產業界|科技公司|科技企业|科技企業"},
    ListedWords{Sector, "university",
                "university|universities|academia|高校|大学|大學|学术界|學術界|学界|學界"},
    ListedWords{Papers, {}, "paper|papers|论文|論文|文章数|篇|论文数|論文數|论文数量|論文數量"},
    ListedWords{Authors, {}, "author|authors|作者"},
    ListedWords{
        Lead, {}, "lead author|lead authors|first author|first authors|第一作者|首位作者|首作者"},
    ListedWords{FirstDegree,
                {},
                "first degree|first degrees|undergraduate|undergraduates|undergraduate degree|"
                "undergraduate degrees|bachelor|本科|本科毕业|本科畢業|学士学位|學士學位|"
                "大学部|大學部"},
    ListedWords{Study,
                {},
                "carnegie|carnegie endowment|the hundred|卡内基|卡內基|卡内基基金会|"
                "卡內基基金會|百人|百人追踪|百人追蹤|这一百人|這一百人"},
    ListedWords{Of, {}, "of|out of|among"},
    ListedWords{Filler,
                {},
                "total of|a total of|number of|numbers of|group of|cohort of|sample of|"
                "share of|of whom|of which|of them|of these|of those|most of"},
    ListedWords{Inside, {}, "中|之中|人中|人里|人裡|人当中|人當中|人之中|名中"},
    ListedWords{Than,
                {},
                "as|than|those of|that of|those in|compared with|compared to|relative to|"
                "versus|vs|是|为|為|比|较|較|相当于|相當於|等于|等於|达到|達到|相比|相较|"
                "相較"},
    ListedWords{Ahead,
                {},
                "ahead|ahead of|more|overtook|overtakes|overtaken|passed|passes|surpassed|"
                "surpasses|led|leads|exceeded|exceeds|outnumbered|领先|領先|领先于|領先於|多于|"
                "多於|高于|高於|超越"},
    ListedWords{Behind,
                {},
                "behind|trailed|trails|fewer|fewer than|落后|落後|落后于|落後於|少于|少於|低于|"
                "低於"},
    ListedWords{About,
                {},
                "about|around|roughly|approximately|nearly|almost|close to|some|约|約|大约|"
                "大約|近|将近|將近|接近|左右|大概|约为|約為|约占|約占"},
    ListedWords{
        Over, {}, "more than|over|above|upwards of|超过|超過|逾|超|多于|多於|高达|高達|余|餘"},
    ListedWords{
        AtLeast, {}, "at least|no fewer than|no less than|至少|不少于|不少於|以上|不低于|不低於"},
    ListedWords{Under, {}, "less than|fewer than|under|below|不到|不足|少于|少於|低于|低於"},
    ListedWords{AtMost,
                {},
                "at most|no more than|up to|至多|最多|不超过|不超過|不多于|不多於|以下|以内|"
                "以內"},
    ListedWords{Denies,
                {},
                "not|no|never|none|nobody|neither|nor|without|left|leave|leaves|leaving|lost|"
                "isn t|aren t|wasn t|weren t|didn t|don t|doesn t|hasn t|haven t|cannot|can t|"
                "except|excluding|false|wrong|不|不是|没|没有|沒|沒有|并未|並未|未|无|無|离开|"
                "離開|离去|離去|除了|除外|错误|錯誤|并非|並非|非"},
    ListedWords{Supposes,
                {},
                "would|will|could|should|might|may|if|unless|whether|expect|expects|expected|"
                "forecast|forecasts|predict|predicts|predicted|probably|perhaps|possibly|"
                "suppose|supposing|将会|將會|将要|將要|如果|假如|若|预计|預計|预测|預測|"
                "可能|也许|也許|或许|或許|是否|吗|嗎|倘若"},
};

} // namespace

std::span<const ListedWords> listedWords()
{
    return words;
}

std::string_view chinesePeople()
{
    return "研究者|研究人员|研究人員|学者|學者|科学家|科學家|人才|专家|專家|"
           "作者|人";
}

} // namespace whither
