// Any bytes are a CSV file to the reader: it may refuse, never crash, its sums must close, and what
// it reads must not depend on how many bytes arrive at a time.
#include "models/import/csvreader.h"

#include "tests/support/piecedevice.h"

#include <QBuffer>

#include <cstdlib>
#include <vector>

using namespace whither;

namespace {

struct Rows final : RowSink {
    void setHeader(std::span<const std::string> names) override { addRow(names); }
    void addRow(std::span<const std::string> fields) override
    {
        rows.emplace_back(fields.begin(), fields.end());
    }

    std::vector<std::vector<std::string>> rows; ///< the header first
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer whole(&bytes);
    whole.open(QIODevice::ReadOnly);
    Rows rows;
    const auto report = readCsv(whole, {}, rows);

    PieceDevice pieces(bytes, size == 0 ? 1 : 1 + data[size - 1] % 7);
    Rows again;
    const auto ofPieces = readCsv(pieces, {}, again);
    if (ofPieces.ok() != report.ok() || again.rows != rows.rows)
        std::abort();
    if (!report.ok()) {
        if (!(ofPieces.error() == report.error()))
            std::abort();
        return 0;
    }
    const ImportReport& sums = report.value();
    if (!(ofPieces.value() == sums) || sums.read != sums.imported + sums.problems.size()
        || sums.imported + 1 != rows.rows.size())
        std::abort();
    return 0;
}
