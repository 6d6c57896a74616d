#pragma once

#include "models/import/meaning.h"
#include "models/import/tableimport.h"
#include "models/study/dataset.h"

#include <string>

namespace whither {

/// Everything that decides what becomes of somebody's list.
struct ListPlan {
    QStringList files;
    ImportPlan plan;
    std::string id;    ///< of the dataset
    std::string title; ///< of the dataset; empty: the file's name without its suffix

    bool operator==(const ListPlan&) const = default;
};

/// A list made into a dataset.
struct ListImport {
    ListPlan plan; ///< with the title filled in: it gives the same dataset again
    TableImport import;
    Dataset dataset;
};

/// Reads a list and finds out what its columns mean. Known values have the file's name as their
/// source. Errors: those of `importTable`. Not for the GUI thread.
Result<ListImport> importList(const ListPlan& plan, ReadProgress& progress, std::stop_token stop);

} // namespace whither
