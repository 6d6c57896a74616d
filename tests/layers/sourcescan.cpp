#include "tests/layers/sourcescan.h"

#include <QDir>
#include <QRegularExpression>

namespace whither {

namespace {

bool isNamePart(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_');
}

/// The number of arguments of the call whose parenthesis opens at `open`.
int argumentCount(const QString& code, qsizetype open)
{
    int depth = 0;
    int angles = 0;
    int commas = 0;
    bool isEmpty = true;
    for (qsizetype at = open; at < code.size(); ++at) {
        const QChar character = code[at];
        if (QStringLiteral("([{").contains(character))
            ++depth;
        else if (QStringLiteral(")]}").contains(character) && --depth == 0)
            break;
        else if (depth == 1 && character == QLatin1Char('<') && isNamePart(code[at - 1]))
            ++angles;
        else if (depth == 1 && character == QLatin1Char('>') && angles > 0)
            --angles;
        else if (depth == 1 && character == QLatin1Char(',') && angles == 0)
            ++commas;
        isEmpty = isEmpty && (at == open || character.isSpace());
    }
    return isEmpty ? 0 : commas + 1;
}

} // namespace

QString blanked(const QString& source, Blank what)
{
    // A quotation mark after a digit separates digits (10'000) and opens nothing.
    static const QRegularExpression token(
        QStringLiteral(R"re((//[^\n]*|/\*.*?\*/)|R"(\w*)\(.*?\)\2"|"(?:[^"\\\n]|\\.)*")re"
                       R"re(|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)*')re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString code = source;
    auto tokens = token.globalMatch(source);
    while (tokens.hasNext()) {
        const QRegularExpressionMatch match = tokens.next();
        const bool isComment = match.capturedLength(1) > 0;
        if (!isComment && what == Blank::Comments)
            continue;
        const qsizetype rim = isComment ? 0 : 1;
        for (qsizetype at = match.capturedStart() + rim; at < match.capturedEnd() - rim; ++at) {
            if (code[at] != QLatin1Char('\n'))
                code[at] = QLatin1Char(' ');
        }
    }
    return code;
}

QStringList includesOf(const QString& source)
{
    static const QRegularExpression line(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])re"),
        QRegularExpression::MultilineOption);
    QStringList includes;
    auto lines = line.globalMatch(blanked(source, Blank::Comments));
    while (lines.hasNext())
        includes.append(lines.next().captured(1));
    return includes;
}

bool QtHeaders::contain(const QString& include) const
{
    return modules.contains(include.section(QLatin1Char('/'), 0, 0)) || names.contains(include);
}

QtHeaders headersBeside(const QString& root, const QStringList& open)
{
    QtHeaders closed;
    QSet<QString> openNames;
    const QStringList modules =
        QDir(root).entryList({QStringLiteral("Qt*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& module : modules) {
        const QStringList files = QDir(root + QLatin1Char('/') + module).entryList(QDir::Files);
        const QSet<QString> names(files.begin(), files.end());
        if (open.contains(module)) {
            openNames.unite(names);
        } else {
            closed.modules.insert(module);
            closed.names.unite(names);
        }
    }
    closed.names.subtract(openNames);
    return closed;
}

QStringList includesInto(const QString& source, const QStringList& folders)
{
    QStringList faults;
    for (const QString& include : includesOf(source)) {
        const QStringList path = include.split(QLatin1Char('/'));
        if (path.contains(QStringLiteral("..")) || (path.size() > 1 && folders.contains(path[0])))
            faults.append(include);
    }
    return faults;
}

QStringList roomsIncluded(const QString& source, const QString& house)
{
    const QString inside = house + QLatin1Char('/');
    QStringList rooms;
    for (const QString& include : includesOf(source)) {
        const qsizetype end = include.indexOf(QLatin1Char('/'), inside.size());
        if (!include.startsWith(inside) || end < 0)
            continue;
        const QString room = include.mid(inside.size(), end - inside.size());
        if (!rooms.contains(room))
            rooms.append(room);
    }
    return rooms;
}

QList<int> connectsWithoutContext(const QString& source)
{
    static const QRegularExpression call(QStringLiteral(R"re(\bconnect\s*\()re"));
    const QString code = blanked(source, Blank::CommentsAndTexts);
    QList<int> lines;
    auto calls = call.globalMatch(code);
    while (calls.hasNext()) {
        const QRegularExpressionMatch match = calls.next();
        if (argumentCount(code, match.capturedEnd() - 1) < 4) {
            const auto before = QStringView(code).left(match.capturedStart());
            lines.append(static_cast<int>(before.count(QLatin1Char('\n'))) + 1);
        }
    }
    return lines;
}

QStringList qtModulesNamed(const QString& cmake)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression target(QStringLiteral(R"re(\bQt6?::(\w+))re"));
    QString code = cmake;
    code.remove(comment);
    QStringList modules;
    auto targets = target.globalMatch(code);
    while (targets.hasNext())
        modules.append(targets.next().captured(1));
    return modules;
}

} // namespace whither
