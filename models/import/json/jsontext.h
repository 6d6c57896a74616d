#pragma once

#include <string>
#include <string_view>

namespace whither {

/// A UTF-8 text as a JSON string, in quotes.
std::string jsonText(std::string_view text);

} // namespace whither
