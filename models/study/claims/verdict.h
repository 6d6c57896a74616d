#pragma once

#include <array>
#include <string_view>

namespace whither {

/// What the check of a claim came to; `untestable` where the data say nothing.
/// The keys are terms of the claims table's column `verdict_kind`.
namespace verdict {
inline constexpr std::string_view supported = "verdict:supported";
inline constexpr std::string_view partly = "verdict:partly";
inline constexpr std::string_view contradicted = "verdict:contradicted";
inline constexpr std::string_view depends = "verdict:depends";
inline constexpr std::string_view untestable = "verdict:untestable";
inline constexpr std::array all = {supported, partly, contradicted, depends, untestable};
} // namespace verdict

/// The kind of a verdict as the claims file words it: "supported in part, rest cannot be checked"
/// is `partly`. Wording that is none of the known ones is `untestable`, never `supported`.
std::string_view verdictKind(std::string_view wording);

} // namespace whither
