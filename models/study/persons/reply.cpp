#include "models/study/persons/reply.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace whither {

namespace {

bool isDay(const std::string& text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid();
}

/// An answer has a day, and no answer has none.
bool isSound(const Reply& reply)
{
    return !reply.isEmpty() && (reply.askedOn.empty() || isDay(reply.askedOn))
           && (reply.text.empty() ? reply.repliedOn.empty() : isDay(reply.repliedOn))
           && reply.text.size() <= longestReply;
}

/// Adds one entry; false where it is none, or a person who is there already.
bool addReply(const QJsonObject& object, RepliesByTable& replies)
{
    const auto text = [&](const char* key) {
        return object.value(QLatin1String(key)).toString().toStdString();
    };
    Reply reply{text("asked_on"), text("replied_on"), text("reply")};
    const std::string table = text("table");
    const std::string person = text("person");
    return !table.empty() && !person.empty() && isSound(reply)
           && replies[table].try_emplace(person, std::move(reply)).second;
}

Error notReplies(const QString& what)
{
    return {ErrorCode::DamagedFile, QString(), {what}};
}

} // namespace

QByteArray repliesToJson(const RepliesByTable& replies)
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    QJsonArray array;
    for (const auto& [table, ofTable] : replies) {
        for (const auto& [person, reply] : ofTable) {
            array.append(QJsonObject{{QStringLiteral("table"), text(table)},
                                     {QStringLiteral("person"), text(person)},
                                     {QStringLiteral("asked_on"), text(reply.askedOn)},
                                     {QStringLiteral("replied_on"), text(reply.repliedOn)},
                                     {QStringLiteral("reply"), text(reply.text)}});
        }
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<RepliesByTable> repliesFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        return notReplies(QString::number(fault.offset));
    RepliesByTable replies;
    qsizetype number = 0;
    for (const QJsonValue& value : document.array()) {
        ++number;
        if (!addReply(value.toObject(), replies))
            return notReplies(QString::number(number));
    }
    return replies;
}

Result<RepliesByTable> repliesIn(const std::map<std::string, QByteArray>& settings)
{
    const auto found = settings.find(std::string(repliesKey));
    return found == settings.end() ? RepliesByTable() : repliesFromJson(found->second);
}

} // namespace whither
