#include "models/study/passport/valueorigin.h"

#include "models/text/countryrecognizer.h"

#include <utility>

namespace whither {

namespace {

constexpr std::string_view noteColumn = "note";

FilePlace placeIn(const ImportRecord& record, const std::string& source, std::uint64_t row)
{
    FilePlace place;
    place.file = source;
    if (record.files.size() == 1) // no row says which part of a list it is from
        place.sha256 = record.files.front().sha256;
    place.record = row + 1;
    place.isWholeFile = record.report.rejected == 0 && record.files.size() == 1;
    place.countsRows = countsRows(record.shape.format);
    place.table = record.shape.table;
    return place;
}

ColumnReading readingOf(const ImportRecord& record, const ColumnInfo& column, ColumnType type,
                        const Term& value)
{
    ColumnReading reading;
    reading.type = type;
    if (const ColumnChoice* choice = record.mapping.choice(column.key)) {
        reading.isTypeChosen = choice->type.has_value();
        reading.isMeaningChosen = choice->meaning.has_value();
        reading.meaning = choice->meaning;
    }
    if (column.meaning == ColumnMeaning::Place && value)
        reading.country = std::string(countryIn(*value).value_or(std::string_view()));
    return reading;
}

} // namespace

std::vector<std::string> sourceIdsIn(const std::string& ids)
{
    std::vector<std::string> all;
    std::size_t start = 0;
    while (start <= ids.size()) {
        const std::size_t end = std::min(ids.find(';', start), ids.size());
        if (end > start)
            all.push_back(ids.substr(start, end - start));
        start = end + 1;
    }
    return all;
}

std::optional<ValueOrigin> originOf(const AnswerCell& cell, const std::vector<ColumnSchema>& schema,
                                    const Dataset& dataset, const Catalog& catalog,
                                    const ImportRecord* record)
{
    const ColumnInfo* info = dataset.column(cell.column);
    const auto index = columnIndex(schema, cell.column);
    if (!info || !index || cell.position >= cell.rows->size())
        return std::nullopt;
    const auto textAt = [&](std::size_t column) {
        return plainText(cell.rows->cell(cell.position, column));
    };
    const Provenance provenance = cell.rows->provenance(cell.position, *index);
    ValueOrigin origin;
    origin.column = cell.column;
    origin.value = textAt(*index);
    origin.kind = origin.value ? provenance.kind : ProvenanceKind::Unknown;
    if (origin.kind == ProvenanceKind::Computed)
        origin.derivation = derivationOf(dataset.id, cell.column);
    if (record) {
        origin.place = placeIn(*record, dataset.source, cell.rows->rowId(cell.position));
        origin.importedAt = record->importedAt;
        origin.reading = readingOf(*record, *info, schema[*index].type, origin.value);
        return origin;
    }
    for (const std::string& id : sourceIdsIn(provenance.source)) {
        if (const Source* source = catalog.source(id))
            origin.sources.push_back(*source);
    }
    if (const auto note = columnIndex(schema, noteColumn); note && note != index)
        origin.caveat = textAt(*note).value_or(std::string());
    return origin;
}

} // namespace whither
