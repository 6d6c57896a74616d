#include "models/import/csv/csvparser.h"

#include "models/import/csv/csvstructure.h"
#include "models/table/textchunk.h"

#include <algorithm>

namespace whither {

namespace {

/// The record being read.
class RecordState {
public:
    RecordState(std::string_view bytes, const CsvDialect& dialect, CsvParser::Fields& fields)
        : m_bytes(bytes), m_dialect(dialect), m_fields(fields)
    {
    }

    void begin(std::uint64_t start)
    {
        m_firstField = m_fields.count;
        m_fieldStart = start;
        m_isQuoted = false;
        m_isOpen = false;
        m_hasDoubled = false;
        m_problem.reset();
    }

    bool isInQuotes() const { return m_isOpen; }

    /// Takes over all fields up to the next quote, line end or unknown place.
    void takePlainFields(CsvStructure& structure)
    {
        if (m_isQuoted)
            return;
        const auto places = structure.known();
        std::string_view* const free = roomFor(places.size());
        const char* const base = m_bytes.data() + structure.base();
        const char* start = m_bytes.data() + m_fieldStart;
        std::size_t taken = 0;
        for (; taken < places.size() && base[places[taken]] == m_dialect.delimiter; ++taken) {
            const char* const end = base + places[taken];
            free[taken] = {start, static_cast<std::size_t>(end - start)};
            start = end + 1;
        }
        m_fields.count += taken;
        m_fieldStart = static_cast<std::uint64_t>(start - m_bytes.data());
        structure.skip(taken);
    }

    void delimiterAt(std::uint64_t place)
    {
        if (!m_isOpen)
            endField(place);
    }

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
        if (m_isQuoted && m_close + 1 != place)
            noteTail();
        std::string_view* const slot = roomFor(1);
        *slot = m_isQuoted ? quotedText() : m_bytes.substr(m_fieldStart, place - m_fieldStart);
        ++m_fields.count;
        m_fieldStart = place + 1;
        m_isQuoted = false;
        m_hasDoubled = false;
    }

    /// Once its last field has ended.
    CsvRecord record(std::uint64_t start, std::uint64_t end, std::uint64_t line) const
    {
        const std::span<const std::string_view> fields(m_fields.texts);
        return {fields.subspan(m_firstField, m_fields.count - m_firstField),
                m_firstField,
                m_bytes.substr(start, end - start),
                start,
                line,
                m_problem,
                m_problemField};
    }

private:
    std::string_view* roomFor(std::size_t more)
    {
        if (m_fields.texts.size() < m_fields.count + more)
            m_fields.texts.resize(2 * (m_fields.count + more));
        return m_fields.texts.data() + m_fields.count;
    }

    void noteTail()
    {
        if (m_problem)
            return;
        m_problem = ProblemKind::TextAfterQuote;
        m_problemField = m_fields.count - m_firstField + 1;
    }

    std::string_view quotedText()
    {
        const std::uint64_t first = m_fieldStart + 1;
        const std::string_view inside = m_bytes.substr(first, m_close - std::min(m_close, first));
        if (!m_hasDoubled)
            return inside;
        if (m_fields.used == m_fields.unescaped.size())
            m_fields.unescaped.emplace_back();
        std::string& text = m_fields.unescaped[m_fields.used++];
        text.clear();
        text.reserve(inside.size() + FieldRows::readBehind);
        for (std::size_t place = 0; place < inside.size(); ++place) {
            text += inside[place];
            place += inside[place] == m_dialect.quote;
        }
        return text;
    }

    std::string_view m_bytes;
    const CsvDialect& m_dialect;
    CsvParser::Fields& m_fields;
    std::size_t m_firstField = 0;
    std::uint64_t m_fieldStart = 0;
    std::uint64_t m_close = 0; ///< the last quote that may have closed the field
    bool m_isQuoted = false;
    bool m_isOpen = false;
    bool m_hasDoubled = false;
    std::optional<ProblemKind> m_problem;
    std::size_t m_problemField = 0;
};

} // namespace

void CsvParser::forgetFields()
{
    m_fields.count = 0;
    m_fields.used = 0;
}

CsvParser::Outcome CsvParser::parse(std::string_view bytes, std::uint64_t from, std::uint64_t limit,
                                    bool isWhole, const std::function<bool(const CsvRecord&)>& take)
{
    CsvStructure structure(bytes, m_dialect.delimiter, m_dialect.quote, from);
    RecordState state(bytes, m_dialect, m_fields);
    const auto begin = [&](std::uint64_t place) {
        if (!m_keepsFields)
            forgetFields();
        state.begin(place);
    };
    std::uint64_t start = from;
    std::uint64_t line = 0;
    std::uint64_t startLine = 0;
    std::uint64_t quoteLine = 0;
    begin(from);
    const auto handOver = [&](std::uint64_t end) {
        state.endField(end);
        return take(state.record(start, end, startLine));
    };
    while (start < limit) {
        state.takePlainFields(structure);
        const std::uint64_t place = structure.next();
        if (place >= bytes.size())
            break;
        const char byte = bytes[place];
        if (byte == m_dialect.delimiter) {
            state.delimiterAt(place);
        } else if (byte == m_dialect.quote) {
            state.quoteAt(place);
            if (place == start || state.isInQuotes())
                quoteLine = line;
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
            begin(start);
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
