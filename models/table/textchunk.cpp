#include "models/table/textchunk.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace whither {

namespace {

constexpr unsigned recentBits = 8;

} // namespace

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

void GrowingCodes::append(std::span<const std::uint32_t> codes)
{
    const auto most = codes.empty() ? 0 : *std::ranges::max_element(codes);
    const std::size_t width = most > 0xffff ? 2 : most > 0xff ? 1 : 0;
    std::size_t pushed = 0;
    for (; pushed < codes.size() && m_codes.index() < width; ++pushed)
        push(codes[pushed]);
    std::visit(
        [&](auto& own) {
            using Code = typename std::decay_t<decltype(own)>::value_type;
            const std::size_t had = own.size();
            own.resize(had + codes.size() - pushed);
            for (std::size_t place = pushed; place < codes.size(); ++place)
                own[had + place - pushed] = static_cast<Code>(codes[place]);
        },
        m_codes);
}

std::uint32_t TextChunk::newCode(std::string_view text)
{
    if (!m_isChecked) {
        m_unchecked.append(text);
        return static_cast<std::uint32_t>(m_distinct.texts().size() + m_unchecked.size());
    }
    // Where nearly every look-up finds nothing, as among the names of persons' records, the texts
    // are told apart when all chunks are joined, once.
    constexpr std::uint32_t lookUpTrial = 512;
    const std::size_t before = m_distinct.texts().size();
    const std::uint32_t code = m_distinct.intern(text) + 1;
    m_newTexts += m_distinct.texts().size() > before;
    if (++m_lookUps == lookUpTrial) {
        m_isChecked = m_newTexts < lookUpTrial * 15 / 16;
        m_lookUps = 0;
        m_newTexts = 0;
    }
    return code;
}

std::uint32_t TextChunk::recentCode(std::string_view text)
{
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15; // the golden ratio's digits: no pattern
    Recent now;
    now.length = static_cast<std::uint32_t>(text.size());
    std::memcpy(&now.first, text.data(), 8);
    if (text.size() > 16) {
        std::memcpy(&now.last, text.data() + text.size() - 8, 8);
    } else {
        // What stands behind the text is masked out.
        static constexpr std::array<std::uint8_t, 32> mask = [] {
            std::array<std::uint8_t, 32> bytes{};
            std::fill_n(bytes.begin(), 16, std::uint8_t(0xff));
            return bytes;
        }();
        std::uint64_t masks[2];
        std::memcpy(masks, mask.data() + 16 - text.size(), sizeof masks);
        std::memcpy(&now.last, text.data() + 8, 8);
        now.first &= masks[0];
        now.last &= masks[1];
    }
    const std::uint64_t hash = (now.first ^ std::rotl(now.last, 23) ^ now.length) * odd;
    Recent& slot = m_recent[hash >> (64 - recentBits)];
    if (slot.first == now.first && slot.last == now.last && slot.length == now.length
        && (now.length <= 16 || isSameText(textOf(slot.code), text)))
        return slot.code;
    now.code = text.empty() ? 0 : newCode(text);
    slot = now;
    return now.code;
}

void TextChunk::appendAll(const FieldRows& rows, std::size_t column)
{
    if (m_isPlain) {
        for (const std::string_view* row : rows.rows)
            m_plain.append(row[column]);
        return;
    }
    if (m_recent.empty())
        m_recent.resize(std::size_t(1) << recentBits);
    // The rows whose text is not that of the row before, then the codes of all: without a branch a
    // row, which would often be foreseen wrongly.
    std::array<std::uint8_t, FieldRows::mostRows> changing;
    std::array<std::uint32_t, FieldRows::mostRows> changed;
    std::array<std::uint32_t, FieldRows::mostRows> codes;
    std::size_t changes = 0;
    const std::size_t count = rows.rows.size();
    for (std::size_t row = 0; row < count; ++row) {
        changing[changes] = static_cast<std::uint8_t>(row);
        changes += rows.repeated[row] <= column;
    }
    for (std::size_t change = 0; change < changes; ++change)
        changed[change] = recentCode(rows.rows[changing[change]][column]);
    std::size_t change = 0;
    for (std::size_t row = 0; row < count; ++row) {
        change += rows.repeated[row] <= column;
        codes[row] = changed[change - 1];
    }
    m_codes.append(std::span(codes).first(count));
    const std::size_t before = std::exchange(m_codedRows, m_codedRows + count);
    if (before / trial != m_codedRows / trial)
        reconsider();
}

void TextChunk::reconsider()
{
    // Two in three texts new: codes and the table of texts would cost more than the texts alone.
    if ((m_distinct.texts().size() + m_unchecked.size()) * 3 > m_codedRows * 2)
        makePlain();
}

void TextChunk::makePlain()
{
    if (std::exchange(m_isPlain, true))
        return;
    m_codes.forEach(
        [&](std::uint32_t code) { m_plain.append(code == 0 ? std::string_view() : textOf(code)); });
    m_codes = {};
    m_recent = {};
    m_distinct.clear();
    m_unchecked = {};
}

void TextChunk::makeCoded()
{
    if (!std::exchange(m_isPlain, false))
        return;
    m_isChecked = true;
    for (std::size_t text = 0; text < m_plain.size(); ++text)
        m_codes.push(m_plain[text].empty() ? 0 : m_distinct.intern(m_plain[text]) + 1);
    m_codedRows = m_plain.size();
    m_plain = {};
}

} // namespace whither
