#include "app/settings/recentfiles.h"

#include <algorithm>

namespace whither {

RecentFiles::RecentFiles(const std::vector<RecentFile>& files)
{
    for (const RecentFile& file : files) {
        const bool isKnown = std::ranges::count(m_files, file.path, &RecentFile::path) > 0;
        if (!file.path.isEmpty() && !isKnown && m_files.size() < most)
            m_files.push_back(file);
    }
    std::ranges::stable_partition(m_files, &RecentFile::isPinned);
}

bool RecentFiles::isPinned(const QString& path) const
{
    const auto found = std::ranges::find(m_files, path, &RecentFile::path);
    return found != m_files.end() && found->isPinned;
}

void RecentFiles::add(const QString& path)
{
    const RecentFile file{path, isPinned(path)};
    std::erase_if(m_files, [&](const RecentFile& other) { return other.path == path; });
    const auto firstLoose = std::ranges::find(m_files, false, &RecentFile::isPinned);
    m_files.insert(file.isPinned ? m_files.begin() : firstLoose, file);
    if (m_files.size() > most) {
        const auto last =
            std::ranges::find(m_files.rbegin(), m_files.rend(), false, &RecentFile::isPinned);
        m_files.erase(last == m_files.rend() ? m_files.end() - 1 : last.base() - 1);
    }
}

void RecentFiles::setPinned(const QString& path, bool isPinned)
{
    if (std::ranges::count(m_files, path, &RecentFile::path) == 0)
        add(path);
    const auto found = std::ranges::find(m_files, path, &RecentFile::path);
    if (found == m_files.end())
        return;
    found->isPinned = isPinned;
    std::ranges::stable_partition(m_files, &RecentFile::isPinned);
}

void RecentFiles::clear()
{
    std::erase_if(m_files, [](const RecentFile& file) { return !file.isPinned; });
}

} // namespace whither
