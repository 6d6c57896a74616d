#pragma once

#include "models/text/language.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The place of an institution in its list.
struct InstitutionId {
    explicit InstitutionId(std::uint32_t position) : value(position) {}

    std::uint32_t value;

    bool operator==(const InstitutionId&) const = default;
};

enum class InstitutionKind { University, Company, Institute, Government, Other };

/// "university", "company", "institute", "government", "other": as in files.
std::string_view kindKey(InstitutionKind kind);
std::optional<InstitutionKind> kindFromKey(std::string_view key);

/// Aliases as one text, separated by "|", as in files; and back. Empty ones are left out.
std::string aliasText(const std::vector<std::string>& aliases);
std::vector<std::string> aliasesIn(std::string_view text);

/// Where an institution belongs and works during some years. Countries are keys of
/// countryrecognizer.h; nothing where it is not known or where there is no one answer.
struct InstitutionPeriod {
    std::optional<int> fromYear; ///< the first year; nothing: always been so
    std::optional<int> toYear;   ///< the last year; nothing: still so
    std::optional<std::string> parent;
    /// Where the head office of the whole group is: United States for Microsoft Research Asia.
    std::optional<std::string> hqCountry;
    /// Where the people work who give this name: China for Microsoft Research Asia, nothing for
    /// "Microsoft", which has research sites in many countries.
    std::optional<std::string> siteCountry;

    bool contains(int year) const
    {
        return (!fromYear || *fromYear <= year) && (!toYear || year <= *toYear);
    }
    bool operator==(const InstitutionPeriod&) const = default;
};

struct Institution {
    std::string name;       ///< in English; what other tables call it
    std::string nameZhHans; ///< "" where there is no name in that script
    std::string nameZhHant;
    std::vector<std::string> aliases;
    InstitutionKind kind = InstitutionKind::Other;
    std::vector<InstitutionPeriod> periods; ///< at least one, in order of years, not overlapping

    /// In a language that has no name for it, the English one.
    QString displayName(Language language) const;
    /// What holds in that year, or now where none is given. In a year that no period names (before
    /// it was founded, or after it was closed) nothing holds; "now" is the last period there is.
    const InstitutionPeriod* periodAt(std::optional<int> year) const;

    bool operator==(const Institution&) const = default;
};

} // namespace whither
