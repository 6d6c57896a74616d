#include "models/import/csvreader.h"

#include <QStringDecoder>

#include <optional>
#include <string_view>
#include <utility>

namespace whither {

namespace {

constexpr qint64 blockSize = 65'536;

/// The state machine of RFC 4180, fed block by block; state survives any cut between two bytes.
class CsvParser {
public:
    CsvParser(const CsvOptions& options, RowSink& sink) : m_options(options), m_sink(sink) {}

    void feed(const QByteArray& block)
    {
        for (const char byte : block) {
            if (isPartOfMark(byte))
                continue;
            // A CRLF is one line end, even when the block ends between its bytes.
            if (byte == '\n' && std::exchange(m_afterCr, false)) {
                ++m_offset;
                m_recordOffset = m_offset;
                continue;
            }
            m_afterCr = false;
            ++m_offset;
            take(byte);
        }
    }

    std::optional<Error> finish()
    {
        if (m_state == State::Quoted) {
            return Error{ErrorCode::UnterminatedQuote,
                         QString::fromStdString(m_options.name),
                         {QString::number(m_quoteLine)}};
        }
        if (!m_raw.empty())
            endRecord();
        if (!m_hasHeader)
            return Error{ErrorCode::NoRecords, QString::fromStdString(m_options.name), {}};
        return std::nullopt;
    }

    const ImportReport& report() const { return m_report; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    /// A byte order mark at the very start is no text; it counts in offsets.
    bool isPartOfMark(char byte)
    {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (!m_mayBeMark)
            return false;
        if (byte != mark[m_offset]) {
            m_mayBeMark = false;
            // What looked like a mark was text after all.
            for (const char earlier : mark.substr(0, std::exchange(m_offset, 0))) {
                ++m_offset;
                take(earlier);
            }
            return false;
        }
        ++m_offset;
        m_mayBeMark = m_offset < mark.size();
        if (!m_mayBeMark)
            m_recordOffset = m_offset;
        return true;
    }

    void take(char byte)
    {
        const bool isLineEnd = byte == '\n' || byte == '\r';
        if (isLineEnd && m_state != State::Quoted) {
            m_afterCr = byte == '\r';
            if (!m_raw.empty())
                endRecord();
            ++m_line;
            m_recordLine = m_line;
            m_recordOffset = m_offset;
            return;
        }
        if (isLineEnd && !(byte == '\n' && m_raw.back() == '\r')) // in quotes, so not empty
            ++m_line;
        m_raw.push_back(byte);
        switch (m_state) {
        case State::FieldStart:
            if (byte == '"') {
                m_state = State::Quoted;
                m_quoteLine = m_line;
                return;
            }
            m_state = State::Plain;
            [[fallthrough]];
        case State::Plain:
            if (byte == m_options.delimiter)
                endField();
            else
                addPlain(byte);
            return;
        case State::Quoted:
            if (byte == '"')
                m_state = State::QuoteInQuoted;
            else
                m_field.push_back(byte);
            return;
        case State::QuoteInQuoted:
            takeAfterQuote(byte);
            return;
        }
    }

    void addPlain(char byte)
    {
        if (byte == '"')
            note(ProblemKind::QuoteInsideField);
        m_field.push_back(byte);
    }

    void takeAfterQuote(char byte)
    {
        if (byte == '"') {
            m_field.push_back('"');
            m_state = State::Quoted;
        } else if (byte == m_options.delimiter) {
            endField();
        } else {
            note(ProblemKind::TextAfterQuote);
            m_field.push_back(byte);
            m_state = State::Plain;
        }
    }

    void note(ProblemKind kind)
    {
        if (!m_problem)
            m_problem = Problem{kind, m_recordLine, m_fields.size() + 1, m_recordOffset, {}};
    }

    void endField()
    {
        m_fields.push_back(std::exchange(m_field, {}));
        m_state = State::FieldStart;
    }

    void endRecord()
    {
        endField();
        if (!m_hasHeader) {
            m_hasHeader = true;
            m_columnCount = m_fields.size();
            m_sink.setHeader(m_fields);
        } else {
            ++m_report.read;
            if (m_fields.size() != m_columnCount)
                note(ProblemKind::FieldCount);
            else if (!isUtf8(m_raw))
                note(ProblemKind::InvalidUtf8);
            if (m_problem) {
                m_problem->rawText = m_raw;
                m_report.problems.push_back(*std::exchange(m_problem, std::nullopt));
            } else {
                ++m_report.imported;
                m_sink.addRow(m_fields);
            }
        }
        m_problem.reset();
        m_fields.clear();
        m_raw.clear();
    }

    static bool isUtf8(const std::string& bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text =
            decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return !decoder.hasError();
    }

    const CsvOptions& m_options;
    RowSink& m_sink;
    ImportReport m_report;
    std::vector<std::string> m_fields;
    std::string m_field;
    std::string m_raw;
    std::optional<Problem> m_problem;
    State m_state = State::FieldStart;
    std::size_t m_columnCount = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    std::uint64_t m_quoteLine = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_recordOffset = 0;
    bool m_afterCr = false;
    bool m_mayBeMark = true;
    bool m_hasHeader = false;
};

} // namespace

Result<ImportReport> readCsv(QIODevice& device, const CsvOptions& options, RowSink& sink,
                             std::stop_token stop)
{
    CsvParser parser(options, sink);
    while (!stop.stop_requested()) {
        const QByteArray block = device.read(blockSize);
        if (block.isEmpty() && !device.atEnd())
            return Error{ErrorCode::CannotRead, QString::fromStdString(options.name), {}};
        if (block.isEmpty())
            break;
        parser.feed(block);
    }
    if (stop.stop_requested())
        return parser.report();
    if (auto error = parser.finish())
        return *error;
    return parser.report();
}

} // namespace whither
