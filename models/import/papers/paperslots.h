#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The texts of one row of a paper list that say who wrote the paper, as they stand there (UTF-8);
/// empty where a field is missing, null or no text. All are lists with ';' between the parts.
struct PaperTexts {
    std::string_view author;
    std::string_view authorIds;        ///< `authorids`
    std::string_view affiliation;      ///< `aff`
    std::string_view institutions;     ///< `aff_unique_norm`: a table
    std::string_view institutionIndex; ///< `aff_unique_index`: places in it
    std::string_view countries;        ///< `aff_country_unique`: a table
    std::string_view countryIndex;     ///< `aff_country_unique_index`: places in it
};

/// How the list of countries could be laid beside the list of authors.
enum class CountryAlignment : std::uint8_t {
    Whole,         ///< A: as long as the list of authors
    ByAffiliation, ///< B: shorter, dealt to the authors who have an affiliation
    Impossible,    ///< C: there, but nobody can say whose countries they are
    Absent,        ///< N: there is none
};

/// One author of a paper. Views look into the `PaperTexts`.
struct AuthorSlot {
    std::string_view name;     ///< trimmed, never empty
    std::string_view personId; ///< empty unless there are as many ids as authors
    std::string affiliation;   ///< every affiliation, joined by "; "; empty where not stated
    std::string country;       ///< distinct labels in order of first appearance, joined by "; "
};

struct PaperSlots {
    CountryAlignment alignment = CountryAlignment::Absent;
    std::vector<AuthorSlot> authors; ///< blank ones left out
    /// Under `Impossible`: the distinct labels that the paper names, joined by "; ".
    std::string listedCountries;
};

/// Reads the authors of one paper by the rules R3 and R5 of the corpora's expected results: the
/// source drops authors whose country it does not know from the index, so countries are dealt by
/// position only where the lengths prove it, and are unknown otherwise. "Unknown" is no country.
///
/// The affiliation is the source's own text (`aff`, which also tells Hong Kong from Beijing) where
/// it has a part for each author, else the names of the table where its index has; blank and
/// unaligned ones are not stated.
PaperSlots paperSlots(const PaperTexts& texts);

/// Rule R2: does a row with this status count as a paper of the conference? A missing status
/// (empty) does not.
bool isAcceptedStatus(std::string_view status);

} // namespace whither
