#include "models/study/institutions/institutionedit.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

Error refused(ErrorCode code, const InstitutionEdit& edit)
{
    return {code, QString::fromStdString(edit.institution), {QString::fromStdString(edit.value)}};
}

std::optional<std::string>& placeIn(InstitutionPeriod& period, InstitutionField field)
{
    if (field == InstitutionField::Parent)
        return period.parent;
    return field == InstitutionField::HqCountry ? period.hqCountry : period.siteCountry;
}

/// The period in which a value is to hold from the year on: a whole one, or the later part of one,
/// cut at that year. Nothing where no period holds then.
InstitutionPeriod* periodFrom(Institution& institution, std::optional<int> year)
{
    auto& periods = institution.periods;
    if (!year)
        return &periods.back();
    const auto holding = std::ranges::find_if(
        periods, [&](const InstitutionPeriod& period) { return period.contains(*year); });
    if (holding == periods.end())
        return nullptr;
    if (holding->fromYear == year)
        return &*holding;
    InstitutionPeriod later = *holding;
    later.fromYear = year;
    holding->toYear = *year - 1;
    return &*periods.insert(holding + 1, std::move(later));
}

/// Changes one institution that exists; answers the value until then, nothing where refused.
std::optional<std::string> change(Institution& institution, const InstitutionEdit& edit)
{
    switch (edit.field) {
    case InstitutionField::Existence:
        return std::nullopt;
    case InstitutionField::NameZhHans:
        return std::exchange(institution.nameZhHans, edit.value);
    case InstitutionField::NameZhHant:
        return std::exchange(institution.nameZhHant, edit.value);
    case InstitutionField::Aliases:
        return aliasText(std::exchange(institution.aliases, aliasesIn(edit.value)));
    case InstitutionField::Kind: {
        const auto kind = kindFromKey(edit.value);
        if (!kind)
            return std::nullopt;
        return std::string(kindKey(std::exchange(institution.kind, *kind)));
    }
    case InstitutionField::Parent:
    case InstitutionField::HqCountry:
    case InstitutionField::SiteCountry: {
        InstitutionPeriod* period = periodFrom(institution, edit.fromYear);
        if (!period)
            return std::nullopt;
        const auto value = edit.value.empty() ? std::nullopt : std::optional(edit.value);
        return std::exchange(placeIn(*period, edit.field), value).value_or(std::string());
    }
    }
    return std::nullopt;
}

/// Adds or takes out an institution; answers whether there was one, nothing where refused.
std::optional<std::string> addOrRemove(std::vector<Institution>& institutions,
                                       std::optional<InstitutionId> known,
                                       const InstitutionEdit& edit)
{
    if (edit.value == "no" && known) {
        institutions.erase(institutions.begin() + known->value);
        return "yes";
    }
    if (edit.value != "yes" || known || edit.institution.empty())
        return std::nullopt;
    Institution added;
    added.name = edit.institution;
    added.periods.emplace_back();
    institutions.push_back(std::move(added));
    return "no";
}

} // namespace

Result<EditedInstitutions> withEdit(const InstitutionList& list, const InstitutionEdit& edit)
{
    const auto known = list.named(edit.institution);
    const bool isNew = edit.field == InstitutionField::Existence && edit.value == "yes";
    if (!known && !isNew)
        return refused(ErrorCode::UnknownInstitution, edit);
    std::vector<Institution> institutions = list.institutions();
    const auto before = edit.field == InstitutionField::Existence
                            ? addOrRemove(institutions, known, edit)
                            : change(institutions[known->value], edit);
    if (!before)
        return refused(ErrorCode::BadInstitution, edit);
    auto made = InstitutionList::make(std::move(institutions));
    if (!made.ok())
        return made.error();
    return EditedInstitutions{std::move(made).value(), {edit, *before}};
}

Result<InstitutionList> withEdits(const InstitutionList& list,
                                  std::span<const InstitutionLogEntry> log)
{
    InstitutionList current = list;
    for (const InstitutionLogEntry& entry : log) {
        auto edited = withEdit(current, entry.edit);
        if (!edited.ok())
            return edited.error();
        current = std::move(edited).value().list;
    }
    return current;
}

} // namespace whither
