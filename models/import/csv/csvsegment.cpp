#include "models/import/csv/csvsegment.h"

#include "models/import/json/jsontext.h"
#include "models/import/textencoding.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <span>
#include <utility>

namespace whither {

namespace {

constexpr std::uint64_t piece = 262'144; // read at once: what stays near until it is parsed
constexpr std::uint64_t longestRecord = 64 << 20; // bytes
constexpr std::uint64_t longestGuess = 1 << 20;   // of a record that may be none
constexpr std::uint64_t mostAtOnce = 8 << 20;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// How many bytes two texts have in common at their start, in steps of eight.
std::size_t commonStart(std::string_view left, std::string_view right)
{
    const std::size_t size = std::min(left.size(), right.size());
    std::size_t same = 0;
    for (; same + 8 <= size; same += 8) {
        if (std::memcmp(left.data() + same, right.data() + same, 8) != 0)
            break;
    }
    return same;
}

/// Bytes of a file from some place on, more of them on demand. Each thread has one room for them,
/// taken over from the window before.
class Window {
public:
    Window(const ByteSource& source, std::uint64_t from)
        : m_source(source), m_from(from), m_room(std::exchange(spareRoom(), {}))
    {
    }
    ~Window()
    {
        if (m_room.size <= mostAtOnce + piece)
            spareRoom() = std::move(m_room);
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Saves moving the bytes later on.
    void makeRoom(std::uint64_t count)
    {
        if (count <= m_room.size)
            return;
        const std::uint64_t size = std::max<std::uint64_t>(count, 2 * m_had);
        Room wider{std::make_unique_for_overwrite<char[]>(size + FieldRows::readBehind), size};
        std::copy_n(m_room.bytes.get(), m_had, wider.bytes.get());
        m_room = std::move(wider);
    }
    /// Holds at least `count` bytes, or all there are; answers whether the file could be read.
    bool reach(std::uint64_t count)
    {
        const std::uint64_t wanted = std::min(count, m_source.size() - m_from);
        if (wanted <= m_had)
            return true;
        makeRoom(wanted);
        const std::uint64_t missing = wanted - m_had;
        const auto read =
            m_source.readAt(m_from + m_had, std::span(m_room.bytes.get() + m_had, missing));
        m_had += read.value_or(0);
        return read == missing; // fewer: the file shrank
    }
    /// The first place behind these bytes at which a line starts, from their start; the end of the
    /// file where no more lines end or none can be read.
    std::uint64_t lineBeyond() const
    {
        constexpr std::size_t blockSize = 1 << 20;
        std::string block(blockSize, '\0');
        std::uint64_t place = m_had;
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
    std::string_view bytes() const { return {m_room.bytes.get(), m_had}; }
    bool isWhole() const { return m_from + m_had == m_source.size(); }

private:
    struct Room {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    static Room& spareRoom()
    {
        thread_local Room room;
        return room;
    }

    const ByteSource& m_source;
    std::uint64_t m_from;
    Room m_room;
    std::uint64_t m_had = 0;
};

class SegmentReader {
public:
    SegmentReader(const CsvTask& task, std::uint64_t from, const std::stop_token& stop)
        : m_task(task),
          m_parser(task.dialect, !task.asJson),
          m_window(*task.bytes, from),
          m_from(from),
          m_stop(stop),
          m_segment(task.width)
    {
    }

    CsvSegment read(std::uint64_t limit, bool isGuess)
    {
        m_limit = limit - m_from;
        m_window.makeRoom(std::min(m_limit, mostAtOnce) + piece);
        if (!readOn(piece)) {
            m_segment.canRead = false;
            return std::move(m_segment);
        }
        std::uint64_t place = isGuess ? lineStart(m_window.bytes(), 1) : 0;
        m_segment.start = m_from + place;
        while (place < m_limit && step(place, isGuess)) {}
        addBatch();
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
            addBatch(); // its views end where the window moves
            m_segment.canRead = readOn(std::max(length, piece));
            return m_segment.canRead;
        }
        if (isGuess) {
            m_segment.isSound = false;
            return false;
        }
        giveUp(place, outcome, lineBefore);
        return place <= m_window.bytes().size(); // else whoever reads on starts there
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

    bool readOn(std::uint64_t more)
    {
        const bool canRead = m_window.reach(m_window.bytes().size() + more);
        // Is all of it text? Then no record needs a look of its own.
        const std::string_view bytes = m_window.bytes();
        const std::string_view whole = m_window.isWhole() ? bytes : wholeCharacters(bytes);
        m_isText =
            m_isText && simdjson::validate_utf8(whole.data() + m_checked, whole.size() - m_checked);
        m_checked = whole.size();
        return canRead;
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
        if (m_batch.empty())
            m_parser.forgetFields(); // also those of records that were rejected
        const std::uint64_t rows = m_segment.rows.rowCount() + m_batch.size();
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
            m_batch.push_back({record.firstField, record.raw});
            if (m_batch.size() == FieldRows::mostRows)
                addBatch();
        }
        if (m_task.keepsPlaces)
            m_segment.rows.addPlace({m_line + record.line, m_from + record.start});
    }

    void addBatch()
    {
        m_batchRows.clear();
        m_repeated.clear();
        std::string_view before;
        for (const auto& [firstField, raw] : m_batch) {
            const std::string_view* const row = m_parser.keptFields() + firstField;
            m_batchRows.push_back(row);
            m_repeated.push_back(fieldsBefore(commonStart(before, raw), row, raw));
            before = raw;
        }
        m_segment.rows.addRows({m_batchRows, m_repeated});
        m_batch.clear();
        m_parser.forgetFields();
    }

    /// How many fields of the row end, with what ends them, within so many bytes of its record.
    std::uint16_t fieldsBefore(std::size_t end, const std::string_view* row,
                               std::string_view raw) const
    {
        const std::size_t most =
            std::min<std::size_t>(m_task.width, std::numeric_limits<std::uint16_t>::max());
        std::size_t fields = 0;
        while (fields + 1 < most) {
            // A field that had doubled quotes is no part of the record: as good as an end.
            const auto start = reinterpret_cast<std::uintptr_t>(row[fields + 1].data())
                               - reinterpret_cast<std::uintptr_t>(raw.data());
            if (start > end)
                break;
            ++fields;
        }
        return static_cast<std::uint16_t>(fields);
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
    std::uint64_t m_checked = 0; ///< bytes of the window that were looked at for being text
    std::vector<std::string> m_json;
    std::vector<std::string_view> m_views;
    /// Rows not added yet, by their first field: a column at a time is faster than a row.
    struct BatchRow {
        std::size_t firstField = 0;
        std::string_view raw;
    };
    std::vector<BatchRow> m_batch;
    std::vector<const std::string_view*> m_batchRows;
    std::vector<std::uint16_t> m_repeated;
};

} // namespace

CsvSegment readSegment(const CsvTask& task, std::uint64_t from, std::uint64_t limit, bool isGuess,
                       const std::stop_token& stop)
{
    // A guess looks at the byte before, which may be the end of a line.
    return SegmentReader(task, isGuess ? from - 1 : from, stop).read(limit, isGuess);
}

} // namespace whither
