#include "models/import/jsondump.h"

#include "models/import/chunklist.h"
#include "models/import/json/jsontext.h"

#include <utility>
#include <vector>

namespace whither {

namespace {

/// The columns' names as JSON texts, and every row they are of.
struct JsonTable {
    std::vector<std::string> names;
    std::vector<RowChunk> chunks;
};

Result<JsonTable> readAll(Reader& reader, ReadProgress& progress, const std::stop_token& stop)
{
    ChunkList list;
    if (const auto report = reader.read(list, progress, stop); !report.ok())
        return report.error();
    JsonTable table{{}, std::move(list.chunks)};
    for (const std::string& column : reader.shape().columns)
        table.names.push_back(jsonText(column));
    return table;
}

/// Writes every row with `cell(column, text)` for each of its cells, between those brackets.
template <typename WriteCell>
void appendRows(QByteArray& json, JsonTable& table, const char* brackets, WriteCell&& writeCell)
{
    for (RowChunk& chunk : table.chunks) {
        for (std::size_t column = 0; column < chunk.columnCount(); ++column)
            chunk.column(column).makePlain();
        for (std::size_t row = 0; row < chunk.rowCount(); ++row) {
            json += json.endsWith('[') ? "\n" : ",\n";
            json += brackets[0];
            for (std::size_t column = 0; column < table.names.size(); ++column) {
                if (column > 0)
                    json += ',';
                writeCell(column, column < chunk.columnCount() ? chunk.column(column).plain()[row]
                                                               : std::string_view("null"));
            }
            json += brackets[1];
        }
        chunk = RowChunk(0);
    }
}

/// A number as JSON has it: a text that it does not take for one (".5", "1.") stays a text.
std::string jsonNumber(const std::string& text)
{
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    const bool isJson = text.size() > first && text[first] >= '0' && text[first] <= '9'
                        && !(text[first] == '0' && text.size() > first + 1 && text[first + 1] >= '0'
                             && text[first + 1] <= '9')
                        && !text.ends_with('.') && text.find(".e") == std::string::npos
                        && text.find(".E") == std::string::npos;
    return isJson ? text : jsonText(text);
}

void append(QByteArray& json, std::string_view text)
{
    json.append(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<QByteArray> dumpJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop)
{
    auto read = readAll(reader, progress, stop);
    if (!read.ok())
        return read.error();
    JsonTable table = std::move(read).value();
    QByteArray json = "{\"columns\":[";
    for (std::size_t column = 0; column < table.names.size(); ++column) {
        json += column > 0 ? "," : "";
        append(json, table.names[column]);
    }
    json += "],\"rows\":[";
    appendRows(json, table, "[]", [&](std::size_t, std::string_view cell) { append(json, cell); });
    return json + "]}\n";
}

Result<QByteArray> recordsJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop)
{
    auto read = readAll(reader, progress, stop);
    if (!read.ok())
        return read.error();
    JsonTable table = std::move(read).value();
    QByteArray json = "[";
    appendRows(json, table, "{}", [&](std::size_t column, std::string_view cell) {
        append(json, table.names[column]);
        json += ':';
        append(json, cell);
    });
    return json + "]\n";
}

QByteArray recordsJson(const Table& table)
{
    std::vector<std::string> names;
    for (const Column& column : table.columns())
        names.push_back(jsonText(column.key()));
    QByteArray json = "[";
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        json += row == 0 ? "\n{" : ",\n{";
        for (std::size_t index = 0; index < names.size(); ++index) {
            const Column& column = table.columns()[index];
            const auto text = column.text(row);
            const bool isNumber =
                column.type() == ColumnType::Integer || column.type() == ColumnType::Real;
            json += index == 0 ? "" : ",";
            append(json, names[index]);
            json += ':';
            append(json, !text ? "null" : isNumber ? jsonNumber(*text) : jsonText(*text));
        }
        json += '}';
    }
    return json + "]\n";
}

} // namespace whither
