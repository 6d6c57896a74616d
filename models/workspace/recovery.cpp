#include "models/workspace/recovery.h"

#include "models/workspace/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

const char* const originalPathKey = "recovery/original-path";
const char* const timeKey = "recovery/time";
const QString& ending()
{
    static const QString text = QStringLiteral(".recovery.whither");
    return text;
}

/// A name that tells people what it is, and no two windows apart.
QString nameFor(const QString& originalPath)
{
    constexpr qsizetype longest = 40; // a name has at most 255 bytes
    QString base = QFileInfo(originalPath).completeBaseName().left(longest);
    while (base.startsWith(QLatin1Char('.'))) // would be hidden
        base.remove(0, 1);
    return (base.isEmpty() ? QStringLiteral("untitled") : base) + QLatin1Char('-')
           + QUuid::createUuid().toString(QUuid::WithoutBraces) + ending();
}

/// What can be said of the file without reading its rows.
Recovery recoveryAt(const QFileInfo& file)
{
    Recovery recovery{file.absoluteFilePath(), {}, file.lastModified(), true};
    const auto read = readWorkspaceSettings(recovery.path);
    recovery.isReadable = read.ok();
    if (!recovery.isReadable)
        return recovery;
    const std::map<std::string, QByteArray>& settings = read.value();
    const auto original = settings.find(originalPathKey);
    if (original != settings.end())
        recovery.originalPath = QString::fromUtf8(original->second);
    const auto time = settings.find(timeKey);
    const QDateTime written =
        time == settings.end()
            ? QDateTime()
            : QDateTime::fromString(QString::fromUtf8(time->second), Qt::ISODateWithMs);
    if (written.isValid())
        recovery.time = written;
    return recovery;
}

} // namespace

Result<RecoveryFile> RecoveryFile::create(const QString& folder, const QString& originalPath)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::CannotWrite, folder, {}};
    // The folder holds what people work on: nobody else's business.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Result<WorkspaceLock> lock =
        WorkspaceLock::acquire(QDir(folder).absoluteFilePath(nameFor(originalPath)));
    if (!lock.ok())
        return lock.error();
    return RecoveryFile(std::move(lock).value(), originalPath);
}

RecoveryFile::RecoveryFile(WorkspaceLock lock, QString originalPath)
    : m_lock(std::move(lock)), m_originalPath(std::move(originalPath))
{
}

Done RecoveryFile::write(const Workspace& workspace) const
{
    Workspace copy = workspace;
    copy.settings[originalPathKey] = m_originalPath.toUtf8();
    copy.settings[timeKey] = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
    return writeWorkspace(path(), copy, Overwrite::Allow);
}

Done RecoveryFile::discard() const
{
    return discardRecovery(path());
}

std::vector<Recovery> findRecoveries(const QString& folder)
{
    std::vector<Recovery> recoveries;
    for (const QFileInfo& file :
         QDir(folder).entryInfoList({QLatin1Char('*') + ending()}, QDir::Files)) {
        const auto lock = WorkspaceLock::acquire(file.absoluteFilePath());
        if (lock.ok() || lock.error().code != ErrorCode::LockedByOther)
            recoveries.push_back(recoveryAt(file));
    }
    std::ranges::sort(recoveries, [](const Recovery& left, const Recovery& right) {
        return left.time > right.time;
    });
    return recoveries;
}

Result<Workspace> readRecovery(const QString& path)
{
    Result<Workspace> read = readWorkspace(path);
    if (!read.ok())
        return read;
    Workspace workspace = std::move(read).value();
    workspace.settings.erase(originalPathKey);
    workspace.settings.erase(timeKey);
    return workspace;
}

Done discardRecovery(const QString& path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::CannotWrite, path, {}};
    return done();
}

} // namespace whither
