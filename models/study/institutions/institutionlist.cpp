#include "models/study/institutions/institutionlist.h"

#include "models/study/institutions/institutionnames.h"
#include "models/text/countryrecognizer.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

Error badInstitution(const Institution& institution, std::string_view text)
{
    return {ErrorCode::BadInstitution,
            QString::fromStdString(institution.name),
            {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))}};
}

std::optional<Error> faultInPeriods(const Institution& institution)
{
    if (institution.periods.empty())
        return badInstitution(institution, {});
    const InstitutionPeriod* before = nullptr;
    for (const InstitutionPeriod& period : institution.periods) {
        for (const auto& country : {period.hqCountry, period.siteCountry}) {
            if (country && !isCountryKey(*country))
                return badInstitution(institution, *country);
        }
        if (period.fromYear && period.toYear && *period.toYear < *period.fromYear)
            return badInstitution(institution, std::to_string(*period.fromYear));
        // Only the first may be open at its start, only the last at its end.
        if (before && (!before->toYear || !period.fromYear || *period.fromYear <= *before->toYear))
            return badInstitution(institution, std::to_string(period.fromYear.value_or(0)));
        before = &period;
    }
    return std::nullopt;
}

std::optional<std::string_view> viewOf(const std::optional<std::string>& text)
{
    return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

bool isBeside(std::string_view country, std::string_view site)
{
    constexpr std::array<std::string_view, 3> regions = {"Hong Kong", "Macau", "Taiwan"};
    return country == site
           || (country == "China" && std::ranges::find(regions, site) != regions.end());
}

} // namespace

struct InstitutionList::Data {
    std::vector<Institution> institutions;
    InstitutionNames names;
    std::unordered_map<std::string_view, std::uint32_t> idOfName; ///< into `institutions`
    std::vector<std::vector<std::uint32_t>> parents; ///< those of any period, by institution

    std::optional<Error> addNames();
    std::optional<Error> addParents();
    bool isAmongParents(std::uint32_t wanted, std::uint32_t of, std::size_t steps) const;
    bool canStandIn(const Institution& institution, std::string_view country) const;
};

std::optional<Error> InstitutionList::Data::addNames()
{
    for (std::uint32_t position = 0; position < institutions.size(); ++position) {
        const Institution& institution = institutions[position];
        if (!idOfName.emplace(institution.name, position).second)
            return badInstitution(institution, institution.name);
        std::vector<std::string> all = institution.aliases;
        all.insert(all.end(), {institution.name, institution.nameZhHans, institution.nameZhHant});
        for (const std::string& name : all) {
            if (!names.add(name, InstitutionId(position)))
                return badInstitution(institution, name);
        }
    }
    return std::nullopt;
}

std::optional<Error> InstitutionList::Data::addParents()
{
    parents.resize(institutions.size());
    for (std::uint32_t position = 0; position < institutions.size(); ++position) {
        for (const InstitutionPeriod& period : institutions[position].periods) {
            // A parent that has no row of its own (a holding, say) is only a name.
            const auto parent = idOfName.find(period.parent ? *period.parent : std::string());
            if (parent != idOfName.end())
                parents[position].push_back(parent->second);
        }
    }
    for (std::uint32_t position = 0; position < institutions.size(); ++position) {
        if (isAmongParents(position, position, 8))
            return badInstitution(institutions[position], institutions[position].name);
    }
    return std::nullopt;
}

bool InstitutionList::Data::isAmongParents(std::uint32_t wanted, std::uint32_t of,
                                           std::size_t steps) const
{
    return steps > 0 && std::ranges::any_of(parents[of], [&](std::uint32_t parent) {
               return parent == wanted || isAmongParents(wanted, parent, steps - 1);
           });
}

/// "University of Cambridge, USA" is some other Cambridge; a company may be anywhere.
bool InstitutionList::Data::canStandIn(const Institution& institution,
                                       std::string_view country) const
{
    if (institution.kind == InstitutionKind::Company)
        return true;
    return std::ranges::any_of(institution.periods, [&](const InstitutionPeriod& period) {
        return !period.siteCountry || isBeside(country, *period.siteCountry)
               || country == period.hqCountry.value_or(std::string());
    });
}

InstitutionList::InstitutionList() : m_data(std::make_shared<const Data>()) {}

InstitutionList::InstitutionList(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

Result<InstitutionList> InstitutionList::make(std::vector<Institution> institutions)
{
    const auto data = std::make_shared<Data>();
    data->institutions = std::move(institutions);
    for (const Institution& institution : data->institutions) {
        if (const auto fault = faultInPeriods(institution))
            return *fault;
    }
    if (const auto fault = data->addNames())
        return *fault;
    if (const auto fault = data->addParents())
        return *fault;
    return InstitutionList(data);
}

const std::vector<Institution>& InstitutionList::institutions() const
{
    return m_data->institutions;
}

const Institution& InstitutionList::institution(InstitutionId id) const
{
    return m_data->institutions[id.value];
}

std::optional<InstitutionId> InstitutionList::named(std::string_view name) const
{
    const auto found = m_data->idOfName.find(name);
    if (found == m_data->idOfName.end())
        return std::nullopt;
    return InstitutionId(found->second);
}

std::optional<InstitutionId> InstitutionList::find(std::string_view text) const
{
    const auto found = findAll(text);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::vector<InstitutionId> InstitutionList::findAll(std::string_view text) const
{
    const MatchKey key = matchKey(text);
    if (const auto id = m_data->names.whole(key.text))
        return {*id};
    std::vector<InstitutionId> found = m_data->names.within(key);
    if (found.empty())
        return found;
    if (found.size() > 1) {
        const std::vector<InstitutionId> all = found;
        std::erase_if(found, [&](InstitutionId parent) {
            return std::ranges::any_of(all, [&](InstitutionId child) {
                return m_data->isAmongParents(parent.value, child.value, 8);
            });
        });
    }
    if (const auto country = countryAtEnd(key)) {
        std::erase_if(found, [&](InstitutionId id) {
            return !m_data->canStandIn(institution(id), *country);
        });
    }
    std::ranges::sort(found, {}, &InstitutionId::value);
    return found;
}

std::optional<std::string_view> InstitutionList::hqCountry(InstitutionId id,
                                                           std::optional<int> year) const
{
    const InstitutionPeriod* period = institution(id).periodAt(year);
    return period ? viewOf(period->hqCountry) : std::nullopt;
}

std::optional<std::string_view> InstitutionList::siteCountry(InstitutionId id,
                                                             std::optional<int> year) const
{
    const InstitutionPeriod* period = institution(id).periodAt(year);
    return period ? viewOf(period->siteCountry) : std::nullopt;
}

std::optional<std::string_view> InstitutionList::siteCountryIn(std::string_view affiliation,
                                                               std::optional<int> year) const
{
    const auto written = countryAtEnd(affiliation);
    if (written && *written != "China")
        return written;
    const auto id = find(affiliation);
    const auto site = id ? siteCountry(*id, year) : std::nullopt;
    if (!written || (site && isBeside(*written, *site)))
        return site;
    return written;
}

} // namespace whither
