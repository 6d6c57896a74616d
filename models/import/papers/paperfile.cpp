#include "models/import/papers/paperfile.h"

#include "models/import/json/jsonfault.h"
#include "models/import/json/paddedbytes.h"

#include <simdjson.h>

#include <array>
#include <new>
#include <optional>
#include <utility>

namespace whither {

namespace {

namespace ondemand = simdjson::ondemand;

static_assert(PaddedBytes::padding >= simdjson::SIMDJSON_PADDING);

/// Where the value of that key belongs, or null.
std::string_view* fieldOf(const ondemand::raw_json_string& key, PaperRow& row)
{
    const char initial = key.raw()[0];
    if (initial == 't')
        return key.unsafe_is_equal("title") ? &row.title : nullptr;
    if (initial == 's')
        return key.unsafe_is_equal("status") ? &row.status : nullptr;
    if (initial != 'a')
        return nullptr;
    PaperTexts& texts = row.texts;
    const std::array<std::pair<const char*, std::string_view*>, 7> fields{
        {{"author", &texts.author},
         {"authorids", &texts.authorIds},
         {"aff", &texts.affiliation},
         {"aff_unique_norm", &texts.institutions},
         {"aff_unique_index", &texts.institutionIndex},
         {"aff_country_unique", &texts.countries},
         {"aff_country_unique_index", &texts.countryIndex}}};
    for (const auto& [name, text] : fields) {
        if (key.unsafe_is_equal(name))
            return text;
    }
    return nullptr;
}

/// The text of a string, empty for all else; nothing for a string that escapes no character.
std::optional<std::string_view> textOf(ondemand::value value)
{
    const std::string_view token = value.raw_json_token();
    if (token.front() != '"')
        return std::string_view();
    const std::string_view raw = token.substr(1, token.rfind('"') - 1);
    if (raw.find('\\') == std::string_view::npos)
        return raw;
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? std::optional(text) : std::nullopt;
}

struct RowOutcome {
    PaperRow row;
    bool isText = true; ///< every string that was looked at is one
    simdjson::error_code fault = simdjson::SUCCESS;
};

RowOutcome readRow(ondemand::object object)
{
    RowOutcome outcome;
    for (auto item : object) {
        ondemand::field field;
        outcome.fault = std::move(item).get(field);
        if (outcome.fault != simdjson::SUCCESS)
            break;
        if (std::string_view* place = fieldOf(field.key(), outcome.row)) {
            const auto text = textOf(field.value());
            *place = text.value_or(std::string_view());
            outcome.isText = outcome.isText && text;
        }
    }
    return outcome;
}

} // namespace

/// The bytes of the file at hand and simdjson's tables over them.
class PaperFileParser::Buffers {
public:
    Result<PaperFileRows> read(const PaperFile& file, RowWriter rows, ReadProgress& progress,
                               const std::stop_token& stop);

private:
    /// What follows a byte order mark.
    std::string_view json() const
    {
        const std::string_view bytes = m_file.bytes();
        return bytes.substr(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    }
    std::size_t byteOf(const char* place) const
    {
        return static_cast<std::size_t>(place - m_file.bytes().data());
    }
    /// The byte at which the parser stands, or the end of the file.
    std::size_t here()
    {
        const char* place = nullptr;
        return m_document.current_location().get(place) != simdjson::SUCCESS ? m_file.bytes().size()
                                                                             : byteOf(place);
    }
    Error unreadable(const QString& path, simdjson::error_code fault) const;
    std::optional<Error> readArray(const PaperFile& file, PaperWriter& papers,
                                   ReadProgress& progress, const std::stop_token& stop);
    simdjson::error_code readElement(ondemand::value element, PaperWriter& papers);

    PaddedBytes m_file;
    ondemand::parser m_parser;
    ondemand::document m_document;
};

/// The error of a file that simdjson refuses before it looks at any value.
Error PaperFileParser::Buffers::unreadable(const QString& path, simdjson::error_code fault) const
{
    const std::string_view bytes = m_file.bytes();
    if (fault == simdjson::EMPTY)
        return {ErrorCode::NoRecords, path, {}};
    if (fault == simdjson::MEMALLOC || fault == simdjson::CAPACITY)
        return {ErrorCode::OutOfMemory, path, {}};
    const std::size_t noText = firstInvalidUtf8(bytes);
    if (noText < bytes.size())
        return {
            ErrorCode::InvalidEncoding, path, {QString::number(noText), QStringLiteral("UTF-8")}};
    return malformedJson(path, bytes, firstBrokenString(bytes));
}

simdjson::error_code PaperFileParser::Buffers::readElement(ondemand::value element,
                                                           PaperWriter& papers)
{
    ondemand::json_type type = ondemand::json_type::null;
    if (const auto fault = element.type().get(type))
        return fault;
    const std::string_view token = element.raw_json_token();
    const std::size_t start = byteOf(token.data());
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        std::string_view raw;
        if (const auto fault = element.get_array().get(array))
            return fault;
        if (const auto fault = array.raw_json().get(raw))
            return fault;
        papers.reject(ProblemKind::NotARecord, start, raw);
        return simdjson::SUCCESS;
    }
    if (type != ondemand::json_type::object) {
        papers.reject(ProblemKind::NotARecord, start, token);
        return simdjson::SUCCESS;
    }
    ondemand::object object;
    if (const auto fault = element.get_object().get(object))
        return fault;
    const RowOutcome outcome = readRow(object);
    if (outcome.fault != simdjson::SUCCESS)
        return outcome.fault;
    if (outcome.isText)
        papers.add(outcome.row);
    else
        papers.reject(ProblemKind::InvalidJson, start,
                      m_file.bytes().substr(start, here() - start));
    return simdjson::SUCCESS;
}

std::optional<Error> PaperFileParser::Buffers::readArray(const PaperFile& file, PaperWriter& papers,
                                                         ReadProgress& progress,
                                                         const std::stop_token& stop)
{
    ondemand::array array;
    const auto noArray = m_document.get_array().get(array);
    if (noArray == simdjson::INCORRECT_TYPE)
        return Error{ErrorCode::UnsupportedShape, file.path, {QStringLiteral("JSON")}};
    if (noArray != simdjson::SUCCESS)
        return malformedJson(file.path, m_file.bytes(), m_file.bytes().size());
    std::size_t progressByte = 0;
    std::uint64_t progressRows = 0;
    for (auto item : array) {
        ondemand::value element;
        auto fault = std::move(item).get(element);
        if (fault == simdjson::SUCCESS)
            fault = readElement(element, papers);
        if (fault != simdjson::SUCCESS)
            return malformedJson(file.path, m_file.bytes(), here());
        const std::size_t byte = here();
        progress.bytesRead += byte - progressByte;
        progress.rowsRead += papers.rowCount() - progressRows;
        progressByte = byte;
        progressRows = papers.rowCount();
        if (papers.isFull() || stop.stop_requested())
            return std::nullopt;
    }
    progress.bytesRead += m_file.bytes().size() - progressByte;
    if (here() < m_file.bytes().size())
        return malformedJson(file.path, m_file.bytes(), here());
    return std::nullopt;
}

Result<PaperFileRows> PaperFileParser::Buffers::read(const PaperFile& file, RowWriter rows,
                                                     ReadProgress& progress,
                                                     const std::stop_token& stop)
{
    PaperWriter papers(file, std::move(rows));
    const Done loaded = m_file.load(file.path, stop);
    if (!loaded.ok())
        return loaded.error();
    if (stop.stop_requested())
        return std::move(papers).take();
    const std::string_view text = json();
    const auto fault =
        m_parser.iterate(text.data(), text.size(), text.size() + PaddedBytes::padding)
            .get(m_document);
    if (fault != simdjson::SUCCESS)
        return unreadable(file.path, fault);
    if (auto error = readArray(file, papers, progress, stop))
        return *std::move(error);
    return std::move(papers).take();
}

PaperFileParser::PaperFileParser() : m_buffers(std::make_unique<Buffers>()) {}
PaperFileParser::~PaperFileParser() = default;

Result<PaperFileRows> PaperFileParser::read(const PaperFile& file, RowWriter rows,
                                            ReadProgress& progress, const std::stop_token& stop)
{
    try {
        return m_buffers->read(file, std::move(rows), progress, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, file.path, {}};
    }
}

} // namespace whither
