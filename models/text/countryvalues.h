#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

/// Recognises what stands in a column of countries, with what somebody said of texts that name
/// none by themselves.
class CountryValues {
public:
    using Choices = std::map<std::string, std::string, std::less<>>;

    /// By text as written: a key of countryrecognizer.h, or "" for no country.
    explicit CountryValues(Choices choices = {}) : m_choices(std::move(choices)) {}

    /// The keys that a cell names: one, or several joined by "; " for "China; USA" and "中国/美国";
    /// the empty text for what was said to be no country; nothing where any of it is not known.
    /// From any thread.
    std::optional<std::string> keysIn(std::string_view cell) const;

private:
    std::optional<std::string> keyOf(std::string_view text) const;

    Choices m_choices;
};

} // namespace whither
