#pragma once

#include "models/study/datasets/codedrows.h"
#include "models/table/table.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace whither {

/// How many people a list is known to have under one name.
enum class KnownProfiles : std::uint8_t {
    None,    ///< no identifier is given with the name: one person or many, nobody can say
    One,     ///< which does not mean that every paper under the name is theirs
    Several, ///< the name is shared: a paper under it may be anybody's of them
};

/// Does this identifier tell people of one name apart? Profiles of OpenReview do ("~Wei_Wang13");
/// an e-mail address, a number that a publisher gives out or a slug made of the name does not: one
/// person has several of the first two, several people one of the last.
bool isProfile(std::string_view personId);

/// A name (rule R4) is *shared* where the rows of a table "authorships" show it with two or more
/// distinct profiles, on accepted papers or not. `persons` is its column of that name; the answer
/// is by its codes. Every name has no profile where the table has no column "person_id".
std::vector<KnownProfiles> knownProfiles(const Table& authorships, const CodedRows& persons);

/// From how many affiliations in one year on a name is taken to be several people's, without
/// a profile that says so. Measured on the public paper lists (24 files, 2013 to 2025): of the
/// names with at least one profile, 4 % have several; of those at two places in some year 12 %, at
/// three 21 %, at four 29 %, at five 30 %. Past four it finds fewer and is no surer.
inline constexpr std::size_t manyInstitutions = 4;

/// The names that are at `manyInstitutions` or more in one year, by the codes of `persons`. An
/// affiliation is a part of a list as written, without its case; one that holds another ("EECS, UC
/// Berkeley" holds "UC Berkeley") is no second place. Other spellings of a place are: a warning,
/// never a proof.
std::vector<bool> namesAtManyInstitutions(const Table& authorships, const CodedRows& persons);

} // namespace whither
