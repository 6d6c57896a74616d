#pragma once

#include "models/result.h"
#include "models/workspace/safewriter.h"
#include "models/workspace/workspace.h"

#include <QString>

namespace whither {

/// Reads a `*.whither` file, of this version or an older one, and checks all it says: nobody
/// vouches for the file. It is left as it is. Takes about as long as an import: not for the GUI
/// thread. To find out later whether somebody changed the file, take its `FileStamp` before.
/// Errors: `FileNotFound`, `NotAFile`, `CannotRead`; `NotAWorkspace`; `NewerWorkspace` with its
/// version and ours; `DamagedFile` with what is not right; `OutOfMemory`.
Result<Workspace> readWorkspace(const QString& path);

/// Writes the workspace, whole or not at all. The file is made anew each time, so it is as small as
/// its content allows: saving is all the compacting there is. Needs little memory besides the
/// workspace, and as much room again on the disk while it writes. Not for the GUI thread.
/// Errors: those of `writeSafely`; `BadValue` (with the key as its place) for a dataset without key
/// or a key twice; `InvalidEncoding` if a text is not UTF-8.
Done writeWorkspace(const QString& path, const Workspace& workspace,
                    Overwrite overwrite = Overwrite::Allow);

/// The `settings` of a workspace file. Checks the file's pages and schema and reads no rows. Errors
/// as `readWorkspace`.
Result<std::map<std::string, QByteArray>> readWorkspaceSettings(const QString& path);

} // namespace whither
