#include "models/query/codemarks.h"

#include <algorithm>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace whither {

namespace {

#ifdef __x86_64__

/// 64 bytes at once: each byte's halves choose a byte of a table and a bit of that.
__attribute__((target("avx2"))) std::uint64_t markedAmong64(const std::uint8_t* codes,
                                                            const std::uint8_t* lowHalves,
                                                            const std::uint8_t* highHalves)
{
    const __m256i low =
        _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(lowHalves)));
    const __m256i high =
        _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(highHalves)));
    const __m256i bits =
        _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16,
                         32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
    const __m256i half = _mm256_set1_epi8(0x0f);
    std::uint64_t found = 0;
    for (unsigned part = 0; part < 2; ++part) {
        const __m256i some =
            _mm256_loadu_si256(reinterpret_cast<const __m256i*>(codes + part * 32));
        const __m256i lower = _mm256_and_si256(some, half);
        const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(some, 4), half);
        // The sign of a code says which table it is in.
        const __m256i row = _mm256_blendv_epi8(_mm256_shuffle_epi8(low, lower),
                                               _mm256_shuffle_epi8(high, lower), some);
        const __m256i hit = _mm256_and_si256(row, _mm256_shuffle_epi8(bits, upper));
        const auto none = static_cast<std::uint32_t>(
            _mm256_movemask_epi8(_mm256_cmpeq_epi8(hit, _mm256_setzero_si256())));
        found |= std::uint64_t(~none) << (part * 32);
    }
    return found;
}

#endif

} // namespace

CodeMarks::CodeMarks(const std::vector<bool>& marked, bool isInverted) : m_isMarked(marked.size())
{
    std::ranges::transform(marked, m_isMarked.begin(),
                           [&](bool isMarked) { return std::uint8_t(isMarked != isInverted); });
    for (std::size_t code = 0; code < std::min<std::size_t>(m_isMarked.size(), 256); ++code) {
        auto& halves = code < 128 ? m_lowHalves : m_highHalves;
        halves[code % 16] |= static_cast<std::uint8_t>(m_isMarked[code] << (code / 16 % 8));
    }
}

std::uint64_t CodeMarks::bitsOf(std::span<const std::uint8_t> codes) const
{
#ifdef __x86_64__
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    if (hasAvx2 && codes.size() == 64)
        return markedAmong64(codes.data(), m_lowHalves.data(), m_highHalves.data());
#endif
    return bitsOf<std::uint8_t>(codes);
}

} // namespace whither
