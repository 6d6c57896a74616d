#include "models/import/csvsegment.h"

#include "models/import/jsontext.h"
#include "models/import/textencoding.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::uint64_t slack = 65'536; // behind the limit, for the record that crosses it
constexpr std::uint64_t longestRecord = 64 << 20; // bytes
constexpr std::uint64_t longestGuess = 1 << 20;   // of a record that may be none

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// Bytes of a file from some place on, more of them on demand.
class Window {
public:
    Window(const ByteSource& source, std::uint64_t from) : m_source(source), m_from(from) {}

    /// Holds at least `count` bytes, or all there are; answers whether the file could be read.
    bool reach(std::uint64_t count)
    {
        const std::uint64_t wanted = std::min(count, m_source.size() - m_from);
        const std::uint64_t had = m_bytes.size();
        if (wanted <= had)
            return true;
        m_bytes.resize(wanted);
        const auto read =
            m_source.readAt(m_from + had, std::span(m_bytes.data() + had, wanted - had));
        return read && *read == wanted - had; // fewer: the file shrank
    }
    /// The first place behind these bytes at which a line starts, from their start; the end of the
    /// file where no more lines end or none can be read.
    std::uint64_t lineBeyond() const
    {
        constexpr std::size_t blockSize = 1 << 20;
        std::string block(blockSize, '\0');
        std::uint64_t place = m_bytes.size();
        while (m_from + place < m_source.size()) {
            const std::size_t count = m_source.readAt(m_from + place, block).value_or(0);
            const std::string_view read = std::string_view(block).substr(0, count);
            const std::size_t end = std::min(read.find('\n'), read.find('\r'));
            if (end != std::string_view::npos) {
                char after = '\0';
                const bool isPair = block[end] == '\r'
                                    && m_source.readAt(m_from + place + end + 1, {&after, 1}) == 1U
                                    && after == '\n';
                return place + end + (isPair ? 2 : 1);
            }
            if (count == 0)
                break;
            place += count;
        }
        return m_source.size() - m_from;
    }
    std::string_view bytes() const { return m_bytes; }
    bool isWhole() const { return m_from + m_bytes.size() == m_source.size(); }

private:
    const ByteSource& m_source;
    std::uint64_t m_from;
    std::string m_bytes;
};

class SegmentReader {
public:
    SegmentReader(const CsvTask& task, std::uint64_t from, const std::stop_token& stop)
        : m_task(task),
          m_parser(task.dialect),
          m_window(*task.bytes, from),
          m_from(from),
          m_stop(stop),
          m_segment(task.width)
    {
    }

    CsvSegment read(std::uint64_t limit, bool isGuess)
    {
        m_limit = limit - m_from;
        if (!m_window.reach(m_limit + slack)) {
            m_segment.canRead = false;
            return std::move(m_segment);
        }
        std::uint64_t place = isGuess ? lineStart(m_window.bytes(), 1) : 0;
        m_segment.start = m_from + place;
        checkText();
        while (place < m_limit && step(place, isGuess)) {}
        m_segment.next = m_from + place;
        m_segment.lines = m_line;
        return std::move(m_segment);
    }

private:
    /// Reads on from `place`; answers whether there is more to read.
    bool step(std::uint64_t& place, bool isGuess)
    {
        const auto outcome =
            m_parser.parse(m_window.bytes(), place, m_limit, m_window.isWhole(),
                           [this](const CsvRecord& record) { return take(record); });
        place = outcome.next;
        const std::uint64_t lineBefore = std::exchange(m_line, m_line + outcome.line);
        if (outcome.end == CsvParser::End::AtLimit)
            return false;
        const std::uint64_t length = m_window.bytes().size() - place;
        if (!m_window.isWhole() && length < (isGuess ? longestGuess : longestRecord)) {
            m_segment.canRead = m_window.reach(m_window.bytes().size() + std::max(length, slack));
            checkText();
            return m_segment.canRead;
        }
        if (isGuess) {
            m_segment.isSound = false;
            return false;
        }
        giveUp(place, outcome, lineBefore);
        return true;
    }

    /// A record without an end is rejected, and the line behind its first one starts the next.
    void giveUp(std::uint64_t& place, const CsvParser::Outcome& outcome, std::uint64_t lineBefore)
    {
        std::uint64_t next = lineStart(m_window.bytes(), place + 1);
        if (!m_window.isWhole() && !isLineEnd(m_window.bytes()[next - 1]))
            next = m_window.lineBeyond();
        Problem problem;
        problem.kind =
            outcome.openQuoteLine ? ProblemKind::UnterminatedQuote : ProblemKind::FieldTooLong;
        problem.line = outcome.openQuoteLine ? lineBefore + *outcome.openQuoteLine : m_line;
        problem.byteOffset = m_from + place;
        problem.rawText =
            m_window.bytes().substr(place, std::min<std::uint64_t>(next - place, 8192));
        if (!simdjson::validate_utf8(problem.rawText))
            problem.rawText = QString::fromUtf8(problem.rawText.data()).toStdString();
        ++m_segment.read;
        ++m_segment.neverClosed;
        m_segment.problems.push_back(std::move(problem));
        place = next;
        ++m_line;
    }

    /// Is all of it text? Then no record needs a look of its own.
    void checkText()
    {
        // At the end of the file half a character is no text; at that of the window it goes on.
        const std::string_view whole =
            m_window.isWhole() ? m_window.bytes() : wholeCharacters(m_window.bytes());
        m_isText = simdjson::validate_utf8(whole.data(), whole.size());
    }

    bool isText(std::string_view raw) const
    {
        if (m_task.isDecoded)
            return raw.find(undecodable) == std::string_view::npos;
        return m_isText || simdjson::validate_utf8(raw.data(), raw.size());
    }

    bool take(const CsvRecord& record)
    {
        ++m_segment.read;
        if (record.fields.size() != m_task.width)
            reject(record, ProblemKind::FieldCount,
                   std::min(record.fields.size(), m_task.width) + 1);
        else if (record.problem)
            reject(record, *record.problem, record.problemField);
        else if (!isText(record.raw))
            reject(record, ProblemKind::InvalidText, 0);
        else
            add(record);
        const std::uint64_t rows = m_segment.rows.rowCount();
        return (m_task.rowLimit == 0 || rows < m_task.rowLimit)
               && ((m_segment.read & 4095U) != 0 || !m_stop.stop_requested());
    }

    void add(const CsvRecord& record)
    {
        if (m_task.asJson) {
            m_json.clear();
            for (const std::string_view field : record.fields)
                m_json.push_back(jsonText(field));
            m_views.assign(m_json.begin(), m_json.end());
            m_segment.rows.addRow(m_views);
        } else {
            m_segment.rows.addRow(record.fields);
        }
        if (m_task.keepsPlaces)
            m_segment.rows.addPlace({m_line + record.line, m_from + record.start});
    }

    void reject(const CsvRecord& record, ProblemKind kind, std::size_t field)
    {
        Problem problem;
        problem.kind = kind;
        problem.line = m_line + record.line;
        problem.column = field;
        problem.byteOffset = m_from + record.start;
        problem.rawText =
            isText(record.raw)
                ? std::string(record.raw)
                : QString::fromUtf8(record.raw.data(), static_cast<qsizetype>(record.raw.size()))
                      .toStdString();
        m_segment.problems.push_back(std::move(problem));
    }

    const CsvTask& m_task;
    CsvParser m_parser;
    Window m_window;
    std::uint64_t m_from;
    std::uint64_t m_limit = 0; ///< from `m_from`
    std::stop_token m_stop;
    CsvSegment m_segment;
    std::uint64_t m_line = 0; ///< where the parser's lines start to count
    bool m_isText = true;
    std::vector<std::string> m_json;
    std::vector<std::string_view> m_views;
};

} // namespace

CsvSegment readSegment(const CsvTask& task, std::uint64_t from, std::uint64_t limit, bool isGuess,
                       const std::stop_token& stop)
{
    // A guess looks at the byte before, which may be the end of a line.
    return SegmentReader(task, isGuess ? from - 1 : from, stop).read(limit, isGuess);
}

} // namespace whither
