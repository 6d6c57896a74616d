#pragma once

#include "models/result.h"
#include "models/table/selection.h"
#include "models/table/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// How a paper whose authors sit in several countries is counted.
enum class CountingRule : std::uint8_t {
    Any,        ///< 1 for every country of any author; shares may pass 100 %
    First,      ///< 1 for every country of the first author
    Last,       ///< 1 for every country of the last author
    Fractional, ///< 1 in all: equal parts an author, each in equal parts a country of theirs
};

/// The accepted papers of one conference and year that one country has.
struct CountryCount {
    std::string conference;
    std::optional<std::int64_t> year;
    std::optional<std::string> country; ///< nothing: authors without a known country
    double count = 0;                   ///< a whole number but for `Fractional`
    /// Papers that name the country, whether or not anyone can say whose it is; 0 for no country.
    std::uint64_t listed = 0;
    std::uint64_t accepted = 0; ///< accepted papers of the conference and year
    std::uint64_t known = 0;    ///< those of them with at least one author of known country

    bool operator==(const CountryCount&) const = default;
};

/// Counts the accepted papers of a table "authorships" (see `authorshipColumns`) by country, for
/// each conference and year: rules R6 to R8 of the corpora's expected results.
///
/// - An author with two countries has a whole paper in both by `Any`, `First` and `Last`, and half
///   of their part in each by `Fractional`. First and last are the first and last slot that is not
///   blank; a paper without authors is unknown by every rule.
/// - `Fractional` counts of a conference and year add up to `accepted`; those of `Any`, `First` and
///   `Last` may pass it.
/// - Every conference and year in the table has a row without country, if only of 0, also where no
///   paper is accepted; every country named in an accepted paper has one by every rule.
/// - Of `rows`, if given, only those count: a paper is in if one of its rows is, and an author who
///   is not in gives their part to nobody.
///
/// - `countryColumn` says where an author is: "country", as stated, or a column that the import
///   added: "site_country", "hq_country".
///
/// Sorted by conference, year, count (largest first), country; the row without country comes last.
/// Error: `MissingColumn` of a table of another shape.
Result<std::vector<CountryCount>> countryCounts(const Table& table, CountingRule rule,
                                                const Selection* rows = nullptr,
                                                const std::string& countryColumn = "country");

} // namespace whither
