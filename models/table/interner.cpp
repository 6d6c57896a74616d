#include "models/table/interner.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace whither {

namespace {

constexpr std::size_t firstSlots = 64;

/// The product of two words folded onto itself: every bit of the result depends on all of both.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t wordAt(const char* bytes, std::size_t count)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, count);
    return word;
}

std::uint64_t hashOf(std::string_view text)
{
    // Odd constants without pattern: the first digits of the square roots of 2 and 3.
    constexpr std::uint64_t rootOfTwo = 0x6a09e667f3bcc909;
    constexpr std::uint64_t rootOfThree = 0xbb67ae8584caa73b;
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = left ^ rootOfTwo;
    for (; left > 16; left -= 16, at += 16)
        hash = mixed(wordAt(at, 8) ^ rootOfThree, wordAt(at + 8, 8) ^ hash);
    // The last 16 bytes or fewer as two words, which may overlap.
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (left >= 8) {
        low = wordAt(at, 8);
        high = wordAt(at + left - 8, 8);
    } else if (left >= 4) {
        low = wordAt(at, 4);
        high = wordAt(at + left - 4, 4);
    } else if (left > 0) {
        low = wordAt(at, 1) | wordAt(at + left / 2, 1) << 8 | wordAt(at + left - 1, 1) << 16;
    }
    return mixed(mixed(low ^ rootOfThree, high ^ hash), rootOfTwo);
}

} // namespace

std::size_t Interner::placeOf(std::string_view text, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t place = hash & mask;
    while (m_slots[place].code != 0
           && (m_slots[place].hash != tag || !isSameText(m_texts[m_slots[place].code - 1], text)))
        place = (place + 1) & mask;
    return place;
}

std::uint32_t Interner::intern(std::string_view text, std::uint64_t hash)
{
    if (m_texts.size() * 2 >= m_slots.size())
        grow(std::max(firstSlots, m_slots.size() * 2));
    Slot& slot = m_slots[placeOf(text, hash)];
    if (slot.code == 0) {
        m_texts.append(text);
        slot = {static_cast<std::uint32_t>(hash >> 32), static_cast<std::uint32_t>(m_texts.size())};
    }
    return slot.code - 1;
}

std::uint32_t Interner::intern(std::string_view text)
{
    return intern(text, hashOf(text));
}

void Interner::internAll(const TextList& texts, std::span<std::uint32_t> codes)
{
    // The slots of the next few texts are fetched while those before them are looked up: a large
    // table is far away.
    constexpr std::size_t ahead = 16;
    std::array<std::uint64_t, ahead> hashes{};
    for (std::size_t first = 0; first < texts.size(); first += ahead) {
        const std::size_t count = std::min(ahead, texts.size() - first);
        for (std::size_t place = 0; place < count; ++place) {
            hashes[place] = hashOf(texts[first + place]);
            if (!m_slots.empty())
                __builtin_prefetch(&m_slots[hashes[place] & (m_slots.size() - 1)]);
        }
        for (std::size_t place = 0; place < count; ++place)
            codes[first + place] = intern(texts[first + place], hashes[place]);
    }
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const
{
    if (m_slots.empty())
        return std::nullopt;
    const Slot& slot = m_slots[placeOf(text, hashOf(text))];
    return slot.code == 0 ? std::nullopt : std::optional(slot.code - 1);
}

void Interner::clear()
{
    m_texts = {};
    m_slots.clear();
}

void Interner::grow(std::size_t size)
{
    m_slots.assign(size, {});
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t code = 0; code < m_texts.size(); ++code) {
        const std::uint64_t hash = hashOf(m_texts[code]);
        std::size_t place = hash & mask;
        while (m_slots[place].code != 0)
            place = (place + 1) & mask;
        m_slots[place] = {static_cast<std::uint32_t>(hash >> 32), code + 1};
    }
}

} // namespace whither
