#pragma once

#include "models/result.h"
#include "models/study/institutions/institutionlist.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace whither {

/// What a user may change about an institution.
enum class InstitutionField {
    Existence, ///< "yes" adds an institution of which nothing else is known, "no" takes it out
    NameZhHans,
    NameZhHant,
    Aliases, ///< separated by |
    Kind,    ///< a key of `kindKey`
    Parent,
    HqCountry, ///< a country key
    SiteCountry,
};

/// One wish: that the field have that value, "" for not known.
struct InstitutionEdit {
    std::string institution; ///< its English name
    InstitutionField field = InstitutionField::SiteCountry;
    std::string value;
    std::string reason; ///< the user's words; may be empty
    /// For parent and countries: the first year in which the value holds; earlier years keep what
    /// they had, later periods too. Nothing: the period that holds now, over all its years.
    std::optional<int> fromYear;

    bool operator==(const InstitutionEdit&) const = default;
};

/// The edit as it went, for the list of changes that travels with a study.
struct InstitutionLogEntry {
    InstitutionEdit edit;
    std::string before; ///< the field's value until then, in the same form as `edit.value`

    bool operator==(const InstitutionLogEntry&) const = default;
};

struct EditedInstitutions {
    InstitutionList list;
    InstitutionLogEntry entry;
};

/// The list with the edit done, and the entry for the log; the list given stays as it is. Errors:
/// `UnknownInstitution` with the name; `BadInstitution` for one that is there already, a kind or
/// country that is none, and what `InstitutionList::make` refuses.
Result<EditedInstitutions> withEdit(const InstitutionList& list, const InstitutionEdit& edit);

/// The edits of a log done again, in their order, on a list that may have changed since. What a
/// user entered stands, whatever the value was before. The first error ends it.
Result<InstitutionList> withEdits(const InstitutionList& list,
                                  std::span<const InstitutionLogEntry> log);

/// A log as JSON text: `[{"institution":…,"field":"site_country","from_year":2014,"before":…,
/// "after":…,"reason":…}]`; `from_year` only where there is one. Same log, same bytes.
QByteArray logToJson(std::span<const InstitutionLogEntry> log);
/// Errors: `DamagedFile` for what `logToJson` would not write, with the byte or the number of the
/// entry; the place is left to the caller, who knows the file.
Result<std::vector<InstitutionLogEntry>> logFromJson(const QByteArray& json);

} // namespace whither
