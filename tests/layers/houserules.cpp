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

QStringList sharedNames(const QMap<QString, QByteArray>& files)
{
    static const QRegularExpression unnamed(
        QStringLiteral("^namespace \\{\\n(.*?)^\\} // namespace$"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression defined(
        QStringLiteral("^(?:(?<alias>using (?<a>\\w+) = .*)|(?:struct|class|enum class) (?<t>\\w+)"
                       "|(?:inline )?(?:constexpr|const) [^(={\\n]*?\\b(?<c>\\w+)(?:\\[\\w*\\])?"
                       "(?: =|\\{|\\()"
                       "|[A-Za-z][\\w:<>,*& ]*[ *&](?<f>\\w+\\(.*))"),
        QRegularExpression::MultilineOption);
    QMap<QString, std::pair<QString, QString>> seen; // by name: the file, and what an alias is for
    QStringList faults;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        auto space = unnamed.globalMatch(QString::fromUtf8(file.value()));
        while (space.hasNext()) {
            auto found = defined.globalMatch(space.next().captured(1));
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                const QString name = match.captured(u"a") + match.captured(u"t")
                                     + match.captured(u"c") + match.captured(u"f");
                const auto before = seen.constFind(name);
                if (before == seen.cend())
                    seen.insert(name, {file.key(), match.captured(u"alias")});
                else if (before->first != file.key()
                         && (before->second.isEmpty()
                             || before->second != match.captured(u"alias")))
                    faults.append(QStringLiteral("“%1” is in %2, too").arg(name, before->first));
            }
        }
    }
    return faults;
}

} // namespace whither
