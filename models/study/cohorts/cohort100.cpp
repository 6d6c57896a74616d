#include "models/study/cohorts/cohort100.h"

#include "models/import/typedtable.h"

#include <charconv>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace whither {

namespace {

constexpr std::string_view allRegions = "All";
constexpr std::string_view withoutCountry = "Other";

std::optional<std::size_t> countOf(std::string_view text)
{
    std::size_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return count;
}

Error totalsDisagree(std::string_view region, std::size_t published, std::size_t expanded)
{
    return {ErrorCode::TotalsDisagree,
            QStringLiteral("cohort100.csv"),
            {QString::fromUtf8(region), QString::number(published), QString::number(expanded)}};
}

/// The published cells that make records, and the totals they must add up to.
struct Cells {
    std::vector<std::pair<std::size_t, std::size_t>> counted;  ///< grid row, people
    std::map<std::string, std::size_t, std::less<>> published; ///< by region, and "All"
    std::string originSource; ///< says who the 100 are: first degree in China, in the US in 2019
};

Result<Cells> readCells(const TextGrid& grid)
{
    for (const char* name : {"destination_region", "destination_country", "sector", "role", "count",
                             "cell_level", "source_id"}) {
        if (!grid.columnOf(name))
            return Error{ErrorCode::MissingColumn,
                         QStringLiteral("cohort100.csv"),
                         {QString::fromLatin1(name)}};
    }
    Cells cells;
    for (std::size_t row = 0; row < grid.rowCount(); ++row) {
        const std::string_view level = grid.field(row, "cell_level");
        if (level == "of_which")
            continue;
        const auto count = countOf(grid.field(row, "count"));
        if (!count)
            return Error{
                ErrorCode::BadValue, QStringLiteral("cohort100.csv"), {QString::number(row + 2)}};
        if (level == "total" || level == "region")
            cells.published.emplace(grid.field(row, "destination_region"), *count);
        else if (level == "leaf" || level == "residual")
            cells.counted.emplace_back(row, *count);
        if (level == "total")
            cells.originSource = grid.field(row, "source_id");
    }
    return cells;
}

std::optional<Error> checkTotals(const TextGrid& grid, const Cells& cells)
{
    std::map<std::string, std::size_t, std::less<>> expanded;
    for (const auto& [row, count] : cells.counted) {
        expanded[std::string(grid.field(row, "destination_region"))] += count;
        expanded[std::string(allRegions)] += count;
    }
    for (const auto& [region, published] : cells.published) {
        if (expanded[region] != published)
            return totalsDisagree(region, published, expanded[region]);
    }
    return std::nullopt;
}

std::string_view statedRole(std::string_view role)
{
    return role == "not_published" ? std::string_view() : role;
}

} // namespace

Result<std::shared_ptr<const Table>> expandCohort100(const TextGrid& grid)
{
    const auto cells = readCells(grid);
    if (!cells.ok())
        return cells.error();
    if (auto error = checkTotals(grid, cells.value()))
        return *error;

    ProvenanceList provenances;
    const std::uint16_t unknown = provenances.indexOf({});
    const std::uint16_t origin =
        provenances.indexOf({ProvenanceKind::Published, cells.value().originSource});
    const std::uint16_t computed =
        provenances.indexOf({ProvenanceKind::Computed, cells.value().originSource});

    std::vector<ColumnBuilder> columns;
    for (const char* key : {"record", "name", "undergraduate", "in_2019", "institution_2019",
                            "where_now", "sector", "role", "institution_now", "source_id"})
        columns.emplace_back(key, ColumnType::Text);
    const auto append = [&](std::size_t column, std::string_view text, std::uint16_t provenance) {
        if (text.empty())
            columns[column].appendUnknown(unknown);
        else
            columns[column].appendText(text, provenance);
    };

    std::size_t number = 0;
    for (const auto& [row, count] : cells.value().counted) {
        const std::string_view source = grid.field(row, "source_id");
        const std::uint16_t published =
            provenances.indexOf({ProvenanceKind::Published, std::string(source)});
        const std::string_view country = grid.field(row, "destination_country");
        for (std::size_t person = 0; person < count; ++person) {
            char record[16];
            std::snprintf(record, sizeof record, "C-%03zu", ++number);
            std::size_t column = 0;
            append(column++, record, computed);
            append(column++, {}, unknown);
            append(column++, "China", origin);
            append(column++, "United States", origin);
            append(column++, {}, unknown);
            append(column++, country.empty() ? withoutCountry : country, published);
            append(column++, grid.field(row, "sector"), published);
            append(column++, statedRole(grid.field(row, "role")), published);
            append(column++, {}, unknown);
            append(column++, source, published);
        }
    }
    std::vector<Column> built;
    built.reserve(columns.size());
    for (ColumnBuilder& column : columns)
        built.push_back(std::move(column).build());
    return std::make_shared<const Table>(std::move(built), std::move(provenances).take());
}

} // namespace whither
