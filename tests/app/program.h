#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
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

} // namespace whither
