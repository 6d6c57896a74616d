#pragma once

#include "models/study/datasets/listimport.h"
#include "models/workspace/workspace.h"

#include <QString>
#include <QStringList>

namespace whither {

/// A list as a dataset of a workspace, with the hashes of its files. A mapping that the workspace
/// remembers for files of this shape is used where `options` say nothing. Errors: those of
/// `importList`.
Result<WorkspaceDataset> datasetFrom(const QStringList& files, const ReadOptions& options,
                                     const Workspace& workspace);

/// Adds the list to the workspace at `path`, which is made if it is not there, and brings it to the
/// front. Answers the dataset. Errors: those of `datasetFrom`, `readWorkspace`, `writeWorkspace`
/// and `WorkspaceLock::acquire`; the workspace is as it was then.
Result<WorkspaceDataset> importInto(const QString& path, const QStringList& files,
                                    const ReadOptions& options);

} // namespace whither
