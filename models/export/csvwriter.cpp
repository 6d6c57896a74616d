#include "models/export/csvwriter.h"

#include <QString>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace whither {

namespace {

/// Would a spreadsheet take the text for a formula?
bool looksLikeFormula(std::string_view text)
{
    constexpr std::array starts{std::string_view("="),  std::string_view("+"),
                                std::string_view("-"),  std::string_view("@"),
                                std::string_view("\t"), std::string_view("\r"),
                                std::string_view("＝"), std::string_view("＋"),
                                std::string_view("－"), std::string_view("＠")};
    return std::ranges::any_of(starts, [&](std::string_view s) { return text.starts_with(s); });
}

QByteArray asGb18030(const std::string& utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(
        ucnv_open("gb18030", &status), ucnv_close);
    // Four bytes are the most that GB18030 needs for a character.
    QByteArray encoded(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t size = ucnv_fromUChars(
        converter.get(), encoded.data(), static_cast<int32_t>(encoded.size()),
        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    encoded.resize(U_SUCCESS(status) ? size : 0);
    return encoded;
}

} // namespace

void CsvWriter::addField(std::string_view field, bool isText)
{
    const bool isGuarded = isText && m_style.isSafeForSpreadsheets && looksLikeFormula(field);
    const char special[] = {'"', '\r', '\n', m_style.delimiter};
    const bool isQuoted =
        field.find_first_of(std::string_view(special, sizeof special)) != std::string_view::npos
        // A reader may trim what is not quoted, and take a line that starts so for a comment.
        || (!field.empty() && (field.front() == ' ' || field.back() == ' ' || field.front() == '#'))
        || field.starts_with("\xEF\xBB\xBF");
    if (!isQuoted) {
        if (isGuarded)
            m_text += '\'';
        m_text += field;
        return;
    }
    m_text += '"';
    if (isGuarded)
        m_text += '\'';
    for (const char byte : field) {
        if (byte == '"')
            m_text += '"';
        m_text += byte;
    }
    m_text += '"';
}

void CsvWriter::addRecord(std::span<const std::string_view> fields, std::span<const bool> isText)
{
    if (fields.size() == 1 && fields.front().empty())
        m_text += "\"\"";
    for (std::size_t index = 0; index < fields.size(); ++index) {
        if (index > 0)
            m_text += m_style.delimiter;
        addField(fields[index], index >= isText.size() || isText[index]);
    }
    m_text += "\r\n";
}

QByteArray CsvWriter::take() &&
{
    if (m_style.encoding == CsvEncoding::Gb18030)
        return asGb18030(m_text);
    QByteArray bytes =
        m_style.encoding == CsvEncoding::Utf8WithMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    bytes.append(m_text.data(), static_cast<qsizetype>(m_text.size()));
    return bytes;
}

QByteArray csvOf(const Table& table, const CsvStyle& style)
{
    CsvWriter writer(style);
    const std::size_t width = table.columns().size();
    std::vector<std::string_view> fields(width);
    // No vector<bool>: a span needs the bools themselves.
    const auto isText = std::make_unique<bool[]>(width);
    for (std::size_t column = 0; column < width; ++column) {
        fields[column] = table.columns()[column].key();
        const ColumnType type = table.columns()[column].type();
        isText[column] = type == ColumnType::Text || type == ColumnType::List;
    }
    writer.addRecord(fields);
    std::vector<std::string> texts(width);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t column = 0; column < width; ++column) {
            texts[column] = table.columns()[column].text(row).value_or(std::string());
            fields[column] = texts[column];
        }
        writer.addRecord(fields, {isText.get(), width});
    }
    return std::move(writer).take();
}

} // namespace whither
