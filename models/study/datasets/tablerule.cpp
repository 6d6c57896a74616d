#include "models/study/datasets/tablerule.h"

#include "models/query/filterjson.h"
#include "models/query/queryjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace whither {

namespace {

QString kindName(TableRule::Kind kind)
{
    return kind == TableRule::Kind::FollowedPeople ? QStringLiteral("followed-people")
                                                   : QStringLiteral("paper-shares");
}

Result<YearSpan> yearsFrom(const QJsonValue& json, const QString& where)
{
    const QJsonArray years = json.toArray();
    if (years.size() != 2 || !years[0].isDouble() || !years[1].isDouble())
        return invalidJson(where, QStringLiteral("[year, year]"));
    return YearSpan{years[0].toInteger(), years[1].toInteger()};
}

std::optional<Error> readFollowed(const QJsonObject& json, const QString& where, TableRule& rule)
{
    const Result<YearSpan> later =
        yearsFrom(json.value(QStringLiteral("later")), where + QStringLiteral(".later"));
    if (!later.ok())
        return later.error();
    rule.later = later.value();
    for (const QJsonValue year : json.value(QStringLiteral("looks")).toArray()) {
        if (!year.isDouble())
            return invalidJson(where + QStringLiteral(".looks"), QStringLiteral("[year, …]"));
        rule.looks.push_back(year.toInteger());
    }
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const TableRule& rule)
{
    QJsonObject json{
        {QStringLiteral("kind"), kindName(rule.kind)},
        {QStringLiteral("rows"), QJsonDocument::fromJson(queryToJson(rule.rows)).object()}};
    if (rule.kind == TableRule::Kind::FollowedPeople) {
        QJsonArray looks;
        for (const std::int64_t year : rule.looks)
            looks.append(static_cast<qint64>(year));
        json.insert(QStringLiteral("later"), QJsonArray{static_cast<qint64>(rule.later.from),
                                                        static_cast<qint64>(rule.later.to)});
        json.insert(QStringLiteral("looks"), looks);
    }
    return json;
}

Result<TableRule> tableRuleFromJson(const QJsonObject& json, const QString& where)
{
    if (const auto fault = unknownKey(json, where,
                                      {QStringLiteral("kind"), QStringLiteral("rows"),
                                       QStringLiteral("later"), QStringLiteral("looks")}))
        return *fault;
    TableRule rule;
    const QString kind = json.value(QStringLiteral("kind")).toString();
    if (kind == kindName(TableRule::Kind::PaperShares))
        rule.kind = TableRule::Kind::PaperShares;
    else if (kind != kindName(TableRule::Kind::FollowedPeople))
        return invalidJson(where + QStringLiteral(".kind"),
                           QStringLiteral("followed-people | paper-shares"));
    auto rows =
        queryFromJson(QJsonDocument(json.value(QStringLiteral("rows")).toObject()).toJson());
    if (!rows.ok())
        return invalidJson(where + QStringLiteral(".rows.") + rows.error().place,
                           rows.error().arguments.value(0));
    rule.rows = std::move(rows).value();
    if (rule.kind == TableRule::Kind::FollowedPeople) {
        if (auto fault = readFollowed(json, where, rule))
            return *std::move(fault);
    }
    return rule;
}

QByteArray tableRulesToJson(const TableRules& rules)
{
    QJsonObject json;
    for (const auto& [table, rule] : rules)
        json.insert(QString::fromStdString(table), toJson(rule));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<TableRules> tableRulesFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalidJson(QStringLiteral("0"), QStringLiteral("{…}"));
    TableRules rules;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        auto rule = tableRuleFromJson(entry.value().toObject(), entry.key());
        if (!rule.ok())
            return rule.error();
        rules.emplace(entry.key().toStdString(), std::move(rule).value());
    }
    return rules;
}

} // namespace whither
