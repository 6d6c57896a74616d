#include "models/import/csv/csvstructure.h"

#include <algorithm>
#include <bit>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace whither {

namespace {

constexpr std::size_t blockSize = 64;
constexpr std::size_t blocksAtOnce = 64;
constexpr std::size_t lane = 8; // places written without asking how many there are

/// Writes `first` + the place of every set bit behind `out`, and up to `lane` meaningless places
/// behind those: that costs less than to ask after each one whether it is the last.
inline std::uint32_t* writePlaces(std::uint64_t mask, std::uint32_t first, std::uint32_t* out)
{
    std::uint32_t* const end = out + std::popcount(mask);
    do {
        for (std::size_t place = 0; place < lane; ++place) {
            out[place] = first + static_cast<std::uint32_t>(std::countr_zero(mask));
            mask &= mask - 1;
        }
        out += lane;
    } while (out < end);
    return end;
}

using Finder = std::size_t (*)(const char* bytes, std::size_t blocks, char delimiter, char quote,
                               std::uint32_t* places);

#ifdef __x86_64__

/// In baseline SSE2.
std::size_t findIn16(const char* bytes, std::size_t blocks, char delimiter, char quote,
                     std::uint32_t* places)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8(quote);
    std::uint32_t* out = places;
    for (std::size_t block = 0; block < blocks; ++block) {
        std::uint64_t mask = 0;
        for (std::size_t part = 0; part < blockSize; part += 16) {
            const __m128i some =
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + block * blockSize + part));
            const __m128i lineEnd = _mm_or_si128(_mm_cmpeq_epi8(some, _mm_set1_epi8('\n')),
                                                 _mm_cmpeq_epi8(some, _mm_set1_epi8('\r')));
            const __m128i other =
                _mm_or_si128(_mm_cmpeq_epi8(some, delimiters), _mm_cmpeq_epi8(some, quotes));
            const int bits = _mm_movemask_epi8(_mm_or_si128(lineEnd, other));
            mask |= std::uint64_t(static_cast<unsigned>(bits)) << part;
        }
        out = writePlaces(mask, static_cast<std::uint32_t>(block * blockSize), out);
    }
    return static_cast<std::size_t>(out - places);
}

__attribute__((target("avx2,bmi,popcnt"))) std::size_t
findIn32(const char* bytes, std::size_t blocks, char delimiter, char quote, std::uint32_t* places)
{
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i quotes = _mm256_set1_epi8(quote);
    std::uint32_t* out = places;
    for (std::size_t block = 0; block < blocks; ++block) {
        std::uint64_t mask = 0;
        for (std::size_t part = 0; part < blockSize; part += 32) {
            const __m256i some = _mm256_loadu_si256(
                reinterpret_cast<const __m256i*>(bytes + block * blockSize + part));
            const __m256i lineEnd =
                _mm256_or_si256(_mm256_cmpeq_epi8(some, _mm256_set1_epi8('\n')),
                                _mm256_cmpeq_epi8(some, _mm256_set1_epi8('\r')));
            const __m256i other = _mm256_or_si256(_mm256_cmpeq_epi8(some, delimiters),
                                                  _mm256_cmpeq_epi8(some, quotes));
            const int bits = _mm256_movemask_epi8(_mm256_or_si256(lineEnd, other));
            mask |= std::uint64_t(static_cast<unsigned>(bits)) << part;
        }
        out = writePlaces(mask, static_cast<std::uint32_t>(block * blockSize), out);
    }
    return static_cast<std::size_t>(out - places);
}

Finder bestFinder()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") ? findIn32 : findIn16;
}

#else

std::size_t findPlainly(const char* bytes, std::size_t blocks, char delimiter, char quote,
                        std::uint32_t* places)
{
    std::uint32_t* out = places;
    for (std::uint32_t place = 0; place < blocks * blockSize; ++place) {
        const char byte = bytes[place];
        *out = place;
        out += byte == delimiter || byte == quote || byte == '\n' || byte == '\r';
    }
    return static_cast<std::size_t>(out - places);
}

Finder bestFinder()
{
    return findPlainly;
}

#endif

} // namespace

CsvStructure::CsvStructure(std::string_view bytes, char delimiter, char quote, std::uint64_t from)
    : m_bytes(bytes),
      m_delimiter(delimiter),
      m_quote(quote),
      m_from(std::min<std::uint64_t>(from, bytes.size())),
      m_places(blocksAtOnce * blockSize + lane)
{
}

bool CsvStructure::refill()
{
    static const Finder find = bestFinder();
    m_next = 0;
    m_count = 0;
    while (m_count == 0 && m_from < m_bytes.size()) {
        const std::uint64_t left = m_bytes.size() - m_from;
        const std::size_t blocks = std::min<std::uint64_t>(left / blockSize, blocksAtOnce);
        m_base = m_from;
        if (blocks > 0) {
            m_count = find(m_bytes.data() + m_from, blocks, m_delimiter, m_quote, m_places.data());
            m_from += blocks * blockSize;
        } else {
            char last[blockSize] = {};
            std::copy_n(m_bytes.data() + m_from, left, last);
            m_count = find(last, 1, m_delimiter, m_quote, m_places.data());
            // The zeros behind the bytes are structure where somebody chose them to be.
            while (m_count > 0 && m_places[m_count - 1] >= left)
                --m_count;
            m_from = m_bytes.size();
        }
    }
    return m_count > 0;
}

} // namespace whither
