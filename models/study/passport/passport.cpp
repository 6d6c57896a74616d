#include "models/study/passport/passport.h"

#include "models/study/catalog/dataid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostSources = 1000; // that rows may name, before it is the files that count

void addShare(Passport& passport, const Engine& engine, const Query& asked,
              const std::vector<Condition>& conditions)
{
    Query base = asked;
    const bool isKnownOnly = asked.base == ShareBase::KnownOnly && !conditions.empty();
    if (isKnownOnly) {
        const std::string& column = conditions.back().column;
        base = withAlso(base, {{column, Condition::Op::IsNoneOf, {Term()}}});
        passport.base = engine.count(base);
        passport.isOfKnown = passport.base < engine.count(asked);
        if (engine.count(withAlso(base, conditions)) < passport.rows)
            return; // what is not stated is no part of those known
    }
    if (passport.base == 0 || conditions.empty())
        return;
    passport.share = static_cast<double>(passport.rows) / static_cast<double>(passport.base);
    if (!passport.isWholeGroup)
        passport.interval = wilsonInterval(passport.rows, passport.base);
}

void addSources(Passport& passport, const Engine& engine)
{
    const auto schema = engine.columns(passport.query.table);
    for (const char* column : {"source_id", "source_ids"}) {
        if (!columnIndex(schema, column))
            continue;
        const auto groups = engine.groups(passport.query, {column});
        for (std::size_t place = 0; place < std::min(groups.size(), mostSources); ++place) {
            const std::string ids = groups[place].terms.front().value_or(std::string());
            std::size_t start = 0;
            while (start < ids.size()) {
                const std::size_t end = std::min(ids.find(';', start), ids.size());
                const std::string id = ids.substr(start, end - start);
                if (std::ranges::find(passport.sources, id) == passport.sources.end())
                    passport.sources.push_back(id);
                start = end + 1;
            }
        }
    }
}

/// The numbers of the one row, and the interval of a count of a total.
void addStated(Passport& passport, const Engine& engine, const Dataset& dataset)
{
    const auto rows = engine.rows(passport.query);
    const auto schema = engine.columns(passport.query.table);
    std::optional<double> count;
    std::optional<double> total;
    for (const ColumnInfo& info : dataset.columns) {
        const auto column = columnIndex(schema, info.key);
        const bool isNumber =
            info.meaning == ColumnMeaning::Number || info.meaning == ColumnMeaning::Percent;
        if (!column || !isNumber)
            continue;
        const Cell cell = rows->cell(0, *column);
        passport.stated.push_back({info.key, plainText(cell)});
        if (info.key == "count")
            count = numberIn(cell);
        else if (info.key == "total")
            total = numberIn(cell);
    }
    const auto isWhole = [](const std::optional<double>& number) {
        return number && *number >= 0 && *number == std::floor(*number);
    };
    if (isWhole(count) && isWhole(total) && *total > 0 && *count <= *total
        && !passport.isWholeGroup) {
        passport.interval =
            wilsonInterval(static_cast<std::uint64_t>(*count), static_cast<std::uint64_t>(*total));
    }
}

void addChecks(Passport& passport, const Engine& engine, const Catalog& catalog)
{
    const auto column = columnIndex(engine.columns(passport.query.table), "claim_id");
    if (!column)
        return;
    const auto claim = plainText(engine.rows(passport.query)->cell(0, *column));
    const auto findings = catalog.claims().findings(engine);
    if (const ClaimFinding* finding = findingOf(*findings, claim.value_or(std::string())))
        passport.checks = finding->checks;
}

} // namespace

Passport passportOf(const Engine& engine, const Catalog& catalog, const Query& asked,
                    const std::vector<Condition>& conditions, const ImportRecord* record)
{
    Passport passport;
    passport.query = withoutSort(withAlso(asked, conditions));
    passport.rows = engine.count(passport.query);
    // Says it once where the question names the columns already.
    const Query shorter = withoutSort(withConditions(asked, conditions));
    if (engine.count(shorter) == passport.rows)
        passport.query = shorter;
    passport.base = engine.count(asked);
    passport.total = engine.rowCount(asked.table);
    passport.isWholeGroup = asked.isWholeGroup;
    passport.terms = termsInForce(catalog.glossary(), engine, passport.query);
    const Dataset* dataset = catalog.dataset(asked.table);
    if (!dataset)
        return passport;
    if (dataset->countsRows())
        addShare(passport, engine, asked, conditions);
    else if (passport.rows == 1)
        addStated(passport, engine, *dataset);
    if (asked.table == claimsTable && passport.rows == 1)
        addChecks(passport, engine, catalog);
    if (record) {
        for (const SourceFile& file : record->files)
            passport.files.push_back(file.name);
        passport.importedAt = record->importedAt;
    } else {
        addSources(passport, engine);
    }
    passport.dataId = record ? dataIdOf(*record) : catalog.dataId(asked.table);
    return passport;
}

std::optional<Expression> wholeFilter(const Query& query)
{
    std::vector<Expression> parts;
    for (const Condition& condition : query.conditions)
        parts.push_back(Expression::one(condition));
    if (query.where)
        parts.push_back(*query.where);
    if (parts.empty())
        return std::nullopt;
    return parts.size() == 1 ? parts.front() : Expression::all(std::move(parts));
}

} // namespace whither
