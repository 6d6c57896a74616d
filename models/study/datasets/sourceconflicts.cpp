#include "models/study/datasets/sourceconflicts.h"

#include "models/study/measures/shareseries.h"

#include <algorithm>
#include <cmath>

namespace whither {

namespace {

constexpr std::string_view sourceColumn = "source_id";
constexpr std::string_view kindColumn = "kind"; // how the number came to be, not what it is of

/// Where the columns stand that say what a row is about, and those that state its numbers.
struct StatedColumns {
    std::vector<std::size_t> subject;
    std::vector<std::pair<std::string, std::size_t>> numbers;
    std::optional<std::size_t> source;
};

StatedColumns columnsOf(const Dataset& dataset, const std::vector<ColumnSchema>& schema)
{
    StatedColumns stated;
    stated.source = columnIndex(schema, sourceColumn);
    for (const ColumnInfo& info : dataset.columns) {
        const auto place = columnIndex(schema, info.key);
        if (!place || info.key == kindColumn)
            continue;
        switch (info.meaning) {
        case ColumnMeaning::Word:
        case ColumnMeaning::Place:
        case ColumnMeaning::Year:
            stated.subject.push_back(*place);
            break;
        case ColumnMeaning::Number:
        case ColumnMeaning::Percent:
            stated.numbers.emplace_back(info.key, *place);
            break;
        case ColumnMeaning::SourceId:
        case ColumnMeaning::Prose:
        case ColumnMeaning::Date:
        case ColumnMeaning::Link:
            break;
        }
    }
    return stated;
}

std::string textAt(const Rows& rows, std::size_t position, std::size_t column)
{
    return plainText(rows.cell(position, column)).value_or(std::string());
}

std::string subjectOf(const Rows& rows, std::size_t position, const StatedColumns& stated)
{
    std::string subject;
    for (const std::size_t column : stated.subject)
        subject += textAt(rows, position, column) + '\x1f';
    return subject;
}

} // namespace

SourceConflicts::SourceConflicts(const Dataset& dataset, const Engine& engine)
{
    const StatedColumns stated = columnsOf(dataset, engine.columns(dataset.id));
    if (dataset.isImported() || dataset.countsRows() || !stated.source || stated.numbers.empty())
        return;
    Query everything;
    everything.table = dataset.id;
    const auto rows = engine.rows(everything);
    std::map<std::string, std::vector<std::size_t>> subjects; // positions
    for (std::size_t position = 0; position < rows->size(); ++position)
        subjects[subjectOf(*rows, position, stated)].push_back(position);

    for (const auto& [subject, positions] : subjects) {
        bool isDisputed = false;
        for (const auto& [key, column] : stated.numbers) {
            for (const std::size_t one : positions) {
                for (const std::size_t other : positions) {
                    const auto here = numberIn(rows->cell(one, column));
                    const auto there = numberIn(rows->cell(other, column));
                    const std::string source = textAt(*rows, other, *stated.source);
                    if (!here || !there || std::abs(*here - *there) < leastConflict
                        || source == textAt(*rows, one, *stated.source))
                        continue;
                    m_cells[{rows->rowId(one), key}].push_back({*there, source});
                    isDisputed = true;
                }
            }
        }
        m_count += isDisputed ? 1 : 0;
    }
}

const std::vector<OtherValue>& SourceConflicts::at(std::uint64_t rowId,
                                                   std::string_view column) const
{
    static const std::vector<OtherValue> none;
    const auto found = m_cells.find(std::pair(rowId, std::string(column)));
    return found == m_cells.end() ? none : found->second;
}

} // namespace whither
