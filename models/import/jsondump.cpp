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

} // namespace

Result<QByteArray> dumpJson(Reader& reader, ReadProgress& progress, const std::stop_token& stop)
{
    ChunkList list;
    if (const auto report = reader.read(list, progress, stop); !report.ok())
        return report.error();
    const std::vector<std::string>& columns = reader.shape().columns;
    QByteArray json = "{\"columns\":[";
    for (std::size_t column = 0; column < columns.size(); ++column)
        json += (column > 0 ? "," : "") + QByteArray::fromStdString(jsonText(columns[column]));
    json += "],\"rows\":[";
    for (RowChunk& chunk : list.chunks)
        appendRows(json, std::move(chunk), columns.size());
    return json + "]}\n";
}

} // namespace whither
