#include "models/query/tableindex.h"

#include "models/query/conditionrows.h"
#include "models/text/fold.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t keptConditions = 32;
constexpr std::size_t keptSearches = 4;

} // namespace

TableIndex::TableIndex(std::shared_ptr<const Table> table) : m_table(std::move(table))
{
    m_columns.reserve(m_table->columns().size());
    for (const Column& column : m_table->columns())
        m_columns.emplace_back(column);
}

ColumnIndex* TableIndex::column(std::string_view key)
{
    const auto index = m_table->indexOf(key);
    return index ? &m_columns[*index] : nullptr;
}

const Selection* TableIndex::rowsOf(const Condition& condition, const Words& words)
{
    const auto known = std::ranges::find(m_answered, condition, &Answered::condition);
    if (known != m_answered.end()) {
        m_answered.splice(m_answered.begin(), m_answered, known);
        return &m_answered.front().rows;
    }
    ColumnIndex* column = this->column(condition.column);
    if (!column)
        return nullptr;
    m_answered.push_front({condition, rowsMeeting(*column, condition, words)});
    if (m_answered.size() > keptConditions)
        m_answered.pop_back();
    return &m_answered.front().rows;
}

std::optional<Selection> TableIndex::rowsOf(const Expression& expression, const Words& words)
{
    if (expression.kind == Expression::Kind::One) {
        const Selection* rows = rowsOf(expression.condition, words);
        return rows ? std::optional(*rows) : std::nullopt;
    }
    const bool startsFull = expression.kind != Expression::Kind::Any;
    Selection rows(m_table->rowCount(), startsFull);
    for (const Expression& part : expression.parts) {
        const auto passing = rowsOf(part, words);
        if (!passing)
            return std::nullopt;
        if (startsFull)
            rows.intersect(*passing);
        else
            rows.unite(*passing);
    }
    if (expression.kind == Expression::Kind::Not)
        rows.invert();
    return rows;
}

std::shared_ptr<const SearchHits> TableIndex::search(const Query& query, const Words& words)
{
    const QString needle = folded(QString::fromStdString(query.search).trimmed());
    if (needle.isEmpty())
        return nullptr;
    const auto known = std::ranges::find(m_searched, needle, &Searched::needle);
    if (known != m_searched.end()) {
        m_searched.splice(m_searched.begin(), m_searched, known);
        return m_searched.front().hits;
    }
    auto hits = std::make_shared<SearchHits>();
    hits->rows = Selection(m_table->rowCount());
    for (ColumnIndex& column : m_columns) {
        hits->byColumn.push_back(column.matching(needle, words));
        if (hits->byColumn.back())
            hits->rows.unite(*hits->byColumn.back());
    }
    m_searched.push_front({needle, std::move(hits)});
    if (m_searched.size() > keptSearches)
        m_searched.pop_back();
    return m_searched.front().hits;
}

Selection TableIndex::select(const Query& query, const Words& words, std::string_view setAside)
{
    Selection rows(m_table->rowCount(), true);
    for (const Condition& condition : query.conditions) {
        if (condition.column == setAside)
            continue;
        const Selection* passing = rowsOf(condition, words);
        if (!passing)
            return Selection(m_table->rowCount());
        rows.intersect(*passing);
    }
    if (query.where) {
        const auto passing = rowsOf(*query.where, words);
        if (!passing)
            return Selection(m_table->rowCount());
        rows.intersect(*passing);
    }
    if (const auto hits = search(query, words))
        rows.intersect(hits->rows);
    return rows;
}

} // namespace whither
