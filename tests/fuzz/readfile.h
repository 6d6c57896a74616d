#pragma once

#include "models/import/reader.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace whither {

struct CountingSink final : RowSink {
    void addRows(RowChunk chunk) override { rows += chunk.rowCount(); }

    std::size_t rows = 0;
};

/// Reads the bytes as a file of that name and format: it may be refused; where it is not, every row
/// is accounted for and a second reading says the same. Aborts where that is not so.
inline void readAsFile(const QByteArray& bytes, const QString& name, FileFormat format)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    ReadOptions options;
    options.format = format;
    const auto readOnce = [&](std::size_t& rows) -> Result<ImportReport> {
        const auto reader = openReader({path}, options);
        if (!reader.ok())
            return reader.error();
        CountingSink sink;
        ReadProgress progress;
        auto report = reader.value()->read(sink, progress, {});
        rows = sink.rows;
        return report;
    };
    std::size_t rows = 0;
    std::size_t rowsAgain = 0;
    const auto report = readOnce(rows);
    const auto again = readOnce(rowsAgain);
    if (report.ok() != again.ok())
        std::abort();
    if (!report.ok())
        return;
    const ImportReport& sums = report.value();
    if (!(again.value() == sums) || rows != rowsAgain || sums.read != sums.imported + sums.rejected)
        std::abort();
    // A paper has a row for each of its authors and places.
    if (format != FileFormat::PaperList && sums.imported != rows)
        std::abort();
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace whither
