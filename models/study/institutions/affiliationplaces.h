#pragma once

#include "models/study/institutions/institutionlist.h"

#include <optional>
#include <string>
#include <string_view>

namespace whither {

/// What the table of institutions answers about one affiliation; "" where it answers nothing.
/// Several answers are joined by "; ".
struct AffiliationPlaces {
    std::string institution; ///< English names
    std::string hqCountry;   ///< of the group the institution belongs to
    std::string siteCountry; ///< where the people work

    bool operator==(const AffiliationPlaces&) const = default;
};

/// An affiliation, looked up once for every year it is asked for.
class FoundAffiliation {
public:
    /// `isList`: several affiliations joined by "; ", as in paper lists; else "; " is a part of an
    /// address. `text` outlives the object.
    FoundAffiliation(std::string_view text, bool isList, const InstitutionList& institutions);

    /// Is the answer another in some years?
    bool variesByYear() const { return m_varies; }
    /// In that year, or now where none is given.
    AffiliationPlaces in(std::optional<int> year) const;

private:
    struct Part {
        std::string_view text;
        std::vector<InstitutionId> found;
    };

    InstitutionList m_institutions;
    std::vector<Part> m_parts;
    bool m_varies = false;
};

} // namespace whither
