#pragma once

#include "models/import/papers/paperlistreader.h"
#include "models/table/assemble.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace whither {

/// Keeps the rows that a reader hands over.
class KeepingSink final : public RowSink {
public:
    void addRows(RowChunk rows) override
    {
        chunks.push_back(std::move(rows));
        if (stopAfterFirst)
            stop.request_stop();
    }

    std::vector<RowChunk> chunks;
    bool stopAfterFirst = false;
    std::stop_source stop;
};

/// What came of a reading: the table, or null, and the report or the error.
struct ReadTable {
    std::shared_ptr<const Table> table;
    ImportReport report;
    std::optional<Error> error;
};

/// The rows of a reader as a table of texts and numbers.
inline ReadTable tableOf(Result<std::unique_ptr<Reader>> opened)
{
    ReadTable outcome;
    if (!opened.ok()) {
        outcome.error = opened.error();
        return outcome;
    }
    const std::unique_ptr<Reader> reader = std::move(opened).value();
    KeepingSink sink;
    ReadProgress progress;
    auto report = reader->read(sink, progress, {});
    if (!report.ok()) {
        outcome.error = report.error();
        return outcome;
    }
    outcome.report = std::move(report).value();
    std::vector<ColumnRequest> requests;
    for (const std::string& column : reader->shape().columns)
        requests.push_back({column, std::nullopt});
    outcome.table =
        assembleTable(requests, std::move(sink.chunks), {ProvenanceKind::Published, "S"}).table;
    return outcome;
}

inline ReadTable paperTable(const QStringList& files, const ReadOptions& options = {})
{
    return tableOf(openPaperListReader(files, options));
}

/// A folder of small files that goes with the test.
class FileFolder {
public:
    /// The path of a new file with those bytes; folders in its name are made.
    QString add(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// Every row of the table a line, the cells of those columns with '|' between, "-" where not
/// stated.
inline QByteArray printedRows(const Table& table, const std::vector<const char*>& columns)
{
    QByteArray text;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t place = 0; place < columns.size(); ++place) {
            const Column* column = table.column(columns[place]);
            const auto cell = column ? column->text(row) : std::optional<std::string>("?");
            text += (place == 0 ? "" : "|") + QByteArray::fromStdString(cell.value_or("-"));
        }
        text += '\n';
    }
    return text;
}

} // namespace whither
