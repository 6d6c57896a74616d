#include "models/import/json/jsonreader.h"

#include "models/import/json/hugenumbers.h"
#include "models/import/json/jsonfault.h"
#include "models/import/json/jsonhead.h"
#include "models/import/json/jsonrows.h"
#include "models/import/json/paddedbytes.h"
#include "models/import/textencoding.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t chunkRows = 16'384;
constexpr std::size_t deepest = 256; // levels of nesting

/// The bytes of a file as UTF-8 with room behind them for the parser.
struct JsonBytes {
    PaddedBytes file;
    std::string decoded; ///< of a file in another encoding
    std::string encoding = "utf-8";
    std::size_t mark = 0;
    std::uint64_t total = 0; ///< of the file, where `decoded` is its start alone

    std::string_view text() const
    {
        return decoded.empty() ? file.bytes().substr(mark) : std::string_view(decoded);
    }
};

/// As much of the start of a document as is one itself; the empty text where there is no such part.
std::string soundHead(std::string_view head, const ReadOptions& options)
{
    const std::string_view lines = wholeLines(head);
    const simdjson::padded_string first(lines.substr(0, lines.find_first_of("\r\n")));
    dom::parser parser;
    const bool startsWithRecord = parser.parse(first).is_object();
    if (startsWithRecord || options.format == FileFormat::JsonLines)
        return std::string(lines);
    return closedHead(head).value_or(std::string());
}

/// For a preview of a large file: the records at its start. Answers whether that was enough.
bool loadHead(const QString& path, const ReadOptions& options, JsonBytes& bytes)
{
    constexpr std::uint64_t smallest = 1 << 20;
    constexpr std::uint64_t largest = 64 << 20;
    const auto source = ByteSource::open(path);
    if (!source.ok() || options.encoding)
        return false;
    for (std::uint64_t size = smallest; size <= largest && size < source.value()->size();
         size *= 8) {
        std::string head(size, '\0');
        head.resize(source.value()->readAt(0, head).value_or(0));
        const EncodingGuess guess = guessEncoding(std::string_view(head).substr(0, 65'536));
        if (guess.name != "utf-8" && guess.markSize > 0)
            return false;
        bytes.decoded = soundHead(std::string_view(head).substr(guess.markSize), options);
        if (!bytes.decoded.empty()) {
            bytes.decoded.reserve(bytes.decoded.size() + PaddedBytes::padding);
            bytes.total = source.value()->size();
            return true;
        }
    }
    return false;
}

Done load(const QString& path, const ReadOptions& options, JsonBytes& bytes,
          const std::stop_token& stop)
{
    if (options.rowLimit && loadHead(path, options, bytes))
        return done();
    if (const Done loaded = bytes.file.load(path, stop); !loaded.ok())
        return loaded;
    EncodingGuess guess = guessEncoding(bytes.file.bytes().substr(0, 65'536));
    if (options.encoding)
        guess = {*options.encoding, markSizeOf(*options.encoding, bytes.file.bytes())};
    bytes.mark = guess.markSize;
    // JSON is UTF-8; what has another mark is text of somebody's editor. Without a mark it is none.
    if (guess.name == "utf-8" || (guess.markSize == 0 && !options.encoding))
        return done();
    bytes.encoding = guess.name;
    const std::string_view raw = bytes.file.bytes();
    const auto source =
        ByteSource::of(QByteArray::fromRawData(raw.data(), static_cast<qsizetype>(raw.size())));
    const auto text = decodeText(*source, guess, path, stop);
    if (!text.ok())
        return text.error();
    if (text.value().faults > 0)
        return Error{ErrorCode::InvalidEncoding,
                     path,
                     {QStringLiteral("0"), QString::fromStdString(guess.name)}};
    bytes.decoded = text.value().utf8.toStdString();
    bytes.decoded.reserve(bytes.decoded.size() + PaddedBytes::padding);
    return done();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Calls `deed(line, number, offset)` for every line with text, until it answers false.
template <typename Deed>
void forEachLine(std::string_view text, Deed&& deed)
{
    std::uint64_t number = 1;
    for (std::size_t start = 0; start < text.size(); ++number) {
        std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
        if (!trimmed(text.substr(start, end - start)).empty()
            && !deed(text.substr(start, end - start), number, start))
            return;
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n')
            ++end;
        start = end + 1;
    }
}

class JsonReader final : public Reader {
public:
    JsonReader(std::unique_ptr<JsonBytes> bytes, const ReadOptions& options, QString path)
        : m_bytes(std::move(bytes)),
          m_options(options),
          m_path(std::move(path)),
          m_rows(options.flatten, options.asJson)
    {
        m_shape.encoding = m_bytes->encoding;
        m_shape.format = FileFormat::Json;
        m_shape.hasHeader = true;
        std::ignore = m_parser.allocate(0, deepest);
    }

    const SourceShape& shape() const override { return m_shape; }

    /// Finds out which of the forms it is, and parses the whole of it if it is not lines.
    Done open()
    {
        const std::string_view text = m_bytes->text();
        if (trimmed(text).empty())
            return Error{ErrorCode::NoRecords, m_path, {}};
        const bool isLines = m_options.format == FileFormat::JsonLines;
        if (!isLines || !looksLikeLines()) {
            auto document = parsed(text);
            if (document.error() == simdjson::SUCCESS)
                return findRecords(document.value_unsafe());
            if (!looksLikeLines())
                return fault(document.error());
        }
        m_isLines = true;
        m_shape.format = FileFormat::JsonLines;
        return done();
    }

    Result<ImportReport> read(RowSink& sink, ReadProgress& progress, std::stop_token stop) override
    {
        m_sink = &sink;
        m_progress = &progress;
        progress.bytesTotal = std::max<std::uint64_t>(m_bytes->total, m_bytes->text().size());
        if (m_isLines)
            readLines(stop);
        else
            readList(stop);
        flush();
        m_shape.columns = m_rows.columns();
        if (m_report.read > 0 && m_report.imported == 0 && !m_isLines)
            return Error{ErrorCode::UnsupportedShape, m_path, {QStringLiteral("array")}};
        return std::move(m_report);
    }

private:
    /// The document; numbers beyond what the parser holds are texts in it.
    simdjson::simdjson_result<dom::element> parsed(std::string_view text)
    {
        auto document = m_parser.parse(text.data(), text.size(), false);
        if (document.error() != simdjson::NUMBER_ERROR)
            return document;
        QuotedNumbers quoted = quoteHugeNumbers(text);
        if (quoted.places.empty())
            return document;
        m_huge = std::move(quoted.places);
        quoted.json.reserve(quoted.json.size() + PaddedBytes::padding);
        m_bytes->decoded.swap(quoted.json);
        return m_parser.parse(m_bytes->decoded.data(), m_bytes->decoded.size(), false);
    }

    /// More than one line, most of them JSON values by themselves, the first an object.
    bool looksLikeLines()
    {
        std::size_t lines = 0;
        std::size_t sound = 0;
        bool startsWithRecord = false;
        forEachLine(m_bytes->text(), [&](std::string_view line, std::uint64_t, std::size_t) {
            const auto value = m_lineParser.parse(line.data(), line.size(), true);
            if (lines++ == 0)
                startsWithRecord = value.error() == simdjson::SUCCESS && value.is_object();
            sound += value.error() == simdjson::SUCCESS
                     || value.error() == simdjson::NUMBER_ERROR; // more of which is asked later
            return lines < 20;
        });
        const bool isNamedSo = m_options.format == FileFormat::JsonLines;
        return lines > 0 && (startsWithRecord || isNamedSo) && sound * 2 > lines
               && (lines > 1 || isNamedSo);
    }

    Error fault(simdjson::error_code code) const
    {
        const std::string_view text = m_bytes->text();
        if (code == simdjson::CAPACITY || code == simdjson::MEMALLOC)
            return {ErrorCode::OutOfMemory, m_path, {}};
        return malformedJson(m_path, text,
                             std::min(firstInvalidUtf8(text), firstBrokenString(text)));
    }

    /// The list of records in a document: itself, or the one array of objects among its members.
    Done findRecords(const dom::element& document)
    {
        if (document.is_array()) {
            m_list = document.get_array().value_unsafe();
            if (m_list->begin() == m_list->end())
                return Error{ErrorCode::NoRecords, m_path, {}};
            for (const dom::element value : *m_list) {
                if (value.is_object())
                    return done();
            }
            return Error{ErrorCode::UnsupportedShape, m_path, {QStringLiteral("array")}};
        }
        if (!document.is_object())
            return Error{ErrorCode::UnsupportedShape, m_path, {QStringLiteral("value")}};
        m_record = document.get_object().value_unsafe();
        if (m_record->begin() == m_record->end())
            return Error{ErrorCode::NoRecords, m_path, {}};
        std::size_t lists = 0;
        std::optional<dom::array> list;
        for (const auto member : *m_record) {
            if (member.value.is_array() && member.value.at(0).is_object()) {
                list = member.value.get_array().value_unsafe();
                ++lists;
            }
        }
        // A list among its members, and nothing of equal rank beside it.
        if (lists == 1 && m_record->size() <= 3)
            m_list = list;
        return done();
    }

    void readList(const std::stop_token& stop)
    {
        if (!m_list) {
            take(*m_record, 1, 0);
            for (const QuotedNumbers::Place& huge : m_huge)
                m_report.warn(problem(ProblemKind::NumberOutOfRange, 1, 0, huge.digits));
            return;
        }
        std::uint64_t number = 0;
        auto huge = m_huge.begin();
        for (const dom::element value : *m_list) {
            if (isEnough() || stop.stop_requested()) {
                m_progress->bytesRead = m_bytes->text().size() * number / m_list->size();
                return;
            }
            ++number;
            if (value.is_object()) {
                take(value.get_object().value_unsafe(), number, 0);
                for (; huge != m_huge.end() && huge->record <= number; ++huge)
                    m_report.warn(problem(ProblemKind::NumberOutOfRange, number, 0, huge->digits));
                continue;
            }
            ++m_report.read;
            m_report.reject(problem(ProblemKind::NotARecord, number, 0, simdjson::minify(value)));
        }
    }

    void readLines(const std::stop_token& stop)
    {
        forEachLine(m_bytes->text(),
                    [&](std::string_view line, std::uint64_t number, std::size_t offset) {
                        if (isEnough() || stop.stop_requested())
                            return false;
                        takeLine(line, number, offset + m_bytes->mark);
                        m_progress->bytesRead = offset + line.size();
                        return true;
                    });
    }

    void takeLine(std::string_view line, std::uint64_t number, std::uint64_t place)
    {
        auto value = m_lineParser.parse(line.data(), line.size(), true);
        QuotedNumbers quoted;
        if (value.error() == simdjson::NUMBER_ERROR) {
            quoted = quoteHugeNumbers(line);
            value = m_lineParser.parse(quoted.json.data(), quoted.json.size(), true);
        }
        if (value.error() == simdjson::SUCCESS && value.is_object()) {
            take(value.get_object().value_unsafe(), number, place);
            for (const QuotedNumbers::Place& huge : quoted.places)
                m_report.warn(problem(ProblemKind::NumberOutOfRange, number, place, huge.digits));
            return;
        }
        ++m_report.read;
        const auto kind = value.error() == simdjson::SUCCESS       ? ProblemKind::NotARecord
                          : value.error() == simdjson::DEPTH_ERROR ? ProblemKind::TooDeep
                                                                   : ProblemKind::InvalidJson;
        m_report.reject(problem(kind, number, place, std::string(line)));
    }

    void take(const dom::object& record, std::uint64_t line, std::uint64_t offset)
    {
        ++m_report.read;
        ++m_report.imported;
        if (const auto twice = m_rows.add(record))
            m_report.warn(problem(ProblemKind::DuplicateKey, line, offset, *twice));
        if (m_options.keepPlaces)
            m_rows.addPlace({line, offset});
        if (m_rows.rowCount() == chunkRows)
            flush();
    }

    void flush()
    {
        m_progress->rowsRead = m_report.imported;
        if (m_rows.rowCount() > 0)
            m_sink->addRows(m_rows.take());
    }

    bool isEnough() const { return m_options.rowLimit && m_report.imported >= *m_options.rowLimit; }

    static Problem problem(ProblemKind kind, std::uint64_t line, std::uint64_t offset,
                           std::string raw)
    {
        Problem made;
        made.kind = kind;
        made.line = line;
        made.byteOffset = offset;
        made.rawText = QString::fromStdString(raw).toStdString(); // UTF-8, whatever it was
        return made;
    }

    std::unique_ptr<JsonBytes> m_bytes;
    ReadOptions m_options;
    QString m_path;
    SourceShape m_shape;
    dom::parser m_parser; ///< holds the document that the two below point into
    dom::parser m_lineParser;
    std::optional<dom::array> m_list;
    std::optional<dom::object> m_record;
    std::vector<QuotedNumbers::Place> m_huge; ///< of the document
    bool m_isLines = false;
    JsonRows m_rows;
    ImportReport m_report;
    RowSink* m_sink = nullptr;
    ReadProgress* m_progress = nullptr;
};

} // namespace

Result<std::unique_ptr<Reader>> openJsonReader(const QString& path, const ReadOptions& options,
                                               const std::stop_token& stop)
{
    auto bytes = std::make_unique<JsonBytes>();
    if (const Done loaded = load(path, options, *bytes, stop); !loaded.ok())
        return loaded.error();
    auto reader = std::make_unique<JsonReader>(std::move(bytes), options, path);
    if (const Done opened = reader->open(); !opened.ok())
        return opened.error();
    return std::unique_ptr<Reader>(std::move(reader));
}

} // namespace whither
