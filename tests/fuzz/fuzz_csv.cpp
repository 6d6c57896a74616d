// Any bytes are a CSV file to the reader: it may refuse, never crash, its sums must close, and what
// it reads must not depend on how many bytes a thread takes at a time.
#include "models/import/csv/csvreader.h"

#include <cstdlib>
#include <utility>

using namespace whither;

namespace {

struct Counting final : RowSink {
    void addRows(RowChunk chunk) override { rows += chunk.rowCount(); }

    std::size_t rows = 0;
};

Result<ImportReport> read(const QByteArray& bytes, std::uint64_t taskSize, std::size_t& rows)
{
    const auto reader = readCsvBytes(ByteSource::of(bytes), {}, QStringLiteral("f"), taskSize);
    if (!reader.ok())
        return reader.error();
    Counting sink;
    ReadProgress progress;
    auto report = reader.value()->read(sink, progress, {});
    rows = sink.rows;
    return report;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::size_t rows = 0;
    std::size_t rowsAgain = 0;
    const auto report = read(bytes, 2'000'000, rows);
    const auto again = read(bytes, size == 0 ? 1 : 1 + data[size - 1] % 7, rowsAgain);
    if (again.ok() != report.ok())
        std::abort();
    if (!report.ok()) {
        if (!(again.error() == report.error()))
            std::abort();
        return 0;
    }
    const ImportReport& sums = report.value();
    if (!(again.value() == sums) || rows != rowsAgain || sums.read != sums.imported + sums.rejected
        || sums.imported != rows)
        std::abort();
    return 0;
}
