#include "models/workspace/importstore.h"

#include "models/text/countryrecognizer.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr const char* tableList = "table";
constexpr const char* columnList = "column";

void writeProblems(StoreWriter& writer, std::size_t dataset, bool isWarning,
                   const std::vector<Problem>& problems)
{
    for (std::size_t position = 0; position < problems.size(); ++position) {
        const Problem& problem = problems[position];
        writer.insert("whither_problem", dataset, isWarning, position, nameOf(problem.kind),
                      problem.line, problem.column, problem.byteOffset, Blob{problem.rawText},
                      problem.file);
    }
}

std::string ofDataset(std::size_t dataset)
{
    return " WHERE dataset=" + std::to_string(dataset);
}

void readProblems(StoreReader& reader, std::size_t dataset, bool isWarning,
                  std::vector<Problem>& problems)
{
    reader.rows("problems",
                "SELECT position, kind, line, field, byte_offset, raw_text, file"
                " FROM whither_problem"
                    + ofDataset(dataset) + " AND is_warning=" + (isWarning ? "1" : "0")
                    + " ORDER BY position",
                [&](StoredRow& row) {
                    if (row.count(0, ImportReport::problemLimit) != problems.size())
                        row.refuse();
                    problems.push_back({row.named<ProblemKind>(1), row.count(2), row.count(3),
                                        row.count(4), row.blob(5), row.text(6)});
                });
}

void readShapeNames(StoreReader& reader, std::size_t dataset, const std::string& list,
                    std::vector<std::string>& names)
{
    reader.rows("the shape of a file",
                "SELECT position, name FROM whither_shape_name" + ofDataset(dataset) + " AND list='"
                    + list + "' ORDER BY position",
                [&](StoredRow& row) {
                    if (row.count(0) != names.size())
                        row.refuse();
                    names.push_back(row.text(1));
                });
}

bool isHash(const std::string& text)
{
    constexpr std::size_t digits = 64;
    return text.empty()
           || (text.size() == digits
               && text.find_first_not_of("0123456789abcdef") == std::string::npos);
}

void writeMapping(StoreWriter& writer, std::size_t id, std::optional<std::uint64_t> dataset,
                  const std::optional<std::string>& signature, const ImportMapping& mapping)
{
    const ReadOptions& options = mapping.options;
    std::optional<std::string_view> format;
    if (options.format)
        format = nameOf(*options.format);
    std::optional<unsigned> delimiter;
    if (options.delimiter)
        delimiter = static_cast<unsigned char>(*options.delimiter);
    writer.insert("whither_mapping", id, dataset, signature, format, options.encoding, delimiter,
                  options.hasHeader, options.table, options.rowLimit, options.asJson);
    for (std::size_t position = 0; position < mapping.columns.size(); ++position) {
        const ColumnChoice& column = mapping.columns[position];
        std::optional<std::string_view> type;
        if (column.type)
            type = nameOf(*column.type);
        writer.insert("whither_mapping_column", id, position, column.key, type,
                      column.meaning ? meaningKey(*column.meaning) : std::string_view());
    }
    for (const auto& [text, country] : mapping.countries)
        writer.insert("whither_mapping_value", id, text, country);
}

/// A row of `whither_mapping` from the column `place` on.
ReadOptions readOptionsIn(StoredRow& row, int place)
{
    const auto text = [](StoredRow& some, int column) { return some.text(column); };
    ReadOptions options;
    options.format = row.optional(
        place, [](StoredRow& some, int column) { return some.named<FileFormat>(column); });
    options.encoding = row.optional(place + 1, text);
    options.delimiter =
        row.optional(place + 2, [](StoredRow& some, int column) { return some.byte(column); });
    options.hasHeader =
        row.optional(place + 3, [](StoredRow& some, int column) { return some.flag(column); });
    options.table = row.optional(place + 4, text);
    options.rowLimit =
        row.optional(place + 5, [](StoredRow& some, int column) { return some.count(column); });
    options.asJson = row.flag(place + 6);
    return options;
}

} // namespace

void writeImportRecord(StoreWriter& writer, std::size_t dataset, const ImportRecord& record)
{
    for (std::size_t position = 0; position < record.files.size(); ++position) {
        const SourceFile& file = record.files[position];
        writer.insert("whither_file", dataset, position, file.name, file.path, file.size,
                      file.sha256);
    }
    for (const auto& [list, names] : {std::pair(tableList, &record.shape.tables),
                                      std::pair(columnList, &record.shape.columns)}) {
        for (std::size_t position = 0; position < names->size(); ++position)
            writer.insert("whither_shape_name", dataset, std::string_view(list), position,
                          (*names)[position]);
    }
    writeProblems(writer, dataset, false, record.report.problems);
    writeProblems(writer, dataset, true, record.report.warnings);
}

void readImportRecord(StoreReader& reader, std::size_t dataset, ImportRecord& record)
{
    reader.rows("files",
                "SELECT position, name, path, size, sha256 FROM whither_file" + ofDataset(dataset)
                    + " ORDER BY position",
                [&](StoredRow& row) {
                    SourceFile file{row.text(1), row.text(2), row.count(3), row.text(4)};
                    if (row.count(0) != record.files.size() || !isHash(file.sha256))
                        row.refuse();
                    record.files.push_back(std::move(file));
                });
    readShapeNames(reader, dataset, tableList, record.shape.tables);
    readShapeNames(reader, dataset, columnList, record.shape.columns);
    readProblems(reader, dataset, false, record.report.problems);
    readProblems(reader, dataset, true, record.report.warnings);
}

void writeMappings(StoreWriter& writer, const StoredMappings& mappings)
{
    std::size_t id = 0;
    for (const auto& [dataset, mapping] : mappings.ofDatasets)
        writeMapping(writer, id++, dataset, std::nullopt, mapping);
    for (const auto& [signature, mapping] : mappings.ofShapes)
        writeMapping(writer, id++, std::nullopt, signature, mapping);
}

StoredMappings readMappings(StoreReader& reader)
{
    std::map<std::uint64_t, std::vector<ColumnChoice>> columns; // by mapping
    reader.rows("the columns of a mapping",
                "SELECT mapping, position, key, type, meaning FROM whither_mapping_column"
                " ORDER BY mapping, position",
                [&](StoredRow& row) {
                    std::vector<ColumnChoice>& choices = columns[row.count(0)];
                    if (row.count(1) != choices.size())
                        row.refuse();
                    const auto type = row.optional(3, [](StoredRow& some, int column) {
                        return some.named<ColumnType>(column);
                    });
                    const std::string meaning = row.text(4);
                    choices.push_back({row.text(2), type, meaningFromKey(meaning)});
                    if (!meaning.empty() && !choices.back().meaning)
                        row.refuse();
                });
    std::map<std::uint64_t, std::map<std::string, std::string, std::less<>>> values;
    reader.rows("the values of a mapping",
                "SELECT mapping, text, country FROM whither_mapping_value", [&](StoredRow& row) {
                    const std::string country = row.text(2);
                    if (!country.empty() && !isCountryKey(country))
                        row.refuse();
                    values[row.count(0)].emplace(row.text(1), country);
                });
    StoredMappings mappings;
    reader.rows("a mapping",
                "SELECT id, dataset, signature, format, encoding, delimiter, has_header,"
                " source_table, row_limit, as_json FROM whither_mapping ORDER BY id",
                [&](StoredRow& row) {
                    const auto dataset = row.optional(
                        1, [](StoredRow& some, int column) { return some.count(column); });
                    const auto signature = row.optional(
                        2, [](StoredRow& some, int column) { return some.text(column); });
                    ImportMapping mapping{readOptionsIn(row, 3), std::move(columns[row.count(0)]),
                                          std::move(values[row.count(0)])};
                    bool isNew = dataset.has_value() != signature.has_value();
                    if (isNew && dataset)
                        isNew = mappings.ofDatasets.emplace(*dataset, std::move(mapping)).second;
                    else if (isNew)
                        isNew = mappings.ofShapes.emplace(*signature, std::move(mapping)).second;
                    if (!isNew)
                        row.refuse();
                });
    return mappings;
}

} // namespace whither
