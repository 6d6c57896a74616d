#include "models/query/columnengine.h"

#include "models/query/codedcolumn.h"
#include "models/table/selection.h"
#include "models/text/fold.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace whither {

/// A table with its columns coded on first use.
class ColumnEngine::CodedTable {
public:
    explicit CodedTable(std::shared_ptr<const Table> table)
        : m_table(std::move(table)), m_coded(m_table->columns().size())
    {
    }

    const std::shared_ptr<const Table>& table() const { return m_table; }

    CodedColumn& coded(std::size_t column)
    {
        if (!m_coded[column])
            m_coded[column] = std::make_unique<CodedColumn>(m_table->columns()[column]);
        return *m_coded[column];
    }

    CodedColumn* coded(std::string_view key)
    {
        const auto index = m_table->indexOf(key);
        return index ? &coded(*index) : nullptr;
    }

    /// Per column, per code: does it contain the searched words?
    std::vector<std::vector<bool>> hits(const std::string& search, const Words& words)
    {
        const QString needle = folded(QString::fromStdString(search).trimmed());
        std::vector<std::vector<bool>> columns;
        if (needle.isEmpty())
            return columns;
        for (std::size_t column = 0; column < m_coded.size(); ++column)
            columns.push_back(coded(column).matching(needle, words));
        return columns;
    }

    Selection select(const Query& query, const Words& words, std::string_view setAside = {});

private:
    std::shared_ptr<const Table> m_table;
    std::vector<std::unique_ptr<CodedColumn>> m_coded;
};

namespace {

/// The rows whose code is marked in `wanted` (or is not, if `inverted`).
Selection rowsWith(const CodedColumn& column, const std::vector<bool>& wanted, bool inverted)
{
    Selection rows(column.codes().size());
    for (std::size_t row = 0; row < column.codes().size(); ++row) {
        if (wanted[column.codes()[row]] != inverted)
            rows.insert(row);
    }
    return rows;
}

class ColumnRows final : public Rows {
public:
    ColumnRows(std::shared_ptr<const Table> table, std::vector<std::uint32_t> order,
               std::vector<Selection> hits)
        : m_table(std::move(table)), m_order(std::move(order)), m_hits(std::move(hits))
    {
        m_positions.assign(m_table->rowCount(), absent);
        for (std::size_t position = 0; position < m_order.size(); ++position)
            m_positions[m_order[position]] = static_cast<std::uint32_t>(position);
    }

    std::size_t size() const override { return m_order.size(); }
    Cell cell(std::size_t position, std::size_t column) const override
    {
        return m_table->columns()[column].cell(m_order[position]);
    }
    Provenance provenance(std::size_t position, std::size_t column) const override
    {
        return m_table->provenance(m_order[position], column);
    }
    bool isHit(std::size_t position, std::size_t column) const override
    {
        return !m_hits.empty() && m_hits[column].contains(m_order[position]);
    }
    std::uint64_t rowId(std::size_t position) const override { return m_order[position]; }
    std::optional<std::size_t> positionOf(std::uint64_t rowId) const override
    {
        if (rowId >= m_positions.size() || m_positions[rowId] == absent)
            return std::nullopt;
        return m_positions[rowId];
    }

private:
    static constexpr std::uint32_t absent = Dictionary::unknownCode;

    std::shared_ptr<const Table> m_table;
    std::vector<std::uint32_t> m_order;
    std::vector<Selection> m_hits;
    std::vector<std::uint32_t> m_positions;
};

} // namespace

Selection ColumnEngine::CodedTable::select(const Query& query, const Words& words,
                                           std::string_view setAside)
{
    const std::size_t size = m_table->rowCount();
    Selection selection(size, true);
    for (const Condition& condition : query.conditions) {
        if (condition.column == setAside)
            continue;
        const CodedColumn* column = coded(condition.column);
        if (!column)
            return Selection(size);
        selection.intersect(rowsWith(*column, column->among(condition.terms),
                                     condition.op == Condition::Op::IsNoneOf));
    }
    const auto matching = hits(query.search, words);
    if (!matching.empty()) {
        Selection found(size);
        for (std::size_t column = 0; column < matching.size(); ++column)
            rowsWith(coded(column), matching[column], false).forEach([&](std::size_t row) {
                found.insert(row);
            });
        selection.intersect(found);
    }
    return selection;
}

ColumnEngine::ColumnEngine(std::shared_ptr<const Words> words) : m_words(std::move(words)) {}

ColumnEngine::~ColumnEngine() = default;

void ColumnEngine::addTable(std::string id, Loader loader)
{
    m_tables.erase(id);
    m_loaders.insert_or_assign(std::move(id), std::move(loader));
}

void ColumnEngine::setWords(std::shared_ptr<const Words> words)
{
    m_words = std::move(words);
}

ColumnEngine::CodedTable* ColumnEngine::find(std::string_view table) const
{
    if (const auto loaded = m_tables.find(table); loaded != m_tables.end())
        return loaded->second.get();
    const auto loader = m_loaders.find(table);
    if (loader == m_loaders.end())
        return nullptr;
    auto& place = m_tables[loader->first];
    place = std::make_unique<CodedTable>(loader->second());
    return place.get();
}

Done ColumnEngine::check(const Query& query) const
{
    const CodedTable* coded = find(query.table);
    const QString place = QString::fromStdString(query.table);
    if (!coded)
        return Error{ErrorCode::UnknownTable, place, {}};
    const auto missing = [&](const std::string& key) { return !coded->table()->indexOf(key); };
    const auto unknown = [&](const std::string& key) {
        return Error{ErrorCode::UnknownColumn, place, {QString::fromStdString(key)}};
    };
    for (const Condition& condition : query.conditions) {
        if (missing(condition.column))
            return unknown(condition.column);
    }
    for (const SortKey& key : query.sort) {
        if (missing(key.column))
            return unknown(key.column);
    }
    for (const std::string& key : query.grouping) {
        if (missing(key))
            return unknown(key);
    }
    return done();
}

std::vector<ColumnSchema> ColumnEngine::columns(std::string_view table) const
{
    std::vector<ColumnSchema> schema;
    if (const CodedTable* coded = find(table)) {
        for (const Column& column : coded->table()->columns())
            schema.push_back({column.key(), column.type()});
    }
    return schema;
}

std::uint64_t ColumnEngine::rowCount(std::string_view table) const
{
    const CodedTable* coded = find(table);
    return coded ? coded->table()->rowCount() : 0;
}

std::uint64_t ColumnEngine::count(const Query& query) const
{
    CodedTable* coded = find(query.table);
    return coded ? coded->select(query, *m_words).count() : 0;
}

std::shared_ptr<const Rows> ColumnEngine::rows(const Query& query) const
{
    CodedTable* coded = find(query.table);
    if (!coded)
        return std::make_shared<ColumnRows>(std::make_shared<Table>(), std::vector<std::uint32_t>{},
                                            std::vector<Selection>{});

    std::vector<std::uint32_t> order;
    coded->select(query, *m_words).forEach([&](std::size_t row) {
        order.push_back(static_cast<std::uint32_t>(row));
    });
    // Stable sorts from the last key to the first leave rows in the order of all of them.
    for (auto key = query.sort.rbegin(); key != query.sort.rend(); ++key) {
        const CodedColumn* column = coded->coded(key->column);
        if (!column)
            continue;
        const auto ranks = column->ranks(*m_words);
        const std::uint32_t unknown = static_cast<std::uint32_t>(column->termCount() - 1);
        std::ranges::stable_sort(order, [&](std::uint32_t left, std::uint32_t right) {
            const std::uint32_t a = ranks[column->codes()[left]];
            const std::uint32_t b = ranks[column->codes()[right]];
            // "Not stated" is no value to rank: it stays last in either direction.
            if (a == unknown || b == unknown)
                return a != unknown && b == unknown;
            return key->descending ? b < a : a < b;
        });
    }

    std::vector<Selection> hits;
    const auto matching = coded->hits(query.search, *m_words);
    for (std::size_t column = 0; column < matching.size(); ++column)
        hits.push_back(rowsWith(coded->coded(column), matching[column], false));
    return std::make_shared<ColumnRows>(coded->table(), std::move(order), std::move(hits));
}

std::vector<Group> ColumnEngine::groups(const Query& query,
                                        const std::vector<std::string>& columns) const
{
    std::vector<Group> groups;
    CodedTable* table = find(query.table);
    std::vector<const CodedColumn*> coded;
    for (const std::string& key : columns) {
        const CodedColumn* column = table ? table->coded(key) : nullptr;
        if (!column)
            return groups;
        coded.push_back(column);
    }
    if (!table)
        return groups;

    std::unordered_map<std::uint64_t, std::size_t> places;
    table->select(query, *m_words).forEach([&](std::size_t row) {
        std::uint64_t combined = 0; // codes as digits of a mixed-radix number: one per combination
        for (const CodedColumn* column : coded)
            combined = combined * column->termCount() + column->codes()[row];
        const auto [place, isNew] = places.emplace(combined, groups.size());
        if (isNew) {
            Group group;
            for (const CodedColumn* column : coded)
                group.terms.push_back(column->term(column->codes()[row]));
            groups.push_back(std::move(group));
        }
        ++groups[place->second].count;
    });
    return groups;
}

std::vector<Group> ColumnEngine::facet(const Query& query, std::string_view column) const
{
    CodedTable* table = find(query.table);
    const CodedColumn* coded = table ? table->coded(column) : nullptr;
    std::vector<Group> groups;
    if (!coded)
        return groups;
    std::vector<std::uint64_t> counts(coded->termCount());
    std::vector<bool> occurs(coded->termCount());
    for (const std::uint32_t code : coded->codes())
        occurs[code] = true;
    table->select(query, *m_words, column).forEach([&](std::size_t row) {
        ++counts[coded->codes()[row]];
    });
    for (std::uint32_t code = 0; code < counts.size(); ++code) {
        if (occurs[code])
            groups.push_back({{coded->term(code)}, counts[code]});
    }
    return groups;
}

} // namespace whither
