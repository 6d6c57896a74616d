#include "models/study/figures/figurerecipe.h"

#include "models/query/filterjson.h"
#include "models/query/queryjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace whither {

namespace {

constexpr int recipeVersion = 1;
constexpr int largestSide = 20'000;
constexpr int largestScale = 3;
constexpr double largestCount = 9'007'199'254'740'992; // 2^53: exact in JSON

const QString comparisonKey = QStringLiteral("comparison");
const QString patternsKey = QStringLiteral("patterns");
const QString questionKey = QStringLiteral("query");

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject toJson(const Query& query)
{
    return QJsonDocument::fromJson(queryToJson(query)).object();
}

QJsonObject toJson(const ComparedSide& side)
{
    QJsonObject json{{QStringLiteral("column"), text(side.column)},
                     {questionKey, toJson(side.query)}};
    if (!side.origin.empty())
        json.insert(QStringLiteral("origin"), text(side.origin));
    return json;
}

QJsonObject toJson(const ComparisonQuery& query)
{
    QJsonObject json{{QStringLiteral("a"), toJson(query.a)},
                     {QStringLiteral("b"), toJson(query.b)}};
    if (query.base == ShareBase::KnownOnly)
        json.insert(QStringLiteral("known-only"), true);
    return json;
}

Result<Query> readQuery(const QJsonValue& json, const QString& where)
{
    if (!json.isObject())
        return invalidJson(where, QStringLiteral("{…}"));
    auto query = queryFromJson(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    if (query.ok())
        return query;
    Error error = query.error();
    error.place = where + QLatin1Char('.') + error.place;
    return error;
}

Result<ComparedSide> readSide(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault = unknownKey(
            object, where, {QStringLiteral("column"), QStringLiteral("origin"), questionKey}))
        return *fault;
    auto query = readQuery(object.value(questionKey), where + QLatin1Char('.') + questionKey);
    if (!query.ok())
        return query.error();
    return ComparedSide{std::move(query).value(),
                        object.value(QStringLiteral("column")).toString().toStdString(),
                        object.value(QStringLiteral("origin")).toString().toStdString()};
}

Result<ComparisonQuery> readComparison(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, comparisonKey,
                       {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("known-only")}))
        return *fault;
    auto a = readSide(object.value(QStringLiteral("a")), comparisonKey + QStringLiteral(".a"));
    if (!a.ok())
        return a.error();
    auto b = readSide(object.value(QStringLiteral("b")), comparisonKey + QStringLiteral(".b"));
    if (!b.ok())
        return b.error();
    return ComparisonQuery{std::move(a).value(), std::move(b).value(),
                           object.value(QStringLiteral("known-only")).toBool()
                               ? ShareBase::KnownOnly
                               : ShareBase::All};
}

Result<std::vector<RecipeNumber>> readNumbers(const QJsonValue& json)
{
    if (!json.isArray())
        return invalidJson(QStringLiteral("numbers"), QStringLiteral("[…]"));
    std::vector<RecipeNumber> numbers;
    for (const QJsonValue entry : json.toArray()) {
        const QString where = QStringLiteral("numbers[%1]").arg(numbers.size());
        const QJsonValue rows = entry.toObject().value(QStringLiteral("rows"));
        const QJsonValue name = entry.toObject().value(QStringLiteral("name"));
        const double count = rows.toDouble(-1);
        if (!name.isString() || count < 0 || count > largestCount || std::trunc(count) != count)
            return invalidJson(where, QStringLiteral("{\"name\": text, \"rows\": 0 …}"));
        numbers.push_back({name.toString().toStdString(), static_cast<std::uint64_t>(count)});
    }
    return numbers;
}

int wholeFrom(const QJsonValue& json, int least, int most)
{
    const int number = json.toInt(least - 1);
    return number >= least && number <= most ? number : least - 1;
}

/// Size, scale, theme and language.
std::optional<Error> readLook(const QJsonObject& json, FigureRecipe& recipe)
{
    const int width = wholeFrom(json.value(QStringLiteral("width")), 1, largestSide);
    const int height = wholeFrom(json.value(QStringLiteral("height")), 1, largestSide);
    if (width == 0 || height == 0) {
        return invalidJson(QStringLiteral("width, height"),
                           QStringLiteral("1 … %1").arg(largestSide));
    }
    recipe.size = QSize(width, height);
    recipe.scale = wholeFrom(json.value(QStringLiteral("scale")), 1, largestScale);
    if (recipe.scale == 0)
        return invalidJson(QStringLiteral("scale"), QStringLiteral("1 | 2 | 3"));
    const QString theme = json.value(QStringLiteral("theme")).toString();
    recipe.isDark = theme == QLatin1String("dark");
    if (!recipe.isDark && theme != QLatin1String("light"))
        return invalidJson(QStringLiteral("theme"), QStringLiteral("light | dark"));
    const QJsonValue patterns = json.value(patternsKey);
    if (!patterns.isUndefined() && !patterns.isBool())
        return invalidJson(patternsKey, QStringLiteral("true | false"));
    recipe.hasPatterns = patterns.toBool();
    const auto language = languageFromCode(json.value(QStringLiteral("language")).toString());
    if (!language)
        return invalidJson(QStringLiteral("language"), QStringLiteral("en | zh_CN | zh_TW"));
    recipe.language = *language;
    return std::nullopt;
}

} // namespace

const std::string& FigureRecipe::table() const
{
    const auto* query = std::get_if<Query>(&question);
    return query ? query->table : std::get<ComparisonQuery>(question).a.query.table;
}

QByteArray recipeToJson(const FigureRecipe& recipe)
{
    QJsonArray numbers;
    for (const RecipeNumber& number : recipe.numbers) {
        numbers.append(QJsonObject{{QStringLiteral("name"), text(number.name)},
                                   {QStringLiteral("rows"), static_cast<qint64>(number.rows)}});
    }
    QJsonObject json{
        {QStringLiteral("figure"), text(recipe.figure)},
        {QStringLiteral("height"), recipe.size.height()},
        {QStringLiteral("language"), languageCode(recipe.language)},
        {QStringLiteral("numbers"), numbers},
        {QStringLiteral("scale"), recipe.scale},
        {QStringLiteral("theme"), recipe.isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("whither-figure"), recipeVersion},
        {QStringLiteral("width"), recipe.size.width()}};
    if (const auto* query = std::get_if<Query>(&recipe.question))
        json.insert(questionKey, toJson(*query));
    else
        json.insert(comparisonKey, toJson(std::get<ComparisonQuery>(recipe.question)));
    if (recipe.hasPatterns)
        json.insert(patternsKey, true);
    if (!recipe.dataId.empty())
        json.insert(QStringLiteral("data"), text(recipe.dataId));
    if (!recipe.dataName.empty())
        json.insert(QStringLiteral("data-name"), text(recipe.dataName));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::string studyId(const FigureRecipe& recipe)
{
    constexpr std::size_t digits = 8;
    FigureRecipe asked; // without look and language
    asked.figure = recipe.figure;
    asked.question = recipe.question;
    asked.dataId = recipe.dataId;
    asked.dataName = recipe.dataName;
    for (const RecipeNumber& number : recipe.numbers)
        asked.numbers.push_back({{}, number.rows}); // names are words of a language, and so
    std::ranges::sort(asked.numbers, {}, &RecipeNumber::rows); // is the order of equal counts
    const QByteArray hash =
        QCryptographicHash::hash(recipeToJson(asked), QCryptographicHash::Sha256);
    return hash.toHex().toStdString().substr(0, digits);
}

Result<FigureRecipe> recipeFromJson(const QByteArray& bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return invalidJson(QString::number(fault.offset), QStringLiteral("{…}"));
    const QJsonObject json = document.object();
    if (json.value(QStringLiteral("whither-figure")).toInt() != recipeVersion)
        return invalidJson(QStringLiteral("whither-figure"), QString::number(recipeVersion));
    if (const auto unknown = unknownKey(
            json, QString(),
            {comparisonKey, patternsKey, questionKey, QStringLiteral("data"),
             QStringLiteral("data-name"), QStringLiteral("figure"), QStringLiteral("height"),
             QStringLiteral("language"), QStringLiteral("numbers"), QStringLiteral("scale"),
             QStringLiteral("theme"), QStringLiteral("whither-figure"), QStringLiteral("width")}))
        return *unknown;
    FigureRecipe recipe;
    recipe.figure = json.value(QStringLiteral("figure")).toString().toStdString();
    recipe.dataId = json.value(QStringLiteral("data")).toString().toStdString();
    recipe.dataName = json.value(QStringLiteral("data-name")).toString().toStdString();
    if (json.contains(comparisonKey)) {
        auto comparison = readComparison(json.value(comparisonKey));
        if (!comparison.ok())
            return comparison.error();
        recipe.question = std::move(comparison).value();
    } else {
        auto query = readQuery(json.value(questionKey), questionKey);
        if (!query.ok())
            return query.error();
        recipe.question = std::move(query).value();
    }
    if (auto error = readLook(json, recipe))
        return *std::move(error);
    auto numbers = readNumbers(json.value(QStringLiteral("numbers")));
    if (!numbers.ok())
        return numbers.error();
    recipe.numbers = std::move(numbers).value();
    return recipe;
}

std::vector<NumberChange> changedNumbers(const std::vector<RecipeNumber>& before,
                                         const std::vector<RecipeNumber>& now)
{
    // Parts may have one name, as a country's lines by several sources: the first of that name then
    // is the first of it now, and so on.
    std::map<std::string, std::deque<std::uint64_t>> left;
    for (const RecipeNumber& number : before)
        left[number.name].push_back(number.rows);
    std::vector<NumberChange> changes;
    for (const RecipeNumber& number : now) {
        auto& rows = left[number.name];
        const std::uint64_t then = rows.empty() ? 0 : rows.front();
        if (!rows.empty())
            rows.pop_front();
        if (then != number.rows)
            changes.push_back({number.name, then, number.rows});
    }
    for (const RecipeNumber& number : before) {
        auto& rows = left[number.name];
        for (; !rows.empty(); rows.pop_front())
            changes.push_back({number.name, rows.front(), 0});
    }
    return changes;
}

} // namespace whither
