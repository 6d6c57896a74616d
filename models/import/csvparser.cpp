#include "models/import/csvparser.h"

#include <emmintrin.h>

#include <algorithm>
#include <bit>
#include <deque>

namespace whither {

namespace {

/// Visits delimiters, quotes and line ends in ascending order, found 64 bytes at a time.
class Structure {
public:
    Structure(std::string_view bytes, const CsvDialect& dialect, std::uint64_t from)
        : m_bytes(bytes),
          m_delimiter(_mm_set1_epi8(dialect.delimiter)),
          m_quote(_mm_set1_epi8(dialect.quote)),
          m_block(from & ~std::uint64_t(63))
    {
        m_mask = maskAt(m_block) & (~std::uint64_t(0) << (from % 64));
    }

    /// The next place, or the size of the bytes.
    std::uint64_t next()
    {
        while (m_mask == 0) {
            m_block += 64;
            if (m_block >= m_bytes.size())
                return m_bytes.size();
            m_mask = maskAt(m_block);
        }
        const std::uint64_t place = m_block + static_cast<unsigned>(std::countr_zero(m_mask));
        m_mask &= m_mask - 1;
        return place;
    }

private:
    std::uint64_t maskAt(std::uint64_t block) const
    {
        if (block + 64 <= m_bytes.size())
            return maskOf(m_bytes.data() + block);
        char last[64] = {}; // zeros are no structure
        if (block < m_bytes.size())
            std::copy(m_bytes.begin() + static_cast<std::ptrdiff_t>(block), m_bytes.end(), last);
        return maskOf(last);
    }

    std::uint64_t maskOf(const char* bytes) const
    {
        std::uint64_t mask = 0;
        for (unsigned part = 0; part < 4; ++part) {
            const __m128i some =
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + part * 16));
            const __m128i lineEnd = _mm_or_si128(_mm_cmpeq_epi8(some, _mm_set1_epi8('\n')),
                                                 _mm_cmpeq_epi8(some, _mm_set1_epi8('\r')));
            const __m128i other =
                _mm_or_si128(_mm_cmpeq_epi8(some, m_delimiter), _mm_cmpeq_epi8(some, m_quote));
            const int bits = _mm_movemask_epi8(_mm_or_si128(lineEnd, other));
            mask |= std::uint64_t(static_cast<unsigned>(bits)) << (part * 16);
        }
        return mask;
    }

    std::string_view m_bytes;
    __m128i m_delimiter;
    __m128i m_quote;
    std::uint64_t m_block;
    std::uint64_t m_mask = 0;
};

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// The record being read.
class RecordState {
public:
    RecordState(std::string_view bytes, const CsvDialect& dialect,
                std::vector<std::string_view>& fields, std::deque<std::string>& unescaped)
        : m_bytes(bytes), m_dialect(dialect), m_fields(fields), m_unescaped(unescaped)
    {
    }

    void begin(std::uint64_t start)
    {
        m_fields.clear();
        m_used = 0;
        m_fieldStart = start;
        m_isQuoted = false;
        m_isOpen = false;
        m_hasDoubled = false;
        m_problem.reset();
    }

    bool isInQuotes() const { return m_isQuoted && m_isOpen; }

    void quoteAt(std::uint64_t place)
    {
        if (place == m_fieldStart && !m_isQuoted) {
            m_isQuoted = true;
            m_isOpen = true;
            return;
        }
        if (!m_isQuoted)
            return; // a letter
        if (m_isOpen) {
            m_isOpen = false;
            m_close = place;
        } else if (place == m_close + 1) {
            m_isOpen = true; // the second of two: one quote of the text
            m_hasDoubled = true;
        } else {
            noteTail();
        }
    }

    void endField(std::uint64_t place)
    {
        if (!m_isQuoted) {
            m_fields.push_back(m_bytes.substr(m_fieldStart, place - m_fieldStart));
        } else {
            if (m_close + 1 != place)
                noteTail();
            addQuoted();
        }
        m_fieldStart = place + 1;
        m_isQuoted = false;
        m_hasDoubled = false;
    }

    std::optional<ProblemKind> problem() const { return m_problem; }
    std::size_t problemField() const { return m_problemField; }

private:
    void noteTail()
    {
        if (m_problem)
            return;
        m_problem = ProblemKind::TextAfterQuote;
        m_problemField = m_fields.size() + 1;
    }

    void addQuoted()
    {
        const std::uint64_t first = m_fieldStart + 1;
        const std::string_view inside = m_bytes.substr(first, m_close - std::min(m_close, first));
        if (!m_hasDoubled) {
            m_fields.push_back(inside);
            return;
        }
        if (m_used == m_unescaped.size())
            m_unescaped.emplace_back();
        std::string& text = m_unescaped[m_used++];
        text.clear();
        for (std::size_t place = 0; place < inside.size(); ++place) {
            text += inside[place];
            place += inside[place] == m_dialect.quote;
        }
        m_fields.push_back(text);
    }

    std::string_view m_bytes;
    const CsvDialect& m_dialect;
    std::vector<std::string_view>& m_fields;
    std::deque<std::string>& m_unescaped;
    std::size_t m_used = 0;
    std::uint64_t m_fieldStart = 0;
    std::uint64_t m_close = 0; ///< the last quote that may have closed the field
    bool m_isQuoted = false;
    bool m_isOpen = false;
    bool m_hasDoubled = false;
    std::optional<ProblemKind> m_problem;
    std::size_t m_problemField = 0;
};

} // namespace

CsvParser::Outcome CsvParser::parse(std::string_view bytes, std::uint64_t from, std::uint64_t limit,
                                    bool isWhole, const std::function<bool(const CsvRecord&)>& take)
{
    Structure structure(bytes, m_dialect, from);
    RecordState state(bytes, m_dialect, m_fields, m_unescaped);
    state.begin(from);
    std::uint64_t start = from;
    std::uint64_t line = 0;
    std::uint64_t startLine = 0;
    std::uint64_t quoteLine = 0;
    const auto handOver = [&](std::uint64_t end) {
        state.endField(end);
        CsvRecord record{m_fields,        bytes.substr(start, end - start),
                         start,           startLine,
                         state.problem(), state.problemField()};
        return take(record);
    };
    while (start < limit) {
        const std::uint64_t place = structure.next();
        if (place >= bytes.size())
            break;
        const char byte = bytes[place];
        if (byte == m_dialect.quote) {
            state.quoteAt(place);
            if (place == start || state.isInQuotes())
                quoteLine = line;
        } else if (!isLineEnd(byte)) {
            if (!state.isInQuotes())
                state.endField(place);
        } else if (byte == '\n' && place > 0 && bytes[place - 1] == '\r') {
            continue; // the second half of a CRLF
        } else if (byte == '\r' && place + 1 == bytes.size() && !isWhole) {
            break; // what follows decides where the next record starts
        } else {
            ++line;
            if (state.isInQuotes())
                continue;
            const bool goesOn = place == start || handOver(place);
            start = place + 1;
            if (byte == '\r' && start < bytes.size() && bytes[start] == '\n')
                ++start;
            startLine = line;
            state.begin(start);
            if (!goesOn)
                return {End::AtLimit, start, line, std::nullopt};
        }
    }
    if (start >= limit)
        return {End::AtLimit, start, startLine, std::nullopt};
    if (!isWhole || state.isInQuotes()) {
        return {End::CutRecord, start, startLine,
                state.isInQuotes() ? std::optional(quoteLine) : std::nullopt};
    }
    if (start < bytes.size())
        handOver(bytes.size());
    return {End::AtLimit, bytes.size(), line, std::nullopt};
}

std::uint64_t lineStart(std::string_view bytes, std::uint64_t from)
{
    for (std::uint64_t place = from == 0 ? 0 : from - 1; place < bytes.size(); ++place) {
        if (from == 0)
            return 0;
        if (bytes[place] == '\n')
            return place + 1;
        if (bytes[place] == '\r')
            return place + (place + 1 < bytes.size() && bytes[place + 1] == '\n' ? 2 : 1);
    }
    return bytes.size();
}

} // namespace whither
