#include "models/import/preview.h"

#include "models/import/bytesource.h"
#include "models/import/mapping/columnmeanings.h"
#include "models/import/tableimport.h"
#include "models/import/textencoding.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

bool isText(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Tsv || format == FileFormat::Json
           || format == FileFormat::JsonLines;
}

EncodingEvidence evidenceOf(const QString& path, const SourceShape& shape,
                            const ReadOptions& options)
{
    if (!isText(shape.format))
        return EncodingEvidence::None;
    if (options.encoding)
        return EncodingEvidence::Chosen;
    const auto source = ByteSource::open(path);
    if (!source.ok())
        return EncodingEvidence::Content;
    constexpr std::size_t longestMark = 4;
    std::string head(longestMark, '\0');
    head.resize(source.value()->readAt(0, head).value_or(0));
    return guessEncoding(head).markSize > 0 ? EncodingEvidence::Mark : EncodingEvidence::Content;
}

/// The mapping with whole numbers wherever years are meant and the first rows are no dates.
ImportMapping withYearsAsNumbers(ImportMapping mapping, const Table& table,
                                 const std::vector<Meaning>& meanings)
{
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        const Column& values = table.columns()[column];
        if (meanings[column] != Meaning::Year || values.type() == ColumnType::Date)
            continue;
        ColumnChoice& choice = mapping.choiceFor(values.key());
        if (!choice.type)
            choice.type = ColumnType::Integer;
    }
    return mapping;
}

/// Reads the first rows; a second time where they show years that need a type of their own.
class Previewing {
public:
    Previewing(const QStringList& paths, std::uint64_t rows, std::stop_token stop)
        : m_paths(paths), m_rows(rows), m_stop(std::move(stop))
    {
    }

    Result<TableImport> read(const ImportMapping& mapping)
    {
        ReadOptions options = mapping.options;
        options.rowLimit = m_rows;
        options.keepPlaces = true;
        const auto opened = openReader(m_paths, options, m_stop);
        if (!opened.ok())
            return opened.error();
        m_progress = std::make_unique<ReadProgress>();
        return importFrom(*opened.value(), mapping, {ProvenanceKind::Published, {}}, *m_progress,
                          m_stop);
    }

    std::optional<std::uint64_t> estimate(std::uint64_t rows) const
    {
        const std::uint64_t total = m_progress->bytesTotal;
        const std::uint64_t read = m_progress->bytesRead;
        if (read == 0 || read >= total)
            return std::nullopt;
        return static_cast<std::uint64_t>(static_cast<double>(rows) * static_cast<double>(total)
                                          / static_cast<double>(read));
    }

private:
    const QStringList& m_paths;
    std::uint64_t m_rows;
    std::stop_token m_stop;
    std::unique_ptr<ReadProgress> m_progress;
};

std::vector<PreviewFault> faultsIn(const TableImport& import)
{
    std::vector<PreviewFault> faults;
    for (const Problem& problem : import.report.warnings) {
        if (problem.kind != ProblemKind::TypeMismatch)
            continue;
        const auto place = std::ranges::find_if(import.places, [&](const RowPlace& row) {
            return row.line == problem.line && row.byteOffset == problem.byteOffset;
        });
        if (place != import.places.end())
            faults.push_back({static_cast<std::size_t>(place - import.places.begin()),
                              static_cast<std::size_t>(problem.column - 1), problem.rawText});
    }
    return faults;
}

} // namespace

const PreviewColumn* ImportPreview::column(std::string_view key) const
{
    const auto found = std::ranges::find(columns, key, &PreviewColumn::key);
    return found == columns.end() ? nullptr : &*found;
}

Result<ImportPreview> previewFile(const QStringList& paths, const ImportMapping& mapping,
                                  std::stop_token stop, std::uint64_t rows)
{
    Previewing previewing(paths, rows, std::move(stop));
    auto read = previewing.read(mapping);
    if (!read.ok())
        return read.error();
    const auto meanings = columnMeanings(*read.value().table, read.value().shape.format, mapping);
    const ImportMapping typed = withYearsAsNumbers(mapping, *read.value().table, meanings);
    if (!(typed == mapping)) {
        read = previewing.read(typed);
        if (!read.ok())
            return read.error();
    }
    TableImport import = std::move(read).value();
    ImportPreview preview;
    preview.encodingBy = evidenceOf(paths.value(0), import.shape, mapping.options);
    for (std::size_t column = 0; column < import.table->columns().size(); ++column) {
        const Column& values = import.table->columns()[column];
        const ColumnChoice* choice = mapping.choice(values.key());
        preview.columns.push_back({values.key(), values.type(),
                                   column < meanings.size() ? meanings[column] : Meaning::None,
                                   choice && choice->type, choice && choice->meaning});
    }
    preview.faults = faultsIn(import);
    preview.isWhole = import.table->rowCount() < rows;
    preview.rowEstimate =
        preview.isWhole ? import.table->rowCount() : previewing.estimate(import.table->rowCount());
    preview.shape = std::move(import.shape);
    preview.table = std::move(import.table);
    preview.places = std::move(import.places);
    preview.report = std::move(import.report);
    return preview;
}

ImportMapping withGuesses(ImportMapping mapping, const ImportPreview& preview)
{
    for (const PreviewColumn& column : preview.columns) {
        ColumnChoice& choice = mapping.choiceFor(column.key);
        choice.meaning = column.meaning;
        if (!choice.type && column.meaning == Meaning::Year && column.type == ColumnType::Integer)
            choice.type = ColumnType::Integer;
    }
    return mapping;
}

} // namespace whither
