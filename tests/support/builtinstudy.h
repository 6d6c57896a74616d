#pragma once

#include "models/query/columnengine.h"
#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// What the program ships with, as a test needs it: the built-in tables of the checkout, an engine
/// over them, and the words of one language.
class BuiltinStudy {
public:
    explicit BuiltinStudy(Language language = Language::English)
        : engine(std::make_shared<ColumnEngine>(wordsIn(catalog.wording(), language))),
          context{language, localeOf(language), wordsIn(catalog.wording(), language)}
    {
        catalog.addTo(*engine);
    }

    const Dataset& dataset(std::string_view id) const { return *catalog.dataset(id); }
    /// The whole of a table, without the conditions it opens with.
    Query whole(std::string_view id) const { return withoutFilter(dataset(id).opening); }
    LanguageContext contextIn(Language language) const
    {
        return {language, localeOf(language), wordsIn(catalog.wording(), language)};
    }

    Catalog catalog{QStringLiteral(WHITHER_SOURCE_DIR "/resources/data")};
    std::shared_ptr<ColumnEngine> engine;
    LanguageContext context;
};

/// The question with one more condition, whatever it says of that column already.
inline Query narrowed(Query query, const std::vector<Condition>& conditions)
{
    query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    return query;
}

/// A spread of filters over a dataset: none, the one it opens with, a few values of each facet
/// wanted or unwanted, and searches in two languages, alone and with another filter.
inline std::vector<Query> filtersOver(const BuiltinStudy& study, std::string_view id)
{
    const Query whole = study.whole(id);
    std::vector<Query> queries{whole, study.dataset(id).opening};
    for (const std::string& facet : study.dataset(id).facets) {
        const auto groups = study.engine->groups(whole, {facet});
        for (std::size_t group = 0; group < groups.size(); group += 1 + groups.size() / 4) {
            for (const auto op : {Condition::Op::IsAnyOf, Condition::Op::IsNoneOf})
                queries.push_back(withTerms(whole, facet, op, groups[group].terms));
        }
    }
    const Query half = queries[queries.size() / 2];
    for (const char* search : {"united", "中国", "zzz"}) {
        queries.push_back(whole);
        queries.back().search = search;
        queries.push_back(half);
        queries.back().search = search;
    }
    return queries;
}

} // namespace whither
