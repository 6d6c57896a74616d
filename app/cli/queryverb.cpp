#include "app/cli/queryverb.h"

#include "models/export/csvwriter.h"
#include "models/import/json/jsontext.h"
#include "models/query/queryjson.h"
#include "models/query/selectedrows.h"
#include "models/study/datasets/authorships.h"
#include "models/text/errortext.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/listquestion.h"
#include "app/cli/loadedlist.h"
#include "app/cli/readarguments.h"
#include "app/cli/schemas.h"

#include <QFile>

#include <cmath>
#include <cstdio>
#include <map>
#include <optional>
#include <variant>

namespace whither {

namespace {

struct QueryArguments {
    QStringList files;
    ReadOptions options;
    QString recipePath;
    QString where;
    std::string countBy;
    std::vector<std::string> per;
    CountingRule rule = CountingRule::Any;
    bool isRuleGiven = false;
    bool asCsv = false;
    bool showsSchema = false;
};

/// An answer of several columns; text is quoted in JSON, numbers are not.
struct Answer {
    std::vector<std::string> columns;
    std::vector<bool> isNumber;
    std::vector<std::vector<std::string>> rows; ///< empty: null
};

std::variant<QueryArguments, QString> readQueryArguments(const QStringList& arguments)
{
    const ReadArguments reading;
    const QCommandLineOption recipe(QStringLiteral("recipe"), {}, QStringLiteral("file"));
    const QCommandLineOption countBy(QStringLiteral("count-by"), {}, QStringLiteral("column"));
    const QCommandLineOption per(QStringLiteral("per"), {}, QStringLiteral("columns"));
    const QCommandLineOption where(QStringLiteral("where"), {}, QStringLiteral("expression"));
    const QCommandLineOption counting(QStringLiteral("counting"), {}, QStringLiteral("rule"),
                                      QStringLiteral("any"));
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption csv(QStringLiteral("csv"));
    const QCommandLineOption schema(QStringLiteral("schema"));
    QCommandLineParser parser;
    if (auto fault = parseArguments(
            parser, reading.all() + QList{recipe, countBy, per, where, counting, json, csv, schema},
            arguments))
        return *std::move(fault);
    QueryArguments result;
    result.showsSchema = parser.isSet(schema);
    if (result.showsSchema)
        return result;
    result.files = parser.positionalArguments();
    if (result.files.isEmpty())
        return QStringLiteral("which list? whither query FILE… --count-by COLUMN");
    auto options = reading.read(parser);
    if (auto* fault = std::get_if<QString>(&options))
        return std::move(*fault);
    result.options = std::get<ReadOptions>(std::move(options));
    result.recipePath = parser.value(recipe);
    result.where = parser.value(where);
    if (parser.isSet(where) && result.where.trimmed().isEmpty())
        return QStringLiteral("which records? --where is empty");
    result.countBy = parser.value(countBy).toStdString();
    if (result.recipePath.isEmpty() == result.countBy.empty())
        return QStringLiteral("what to count? Name one of --count-by COLUMN and --recipe FILE");
    const QStringList others = parser.value(per).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& column : others)
        result.per.push_back(column.trimmed().toStdString());
    const std::map<QString, CountingRule> rules{
        {QStringLiteral("any"), CountingRule::Any},
        {QStringLiteral("first"), CountingRule::First},
        {QStringLiteral("last"), CountingRule::Last},
        {QStringLiteral("fractional"), CountingRule::Fractional}};
    const auto rule = rules.find(parser.value(counting));
    if (rule == rules.end())
        return notOneOf("counting", parser.value(counting),
                        QStringLiteral("any, first, last, fractional"));
    result.rule = rule->second;
    result.isRuleGiven = parser.isSet(counting);
    if (parser.isSet(json) && parser.isSet(csv))
        return QStringLiteral("--json or --csv? One answer has one form");
    result.asCsv = parser.isSet(csv);
    return result;
}

/// A count as a plain number: whole ones without a point.
std::string numberText(double number)
{
    return plainText(number == std::floor(number) && std::abs(number) < 1e15
                         ? Cell(static_cast<std::int64_t>(number))
                         : Cell(number))
        .value_or(std::string());
}

/// Papers by country: what the rows of a paper list are for.
Result<Answer> papersByCountry(const std::shared_ptr<const Table>& table,
                               const QueryArguments& asked)
{
    std::optional<Selection> rows;
    if (!asked.where.isEmpty()) {
        const auto engine = engineOver(table);
        Query everything;
        everything.table = listTable;
        const auto query = withWhere(everything, asked.where, *engine);
        if (!query.ok())
            return query.error();
        rows = selectedRows(*engine, query.value());
    }
    const auto counts = countryCounts(*table, asked.rule, rows ? &*rows : nullptr);
    if (!counts.ok())
        return counts.error();
    Answer answer{{"conference", "year", "country", "count", "accepted", "known"},
                  {false, true, false, true, true, true},
                  {}};
    for (const CountryCount& count : counts.value()) {
        answer.rows.push_back({count.conference,
                               count.year ? std::to_string(*count.year) : std::string(),
                               count.country.value_or("unknown"), numberText(count.count),
                               std::to_string(count.accepted), std::to_string(count.known)});
    }
    return answer;
}

Result<Query> queryFor(const QueryArguments& asked)
{
    Query query;
    if (!asked.recipePath.isEmpty()) {
        QFile file(asked.recipePath);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotFound, asked.recipePath, {}};
        auto recipe = queryFromJson(file.readAll());
        if (!recipe.ok())
            return recipe.error();
        query = std::move(recipe).value();
    } else {
        query.grouping = asked.per;
        query.grouping.push_back(asked.countBy);
    }
    query.table = listTable;
    return query;
}

Result<Answer> groupsOf(const std::shared_ptr<const Table>& table, const QueryArguments& asked)
{
    const auto recipe = queryFor(asked);
    if (!recipe.ok())
        return recipe.error();
    const auto engine = engineOver(table);
    const auto query = withWhere(recipe.value(), asked.where, *engine);
    if (!query.ok())
        return query.error();
    if (const Done known = engine->check(query.value()); !known.ok())
        return known.error();
    Answer answer{query.value().grouping, {}, {}};
    for (const std::string& column : answer.columns) {
        const ColumnType type = table->column(column)->type();
        answer.isNumber.push_back(type == ColumnType::Integer || type == ColumnType::Real);
    }
    answer.columns.emplace_back("count");
    answer.isNumber.push_back(true);
    for (const Group& group : engine->groups(query.value(), query.value().grouping)) {
        std::vector<std::string> row;
        for (const Term& term : group.terms)
            row.push_back(term.value_or("unknown"));
        row.push_back(std::to_string(group.count));
        answer.rows.push_back(std::move(row));
    }
    return answer;
}

std::string jsonOf(const Answer& answer)
{
    std::string json = "[";
    for (const std::vector<std::string>& row : answer.rows) {
        json += json.size() == 1 ? "{" : ",\n{";
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                json += ',';
            json += jsonText(answer.columns[column]) + ':';
            const bool isPlain = answer.isNumber[column] && realIn(row[column]);
            json += row[column].empty() ? "null" : isPlain ? row[column] : jsonText(row[column]);
        }
        json += '}';
    }
    return json + "]\n";
}

std::string csvOf(const Answer& answer)
{
    CsvWriter writer(CsvStyle{});
    const auto add = [&](const std::vector<std::string>& row) {
        writer.addRecord(std::vector<std::string_view>(row.begin(), row.end()));
    };
    add(answer.columns);
    for (const std::vector<std::string>& row : answer.rows)
        add(row);
    return std::move(writer).take().toStdString();
}

bool isPapersByCountry(const Table& table, const QueryArguments& asked)
{
    return asked.countBy == "country" && table.column("accepted") && table.column("position")
           && (asked.per == std::vector<std::string>{"conference", "year"});
}

} // namespace

int runQuery(const QStringList& arguments)
{
    const auto read = readQueryArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& asked = std::get<QueryArguments>(read);
    if (asked.showsSchema)
        return printSchema(QStringLiteral("recipe"));
    const auto list = loadList(asked.files, asked.options);
    const auto refuse = [](const Error& error) {
        complain(errorText(error));
        return Refused;
    };
    if (!list.ok())
        return refuse(list.error());
    complainOfRejected(list.value());
    const Table& table = *list.value().table;
    const bool isByPaper = isPapersByCountry(table, asked);
    if (asked.isRuleGiven && !isByPaper) {
        complain(QStringLiteral("--counting is for papers: --count-by country --per "
                                "conference,year of a paper list"));
        return BadUsage;
    }
    const auto answer = isByPaper ? papersByCountry(list.value().table, asked)
                                  : groupsOf(list.value().table, asked);
    if (!answer.ok())
        return refuse(answer.error());
    const std::string text = asked.asCsv ? csvOf(answer.value()) : jsonOf(answer.value());
    std::fwrite(text.data(), 1, text.size(), stdout);
    return Succeeded;
}

} // namespace whither
