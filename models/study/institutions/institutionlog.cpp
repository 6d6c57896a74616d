#include "models/study/institutions/institutionedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string_view>
#include <utility>

namespace whither {

namespace {

constexpr std::array fieldKeys = {
    std::pair{InstitutionField::Existence, "existence"},
    std::pair{InstitutionField::NameZhHans, "name_zh_cn"},
    std::pair{InstitutionField::NameZhHant, "name_zh_tw"},
    std::pair{InstitutionField::Aliases, "aliases"},
    std::pair{InstitutionField::Kind, "kind"},
    std::pair{InstitutionField::Parent, "parent"},
    std::pair{InstitutionField::HqCountry, "hq_country"},
    std::pair{InstitutionField::SiteCountry, "site_country"},
};

std::optional<InstitutionField> fieldFromKey(const QString& key)
{
    for (const auto& [field, text] : fieldKeys) {
        if (key == QLatin1String(text))
            return field;
    }
    return std::nullopt;
}

QJsonObject objectOf(const InstitutionLogEntry& entry)
{
    QJsonObject object{
        {QStringLiteral("institution"), QString::fromStdString(entry.edit.institution)},
        {QStringLiteral("field"),
         QLatin1String(fieldKeys[static_cast<std::size_t>(entry.edit.field)].second)},
        {QStringLiteral("before"), QString::fromStdString(entry.before)},
        {QStringLiteral("after"), QString::fromStdString(entry.edit.value)},
        {QStringLiteral("reason"), QString::fromStdString(entry.edit.reason)},
    };
    if (entry.edit.fromYear)
        object.insert(QStringLiteral("from_year"), *entry.edit.fromYear);
    return object;
}

std::optional<InstitutionLogEntry> entryOf(const QJsonObject& object)
{
    for (const char* key : {"institution", "field", "before", "after", "reason"}) {
        if (!object.value(QLatin1String(key)).isString())
            return std::nullopt;
    }
    const auto textOf = [&](const char* key) {
        return object.value(QLatin1String(key)).toString().toStdString();
    };
    const auto field = fieldFromKey(object.value(QStringLiteral("field")).toString());
    const QJsonValue year = object.value(QStringLiteral("from_year"));
    if (!field || !(year.isUndefined() || year.isDouble()))
        return std::nullopt;
    InstitutionLogEntry entry;
    entry.edit = {textOf("institution"), *field, textOf("after"), textOf("reason"), std::nullopt};
    if (year.isDouble())
        entry.edit.fromYear = year.toInt();
    entry.before = textOf("before");
    return entry;
}

Error notALog(const QString& what)
{
    return {ErrorCode::DamagedFile, QString(), {what}};
}

} // namespace

QByteArray logToJson(std::span<const InstitutionLogEntry> log)
{
    QJsonArray array;
    for (const InstitutionLogEntry& entry : log)
        array.append(objectOf(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<InstitutionLogEntry>> logFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        return notALog(QString::number(fault.offset));
    std::vector<InstitutionLogEntry> log;
    for (const QJsonValue& value : document.array()) {
        auto entry = entryOf(value.toObject());
        if (!entry)
            return notALog(QString::number(log.size() + 1));
        log.push_back(*std::move(entry));
    }
    return log;
}

} // namespace whither
