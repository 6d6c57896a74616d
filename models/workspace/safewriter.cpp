#include "models/workspace/safewriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <memory>
#include <optional>
#include <set>
#include <utility>

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

/// A name that no file has: link() replaces nothing.
QByteArray freeNameBeside(const QString& path)
{
    QTemporaryFile place(path + QStringLiteral(".XXXXXX"));
    return place.open() ? QFile::encodeName(place.fileName()) : QByteArray();
}

/// One file on its way: its bytes stand beside it until it takes its name. Destroyed before
/// `keep()`, it leaves the name as it was.
class FileOnItsWay {
public:
    explicit FileOnItsWay(const QString& path) : m_file(path) {}
    ~FileOnItsWay()
    {
        if (m_isNamed)
            takeBack();
        else
            dropBefore();
    }
    Q_DISABLE_COPY_MOVE(FileOnItsWay)

    std::optional<Error> write(const QByteArray& bytes, Overwrite overwrite)
    {
        const QString path = m_file.fileName();
        const QFileInfo target(path);
        if (overwrite == Overwrite::Refuse && (target.exists() || target.isSymLink()))
            return Error{ErrorCode::FileExists, path, {}};
        if (target.exists() && !target.isFile()) // a folder; a device or pipe would be replaced
            return Error{ErrorCode::CannotWrite, path, {}};
        if (!m_file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::CannotWrite, path, {}};
        // QSaveFile 6.4 commits a file whose last write came up short, so every byte is counted
        // here.
        const bool isWhole =
            m_file.write(bytes) == bytes.size() && m_file.flush() && ::fsync(m_file.handle()) == 0;
        if (!isWhole) {
            m_file.cancelWriting();
            return Error{ErrorCode::DiskFull, path, {}};
        }
        return std::nullopt;
    }

    /// A second name for the file about to be replaced, by which it can be put back.
    void rememberBefore()
    {
        const QFileInfo target(m_file.fileName());
        m_target = target.isSymLink() ? target.canonicalFilePath() : target.absoluteFilePath();
        m_existed = target.exists();
        if (!m_existed)
            return;
        const QByteArray before = freeNameBeside(m_target);
        if (::link(QFile::encodeName(m_target).constData(), before.constData()) == 0)
            m_before = before;
    }

    std::optional<Error> takeName()
    {
        m_isNamed = m_file.commit();
        if (!m_isNamed)
            return Error{ErrorCode::CannotWrite, m_file.fileName(), {}};
        return std::nullopt;
    }

    void keep()
    {
        m_isNamed = false;
        dropBefore();
    }

private:
    void takeBack()
    {
        const QByteArray target = QFile::encodeName(m_target);
        if (!m_existed)
            ::unlink(target.constData());
        else if (!m_before.isEmpty())
            ::rename(m_before.constData(), target.constData());
    }

    void dropBefore()
    {
        if (!m_before.isEmpty())
            ::unlink(m_before.constData());
        m_before.clear();
    }

    QSaveFile m_file;
    QString m_target;    // where the bytes end up: behind a link
    QByteArray m_before; // the second name of the file that was there
    bool m_existed = false;
    bool m_isNamed = false;
};

} // namespace

Done writeSafely(const QString& path, const QByteArray& bytes, Overwrite overwrite)
{
    return writeSafely(std::vector{FileContent{path, bytes}}, overwrite);
}

Done writeSafely(const std::vector<FileContent>& files, Overwrite overwrite)
{
    std::vector<std::unique_ptr<FileOnItsWay>> onTheirWay;
    onTheirWay.reserve(files.size());
    for (const FileContent& file : files) {
        onTheirWay.push_back(std::make_unique<FileOnItsWay>(file.path));
        if (auto error = onTheirWay.back()->write(file.bytes, overwrite))
            return *std::move(error);
    }
    for (const auto& file : onTheirWay) {
        // A file alone is put in place in one step and needs no way back.
        if (onTheirWay.size() > 1)
            file->rememberBefore();
        if (auto error = file->takeName())
            return *std::move(error);
    }
    std::set<QString> folders;
    for (std::size_t index = 0; index < files.size(); ++index) {
        onTheirWay[index]->keep();
        folders.insert(QFileInfo(files[index].path).absolutePath());
    }
    for (const QString& folder : folders)
        syncFolder(folder);
    return done();
}

} // namespace whither
