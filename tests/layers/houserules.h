#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace whither {

inline constexpr qsizetype longestFile = 400; ///< lines

/// What is wrong with a file's path: a part of it that begins or ends with a word for "anything"
/// (utils, helper, manager, misc, common) instead of naming a job.
QStringList nameFaults(const QString& path);

/// What is wrong with a file's length.
QStringList lengthFaults(const QByteArray& bytes);

/// What is wrong with the bytes of a C++ file: byte order mark, tab, carriage return, no last line
/// end.
QStringList byteFaults(const QByteArray& bytes);

/// Types, constants and functions that two C++ files of one folder (by name) have in their unnamed
/// namespaces under one name. The folder's files may be compiled as one, where they would clash;
/// the same alias twice does not.
QStringList sharedNames(const QMap<QString, QByteArray>& files);

} // namespace whither
