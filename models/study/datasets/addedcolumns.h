#pragma once

#include "models/import/mapping/meaning.h"
#include "models/study/institutions/institutionlist.h"
#include "models/table/table.h"
#include "models/text/countryvalues.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What an import adds to the columns of a file: values computed from those that the file states,
/// which stay as they are written.
enum class AddedColumn : std::uint8_t {
    Country,     ///< the country as a key of countryrecognizer.h
    Origin,      ///< the same of the country of the first degree
    Institution, ///< English name in the table of institutions
    SiteCountry, ///< where the people of the affiliation work
    HqCountry,   ///< where the head office of its group is
};

/// "recognised_country", "recognised_origin", "institution_found", "site_country", "hq_country".
std::string_view addedKey(AddedColumn column);
std::optional<AddedColumn> addedColumnFromKey(std::string_view key);

/// Everything that decides what is added.
struct AddingRules {
    std::vector<Meaning> meanings; ///< of the columns of the file, in their order
    CountryValues countries;
    InstitutionList institutions;
    /// An affiliation is a list joined by "; ", as in paper lists.
    bool hasAffiliationLists = false;
};

/// A text in a column of countries that names none.
struct UnknownCountryCell {
    std::size_t row = 0;
    std::size_t column = 0;
    std::string text;

    bool operator==(const UnknownCountryCell&) const = default;
};

struct AddedColumns {
    std::shared_ptr<const Table> table;      ///< with the columns of the file in front
    std::vector<UnknownCountryCell> unknown; ///< by row
};

/// The first `rules.meanings.size()` columns of the table, and what they add: a column of country
/// keys where countries are not written so already, and institution, site and headquarters of
/// an affiliation, as they were in the row's year where there is a column of years. A column in
/// which nothing is known is not added, nor one whose key the file itself has. Values have
/// the provenance `Computed` with the source of the file's own. Each distinct text is looked up
/// once, on all idle threads; a requested stop adds nothing. Not for the GUI thread.
AddedColumns withAddedColumns(const std::shared_ptr<const Table>& table, const AddingRules& rules,
                              const std::stop_token& stop);

} // namespace whither
