#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace whither {

/// The files below these folders of the checkout whose names match, as paths from its root.
inline QStringList checkoutFiles(const QStringList& folders, const QStringList& patterns)
{
    const QDir root(QStringLiteral(WHITHER_SOURCE_DIR));
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator found(root.filePath(folder), patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(root.relativeFilePath(found.next()));
    }
    files.sort();
    return files;
}

/// The bytes of a file of the checkout; none if it cannot be read.
inline QByteArray checkoutBytes(const QString& path)
{
    QFile file(QDir(QStringLiteral(WHITHER_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString checkoutText(const QString& path)
{
    return QString::fromUtf8(checkoutBytes(path));
}

inline QStringList cppFiles(const QStringList& folders)
{
    return checkoutFiles(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

} // namespace whither
