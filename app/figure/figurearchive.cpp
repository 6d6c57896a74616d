#include "app/figure/figurearchive.h"

#include "models/workspace/safewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace whither {

namespace {

constexpr qint64 largest = 64 << 20; // far more than is ever remembered: the rest is damage
constexpr int patienceMs = 5'000;

} // namespace

QString figureMemoryPath()
{
    const bool isHomeless =
        QDir(QDir::homePath()).isRoot() && qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
    return isHomeless ? QString()
                      : QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                            .filePath(QStringLiteral("figures.jsonl"));
}

FigureMemory readFigures(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? figureMemoryFromJson(file.read(largest))
                                          : FigureMemory();
}

Done keepFigures(const QString& path, const std::vector<RememberedFigure>& figures)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !lock.tryLock(patienceMs))
        return Error{ErrorCode::CannotWrite, path, {}};
    FigureMemory memory = readFigures(path);
    for (const RememberedFigure& figure : figures)
        memory.add(figure);
    return writeSafely(path, Overwrite::Allow, [&](const QString& neighbour) -> Done {
        QFile file(neighbour);
        const QByteArray lines = figureMemoryToJson(memory);
        // Nobody else may read it at any time.
        if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || !file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::CannotWrite, path, {}};
        if (file.write(lines) != lines.size() || !file.flush())
            return Error{ErrorCode::DiskFull, path, {}};
        return done();
    });
}

} // namespace whither
