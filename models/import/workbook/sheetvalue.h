#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace whither {

/// The number that a cell's text is, finite; nothing for other text.
std::optional<double> sheetNumber(std::string_view text);
/// The number as JSON writes it: whole ones up to 2^53 with all their digits, others in the
/// shortest way.
std::string sheetNumberText(double number);
/// A duration as XML writes it (`PT12H30M5S`), as "12:30:05"; nothing if it is none.
std::optional<std::string> durationText(std::string_view duration);

} // namespace whither
