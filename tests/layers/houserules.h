#pragma once

#include <QByteArray>
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

} // namespace whither
