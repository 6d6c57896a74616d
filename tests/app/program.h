#pragma once

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace whither {

/// What a run of the program came to.
struct Run {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    /// Exactly one line on standard error and nothing on standard output.
    bool isOneLine() const
    {
        return output.isEmpty() && errors.count('\n') == 1 && errors.endsWith('\n')
               && errors.size() > 20;
    }
};

/// Runs a command without a display and with nothing else in its environment.
inline Run runCommand(const QString& command, const QStringList& arguments,
                      const QString& locale = QStringLiteral("C"), const QString& folder = {})
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("LANG"), locale);
    environment.insert(QStringLiteral("LC_ALL"), locale);
    for (const char* sanitizer : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(sanitizer))
            environment.insert(QLatin1String(sanitizer), qEnvironmentVariable(sanitizer));
    }
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(command, arguments);
    constexpr int longestMs = 60'000;
    if (!process.waitForFinished(longestMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Runs the built program in the same way.
inline Run runProgram(const QStringList& arguments, const QString& locale = QStringLiteral("C"),
                      const QString& folder = {})
{
    return runCommand(QStringLiteral(WHITHER_PROGRAM), arguments, locale, folder);
}

/// "a b c" as arguments.
inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Names that an export gave, without the study id in them.
inline QStringList withoutIds(QStringList names)
{
    static const QRegularExpression id(QStringLiteral("\\.[0-9a-f]{8}(?=\\.|$)"));
    return names.replaceInStrings(id, QString());
}

/// Where an export put the file or folder of that name, which has a study id in it; empty if it did
/// not.
inline QString writtenAs(const QString& folder, const QString& name)
{
    const QStringList entries = QDir(folder).entryList();
    const qsizetype found = withoutIds(entries).indexOf(name);
    return found < 0 || entries[found] == name ? QString() : QDir(folder).filePath(entries[found]);
}

} // namespace whither
