#include "models/study/institutions/institution.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr std::array kinds = {
    std::pair{InstitutionKind::University, std::string_view("university")},
    std::pair{InstitutionKind::Company, std::string_view("company")},
    std::pair{InstitutionKind::Institute, std::string_view("institute")},
    std::pair{InstitutionKind::Government, std::string_view("government")},
    std::pair{InstitutionKind::Other, std::string_view("other")},
};

} // namespace

std::string_view kindKey(InstitutionKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].second;
}

std::optional<InstitutionKind> kindFromKey(std::string_view key)
{
    for (const auto& [kind, text] : kinds) {
        if (text == key)
            return kind;
    }
    return std::nullopt;
}

std::string aliasText(const std::vector<std::string>& aliases)
{
    std::string text;
    for (const std::string& alias : aliases)
        text += (text.empty() ? "" : "|") + alias;
    return text;
}

std::vector<std::string> aliasesIn(std::string_view text)
{
    std::vector<std::string> aliases;
    while (!text.empty()) {
        const std::size_t bar = std::min(text.find('|'), text.size());
        if (bar > 0)
            aliases.emplace_back(text.substr(0, bar));
        text.remove_prefix(std::min(bar + 1, text.size()));
    }
    return aliases;
}

QString Institution::displayName(Language language) const
{
    const std::string* shown = &name;
    if (language == Language::SimplifiedChinese && !nameZhHans.empty())
        shown = &nameZhHans;
    if (language == Language::TraditionalChinese && !nameZhHant.empty())
        shown = &nameZhHant;
    return QString::fromStdString(*shown);
}

const InstitutionPeriod* Institution::periodAt(std::optional<int> year) const
{
    if (!year)
        return periods.empty() ? nullptr : &periods.back();
    const auto found = std::ranges::find_if(
        periods, [&](const InstitutionPeriod& period) { return period.contains(*year); });
    return found == periods.end() ? nullptr : &*found;
}

} // namespace whither
