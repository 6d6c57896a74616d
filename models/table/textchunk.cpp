#include "models/table/textchunk.h"

#include <limits>
#include <utility>

namespace whither {

std::size_t GrowingCodes::size() const
{
    return std::visit([](const auto& codes) { return codes.size(); }, m_codes);
}

void GrowingCodes::widenFor(std::uint32_t code)
{
    const auto widened = [this](auto wide) {
        std::visit([&](const auto& codes) { wide.assign(codes.begin(), codes.end()); }, m_codes);
        wide.reserve(wide.size() * 2);
        m_codes = std::move(wide);
    };
    if (code <= std::numeric_limits<std::uint16_t>::max())
        widened(std::vector<std::uint16_t>());
    else
        widened(std::vector<std::uint32_t>());
    push(code);
}

void TextChunk::reconsider()
{
    // Two in three texts new: codes and the table of texts would cost more than the texts alone.
    if (m_distinct.texts().size() * 3 > m_codedRows * 2)
        makePlain();
}

void TextChunk::makePlain()
{
    if (std::exchange(m_isPlain, true))
        return;
    const TextList& texts = m_distinct.texts();
    m_codes.forEach([&](std::uint32_t code) {
        m_plain.append(code == 0 ? std::string_view() : texts[code - 1]);
    });
    m_codes = {};
    m_distinct.clear();
}

void TextChunk::makeCoded()
{
    if (!std::exchange(m_isPlain, false))
        return;
    for (std::size_t text = 0; text < m_plain.size(); ++text)
        m_codes.push(m_plain[text].empty() ? 0 : m_distinct.intern(m_plain[text]) + 1);
    m_codedRows = m_plain.size();
    m_plain = {};
}

} // namespace whither
