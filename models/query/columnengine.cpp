#include "models/query/columnengine.h"

#include "models/query/columnrows.h"
#include "models/query/counting.h"
#include "models/query/tableindex.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// The selected rows in the column's order: its whole order, walked against the selection.
std::vector<std::uint32_t> inOrder(const Selection& rows, const RowOrder& order, bool isDescending)
{
    std::vector<std::uint32_t> numbers;
    numbers.reserve(rows.count());
    const auto take = [&](std::size_t from, std::size_t to) {
        for (std::size_t place = from; place < to; ++place) {
            if (rows.contains(order.rows[place]))
                numbers.push_back(order.rows[place]);
        }
    };
    const auto& starts = order.starts;
    const std::size_t values = starts.size() - 2; // less the end and "not stated"
    if (!isDescending) {
        take(0, starts.back());
        return numbers;
    }
    // Rows of one value keep the table's order; "not stated" stays last in either direction.
    for (std::size_t rank = values; rank-- > 0;)
        take(starts[rank], starts[rank + 1]);
    take(starts[values], starts[values + 1]);
    return numbers;
}

/// A stable counting sort of rows by rank.
void sortBy(std::vector<std::uint32_t>& rows, ColumnIndex& column, const Words& words,
            bool isDescending)
{
    const auto& ranks = column.ranks(words);
    const auto values = static_cast<std::uint32_t>(ranks.size() - 1);
    const auto placeOf = [&](std::uint32_t code) {
        const std::uint32_t rank = ranks[code];
        return isDescending && rank < values ? values - 1 - rank : rank;
    };
    std::vector<std::uint32_t> starts(ranks.size() + 1);
    std::vector<std::uint32_t> sorted(rows.size());
    column.codes().visit([&](auto codes) {
        for (const std::uint32_t row : rows)
            ++starts[placeOf(codes[row]) + 1];
        for (std::size_t rank = 1; rank < starts.size(); ++rank)
            starts[rank] += starts[rank - 1];
        for (const std::uint32_t row : rows)
            sorted[starts[placeOf(codes[row])]++] = row;
    });
    rows = std::move(sorted);
}

/// The selected rows by these columns, each ascending or (true) descending.
RowList orderedRows(Selection rows, const std::vector<std::pair<ColumnIndex*, bool>>& keys,
                    const Words& words)
{
    if (keys.empty())
        return RowList(std::move(rows));
    if (keys.size() == 1)
        return RowList(std::make_shared<const std::vector<std::uint32_t>>(
            inOrder(rows, keys.front().first->order(words), keys.front().second)));
    std::vector<std::uint32_t> order;
    order.reserve(rows.count());
    rows.forEach([&](std::size_t row) { order.push_back(static_cast<std::uint32_t>(row)); });
    // Stable sorts from the last key to the first leave rows in the order of all of them.
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        sortBy(order, *key->first, words, key->second);
    return RowList(std::make_shared<const std::vector<std::uint32_t>>(std::move(order)));
}

} // namespace

ColumnEngine::ColumnEngine(std::shared_ptr<const Words> words) : m_words(std::move(words)) {}

ColumnEngine::~ColumnEngine() = default;

void ColumnEngine::addTable(std::string id, Loader loader)
{
    auto entry = std::make_shared<Entry>();
    entry->loader = std::move(loader);
    const std::scoped_lock lock(m_mutex);
    m_tables.insert_or_assign(std::move(id), std::move(entry));
}

void ColumnEngine::removeTable(std::string_view id)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_tables.find(id); found != m_tables.end())
        m_tables.erase(found);
}

void ColumnEngine::setWords(std::shared_ptr<const Words> words)
{
    const std::scoped_lock lock(m_mutex);
    m_words = std::move(words);
}

std::shared_ptr<ColumnEngine::Entry> ColumnEngine::find(std::string_view table) const
{
    std::shared_ptr<Entry> entry;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_tables.find(table);
        if (found == m_tables.end())
            return nullptr;
        entry = found->second;
    }
    std::call_once(entry->isLoaded, [&] { entry->table = entry->loader(); });
    return entry;
}

ColumnEngine::Turn ColumnEngine::turn(std::string_view table) const
{
    Turn turn;
    turn.entry = find(table);
    if (!turn.entry)
        return turn;
    turn.lock = std::unique_lock(turn.entry->isAsked);
    if (!turn.entry->index)
        turn.entry->index = std::make_unique<TableIndex>(turn.entry->table);
    turn.index = turn.entry->index.get();
    const std::scoped_lock lock(m_mutex);
    turn.words = m_words;
    return turn;
}

Done ColumnEngine::check(const Query& query) const
{
    const auto entry = find(query.table);
    const QString place = QString::fromStdString(query.table);
    if (!entry)
        return Error{ErrorCode::UnknownTable, place, {}};
    for (const std::string& key : columnsNamed(query)) {
        if (!entry->table->indexOf(key))
            return Error{ErrorCode::UnknownColumn, place, {QString::fromStdString(key)}};
    }
    return done();
}

std::vector<ColumnSchema> ColumnEngine::columns(std::string_view table) const
{
    std::vector<ColumnSchema> schema;
    if (const auto entry = find(table)) {
        for (const Column& column : entry->table->columns())
            schema.push_back({column.key(), column.type()});
    }
    return schema;
}

std::uint64_t ColumnEngine::rowCount(std::string_view table) const
{
    const auto entry = find(table);
    return entry ? entry->table->rowCount() : 0;
}

std::uint64_t ColumnEngine::count(const Query& query) const
{
    const Turn index = turn(query.table);
    return index ? index->select(query, *index.words).count() : 0;
}

std::shared_ptr<const Rows> ColumnEngine::rows(const Query& query) const
{
    const Turn index = turn(query.table);
    if (!index)
        return std::make_shared<ColumnRows>(std::make_shared<Table>(), RowList(Selection()),
                                            nullptr);
    Selection selected = index->select(query, *index.words);
    std::vector<std::pair<ColumnIndex*, bool>> keys;
    for (const SortKey& key : query.sort) {
        if (ColumnIndex* column = index->column(key.column))
            keys.emplace_back(column, key.descending);
    }
    return std::make_shared<ColumnRows>(index->table(),
                                        orderedRows(std::move(selected), keys, *index.words),
                                        index->search(query, *index.words));
}

std::vector<Group> ColumnEngine::groups(const Query& query,
                                        const std::vector<std::string>& columns) const
{
    std::vector<Group> groups;
    const Turn index = turn(query.table);
    std::vector<ColumnIndex*> grouped;
    for (const std::string& key : columns) {
        ColumnIndex* column = index ? index->column(key) : nullptr;
        if (!column)
            return groups;
        grouped.push_back(column);
    }
    if (!index)
        return groups;

    std::vector<CodedColumn> coded;
    for (ColumnIndex* column : grouped)
        coded.push_back({&column->codes(), column->termCount()});
    for (const CodeCount& found : countCombinations(coded, index->select(query, *index.words))) {
        Group group;
        for (std::size_t place = 0; place < grouped.size(); ++place)
            group.terms.push_back(grouped[place]->term(found.codes[place]));
        group.count = found.count;
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<Group> ColumnEngine::facet(const Query& query, std::string_view column) const
{
    const Turn index = turn(query.table);
    ColumnIndex* coded = index ? index->column(column) : nullptr;
    std::vector<Group> groups;
    if (!coded)
        return groups;
    const auto& totals = coded->totals();
    const auto counts =
        countsOf(coded->codes(), totals, index->select(query, *index.words, column));
    for (std::uint32_t code = 1; code <= counts.size(); ++code) {
        const std::uint32_t place =
            code % static_cast<std::uint32_t>(counts.size()); // "not stated" last
        if (totals[place] > 0)
            groups.push_back({{coded->term(place)}, counts[place]});
    }
    return groups;
}

} // namespace whither
