#pragma once

#include "models/study/persons/personclusters.h"
#include "models/study/persons/personrecords.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace whither {

/// Two records that may be one person's, and how much speaks for it.
struct PersonCandidate {
    std::uint32_t first = 0; ///< numbers of the records
    std::uint32_t second = 0;
    std::uint32_t coauthors = 0;    ///< names that both wrote papers with
    std::uint32_t institutions = 0; ///< of the first, those that the second has too
    bool isSameName = false;        ///< they appear under one name key

    bool operator==(const PersonCandidate&) const = default;
};

/// A name with more records than this is compared with no other: ids that differ from row to row
/// are none, and their pairs would be without number. Yang Liu has 11 in the public paper lists.
inline constexpr std::size_t mostRecordsOfAName = 60;

struct PersonCandidates {
    std::shared_ptr<const PersonRecords> records;
    std::vector<PersonCandidate> pairs; ///< most co-authors first, then institutions, then by name
    std::size_t namesPassedOver = 0;    ///< with more than `mostRecordsOfAName`
};

/// The pairs of records to look at:
///
/// - all that appear under one name key;
/// - those whose names only sound alike (see `SoundKeys`), where they share a co-author or an
///   institution. A name alone makes no candidate of 张伟 and 张玮.
///
/// Nothing is joined by this. Institutions are compared as written, without case; one that holds
/// another as words of its own is the same. Takes a second or so for a million rows: not for the
/// GUI thread. A requested stop gives fewer pairs.
PersonCandidates personCandidates(std::shared_ptr<const PersonRecords> records,
                                  const std::stop_token& stop = {});

/// How many of the pairs are open or not sure: what a footer says.
std::size_t unresolvedPairs(const PersonCandidates& candidates, const PersonClusters& clusters);

/// The co-authors that two records share, as name codes.
std::vector<std::uint32_t> sharedCoauthors(const PersonRecords& records, std::uint32_t first,
                                           std::uint32_t second);

} // namespace whither
