#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace whither {

/// What tells a file from the same file changed, without reading it: every save replaces it by a
/// new one, and whatever writes into it moves its time.
struct FileStamp {
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0; ///< since 1970, UTC
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const FileStamp&) const = default;
};

/// The stamp of the file (behind a link), or nothing if there is none. Take it before reading and
/// after saving; if it differs before the next save, somebody else has been at the file: ask.
std::optional<FileStamp> stampOf(const QString& path);

} // namespace whither
