#include "models/study/passport/factage.h"

#include "models/study/passport/valueorigin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace whither {

namespace {

/// What lists call the column, letters and digits alone.
constexpr std::array retrievedNames = {
    "retrieved",  "retrievedon", "retrievedat", "retrieveddate", "retrievaldate", "accessed",
    "accessedon", "accessdate",  "lastchecked", "checkedon",     "checked",       "lastupdated",
    "updatedon",  "updatedat",   "asof",        "asofdate",      "collectedon",   "检索日期",
    "访问日期",   "采集日期",    "核对日期",    "更新日期",      "截至日期",      "檢索日期",
    "存取日期",   "採集日期",    "核對日期",    "截至"};

bool meansRetrieved(const std::string& key)
{
    QString name;
    for (const QChar letter : QString::fromStdString(key)) {
        if (letter.isLetterOrNumber())
            name += letter.toLower();
    }
    return std::ranges::count(retrievedNames, name.toStdString()) > 0;
}

constexpr std::string_view sourcesTable = "sources";
constexpr std::string_view snapshotMark = " (snapshot)";
constexpr std::size_t dayLength = 10; // 2025-12-03, before any time of the day

/// Of the study's own tables: by the sources that values name.
void addBySource(const Engine& engine, const Dataset& dataset, std::vector<FactGroup>& groups)
{
    Query everything;
    everything.table = dataset.id;
    const auto rows = engine.rows(everything);
    const auto schema = engine.columns(dataset.id);
    const auto named =
        std::ranges::find(dataset.columns, ColumnMeaning::SourceId, &ColumnInfo::meaning);
    const auto sourceColumn = named == dataset.columns.end() ? std::optional<std::size_t>()
                                                             : columnIndex(schema, named->key);
    std::map<std::string, FactGroup> bySource;
    std::map<std::string, std::set<Term>> terms;
    for (std::size_t position = 0; position < rows->size(); ++position) {
        std::set<std::string> sources;
        for (std::size_t column = 0; column < schema.size(); ++column) {
            if (!plainText(rows->cell(position, column)))
                continue;
            for (std::string& id : sourceIdsIn(rows->provenance(position, column).source))
                sources.insert(std::move(id));
        }
        if (sources.empty())
            sources.insert(std::string()); // not stated either, but there
        for (const std::string& source : sources) {
            FactGroup& group = bySource[source];
            if (group.records++ == 0)
                group.firstRow = rows->rowId(position);
            if (sourceColumn)
                terms[source].insert(plainText(rows->cell(position, *sourceColumn)));
        }
    }
    for (auto& [source, group] : bySource) {
        group.table = dataset.id;
        group.source = source;
        if (const auto& own = terms[source]; !own.empty())
            group.conditions = {{named->key, Condition::Op::IsAnyOf, {own.begin(), own.end()}}};
        groups.push_back(std::move(group));
    }
}

/// Of somebody's list: by the days it says its records were retrieved on, if it says so.
void addByDay(const Engine& engine, const Dataset& dataset, std::vector<FactGroup>& groups)
{
    FactGroup whole;
    whole.table = dataset.id;
    whole.records = engine.rowCount(dataset.id);
    const auto column = std::ranges::find_if(dataset.columns, meansRetrieved, &ColumnInfo::key);
    if (column == dataset.columns.end()) {
        groups.push_back(std::move(whole));
        return;
    }
    Query everything;
    everything.table = dataset.id;
    std::map<std::string, FactGroup> byDay;
    for (const Group& value : engine.groups(everything, {column->key})) {
        const Term& term = value.terms.front();
        const std::string day = term.value_or(std::string()).substr(0, dayLength);
        FactGroup& group = byDay[firstDay(day) ? day : term.value_or(std::string())];
        group.records += value.count;
        if (group.conditions.empty())
            group.conditions = {{column->key, Condition::Op::IsAnyOf, {}}};
        group.conditions.front().terms.push_back(term);
    }
    for (auto& [day, group] : byDay) {
        group.table = dataset.id;
        group.retrievedOn = day;
        group.saysRetrieved = true;
        groups.push_back(std::move(group));
    }
}

/// The days of a source: one, that of a snapshot too, or none.
void setDays(DatedFacts& facts, const Source& source)
{
    std::string date = source.date;
    const bool isSnapshot = date.ends_with(snapshotMark);
    if (isSnapshot)
        date.resize(date.size() - snapshotMark.size());
    facts.validOn = date;
    if (isSnapshot)
        facts.retrievedOn = date;
    facts.day = firstDay(date);
}

DatedFacts factsOf(const FactGroup& group)
{
    DatedFacts facts;
    facts.table = group.table;
    facts.records = group.records;
    facts.firstRow = group.firstRow;
    facts.conditions = group.conditions;
    return facts;
}

} // namespace

std::vector<FactGroup> factGroups(const Engine& engine, const std::vector<Dataset>& datasets)
{
    std::vector<FactGroup> groups;
    for (const Dataset& dataset : datasets) {
        if (dataset.isImported())
            addByDay(engine, dataset, groups);
        else if (dataset.id != sourcesTable)
            addBySource(engine, dataset, groups);
    }
    return groups;
}

std::vector<DatedFacts> datedFacts(const std::vector<FactGroup>& groups, const Catalog& catalog,
                                   const std::map<std::string, QDate>& readOn)
{
    std::vector<DatedFacts> all;
    for (const FactGroup& group : groups) {
        const Dataset* dataset = catalog.dataset(group.table);
        if (!dataset)
            continue; // it has gone since
        DatedFacts facts = factsOf(group);
        if (dataset->isImported()) {
            facts.title = dataset->title;
            facts.retrievedOn = group.retrievedOn;
            const auto read = readOn.find(group.table);
            if (!group.saysRetrieved && read != readOn.end() && read->second.isValid())
                facts.retrievedOn = read->second.toString(Qt::ISODate).toStdString();
            facts.day = firstDay(facts.retrievedOn);
            all.push_back(std::move(facts));
            continue;
        }
        facts.source = group.source;
        facts.title = group.source;
        if (const Source* source = catalog.source(group.source)) {
            facts.title = source->title;
            facts.url = source->url;
            setDays(facts, *source);
        }
        all.push_back(std::move(facts));
    }
    std::ranges::stable_sort(all, [](const DatedFacts& a, const DatedFacts& b) {
        return a.day && b.day ? *a.day < *b.day : a.day.has_value() && !b.day;
    });
    return all;
}

std::optional<QDate> firstDay(std::string_view date)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?$"));
    const auto match = form.match(QString::fromUtf8(date));
    const auto part = [&](int index) {
        return match.captured(index).isEmpty() ? 1 : match.captured(index).toInt();
    };
    const QDate day(part(1), part(2), part(3));
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

FactsToCheck factsToCheck(const std::vector<DatedFacts>& facts, const QDate& today, int months)
{
    const QDate limit = today.addMonths(-months);
    FactsToCheck check;
    std::set<std::string> all;
    std::set<std::string> old;
    std::set<std::string> undated;
    for (const DatedFacts& one : facts) {
        // What stands in several tables is one source, a list its own.
        const std::string source = one.source.empty() ? '/' + one.table : one.source;
        all.insert(source);
        if (one.day && *one.day >= limit)
            continue;
        (one.day ? old : undated).insert(source);
        (one.day ? check.oldRecords : check.undatedRecords) += one.records;
        check.old += one.day ? 1 : 0;
        check.facts.push_back(one);
    }
    check.sources = all.size();
    check.oldSources = old.size();
    check.undatedSources = undated.size();
    return check;
}

int monthsSince(const QDate& day, const QDate& today)
{
    const int months =
        (today.year() - day.year()) * 12 + today.month() - day.month(); // of any day of them
    return day.addMonths(months) > today ? months - 1 : months;
}

} // namespace whither
