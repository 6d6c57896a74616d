#pragma once

#include "models/import/readoptions.h"
#include "models/result.h"
#include "models/table/table.h"
#include "models/workspace/workspace.h"

#include <QStringList>

#include <memory>
#include <string>

namespace whither {

/// A table that a verb works on.
struct LoadedList {
    std::shared_ptr<const Table> table;
    std::string title;
    std::uint64_t rejected = 0; ///< records that could not be read
};

/// The table in these files: of a workspace the dataset in front, or the one that
/// `options.table` names; of other files what `importTable` makes of them, the records of several
/// lists one after the other, columns of one name together. Errors: those of `readWorkspace` and
/// `importTable`; `UnknownTable` for a dataset that is not there.
Result<LoadedList> loadList(const QStringList& files, const ReadOptions& options);

/// The place in the workspace of the dataset in front, or of the one that `options.table` names.
/// Errors: `UnknownTable`, or `NoRecords` with `path` where there is no dataset.
Result<std::size_t> datasetIn(const Workspace& workspace, const QString& path,
                              const ReadOptions& options);

/// Says on standard error how many records are not in the table, if any.
void complainOfRejected(const LoadedList& list);

/// Is it a workspace by its name?
bool isWorkspaceName(const QString& path);

} // namespace whither
