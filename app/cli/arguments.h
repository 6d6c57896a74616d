#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace whither {

/// Reads the arguments of a verb into `parser`. Answers what is wrong with them in one sentence: an
/// option that is not known, lacks its value or stands twice.
std::optional<QString> parseArguments(QCommandLineParser& parser,
                                      const QList<QCommandLineOption>& options,
                                      const QStringList& arguments);

/// "--lang "xx" is not known; expected one of: …".
QString notOneOf(const char* option, const QString& value, const QString& expected);

} // namespace whither
