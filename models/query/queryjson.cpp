#include "models/query/queryjson.h"

#include "models/query/filterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

namespace whither {

namespace {

/// Recipes that an older Whither can answer too are written as it wrote them.
constexpr int firstVersion = 1;
/// With ops besides any-of and none-of, and with "where".
constexpr int filterVersion = 2;
/// With a form.
constexpr int formVersion = 3;
/// With flows, their stages and the order of their nodes.
constexpr int flowsVersion = 4;
/// With annotations and events.
constexpr int annotationVersion = 5;
/// With a trend.
constexpr int recipeVersion = 6;

constexpr int firstYear = 1900; // of an annotation
constexpr int lastYear = 2100;

template <typename Value>
struct Name {
    Value value;
    const char* text;
};

constexpr Name<Measure> measureNames[] = {{Measure::Count, "count"}, {Measure::Share, "share"}};
constexpr Name<ShareBase> baseNames[] = {{ShareBase::All, "all"},
                                         {ShareBase::KnownOnly, "known-only"}};
constexpr Name<PartsForm> formNames[] = {{PartsForm::Donut, "donut"},
                                         {PartsForm::Bars, "bars"},
                                         {PartsForm::Waffle, "waffle"},
                                         {PartsForm::Flows, "flows"}};
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

Result<SortKey> sortKeyFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where, {QStringLiteral("column"), QStringLiteral("descending")}))
        return *fault;
    const QJsonValue descending = object.value(QStringLiteral("descending"));
    if (!descending.isUndefined() && !descending.isBool())
        return invalidJson(where + QStringLiteral(".descending"), QStringLiteral("true | false"));
    if (!object.value(QStringLiteral("column")).isString())
        return invalidJson(where + QStringLiteral(".column"), QStringLiteral("text"));
    return SortKey{object.value(QStringLiteral("column")).toString().toStdString(),
                   object.value(QStringLiteral("descending")).toBool()};
}

Result<std::string> textFromJson(const QJsonValue& json, const QString& where)
{
    if (!json.isString())
        return invalidJson(where, QStringLiteral("text"));
    return json.toString().toStdString();
}

/// Reads every element of a JSON array into `list` with `readOne(value, where)`.
template <typename Value, typename ReadOne>
std::optional<Error> readList(const QJsonValue& json, const QString& where,
                              std::vector<Value>& list, ReadOne readOne)
{
    if (!json.isArray())
        return invalidJson(where, QStringLiteral("[…]"));
    int index = 0;
    for (const QJsonValue element : json.toArray()) {
        auto value = readOne(element, QStringLiteral("%1[%2]").arg(where).arg(index++));
        if (!value.ok())
            return value.error();
        list.push_back(std::move(value).value());
    }
    return std::nullopt;
}

Result<Annotation> annotationFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where,
                       {QStringLiteral("text"), QStringLiteral("year"), QStringLiteral("x"),
                        QStringLiteral("y"), QStringLiteral("mark")}))
        return *fault;
    Annotation annotation;
    annotation.text = object.value(QStringLiteral("text")).toString().toStdString();
    if (annotation.text.empty() || annotation.text.size() > longestAnnotation)
        return invalidJson(where + QStringLiteral(".text"), QStringLiteral("text"));
    if (object.contains(QStringLiteral("year"))) {
        annotation.year = object.value(QStringLiteral("year")).toDouble(-1);
        if (*annotation.year < firstYear || *annotation.year > lastYear)
            return invalidJson(where + QStringLiteral(".year"),
                               QStringLiteral("%1 … %2").arg(firstYear).arg(lastYear));
        return annotation;
    }
    annotation.x = object.value(QStringLiteral("x")).toDouble(-1);
    annotation.y = object.value(QStringLiteral("y")).toDouble(-1);
    for (const double place : {annotation.x, annotation.y}) {
        if (place < 0 || place > 1)
            return invalidJson(where + QStringLiteral(".x, .y"), QStringLiteral("0 … 1"));
    }
    if (object.contains(QStringLiteral("mark"))) {
        if (auto error =
                readList(object.value(QStringLiteral("mark")), where + QStringLiteral(".mark"),
                         annotation.mark, conditionFromJson))
            return *std::move(error);
    }
    return annotation;
}

QJsonObject toJson(const Annotation& annotation)
{
    QJsonObject json{{QStringLiteral("text"), text(annotation.text)}};
    if (annotation.year) {
        json.insert(QStringLiteral("year"), *annotation.year);
        return json;
    }
    json.insert(QStringLiteral("x"), annotation.x);
    json.insert(QStringLiteral("y"), annotation.y);
    QJsonArray mark;
    for (const Condition& condition : annotation.mark)
        mark.append(whither::toJson(condition));
    if (!mark.isEmpty())
        json.insert(QStringLiteral("mark"), mark);
    return json;
}

std::optional<Error> readTruth(const QJsonValue& json, const QString& key, bool& truth)
{
    if (!json.isBool())
        return invalidJson(key, QStringLiteral("true | false"));
    truth = json.toBool();
    return std::nullopt;
}

std::optional<Error> readField(const QString& key, const QJsonValue& json, Query& query)
{
    if (key == QLatin1String("version")) {
        if (json.toInt() < firstVersion || json.toInt() > recipeVersion)
            return invalidJson(key, QStringLiteral("%1 … %2").arg(firstVersion).arg(recipeVersion));
    } else if (key == QLatin1String("table")) {
        if (!json.isString())
            return invalidJson(key, QStringLiteral("text"));
        query.table = json.toString().toStdString();
    } else if (key == QLatin1String("search")) {
        if (!json.isString())
            return invalidJson(key, QStringLiteral("text"));
        query.search = json.toString().toStdString();
    } else if (key == QLatin1String("conditions")) {
        return readList(json, key, query.conditions, conditionFromJson);
    } else if (key == QLatin1String("where")) {
        auto where = expressionFromJson(json, key);
        if (!where.ok())
            return where.error();
        query.where = std::move(where).value();
    } else if (key == QLatin1String("sort")) {
        return readList(json, key, query.sort, sortKeyFromJson);
    } else if (key == QLatin1String("grouping")) {
        return readList(json, key, query.grouping, textFromJson);
    } else if (key == QLatin1String("stages")) {
        return readList(json, key, query.stages, textFromJson);
    } else if (key == QLatin1String("node-order")) {
        return readList(json, key, query.nodeOrder, textFromJson);
    } else if (key == QLatin1String("measure")) {
        if (!readName(measureNames, json, query.measure))
            return invalidJson(key, QStringLiteral("count | share"));
    } else if (key == QLatin1String("base")) {
        if (!readName(baseNames, json, query.base))
            return invalidJson(key, QStringLiteral("all | known-only"));
    } else if (key == QLatin1String("region")) {
        if (!readName(regionNames, json, query.region))
            return invalidJson(key, QStringLiteral("narrowest-in-source | widest-in-source"));
    } else if (key == QLatin1String("form")) {
        if (!readName(formNames, json, query.form))
            return invalidJson(key, QStringLiteral("donut | bars | waffle | flows"));
    } else if (key == QLatin1String("annotations")) {
        if (auto error = readList(json, key, query.annotations, annotationFromJson))
            return error;
        if (query.annotations.size() > mostAnnotations)
            return invalidJson(key, QStringLiteral("0 … %1").arg(mostAnnotations));
    } else if (key == QLatin1String("events")) {
        return readTruth(json, key, query.showsEvents);
    } else if (key == QLatin1String("trend")) {
        return readTruth(json, key, query.showsTrend);
    } else if (key == QLatin1String("whole-group")) {
        return readTruth(json, key, query.isWholeGroup);
    } else {
        return invalidJson(
            key, QStringLiteral("version | table | conditions | where | search | sort | "
                                "grouping | measure | base | region | whole-group | form | "
                                "stages | node-order | annotations | events | trend"));
    }
    return std::nullopt;
}

void insertTexts(QJsonObject& object, const QString& key, const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& entry : texts)
        array.append(text(entry));
    if (!array.isEmpty())
        object.insert(key, array);
}

int versionFor(const Query& query)
{
    if (query.showsTrend)
        return recipeVersion;
    if (!query.annotations.empty() || query.showsEvents)
        return annotationVersion;
    if (query.form == PartsForm::Flows || !query.stages.empty() || !query.nodeOrder.empty())
        return flowsVersion;
    if (query.form != PartsForm::Donut)
        return formVersion;
    const bool isOld =
        !query.where && std::ranges::none_of(query.conditions, [](const Condition& condition) {
            return isTyped(condition.op);
        });
    return isOld ? firstVersion : filterVersion;
}

} // namespace

QByteArray queryToJson(const Query& query)
{
    const Query defaults;
    QJsonObject object{{QStringLiteral("version"), versionFor(query)},
                       {QStringLiteral("table"), text(query.table)}};
    QJsonArray conditions;
    for (const Condition& condition : query.conditions)
        conditions.append(toJson(condition));
    QJsonArray sort;
    for (const SortKey& key : query.sort) {
        sort.append(QJsonObject{{QStringLiteral("column"), text(key.column)},
                                {QStringLiteral("descending"), key.descending}});
    }

    if (!conditions.isEmpty())
        object.insert(QStringLiteral("conditions"), conditions);
    if (query.where)
        object.insert(QStringLiteral("where"), toJson(*query.where));
    if (!query.search.empty())
        object.insert(QStringLiteral("search"), text(query.search));
    if (!sort.isEmpty())
        object.insert(QStringLiteral("sort"), sort);
    insertTexts(object, QStringLiteral("grouping"), query.grouping);
    insertTexts(object, QStringLiteral("stages"), query.stages);
    insertTexts(object, QStringLiteral("node-order"), query.nodeOrder);
    if (query.measure != defaults.measure)
        object.insert(QStringLiteral("measure"), nameOf(measureNames, query.measure));
    if (query.base != defaults.base)
        object.insert(QStringLiteral("base"), nameOf(baseNames, query.base));
    if (query.region != defaults.region)
        object.insert(QStringLiteral("region"), nameOf(regionNames, query.region));
    if (query.form != defaults.form)
        object.insert(QStringLiteral("form"), nameOf(formNames, query.form));
    if (query.isWholeGroup)
        object.insert(QStringLiteral("whole-group"), true);
    if (query.showsEvents)
        object.insert(QStringLiteral("events"), true);
    if (query.showsTrend)
        object.insert(QStringLiteral("trend"), true);
    QJsonArray annotations;
    for (const Annotation& annotation : query.annotations)
        annotations.append(toJson(annotation));
    if (!annotations.isEmpty())
        object.insert(QStringLiteral("annotations"), annotations);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Query> queryFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalidJson(QString::number(fault.offset), QStringLiteral("JSON"));
    if (!document.isObject())
        return invalidJson(QStringLiteral("0"), QStringLiteral("{…}"));
    Query query;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (auto error = readField(field.key(), field.value(), query))
            return *error;
    }
    return query;
}

} // namespace whither
