#include "models/workspace/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace whither {

std::optional<FileStamp> stampOf(const QString& path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    constexpr std::int64_t nsPerSecond = 1'000'000'000;
    return FileStamp{static_cast<std::uint64_t>(status.st_size),
                     status.st_mtim.tv_sec * nsPerSecond + status.st_mtim.tv_nsec,
                     std::uint64_t(status.st_dev), std::uint64_t(status.st_ino)};
}

} // namespace whither
