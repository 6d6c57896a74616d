#pragma once

#include "models/import/sourcehashes.h"
#include "models/result.h"
#include "models/study/datasets/listimport.h"
#include "models/workspace/workspace.h"

#include <QString>

#include <memory>
#include <vector>

namespace whither {

/// What a window holds of a workspace at one moment: its lists as the window has them, ready to be
/// shown, and all the rest as the file has it. Cheap to copy; never changes, so any thread may read
/// it.
struct WorkspaceSnapshot {
    std::vector<std::shared_ptr<const ListImport>> lists;
    Workspace rest; ///< without datasets
    /// Those of one window share it; null: hashes that records lack are not taken.
    std::shared_ptr<SourceHashes> hashes;
};

/// The workspace a snapshot makes, with the hashes that its records lack. Not for the GUI thread.
Workspace workspaceOf(const WorkspaceSnapshot& snapshot);

/// What a workspace is to a window. Finds out what the columns of its lists mean: not for the GUI
/// thread.
WorkspaceSnapshot snapshotOf(Workspace workspace);

/// Reads a workspace file for a window. Errors as `readWorkspace`. Not for the GUI thread.
Result<WorkspaceSnapshot> openSnapshot(const QString& path);

} // namespace whither
