#pragma once

#include "models/result.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace whither {

/// Those rows of a table "authorships" that nobody needs to be told are one person's: all that have
/// one identifier, under whatever names; or all that have one name and no identifier, which are
/// taken for one person and may be several.
struct PersonRecord {
    std::string identifier; ///< as the list has it; empty: known by name alone
    std::string name;       ///< the name key; empty where there is an identifier

    auto operator<=>(const PersonRecord&) const = default;
};

/// Does an identifier say who somebody is? Those of the ACL Anthology ("/y/yang-liu/") are made of
/// the name, and say no more than it does.
bool isPersonIdentifier(std::string_view personId);

/// Two records, the smaller first.
struct PersonPair {
    PersonRecord first;
    PersonRecord second;

    auto operator<=>(const PersonPair&) const = default;
};

PersonPair personPair(PersonRecord one, PersonRecord other);

enum class LinkVerdict : std::uint8_t { Same, Different, NotSure };

/// What somebody decided about two records, and why.
struct PersonDecision {
    LinkVerdict verdict = LinkVerdict::NotSure;
    std::string reason; ///< the user's words; may be empty

    bool operator==(const PersonDecision&) const = default;
};

/// Of one list. A pair that is not here is not decided.
using PersonDecisions = std::map<PersonPair, PersonDecision>;
/// By the id of the list.
using DecisionsByList = std::map<std::string, PersonDecisions>;

/// Where a workspace's settings keep them, as `decisionsToJson` writes them.
inline constexpr std::string_view personSettingsKey = "persons/decisions";

/// `[{"list":…,"first":{"identifier":…},"second":{"name":…},"verdict":"same","reason":…}]`. Same
/// decisions, same bytes.
QByteArray decisionsToJson(const DecisionsByList& decisions);
/// Errors: `DamagedFile` for what `decisionsToJson` would not write, with the byte or the number of
/// the entry.
Result<DecisionsByList> decisionsFromJson(const QByteArray& json);
/// Those in a workspace's settings. Errors: those of `decisionsFromJson`.
Result<DecisionsByList> decisionsIn(const std::map<std::string, QByteArray>& settings);

} // namespace whither
