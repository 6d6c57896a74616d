#include "models/query/queryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <utility>

namespace whither {

namespace {

constexpr int recipeVersion = 1;

template <typename Value>
struct Name {
    Value value;
    const char* text;
};

constexpr Name<Condition::Op> opNames[] = {{Condition::Op::IsAnyOf, "any-of"},
                                           {Condition::Op::IsNoneOf, "none-of"}};
constexpr Name<Measure> measureNames[] = {{Measure::Count, "count"}, {Measure::Share, "share"}};
constexpr Name<ShareBase> baseNames[] = {{ShareBase::All, "all"},
                                         {ShareBase::KnownOnly, "known-only"}};
constexpr Name<RegionRule> regionNames[] = {{RegionRule::NarrowestInSource, "narrowest-in-source"},
                                            {RegionRule::WidestInSource, "widest-in-source"}};

template <typename Names, typename Value>
QString nameOf(const Names& names, Value value)
{
    for (const auto& name : names) {
        if (name.value == value)
            return QString::fromLatin1(name.text);
    }
    return {};
}

template <typename Names, typename Value>
bool readName(const Names& names, const QJsonValue& json, Value& value)
{
    for (const auto& name : names) {
        if (json.toString() == QLatin1String(name.text)) {
            value = name.value;
            return true;
        }
    }
    return false;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Error invalid(const QString& where, const QString& expected)
{
    return {ErrorCode::InvalidJson, where, {expected}};
}

QJsonArray termsToJson(const std::vector<Term>& terms)
{
    QJsonArray array;
    for (const Term& term : terms)
        array.append(term ? QJsonValue(text(*term)) : QJsonValue(QJsonValue::Null));
    return array;
}

/// The first key of the object that is not among those known, as an error.
std::optional<Error> unknownKey(const QJsonObject& object, const QString& where,
                                const QStringList& known)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key()))
            return invalid(where + QLatin1Char('.') + field.key(),
                           known.join(QStringLiteral(" | ")));
    }
    return std::nullopt;
}

Result<Condition> conditionFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where,
                       {QStringLiteral("column"), QStringLiteral("op"), QStringLiteral("terms")}))
        return *fault;
    Condition condition;
    if (!object.value(QStringLiteral("column")).isString())
        return invalid(where + QStringLiteral(".column"), QStringLiteral("text"));
    condition.column = object.value(QStringLiteral("column")).toString().toStdString();
    if (!readName(opNames, object.value(QStringLiteral("op")), condition.op))
        return invalid(where + QStringLiteral(".op"), QStringLiteral("any-of | none-of"));
    if (!object.value(QStringLiteral("terms")).isArray())
        return invalid(where + QStringLiteral(".terms"), QStringLiteral("[…]"));
    for (const QJsonValue term : object.value(QStringLiteral("terms")).toArray()) {
        if (!term.isString() && !term.isNull())
            return invalid(where + QStringLiteral(".terms"), QStringLiteral("text | null"));
        condition.terms.push_back(term.isNull() ? Term() : Term(term.toString().toStdString()));
    }
    return condition;
}

Result<SortKey> sortKeyFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where, {QStringLiteral("column"), QStringLiteral("descending")}))
        return *fault;
    const QJsonValue descending = object.value(QStringLiteral("descending"));
    if (!descending.isUndefined() && !descending.isBool())
        return invalid(where + QStringLiteral(".descending"), QStringLiteral("true | false"));
    if (!object.value(QStringLiteral("column")).isString())
        return invalid(where + QStringLiteral(".column"), QStringLiteral("text"));
    return SortKey{object.value(QStringLiteral("column")).toString().toStdString(),
                   object.value(QStringLiteral("descending")).toBool()};
}

Result<std::string> textFromJson(const QJsonValue& json, const QString& where)
{
    if (!json.isString())
        return invalid(where, QStringLiteral("text"));
    return json.toString().toStdString();
}

/// Reads every element of a JSON array into `list` with `readOne(value, where)`.
template <typename Value, typename ReadOne>
std::optional<Error> readList(const QJsonValue& json, const QString& where,
                              std::vector<Value>& list, ReadOne readOne)
{
    if (!json.isArray())
        return invalid(where, QStringLiteral("[…]"));
    int index = 0;
    for (const QJsonValue element : json.toArray()) {
        auto value = readOne(element, QStringLiteral("%1[%2]").arg(where).arg(index++));
        if (!value.ok())
            return value.error();
        list.push_back(std::move(value).value());
    }
    return std::nullopt;
}

std::optional<Error> readField(const QString& key, const QJsonValue& json, Query& query)
{
    if (key == QLatin1String("version")) {
        if (json.toInt() != recipeVersion)
            return invalid(key, QString::number(recipeVersion));
    } else if (key == QLatin1String("table")) {
        if (!json.isString())
            return invalid(key, QStringLiteral("text"));
        query.table = json.toString().toStdString();
    } else if (key == QLatin1String("search")) {
        if (!json.isString())
            return invalid(key, QStringLiteral("text"));
        query.search = json.toString().toStdString();
    } else if (key == QLatin1String("conditions")) {
        return readList(json, key, query.conditions, conditionFromJson);
    } else if (key == QLatin1String("sort")) {
        return readList(json, key, query.sort, sortKeyFromJson);
    } else if (key == QLatin1String("grouping")) {
        return readList(json, key, query.grouping, textFromJson);
    } else if (key == QLatin1String("measure")) {
        if (!readName(measureNames, json, query.measure))
            return invalid(key, QStringLiteral("count | share"));
    } else if (key == QLatin1String("base")) {
        if (!readName(baseNames, json, query.base))
            return invalid(key, QStringLiteral("all | known-only"));
    } else if (key == QLatin1String("region")) {
        if (!readName(regionNames, json, query.region))
            return invalid(key, QStringLiteral("narrowest-in-source | widest-in-source"));
    } else if (key == QLatin1String("whole-group")) {
        if (!json.isBool())
            return invalid(key, QStringLiteral("true | false"));
        query.isWholeGroup = json.toBool();
    } else {
        return invalid(key, QStringLiteral("version | table | conditions | search | sort | "
                                           "grouping | measure | base | region | whole-group"));
    }
    return std::nullopt;
}

} // namespace

QByteArray queryToJson(const Query& query)
{
    const Query defaults;
    QJsonObject object{{QStringLiteral("version"), recipeVersion},
                       {QStringLiteral("table"), text(query.table)}};
    QJsonArray conditions;
    for (const Condition& condition : query.conditions) {
        conditions.append(QJsonObject{{QStringLiteral("column"), text(condition.column)},
                                      {QStringLiteral("op"), nameOf(opNames, condition.op)},
                                      {QStringLiteral("terms"), termsToJson(condition.terms)}});
    }
    QJsonArray sort;
    for (const SortKey& key : query.sort) {
        sort.append(QJsonObject{{QStringLiteral("column"), text(key.column)},
                                {QStringLiteral("descending"), key.descending}});
    }
    QJsonArray grouping;
    for (const std::string& column : query.grouping)
        grouping.append(text(column));

    if (!conditions.isEmpty())
        object.insert(QStringLiteral("conditions"), conditions);
    if (!query.search.empty())
        object.insert(QStringLiteral("search"), text(query.search));
    if (!sort.isEmpty())
        object.insert(QStringLiteral("sort"), sort);
    if (!grouping.isEmpty())
        object.insert(QStringLiteral("grouping"), grouping);
    if (query.measure != defaults.measure)
        object.insert(QStringLiteral("measure"), nameOf(measureNames, query.measure));
    if (query.base != defaults.base)
        object.insert(QStringLiteral("base"), nameOf(baseNames, query.base));
    if (query.region != defaults.region)
        object.insert(QStringLiteral("region"), nameOf(regionNames, query.region));
    if (query.isWholeGroup)
        object.insert(QStringLiteral("whole-group"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Query> queryFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(QString::number(fault.offset), QStringLiteral("JSON"));
    if (!document.isObject())
        return invalid(QStringLiteral("0"), QStringLiteral("{…}"));
    Query query;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (auto error = readField(field.key(), field.value(), query))
            return *error;
    }
    return query;
}

} // namespace whither
