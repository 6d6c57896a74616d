#pragma once

#include "models/import/importrecord.h"
#include "models/import/reader.h"
#include "models/study/dataset.h"
#include "models/table/table.h"

#include <QStringList>

#include <memory>
#include <set>
#include <stop_token>
#include <string>

namespace whither {

/// Everything that decides what becomes of somebody's list.
struct ListPlan {
    QStringList files;
    ImportMapping mapping;
    std::string id;    ///< of the dataset
    std::string title; ///< of the dataset; empty: the file's name without its suffix

    bool operator==(const ListPlan&) const = default;
};

/// A list that was made into a dataset.
struct ListImport {
    Dataset dataset;
    std::shared_ptr<const Table> table; ///< columns as in `record.shape.columns`
    ImportRecord record;                ///< its mapping gives the same dataset again
};

/// The list that a table and the record of its import are: what each column is to the study is
/// what the mapping says, or else what its name and values suggest.
ListImport listFrom(std::string id, std::string title, std::shared_ptr<const Table> table,
                    ImportRecord record);

/// A key for the dataset of a list of that title: it looks like the title, begins as no built-in
/// dataset does, and is none of `taken`.
std::string listKey(const std::string& title, const std::set<std::string>& taken);

/// Reads a list and finds out what its columns mean. Known values have the file's name as their
/// source. The hashes of the files are not taken. Errors: those of `importTable`. Not for the GUI
/// thread.
Result<ListImport> importList(const ListPlan& plan, ReadProgress& progress, std::stop_token stop);

} // namespace whither
