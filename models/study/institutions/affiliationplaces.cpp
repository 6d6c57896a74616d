#include "models/study/institutions/affiliationplaces.h"

#include <algorithm>

namespace whither {

namespace {

constexpr std::string_view joint = "; ";

/// Joins texts, each once, in the order in which they come.
class Joined {
public:
    void add(std::optional<std::string_view> text)
    {
        if (!text || text->empty() || std::ranges::find(m_texts, *text) != m_texts.end())
            return;
        m_texts.push_back(*text);
        if (!m_joined.empty())
            m_joined += joint;
        m_joined += *text;
    }
    bool isEmpty() const { return m_texts.empty(); }
    std::string take() && { return std::move(m_joined); }

private:
    std::vector<std::string_view> m_texts;
    std::string m_joined;
};

} // namespace

FoundAffiliation::FoundAffiliation(std::string_view text, bool isList,
                                   const InstitutionList& institutions)
    : m_institutions(institutions)
{
    while (!text.empty()) {
        const std::size_t end = isList ? std::min(text.find(joint), text.size()) : text.size();
        const std::string_view part = text.substr(0, end);
        m_parts.push_back({part, institutions.findAll(part)});
        text.remove_prefix(std::min(end + joint.size(), text.size()));
    }
    for (const Part& part : m_parts) {
        m_varies = m_varies || std::ranges::any_of(part.found, [&](InstitutionId id) {
                       return institutions.institution(id).periods.size() > 1;
                   });
    }
}

AffiliationPlaces FoundAffiliation::in(std::optional<int> year) const
{
    Joined institutions;
    Joined hqCountries;
    Joined siteCountries;
    for (const Part& part : m_parts) {
        for (const InstitutionId id : part.found) {
            institutions.add(m_institutions.institution(id).name);
            hqCountries.add(m_institutions.hqCountry(id, year));
        }
        if (const auto site = m_institutions.siteCountryIn(part.text, year)) {
            siteCountries.add(site);
            continue;
        }
        for (const InstitutionId id : part.found)
            siteCountries.add(m_institutions.siteCountry(id, year));
    }
    return {std::move(institutions).take(), std::move(hqCountries).take(),
            std::move(siteCountries).take()};
}

} // namespace whither
