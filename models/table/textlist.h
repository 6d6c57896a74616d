#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// UTF-8 texts one after another in one buffer of at most 4 GiB.
/// A view lives as long as the list and until its next `append`.
class TextList {
public:
    void reserve(std::size_t texts, std::size_t bytes);
    void append(std::string_view text);
    void shrinkToFit();

    std::size_t size() const { return m_ends.size(); }
    bool isEmpty() const { return m_ends.empty(); }
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(start, m_ends[index] - start);
    }
    /// Where the text ends among `bytes()`.
    std::size_t end(std::size_t index) const { return m_ends[index]; }
    /// All texts, nothing between them.
    std::string_view bytes() const { return m_bytes; }
    /// Would a text of that length still fit?
    bool hasRoomFor(std::size_t bytes) const;
    std::size_t memoryBytes() const;

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_ends;
};

} // namespace whither
