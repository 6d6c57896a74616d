#include "tests/layers/houserules.h"

#include <QRegularExpression>

namespace whither {

QStringList nameFaults(const QString& path)
{
    static const QRegularExpression vague(
        QStringLiteral("^(utils?|helpers?|managers?|misc|common)|"
                       "(utils?|helpers?|managers?|misc|common)$"));
    QStringList faults;
    for (const QString& part : path.split(QLatin1Char('/'))) {
        if (vague.match(part.section(QLatin1Char('.'), 0, 0).toLower()).hasMatch())
            faults.append(QStringLiteral("“%1” names no job").arg(part));
    }
    return faults;
}

QStringList lengthFaults(const QByteArray& bytes)
{
    const qsizetype lines = bytes.count('\n') + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
    if (lines <= longestFile)
        return {};
    return {QStringLiteral("%1 lines are more than %2").arg(lines).arg(longestFile)};
}

QStringList byteFaults(const QByteArray& bytes)
{
    QStringList faults;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        faults.append(QStringLiteral("byte order mark"));
    if (bytes.contains('\t'))
        faults.append(QStringLiteral("tab"));
    if (bytes.contains('\r'))
        faults.append(QStringLiteral("carriage return"));
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        faults.append(QStringLiteral("no line end at the end"));
    return faults;
}

} // namespace whither
