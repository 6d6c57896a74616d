#pragma once

#include <cstdint>

namespace whither {

/// Where everyone of a base went: known or not stated, known + unknown = base. A figure shows it
/// whole.
struct Ledger {
    std::uint64_t known = 0;
    std::uint64_t unknown = 0;
    std::uint64_t base = 0;

    bool operator==(const Ledger&) const = default;
};

} // namespace whither
