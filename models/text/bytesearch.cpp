#include "models/text/bytesearch.h"

#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace whither {

std::size_t findBytes(std::string_view haystack, std::string_view needle, std::size_t from)
{
#ifdef __SSE2__
    // Sixteen places at a time: only where the needle's first and last byte both fit is the rest
    // looked at. Two probes leave few places over, whatever the text.
    constexpr std::size_t lane = sizeof(__m128i);
    const std::size_t last = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i final = _mm_set1_epi8(needle.back());
    const auto load = [&](std::size_t place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(haystack.data() + place));
    };
    while (from + last + lane <= haystack.size()) {
        const __m128i fits = _mm_and_si128(_mm_cmpeq_epi8(load(from), first),
                                           _mm_cmpeq_epi8(load(from + last), final));
        for (auto places = static_cast<std::uint32_t>(_mm_movemask_epi8(fits)); places != 0;
             places &= places - 1) {
            const std::size_t place = from + static_cast<std::size_t>(std::countr_zero(places));
            if (std::memcmp(haystack.data() + place, needle.data(), needle.size()) == 0)
                return place;
        }
        from += lane;
    }
#endif
    return haystack.find(needle, from);
}

} // namespace whither
