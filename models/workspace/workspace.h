#pragma once

#include "models/import/mapping/importrecord.h"
#include "models/query/query.h"
#include "models/table/table.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace whither {

/// A table and where it came from.
struct WorkspaceDataset {
    std::string key;                    ///< stable, unique in the workspace, never empty
    std::string title;                  ///< what people call it
    std::shared_ptr<const Table> table; ///< never null
    ImportRecord record;

    /// Are the cells the same, each as written and of the same provenance? Looks at all of them.
    bool operator==(const WorkspaceDataset& other) const;
};

/// All that one `*.whither` file holds. Cheap to copy: tables are shared.
struct Workspace {
    std::vector<WorkspaceDataset> datasets; ///< side by side, in the order they are shown
    std::string front;                      ///< key of the dataset in front; empty: none
    std::map<std::string, Query> queries;   ///< what is asked of each table, by its key
    std::map<std::string, Query> cohorts;   ///< saved under a name
    /// What was decided about files, by `shapeSignature`, for the next of the same shape.
    std::map<std::string, ImportMapping> mappings;
    /// Whatever the window wants back: column layouts, scroll row, selected record. What a key and
    /// its bytes mean is the business of who sets them.
    std::map<std::string, QByteArray> settings;

    bool operator==(const Workspace&) const = default;

    const WorkspaceDataset* dataset(std::string_view key) const;
};

/// The same columns, cells as written, types and provenances? How columns keep their values, and
/// provenances that no cell has, make no difference.
bool haveSameContent(const Table& left, const Table& right);

/// The same workspace without the places its files stood at: to be given to others.
[[nodiscard]] Workspace withoutPaths(Workspace workspace);

} // namespace whither
