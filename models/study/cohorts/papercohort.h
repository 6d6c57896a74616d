#pragma once

#include "models/result.h"
#include "models/study/persons/sightings.h"
#include "models/table/selection.h"
#include "models/table/table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// Where the people of a cohort are, by their papers. People are name keys: two people of one name
/// are one, one with two spellings is two, and one who is not found has not "left" anything.
struct PaperCohort {
    std::uint64_t members = 0;
    std::uint64_t onAnyPaper =
        0;                      ///< members on an accepted paper of the years, country known or not
    std::uint64_t followed = 0; ///< those with a known country on one
    std::uint64_t several = 0;  ///< followed, in more than one country in the latest year they show
    /// The latest known country of the followed; largest count first, then by name. Adds up to
    /// `followed`.
    std::vector<std::pair<std::string, std::uint64_t>> latest;
    /// The same without those whose name two or more known profiles share (see namesakes.h).
    std::vector<std::pair<std::string, std::uint64_t>> latestUnambiguous;
    /// Those: the sums of `latestUnambiguous` and of this are the sum of `latest`, country by
    /// country no more than it.
    std::uint64_t ambiguous = 0;
    /// Followed, but no profile is known by the name: not shown to be shared, nor to be one's own.
    std::uint64_t unidentified = 0;

    bool operator==(const PaperCohort&) const = default;
};

/// The rows of a table "authorships" (see `authorshipColumns`) with that country among an author's,
/// of a year up to `untilYear`. Error: `MissingColumn`.
Result<Selection> rowsInCountry(const Table& table, std::string_view country,
                                std::int64_t untilYear);

/// Who is on an accepted paper in `origin`, and where are they in `later`? Rule R9 of the corpora's
/// expected results: the latest country is the first one of the slot with a known country of the
/// highest year; then the conference first by code point, then the first row count. Error:
/// `MissingColumn`.
Result<PaperCohort> followCohort(const Table& table, const Selection& origin, YearSpan later);

} // namespace whither
