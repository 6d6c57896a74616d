#include "models/import/sourcehashes.h"

#include "models/import/papers/paperlistfiles.h"

#include <QFileInfo>

#include <utility>

namespace whither {

namespace {

/// The files as they were read: a folder stands for the paper lists in it.
std::vector<SourceFile> withoutFolders(std::vector<SourceFile> files)
{
    std::vector<SourceFile> all;
    for (SourceFile& file : files) {
        const QString path = QString::fromStdString(file.path);
        if (!file.sha256.empty() || path.isEmpty() || !QFileInfo(path).isDir()) {
            all.push_back(std::move(file));
            continue;
        }
        for (const QString& part : paperListFiles(path)) {
            const QFileInfo info(part);
            all.push_back({info.fileName().toStdString(),
                           info.absoluteFilePath().toStdString(),
                           static_cast<std::uint64_t>(info.size()),
                           {}});
        }
    }
    return all;
}

} // namespace

ImportRecord SourceHashes::completed(ImportRecord record)
{
    record.files = withoutFolders(std::move(record.files));
    for (SourceFile& file : record.files) {
        if (file.sha256.empty() && !file.path.empty())
            complete(file, record.importedAt);
    }
    return record;
}

void SourceHashes::complete(SourceFile& file, const QDateTime& importedAt)
{
    const QString path = QString::fromStdString(file.path);
    const QFileInfo info(path);
    const bool isTouched = static_cast<std::uint64_t>(info.size()) != file.size
                           || (importedAt.isValid() && info.lastModified() > importedAt);
    if (!info.isFile() || isTouched)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_known.find(path);
        if (known != m_known.end() && known->second.size == info.size()
            && known->second.modified == info.lastModified()) {
            file.sha256 = known->second.sha256;
            return;
        }
    }
    const Result<SourceFile> described = describeFile(path);
    if (!described.ok() || described.value().size != file.size)
        return;
    file.sha256 = described.value().sha256;
    const std::scoped_lock lock(m_mutex);
    m_known.insert_or_assign(path, Known{info.size(), info.lastModified(), file.sha256});
}

} // namespace whither
