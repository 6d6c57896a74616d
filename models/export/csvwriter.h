#pragma once

#include "models/table/table.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace whither {

enum class CsvEncoding : std::uint8_t { Utf8, Utf8WithMark, Gb18030 };

struct CsvStyle {
    char delimiter = ',';
    CsvEncoding encoding = CsvEncoding::Utf8;
    /// Put `'` before text that a spreadsheet would run as a formula (= + - @, tab, return and
    /// their full-width forms). Off, what is read back is what was written.
    bool isSafeForSpreadsheets = false;

    bool operator==(const CsvStyle&) const = default;
};

/// Writes RFC 4180 records, each ended by CRLF. A field is quoted where it must be; a record of one
/// empty field is quoted too, since an empty line is none.
class CsvWriter {
public:
    explicit CsvWriter(const CsvStyle& style) : m_style(style) {}

    /// `isText[i]`: the field is words, not a number; where it is shorter, the rest is words.
    void addRecord(std::span<const std::string_view> fields, std::span<const bool> isText = {});
    /// All that was added, in the style's encoding.
    QByteArray take() &&;

private:
    void addField(std::string_view field, bool isText);

    CsvStyle m_style;
    std::string m_text; ///< UTF-8
};

/// The table with its column keys as header; an empty field where nothing is stated.
QByteArray csvOf(const Table& table, const CsvStyle& style);

} // namespace whither
