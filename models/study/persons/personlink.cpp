#include "models/study/persons/personlink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace whither {

namespace {

constexpr std::array<const char*, 3> verdictKeys{"same", "different", "not-sure"};

QJsonObject objectOf(const PersonRecord& record)
{
    if (!record.identifier.empty())
        return {{QStringLiteral("identifier"), QString::fromStdString(record.identifier)}};
    return {{QStringLiteral("name"), QString::fromStdString(record.name)}};
}

std::optional<PersonRecord> recordOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    PersonRecord record;
    record.identifier = object.value(QStringLiteral("identifier")).toString().toStdString();
    record.name = object.value(QStringLiteral("name")).toString().toStdString();
    if (object.size() != 1 || record.identifier.empty() == record.name.empty())
        return std::nullopt;
    return record;
}

/// Adds one entry; false where it is none, or a pair that is there already.
bool add(const QJsonObject& object, DecisionsByList& decisions)
{
    const QJsonValue list = object.value(QStringLiteral("list"));
    const QJsonValue reason = object.value(QStringLiteral("reason"));
    const QString key = object.value(QStringLiteral("verdict")).toString();
    const auto verdict = std::ranges::find_if(
        verdictKeys, [&](const char* text) { return key == QLatin1String(text); });
    auto first = recordOf(object.value(QStringLiteral("first")));
    auto second = recordOf(object.value(QStringLiteral("second")));
    if (!list.isString() || !reason.isString() || verdict == verdictKeys.end() || !first || !second
        || !(*first < *second))
        return false;
    return decisions[list.toString().toStdString()]
        .try_emplace(PersonPair{*std::move(first), *std::move(second)},
                     PersonDecision{static_cast<LinkVerdict>(verdict - verdictKeys.begin()),
                                    reason.toString().toStdString()})
        .second;
}

Error notDecisions(const QString& what)
{
    return {ErrorCode::DamagedFile, QString(), {what}};
}

} // namespace

bool isPersonIdentifier(std::string_view personId)
{
    const bool isSlug = personId.size() > 2 && personId.front() == '/' && personId.back() == '/';
    return !personId.empty() && personId != "~" && !isSlug;
}

PersonPair personPair(PersonRecord one, PersonRecord other)
{
    if (other < one)
        std::swap(one, other);
    return {std::move(one), std::move(other)};
}

QByteArray decisionsToJson(const DecisionsByList& decisions)
{
    QJsonArray array;
    for (const auto& [list, ofList] : decisions) {
        for (const auto& [pair, decision] : ofList) {
            array.append(QJsonObject{
                {QStringLiteral("list"), QString::fromStdString(list)},
                {QStringLiteral("first"), objectOf(pair.first)},
                {QStringLiteral("second"), objectOf(pair.second)},
                {QStringLiteral("verdict"),
                 QLatin1String(verdictKeys[static_cast<std::size_t>(decision.verdict)])},
                {QStringLiteral("reason"), QString::fromStdString(decision.reason)},
            });
        }
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<DecisionsByList> decisionsFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        return notDecisions(QString::number(fault.offset));
    DecisionsByList decisions;
    qsizetype number = 0;
    for (const QJsonValue& value : document.array()) {
        ++number;
        if (!add(value.toObject(), decisions))
            return notDecisions(QString::number(number));
    }
    return decisions;
}

Result<DecisionsByList> decisionsIn(const std::map<std::string, QByteArray>& settings)
{
    const auto found = settings.find(std::string(personSettingsKey));
    return found == settings.end() ? DecisionsByList() : decisionsFromJson(found->second);
}

} // namespace whither
