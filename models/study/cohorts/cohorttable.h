#pragma once

#include "models/result.h"
#include "models/study/persons/sightings.h"
#include "models/table/selection.h"
#include "models/table/table.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What is asked about the members of a cohort.
struct CohortRule {
    YearSpan later;                  ///< of "where later"
    std::vector<std::int64_t> looks; ///< years, each of which gets a column; ascending, distinct

    bool operator==(const CohortRule&) const = default;
};

/// The people who are on an accepted paper in `origin`, rows of a table "authorships" (see
/// `authorshipColumns`), as a table: ONE ROW A MEMBER, sorted by name key. People are name keys, as
/// in `followCohort`, and the counts of `where_later` are its `latest`. Columns:
///
/// - `name`: as the latest of all their accepted papers writes it; `person`: the name key
/// - `papers`, `first_year`, `last_year`: their accepted papers in the whole list
/// - `where_then`, `institution_then`: first country and affiliations of the latest row in `origin`
///   with a known country (see `Sighting`); where every row of `origin` names one country, as those
///   of a cohort "in the United States" do, `where_then` is that, also where it comes second
/// - `where_later`, `institution_later`, `later_year`: the same of their last sighting in
///   `rule.later`
/// - `seen_again`: "seen_country_known", "seen_country_unknown" (`where_later` is not stated) or
///   "not_seen", which does not mean that they left anything
/// - `several`: "several_countries" or "one_country" in that year; not stated for those whose
///   country is not known
/// - `shared_name`: "several_profiles", "one_profile" or "no_profile" (see `KnownProfiles`)
/// - `institutions_at_once`: "many_institutions" or "few_institutions" in the fullest year (see
///   `namesAtManyInstitutions`)
/// - `in_2022` and so on for each of `rule.looks`: the first country of their sighting in that year
///   alone
///
/// Institutions are lists, as written. Unknown is not stated. Every value is `Computed`, with
/// the source of the list. Walks all rows: not for the GUI thread. Error: `MissingColumn`.
Result<std::shared_ptr<const Table>> cohortTable(const Table& authorships, const Selection& origin,
                                                 const CohortRule& rule);

/// The values of its columns that have words of their own.
const std::vector<std::string_view>& cohortTerms();

/// "in_2022": the key of the column of a look.
std::string lookKey(std::int64_t year);

} // namespace whither
