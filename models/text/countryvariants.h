#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace whither {

/// What countries are called besides their names in CLDR: the name (in any case) and the ISO
/// alpha-2 code. A name that could be two countries ("Congo") is not among them.
std::span<const std::pair<std::string_view, std::string_view>> countryVariants();

/// ISO alpha-2 codes whose name in the project's data is not CLDR's English one, with that name.
std::span<const std::pair<std::string_view, std::string_view>> countryKeysUnlikeCldr();

} // namespace whither
