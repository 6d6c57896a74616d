#include "models/import/papers/paperlistfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <initializer_list>

namespace whither {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Does the text have an object's key of that name?
bool hasKey(std::string_view text, std::string_view name)
{
    const std::string quoted = '"' + std::string(name) + '"';
    for (std::size_t at = text.find(quoted); at != std::string_view::npos;
         at = text.find(quoted, at + 1)) {
        const std::size_t next = text.find_first_not_of(blanks, at + quoted.size());
        if (next != std::string_view::npos && text[next] == ':')
            return true;
    }
    return false;
}

bool hasAnyKey(std::string_view text, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (hasKey(text, name))
            return true;
    }
    return false;
}

/// Is this the start of an array of objects?
bool startsRecords(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    for (const char opening : {'[', '{'}) {
        const std::size_t start = head.find_first_not_of(blanks);
        if (start == std::string_view::npos || head[start] != opening)
            return false;
        head.remove_prefix(start + 1);
    }
    return true;
}

bool isPaperList(const QString& path)
{
    constexpr qint64 headSize = 65'536;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray head = file.read(headSize);
    return looksLikePaperList({head.constData(), static_cast<std::size_t>(head.size())}, path);
}

} // namespace

std::optional<ConferenceYear> conferenceYearOf(const QString& fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*)([1-9][0-9]{3})\\z"));
    const auto match = pattern.match(QFileInfo(fileName).completeBaseName());
    if (!match.hasMatch())
        return std::nullopt;
    return ConferenceYear{match.captured(1).toStdString(), match.captured(2).toStdString()};
}

bool looksLikePaperList(std::string_view head, const QString& fileName)
{
    if (!startsRecords(head) || !hasKey(head, "title") || !hasKey(head, "author"))
        return false;
    if (hasAnyKey(head, {"aff_unique_index", "aff_country_unique_index"}))
        return true;
    return conferenceYearOf(fileName)
           && hasAnyKey(head, {"status", "author_site", "authorids", "aff"});
}

QStringList paperListFiles(const QString& folder)
{
    QStringList lists;
    QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isPaperList(path))
            lists.append(path);
    }
    lists.sort();
    return lists;
}

QList<QStringList> listsAmong(const QStringList& paths)
{
    QList<QStringList> lists;
    QStringList papers;
    for (const QString& path : paths) {
        if (paths.size() > 1 && conferenceYearOf(path) && isPaperList(path))
            papers.append(path);
        else
            lists.append({path});
    }
    if (!papers.isEmpty())
        lists.append(papers);
    return lists;
}

} // namespace whither
