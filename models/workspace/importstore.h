#pragma once

#include "models/import/mapping/importrecord.h"
#include "models/workspace/storedrows.h"

#include <map>
#include <string>

namespace whither {

/// Adds all of the record but what stands in `whither_dataset` (the shape's own values, the counts,
/// the date) and the mapping.
void writeImportRecord(StoreWriter& writer, std::size_t dataset, const ImportRecord& record);

/// Fills in what `writeImportRecord` added.
void readImportRecord(StoreReader& reader, std::size_t dataset, ImportRecord& record);

/// Mappings of a workspace: those of its datasets, by their numbers, and those remembered.
struct StoredMappings {
    std::map<std::uint64_t, ImportMapping> ofDatasets;
    std::map<std::string, ImportMapping> ofShapes;
};

void writeMappings(StoreWriter& writer, const StoredMappings& mappings);
StoredMappings readMappings(StoreReader& reader);

} // namespace whither
