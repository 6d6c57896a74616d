#pragma once

#include "models/query/query.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <cstdint>

namespace whither {

/// The words of a value, or "not stated".
QString termText(const Term& term, const LanguageContext& context);

/// A place as it stands after "in": English adds the article ("the United States").
QString placeInSentence(const Term& term, const LanguageContext& context);

/// The title of a column.
QString columnTitle(std::string_view key, const LanguageContext& context);

/// A date as data have it ("2025-12", "late 2025 or later") in the language's form or words.
QString dateText(std::string_view date, const LanguageContext& context);

/// The texts one after the other: "China, Canada"; "中国、加拿大".
QString listText(const QStringList& texts);

/// One condition as on a chip: "Where now: China, Other countries", "Sector: not University".
QString conditionText(const Condition& condition, const LanguageContext& context);

/// An expression in words: "Year: at most 2018 and (Role: Professor or Role: Founder)".
QString expressionText(const Expression& expression, const LanguageContext& context);

/// The parts of the query's filter in words, one after the other; empty where there is none.
QString filterText(const Query& query, const LanguageContext& context);

/// What the query leaves in, in one sentence: "Showing 87 of 100: Where now: United States". A
/// filter that has a name, given as `cohort`, is called by it.
QString filterSentence(const Query& query, std::uint64_t shown, std::uint64_t total,
                       const LanguageContext& context, const QString& cohort = {});

} // namespace whither
