// Any bytes are a CSV file to the reader: it may refuse, never crash, and its sums must close.
#include "models/import/textgrid.h"

#include <QBuffer>

#include <cstdlib>

using namespace whither;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextGrid grid;
    const auto report = readCsv(device, {}, grid);
    if (!report.ok())
        return 0;
    const ImportReport& sums = report.value();
    if (sums.read != sums.imported + sums.problems.size() || sums.imported != grid.rowCount())
        std::abort();
    return 0;
}
