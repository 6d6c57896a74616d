#pragma once

namespace whither {

/// How long the status bar says what was done, in milliseconds.
inline constexpr int messageMs = 10'000;

} // namespace whither
