#include "models/workspace/safewriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/stat.h>
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

/// What stands in the way of a file of that name.
std::optional<Error> obstacleAt(const QString& path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (overwrite == Overwrite::Refuse && (target.exists() || target.isSymLink()))
        return Error{ErrorCode::FileExists, path, {}};
    if (target.exists() && !target.isFile()) // a folder; a device or pipe would be replaced
        return Error{ErrorCode::CannotWrite, path, {}};
    return std::nullopt;
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
        if (auto obstacle = obstacleAt(path, overwrite))
            return obstacle;
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

/// A new, empty file beside another. Destroyed before it takes that one's name, it is gone.
class Neighbour {
public:
    explicit Neighbour(const QString& target)
        : m_name(freeNameBeside(target)),
          m_file(m_name.isEmpty()
                     ? -1
                     : ::open(m_name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666))
    {
    }
    ~Neighbour()
    {
        if (!isOpen())
            return;
        ::close(m_file);
        if (!m_isNamed)
            ::unlink(m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(Neighbour)

    bool isOpen() const { return m_file >= 0; }
    const QByteArray& name() const { return m_name; }
    bool sync() const { return ::fsync(m_file) == 0; }
    /// Replaces the target, and may be read and written by whom that might.
    bool takeName(const QString& target)
    {
        const QByteArray path = QFile::encodeName(target);
        struct stat before {};
        if (::stat(path.constData(), &before) == 0 && ::fchmod(m_file, before.st_mode & 0777U) != 0)
            return false;
        m_isNamed = ::rename(m_name.constData(), path.constData()) == 0;
        return m_isNamed;
    }

private:
    QByteArray m_name;
    int m_file;
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

Done writeSafely(const QString& path, Overwrite overwrite,
                 const std::function<Done(const QString& neighbour)>& fill)
{
    if (auto obstacle = obstacleAt(path, overwrite))
        return *std::move(obstacle);
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    Neighbour neighbour(target);
    if (!neighbour.isOpen())
        return Error{ErrorCode::CannotWrite, path, {}};
    const Done filled = fill(QFile::decodeName(neighbour.name()));
    if (!filled.ok()) {
        Error error = filled.error();
        error.place = path;
        if (error.code == ErrorCode::CannotRead) // of a file that was being written
            error.code = ErrorCode::CannotWrite;
        return error;
    }
    if (!neighbour.sync())
        return Error{ErrorCode::DiskFull, path, {}};
    if (!neighbour.takeName(target))
        return Error{ErrorCode::CannotWrite, path, {}};
    syncFolder(QFileInfo(target).absolutePath());
    return done();
}

} // namespace whither
