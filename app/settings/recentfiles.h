#pragma once

#include <QString>

#include <vector>

namespace whither {

struct RecentFile {
    QString path; ///< absolute
    bool isPinned = false;

    bool operator==(const RecentFile&) const = default;
};

/// The files that were opened last, the latest first, those that are pinned before all others.
class RecentFiles {
public:
    static constexpr std::size_t most = 10;

    RecentFiles() = default;
    /// As it was saved: of entries without a path, of one path and beyond the tenth, none is kept.
    explicit RecentFiles(const std::vector<RecentFile>& files);

    const std::vector<RecentFile>& all() const { return m_files; }
    bool isPinned(const QString& path) const;
    /// The file was opened or saved now. The oldest that is not pinned gives way to an eleventh.
    void add(const QString& path);
    /// A file that is not in the list comes in.
    void setPinned(const QString& path, bool isPinned);
    /// Forgets all that are not pinned.
    void clear();

    bool operator==(const RecentFiles&) const = default;

private:
    std::vector<RecentFile> m_files;
};

} // namespace whither
