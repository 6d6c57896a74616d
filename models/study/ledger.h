#pragma once

#include <cstdint>

namespace whither {

/// Where everyone of a base went: known, not stated or not applicable. A figure shows it whole.
struct Ledger {
    std::uint64_t known = 0;
    std::uint64_t unknown = 0;
    std::uint64_t notApplicable = 0;
    std::uint64_t base = 0;

    bool closes() const { return known + unknown + notApplicable == base; }
    bool operator==(const Ledger&) const = default;
};

} // namespace whither
