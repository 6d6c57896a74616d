#include "models/workspace/studysteps.h"

#include "models/import/mapping/mappingjson.h"
#include "models/query/filterjson.h"
#include "models/query/queryjson.h"
#include "models/study/institutions/studyinstitutions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>
#include <utility>

namespace whither {

namespace {

constexpr int stepsVersion = 1;
const QString kindName = QStringLiteral("steps");

QString textOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytesOf(const QJsonValue& json)
{
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// JSON that another part of the program wrote, as a value.
QJsonValue valueOf(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject toJson(const ListStep& step)
{
    QJsonArray files;
    for (const SourceFile& file : step.files) {
        QJsonObject json{{QStringLiteral("name"), textOf(file.name)},
                         {QStringLiteral("size"), static_cast<qint64>(file.size)}};
        if (!file.sha256.empty())
            json.insert(QStringLiteral("sha256"), textOf(file.sha256));
        files.append(json);
    }
    QJsonObject json{{QStringLiteral("key"), textOf(step.key)},
                     {QStringLiteral("title"), textOf(step.title)}};
    if (step.rule) {
        json.insert(QStringLiteral("rule"), toJson(*step.rule));
    } else {
        json.insert(QStringLiteral("files"), files);
        json.insert(QStringLiteral("mapping"), toJson(step.mapping));
    }
    return json;
}

/// The text at `key` of an object that stands at `where`.
Result<std::string> textAt(const QJsonObject& object, const char* key, const QString& where)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isString())
        return invalidJson(where + QLatin1Char('.') + QLatin1String(key), QStringLiteral("text"));
    return value.toString().toStdString();
}

Result<SourceFile> fileFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where,
                       {QStringLiteral("name"), QStringLiteral("size"), QStringLiteral("sha256")}))
        return *fault;
    auto name = textAt(object, "name", where);
    if (!name.ok())
        return name.error();
    const qint64 size = object.value(QStringLiteral("size")).toInteger(-1);
    if (size < 0)
        return invalidJson(where + QStringLiteral(".size"), QStringLiteral("0 …"));
    const std::string sha256 = object.value(QStringLiteral("sha256")).toString().toStdString();
    return SourceFile{std::move(name).value(), {}, static_cast<std::uint64_t>(size), sha256};
}

Result<ListStep> listFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where,
                       {QStringLiteral("key"), QStringLiteral("title"), QStringLiteral("files"),
                        QStringLiteral("mapping"), QStringLiteral("rule")}))
        return *fault;
    auto key = textAt(object, "key", where);
    auto title = textAt(object, "title", where);
    if (!key.ok() || !title.ok())
        return key.ok() ? title.error() : key.error();
    ListStep step{std::move(key).value(), std::move(title).value(), {}, {}, {}};
    if (object.contains(QLatin1String("rule"))) {
        auto rule = tableRuleFromJson(object.value(QStringLiteral("rule")).toObject(),
                                      where + QStringLiteral(".rule"));
        if (!rule.ok())
            return rule.error();
        step.rule = std::move(rule).value();
        return step;
    }
    int index = 0;
    for (const QJsonValue element : object.value(QStringLiteral("files")).toArray()) {
        auto file = fileFromJson(element, QStringLiteral("%1.files[%2]").arg(where).arg(index++));
        if (!file.ok())
            return file.error();
        step.files.push_back(std::move(file).value());
    }
    auto mapping = mappingFromJson(object.value(QStringLiteral("mapping")).toObject());
    if (!mapping)
        return invalidJson(where + QStringLiteral(".mapping"), QStringLiteral("{…}"));
    step.mapping = *std::move(mapping);
    return step;
}

std::optional<Error> readLists(const QJsonValue& json, const QString& where, StudySteps& steps)
{
    std::set<std::string> keys;
    int index = 0;
    for (const QJsonValue element : json.toArray()) {
        const QString place = QStringLiteral("%1[%2]").arg(where).arg(index++);
        auto list = listFromJson(element, place);
        if (!list.ok())
            return list.error();
        if (!keys.insert(list.value().key).second)
            return invalidJson(place + QStringLiteral(".key"), QStringLiteral("another key"));
        steps.lists.push_back(std::move(list).value());
    }
    return std::nullopt;
}

/// Queries by name; an error names the query it is in.
std::optional<Error> readQueries(const QJsonValue& json, const QString& where,
                                 std::map<std::string, Query>& queries)
{
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        auto query = queryFromJson(bytesOf(entry.value()));
        if (!query.ok()) {
            Error error = query.error();
            error.place = where + QLatin1Char('.') + entry.key() + QLatin1Char('.') + error.place;
            return error;
        }
        queries.emplace(entry.key().toStdString(), std::move(query).value());
    }
    return std::nullopt;
}

/// What `read` makes of bytes that another part of the program wrote, into `value`.
template <typename Value>
std::optional<Error> take(Result<Value> read, const QString& where, Value& value)
{
    if (!read.ok())
        return invalidJson(where, read.error().arguments.join(QLatin1Char(' ')));
    value = std::move(read).value();
    return std::nullopt;
}

std::optional<Error> readField(const QString& key, const QJsonValue& json, StudySteps& steps)
{
    if (key == QLatin1String("whither")) {
        if (json.toString() != kindName)
            return invalidJson(key, kindName);
    } else if (key == QLatin1String("version")) {
        if (json.toInt() != stepsVersion)
            return invalidJson(key, QString::number(stepsVersion));
    } else if (key == QLatin1String("lists")) {
        return readLists(json, key, steps);
    } else if (key == QLatin1String("front")) {
        if (!json.isString())
            return invalidJson(key, QStringLiteral("text"));
        steps.front = json.toString().toStdString();
    } else if (key == QLatin1String("queries")) {
        return readQueries(json, key, steps.queries);
    } else if (key == QLatin1String("cohorts")) {
        return readQueries(json, key, steps.cohorts);
    } else if (key == QLatin1String("persons")) {
        return take(decisionsFromJson(bytesOf(json)), key, steps.persons);
    } else if (key == QLatin1String("institutions")) {
        return take(logFromJson(bytesOf(json)), key, steps.institutions);
    } else if (key == QLatin1String("claims")) {
        return take(ownClaimsFromJson(bytesOf(json)), key, steps.claims);
    } else {
        return invalidJson(key, QStringLiteral("whither | version | lists | front | queries | "
                                               "cohorts | persons | institutions | claims"));
    }
    return std::nullopt;
}

QJsonObject toJson(const std::map<std::string, Query>& queries)
{
    QJsonObject json;
    for (const auto& [name, query] : queries)
        json.insert(textOf(name), objectOf(queryToJson(query)));
    return json;
}

} // namespace

Result<StudySteps> stepsOf(const Workspace& workspace)
{
    StudySteps steps;
    steps.front = workspace.front;
    steps.queries = workspace.queries;
    steps.cohorts = workspace.cohorts;
    TableRules rules;
    const auto take = [&](std::string_view key, auto&& read, auto& value) -> std::optional<Error> {
        const auto found = workspace.settings.find(std::string(key));
        if (found == workspace.settings.end())
            return std::nullopt;
        auto result = read(found->second);
        if (!result.ok())
            return Error{ErrorCode::DamagedFile, {}, {textOf(std::string(key))}};
        value = std::move(result).value();
        return std::nullopt;
    };
    if (auto fault = take(personSettingsKey, decisionsFromJson, steps.persons))
        return *std::move(fault);
    if (auto fault = take(StudyInstitutions::settingsKey, logFromJson, steps.institutions))
        return *std::move(fault);
    if (auto fault = take(ownClaimsKey, ownClaimsFromJson, steps.claims))
        return *std::move(fault);
    if (auto fault = take(tableRulesKey, tableRulesFromJson, rules))
        return *std::move(fault);
    for (const WorkspaceDataset& dataset : workspace.datasets) {
        ListStep step{dataset.key, dataset.title, {}, {}, {}};
        if (const auto rule = rules.find(dataset.key); rule != rules.end()) {
            step.rule = rule->second;
        } else {
            step.files = dataset.record.files;
            for (SourceFile& file : step.files)
                file.path.clear();
            step.mapping = dataset.record.mapping;
        }
        steps.lists.push_back(std::move(step));
    }
    return steps;
}

QByteArray stepsToJson(const StudySteps& steps)
{
    QJsonArray lists;
    for (const ListStep& list : steps.lists)
        lists.append(toJson(list));
    QJsonObject json{{QStringLiteral("whither"), kindName},
                     {QStringLiteral("version"), stepsVersion},
                     {QStringLiteral("lists"), lists}};
    if (!steps.front.empty())
        json.insert(QStringLiteral("front"), textOf(steps.front));
    if (!steps.queries.empty())
        json.insert(QStringLiteral("queries"), toJson(steps.queries));
    if (!steps.cohorts.empty())
        json.insert(QStringLiteral("cohorts"), toJson(steps.cohorts));
    if (!steps.persons.empty())
        json.insert(QStringLiteral("persons"), valueOf(decisionsToJson(steps.persons)));
    if (!steps.institutions.empty())
        json.insert(QStringLiteral("institutions"), valueOf(logToJson(steps.institutions)));
    if (!steps.claims.empty())
        json.insert(QStringLiteral("claims"), valueOf(ownClaimsToJson(steps.claims)));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<StudySteps> stepsFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalidJson(QString::number(fault.offset), QStringLiteral("JSON"));
    const QJsonObject object = document.object();
    for (const char* needed : {"whither", "version", "lists"}) {
        if (!object.contains(QLatin1String(needed)))
            return invalidJson(QLatin1String(needed), QStringLiteral("…"));
    }
    StudySteps steps;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (auto error = readField(field.key(), field.value(), steps))
            return *error;
    }
    return steps;
}

} // namespace whither
