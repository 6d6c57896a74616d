#include "models/query/querysession.h"

#include <algorithm>
#include <utility>

namespace whither {

QuerySession::QuerySession(std::shared_ptr<const Engine> engine, std::vector<Query> openings,
                           QObject* parent)
    : QObject(parent), m_engine(std::move(engine))
{
    for (Query& query : openings) {
        if (m_table.empty())
            m_table = query.table;
        m_order.push_back(query.table);
        m_openings.emplace(query.table, query);
        m_queries.emplace(query.table, std::move(query));
    }
}

void QuerySession::putInFront(const std::string& table)
{
    std::erase(m_earlier, table);
    if (table != m_table && !m_table.empty()) {
        std::erase(m_earlier, m_table);
        m_earlier.push_back(m_table);
    }
    m_table = table;
}

void QuerySession::setQuery(const Query& query)
{
    if (query.table == m_table && query == m_queries.at(m_table))
        return;
    putInFront(query.table);
    m_queries.insert_or_assign(m_table, query);
    emit queryChanged();
}

void QuerySession::showTable(const std::string& table)
{
    if (table == m_table || !m_queries.contains(table))
        return;
    putInFront(table);
    emit queryChanged();
}

void QuerySession::addTable(const Query& opening, const Query& query)
{
    if (!m_openings.contains(opening.table))
        m_order.push_back(opening.table);
    m_openings.insert_or_assign(opening.table, opening);
    m_queries.insert_or_assign(opening.table, query);
    if (opening.table == m_table)
        emit queryChanged();
}

void QuerySession::removeTable(const std::string& table)
{
    if (m_queries.erase(table) == 0)
        return;
    m_openings.erase(table);
    std::erase(m_earlier, table);
    const auto place = m_order.erase(std::ranges::find(m_order, table));
    if (table != m_table || m_queries.empty())
        return;
    if (!m_earlier.empty()) {
        m_table = std::move(m_earlier.back());
        m_earlier.pop_back();
    } else {
        m_table = place == m_order.end() ? m_order.back() : *place;
    }
    emit queryChanged();
}

void QuerySession::setHighlight(std::vector<Condition> conditions)
{
    if (m_highlight == conditions)
        return;
    m_highlight = std::move(conditions);
    emit highlightChanged();
}

void QuerySession::restart(const std::vector<Query>& openings,
                           const std::map<std::string, Query>& queries, const std::string& front)
{
    m_openings.clear();
    m_queries.clear();
    m_order.clear();
    m_earlier.clear();
    m_table = openings.empty() ? std::string() : openings.front().table;
    for (const Query& opening : openings) {
        const auto asked = queries.find(opening.table);
        m_order.push_back(opening.table);
        m_openings.emplace(opening.table, opening);
        m_queries.emplace(opening.table, asked == queries.end() ? opening : asked->second);
        if (opening.table == front)
            m_table = front;
    }
    const bool wasHighlighted = !std::exchange(m_highlight, {}).empty();
    if (!m_table.empty())
        emit queryChanged();
    if (wasHighlighted)
        emit highlightChanged();
}

} // namespace whither
