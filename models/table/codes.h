#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace whither {

/// Unsigned codes, all as narrow as the largest of them allows: 1, 2 or 4 bytes each.
class Codes {
public:
    Codes() = default;
    /// `count` codes, all 0, each to be below `limit`.
    Codes(std::size_t count, std::size_t limit)
    {
        if (limit <= std::size_t(std::numeric_limits<std::uint8_t>::max()) + 1)
            m_codes.emplace<0>(count);
        else if (limit <= std::size_t(std::numeric_limits<std::uint16_t>::max()) + 1)
            m_codes.emplace<1>(count);
        else
            m_codes.emplace<2>(count);
    }

    /// Calls `deed` with a `std::span<const T>` of the width the codes have.
    template <typename Deed>
    decltype(auto) visit(Deed&& deed) const
    {
        return std::visit([&](const auto& codes) { return deed(std::span(codes)); }, m_codes);
    }
    std::size_t size() const
    {
        return visit([](auto codes) { return codes.size(); });
    }
    std::uint32_t operator[](std::size_t index) const
    {
        return visit([&](auto codes) { return std::uint32_t(codes[index]); });
    }
    /// As `visit`, to fill them.
    template <typename Deed>
    decltype(auto) edit(Deed&& deed)
    {
        return std::visit([&](auto& codes) { return deed(std::span(codes)); }, m_codes);
    }
    /// Takes over codes of any width, `size()` of them.
    void fill(std::span<const std::uint32_t> codes)
    {
        edit([&](auto own) {
            for (std::size_t index = 0; index < own.size(); ++index)
                own[index] = static_cast<typename decltype(own)::value_type>(codes[index]);
        });
    }
    std::size_t memoryBytes() const
    {
        return visit([](auto codes) { return codes.size_bytes(); });
    }

private:
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>
        m_codes;
};

} // namespace whither
