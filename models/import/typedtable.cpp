#include "models/import/typedtable.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace whither {

namespace {

template <typename Number>
std::optional<Number> parsed(const std::string& text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number);
    // from_chars takes "nan" and "inf" for numbers; in a data file they are words.
    if (fault != std::errc() || stop != end || !std::isfinite(static_cast<double>(number)))
        return std::nullopt;
    return number;
}

struct PlannedCell {
    std::string text;
    std::uint16_t provenance = 0;
};

ColumnType typeOf(const std::vector<PlannedCell>& cells)
{
    ColumnType type = ColumnType::Integer;
    bool isEmpty = true;
    for (const PlannedCell& cell : cells) {
        if (cell.text.empty())
            continue;
        isEmpty = false;
        if (type == ColumnType::Integer && !parsed<std::int64_t>(cell.text))
            type = ColumnType::Real;
        if (type == ColumnType::Real && !parsed<double>(cell.text))
            return ColumnType::Text;
    }
    return isEmpty ? ColumnType::Text : type;
}

Column makeColumn(const std::string& key, const std::vector<PlannedCell>& cells)
{
    ColumnBuilder builder(key, typeOf(cells));
    const ColumnType type = typeOf(cells);
    for (const PlannedCell& cell : cells) {
        if (cell.text.empty())
            builder.appendUnknown(cell.provenance);
        else if (type == ColumnType::Integer)
            builder.appendInteger(*parsed<std::int64_t>(cell.text), cell.provenance);
        else if (type == ColumnType::Real)
            builder.appendReal(*parsed<double>(cell.text), cell.provenance);
        else
            builder.appendText(cell.text, cell.provenance);
    }
    return std::move(builder).build();
}

} // namespace

std::vector<ColumnPlan>
planAsIs(const TextGrid& grid,
         const std::function<Provenance(const TextGrid&, std::size_t)>& provenance)
{
    std::vector<ColumnPlan> plans;
    for (const std::string& name : grid.header()) {
        plans.push_back({name,
                         [name](const TextGrid& source, std::size_t row) {
                             return std::string(source.field(row, name));
                         },
                         provenance});
    }
    return plans;
}

std::shared_ptr<const Table> makeTable(const std::vector<const TextGrid*>& grids,
                                       const std::vector<ColumnPlan>& plans)
{
    ProvenanceList provenances;
    const std::uint16_t unknown = provenances.indexOf({});
    std::vector<Column> columns;
    for (const ColumnPlan& plan : plans) {
        std::vector<PlannedCell> cells;
        for (const TextGrid* grid : grids) {
            for (std::size_t row = 0; row < grid->rowCount(); ++row) {
                std::string text = plan.text(*grid, row);
                const std::uint16_t provenance =
                    text.empty() ? unknown : provenances.indexOf(plan.provenance(*grid, row));
                cells.push_back({std::move(text), provenance});
            }
        }
        columns.push_back(makeColumn(plan.key, cells));
    }
    return std::make_shared<const Table>(std::move(columns), std::move(provenances).take());
}

} // namespace whither
