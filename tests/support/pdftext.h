#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <optional>

namespace whither {

/// What another program finds in a PDF, a form feed after each page; nothing where that program,
/// pdftotext, is not installed.
inline std::optional<QString> pdfText(const QString& path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    QProcess reader;
    reader.start(program, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!reader.waitForFinished())
        return QString();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace whither
