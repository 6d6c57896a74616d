#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

namespace whither {

/// Distinct UTF-8 texts, each with a dense code from 0 in order of first appearance.
/// Views returned by `text` live as long as the dictionary.
class Dictionary {
public:
    Dictionary() = default;
    Dictionary(Dictionary&&) = default;
    Dictionary& operator=(Dictionary&&) = default;

    /// The code that stands for "not stated" in a column; never the code of a text.
    static constexpr std::uint32_t unknownCode = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t intern(std::string_view text);
    std::string_view text(std::uint32_t code) const { return m_texts[code]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts; // a deque, so that the map's keys stay where they are
    std::unordered_map<std::string_view, std::uint32_t> m_codes;
};

} // namespace whither
