#pragma once

#include "models/result.h"
#include "models/table/selection.h"
#include "models/table/table.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The shares of countries in a list of papers, by every rule that the list allows, in the form of
/// the built-in `conference_shares`, whose rows about the same conferences stand beside them: ONE
/// ROW A CONFERENCE, YEAR, COUNTRY AND RULE.
///
/// - `measure` is the rule: any author, first, last, or fractional (see `CountingRule`), each with
///   the country as stated, of the institution's site, and of its headquarters, where the table
///   "authorships" has these columns
/// - `count` of `total` accepted papers, `share_percent` to two decimals; countries without a paper
///   by a rule have a row of 0, "Unknown" is where no country is known
/// - `kind` is "computed" and `source_id` is `source`; rows of `published` keep their own
///
/// Conferences are called as `published` calls them, others in capitals. Of `rows`, if given, only
/// those count. Walks all rows some times: not for the GUI thread. Error: `MissingColumn`.
Result<std::shared_ptr<const Table>> paperShares(const Table& authorships, const Selection* rows,
                                                 const Table& published, const std::string& source);

/// The `note` of computed rows where not all authors count: fractions do not add up to the papers.
inline constexpr std::string_view chosenAuthorsNote = "chosen_authors_only";

/// The values that `measure` can have in computed rows.
std::vector<std::string> paperShareMeasures();

} // namespace whither
