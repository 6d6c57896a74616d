#include "models/workspace/safewriter.h"

#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace whither {

namespace {

/// Makes the new name itself durable; a file system that cannot sync a folder is not an error.
void syncFolder(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

Done writeSafely(const QString& path, const QByteArray& bytes, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (overwrite == Overwrite::Refuse && (target.exists() || target.isSymLink()))
        return Error{ErrorCode::FileExists, path, {}};
    if (target.exists() && !target.isFile()) // a folder; a device or pipe would be replaced
        return Error{ErrorCode::CannotWrite, path, {}};

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, path, {}};
    // QSaveFile 6.4 commits a file whose last write came up short, so every byte is counted here.
    const bool isWhole =
        file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!isWhole) {
        file.cancelWriting();
        return Error{ErrorCode::DiskFull, path, {}};
    }
    if (!file.commit())
        return Error{ErrorCode::CannotWrite, path, {}};
    syncFolder(target.absolutePath());
    return done();
}

} // namespace whither
