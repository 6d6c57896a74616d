#include "app/cli/cohortverb.h"

#include "models/export/csvwriter.h"
#include "models/import/json/jsontext.h"
#include "models/query/selectedrows.h"
#include "models/study/cohorts/papercohort.h"
#include "models/text/errortext.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/listquestion.h"
#include "app/cli/loadedlist.h"
#include "app/cli/readarguments.h"

#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace whither {

namespace {

struct CohortArguments {
    QStringList files;
    ReadOptions options;
    QString where;
    YearSpan then;
    bool asCsv = false;
};

/// "2022..2025", or "2022" alone.
std::optional<YearSpan> yearsIn(const QString& text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    bool isFrom = false;
    bool isTo = false;
    const qlonglong from = text.left(dots).toLongLong(&isFrom);
    const qlonglong to = (dots < 0 ? text : text.mid(dots + 2)).toLongLong(&isTo);
    if (!isFrom || !isTo || from > to)
        return std::nullopt;
    return YearSpan{from, to};
}

std::variant<CohortArguments, QString> readCohortArguments(const QStringList& arguments)
{
    const ReadArguments reading;
    const QCommandLineOption where(QStringLiteral("where"), {}, QStringLiteral("expression"));
    const QCommandLineOption then(QStringLiteral("then"), {}, QStringLiteral("years"));
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption csv(QStringLiteral("csv"));
    QCommandLineParser parser;
    if (auto fault =
            parseArguments(parser, reading.all() + QList{where, then, json, csv}, arguments))
        return *std::move(fault);
    CohortArguments result;
    result.files = parser.positionalArguments();
    if (result.files.isEmpty())
        return QStringLiteral("which list? whither cohort FILE… --where EXPR --then YEARS");
    auto options = reading.read(parser);
    if (auto* fault = std::get_if<QString>(&options))
        return std::move(*fault);
    result.options = std::get<ReadOptions>(std::move(options));
    result.where = parser.value(where);
    if (result.where.trimmed().isEmpty())
        return QStringLiteral("who is in the cohort? Name --where, such as "
                              "'country = \"United States\" and year <= 2018'");
    const auto years = yearsIn(parser.value(then));
    if (!years)
        return QStringLiteral("--then \"%1\" is no span of years; name one, such as 2022..2025")
            .arg(parser.value(then));
    result.then = *years;
    if (parser.isSet(json) && parser.isSet(csv))
        return QStringLiteral("--json or --csv? One answer has one form");
    result.asCsv = parser.isSet(csv);
    return result;
}

using CountryCounts = std::vector<std::pair<std::string, std::uint64_t>>;

std::string jsonOf(const CountryCounts& counts)
{
    std::string json = "{";
    for (const auto& [country, count] : counts) {
        if (json.back() != '{')
            json += ',';
        json += jsonText(country) + ':' + std::to_string(count);
    }
    return json + '}';
}

std::string jsonOf(const PaperCohort& cohort)
{
    const auto named = [](const char* key, const std::string& value) {
        return '"' + std::string(key) + "\":" + value;
    };
    return '{' + named("members", std::to_string(cohort.members)) + ','
           + named("on_any_paper", std::to_string(cohort.onAnyPaper)) + ','
           + named("followed", std::to_string(cohort.followed)) + ','
           + named("several", std::to_string(cohort.several)) + ','
           + named("latest", jsonOf(cohort.latest)) + ','
           + named("latest_unambiguous", jsonOf(cohort.latestUnambiguous)) + ','
           + named("ambiguous", std::to_string(cohort.ambiguous)) + ','
           + named("unidentified", std::to_string(cohort.unidentified)) + "}\n";
}

std::string csvOf(const PaperCohort& cohort)
{
    CsvWriter writer(CsvStyle{});
    const auto add = [&](std::string_view measure, std::string_view country,
                         std::string_view count) {
        const std::vector<std::string_view> row{measure, country, count};
        writer.addRecord(row);
    };
    const auto addEach = [&](std::string_view measure, const CountryCounts& counts) {
        for (const auto& [country, count] : counts)
            add(measure, country, std::to_string(count));
    };
    add("measure", "country", "count");
    add("members", "", std::to_string(cohort.members));
    add("on_any_paper", "", std::to_string(cohort.onAnyPaper));
    add("followed", "", std::to_string(cohort.followed));
    add("several", "", std::to_string(cohort.several));
    addEach("latest", cohort.latest);
    addEach("latest_unambiguous", cohort.latestUnambiguous);
    add("ambiguous", "", std::to_string(cohort.ambiguous));
    add("unidentified", "", std::to_string(cohort.unidentified));
    return std::move(writer).take().toStdString();
}

Result<PaperCohort> cohortOf(const std::shared_ptr<const Table>& table,
                             const CohortArguments& asked)
{
    const auto engine = engineOver(table);
    Query everyone;
    everyone.table = listTable;
    const auto query = withWhere(everyone, asked.where, *engine);
    if (!query.ok())
        return query.error();
    return followCohort(*table, selectedRows(*engine, query.value()), asked.then);
}

} // namespace

int runCohort(const QStringList& arguments)
{
    const auto read = readCohortArguments(arguments);
    if (const auto* fault = std::get_if<QString>(&read)) {
        complain(*fault);
        return BadUsage;
    }
    const auto& asked = std::get<CohortArguments>(read);
    const auto list = loadList(asked.files, asked.options);
    if (!list.ok()) {
        complain(errorText(list.error()));
        return Refused;
    }
    complainOfRejected(list.value());
    const auto cohort = cohortOf(list.value().table, asked);
    if (!cohort.ok()) {
        complain(errorText(cohort.error()));
        return Refused;
    }
    const std::string text = asked.asCsv ? csvOf(cohort.value()) : jsonOf(cohort.value());
    std::fwrite(text.data(), 1, text.size(), stdout);
    return Succeeded;
}

} // namespace whither
