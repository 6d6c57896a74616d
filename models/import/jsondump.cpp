#include "models/import/jsondump.h"

#include "models/import/jsontext.h"

#include <utility>
#include <vector>

namespace whither {

namespace {

class ChunkList final : public RowSink {
public:
    void addRows(RowChunk rows) override { chunks.push_back(std::move(rows)); }

    std::vector<RowChunk> chunks;
};

void appendRows(QByteArray& json, RowChunk chunk, std::size_t width)
{
    for (std::size_t column = 0; column < chunk.columnCount(); ++column)
        chunk.column(column).makePlain();
    for (std::size_t row = 0; row < chunk.rowCount(); ++row) {
        json += json.endsWith('[') ? "\n[" : ",\n[";
        for (std::size_t column = 0; column < width; ++column) {
            if (column > 0)
                json += ',';
            const std::string_view cell =
                column < chunk.columnCount() ? chunk.column(column).plain()[row] : "null";
            json.append(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        json += ']';
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

QByteArray jsonStart(const std::vector<std::string>& columns)
{
    QByteArray json = "{\"columns\":[";
    for (std::size_t column = 0; column < columns.size(); ++column)
        json += (column > 0 ? "," : "") + QByteArray::fromStdString(jsonText(columns[column]));
    return json + "],\"rows\":[";
}

} // namespace

Result<QByteArray> dumpJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop)
{
    ChunkList list;
    if (const auto report = reader.read(list, progress, stop); !report.ok())
        return report.error();
    const std::vector<std::string>& columns = reader.shape().columns;
    QByteArray json = jsonStart(columns);
    for (RowChunk& chunk : list.chunks)
        appendRows(json, std::move(chunk), columns.size());
    return json + "]}\n";
}

QByteArray dumpJson(const Table& table)
{
    std::vector<std::string> keys;
    for (const Column& column : table.columns())
        keys.push_back(column.key());
    QByteArray json = jsonStart(keys);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        json += row == 0 ? "\n[" : ",\n[";
        for (const Column& column : table.columns()) {
            if (&column != &table.columns().front())
                json += ',';
            const auto text = column.text(row);
            const bool isNumber =
                column.type() == ColumnType::Integer || column.type() == ColumnType::Real;
            json += text ? QByteArray::fromStdString(isNumber ? jsonNumber(*text) : jsonText(*text))
                         : QByteArrayLiteral("null");
        }
        json += ']';
    }
    return json + "]}\n";
}

} // namespace whither
