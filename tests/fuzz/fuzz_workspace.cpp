// Any bytes are a workspace file to the reader: it may refuse, never crash or hang, and what it
// reads can be written and comes back the same.
#include "models/workspace/workspacefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace whither;

namespace {

/// The fuzzer's mutations would seldom leave these in place: without them nothing is looked at.
QByteArray asWorkspace(QByteArray bytes)
{
    constexpr qsizetype versionOffset = 60;
    constexpr qsizetype applicationIdOffset = 68;
    if (bytes.size() >= 100) {
        bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        bytes.replace(versionOffset, 4, QByteArray("\0\0\0\1", 4));
        bytes.replace(applicationIdOffset, 4, "Whtr");
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.whither"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(
        asWorkspace(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))));
    file.close();
    const Result<Workspace> read = readWorkspace(path);
    if (!read.ok())
        return 0;
    if (!writeWorkspace(path, read.value()).ok())
        std::abort();
    const Result<Workspace> again = readWorkspace(path);
    if (!again.ok() || !(again.value() == read.value()))
        std::abort();
    return 0;
}
