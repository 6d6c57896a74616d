#pragma once

#include "models/query/engine.h"
#include "models/query/query.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace whither {

/// What the window is looking at: one query a dataset, the dataset in front, and the highlight.
/// The one object that facets, slices, search and chips edit (through `Edit`s) and that charts,
/// table and caption read. A highlight names values to stress without leaving rows out; it is
/// shared by all datasets that have the column.
class QuerySession : public QObject {
    Q_OBJECT

public:
    /// `openings`: the query each dataset starts with; the first is in front.
    QuerySession(std::shared_ptr<const Engine> engine, std::vector<Query> openings,
                 QObject* parent = nullptr);

    const Engine& engine() const { return *m_engine; }
    const std::shared_ptr<const Engine>& sharedEngine() const { return m_engine; }
    const Query& query() const { return queryOf(m_table); }
    const Query& queryOf(const std::string& table) const { return m_queries.at(table); }
    /// The query the dataset in front opened with.
    const Query& opening() const { return m_openings.at(m_table); }
    const std::string& table() const { return m_table; }
    const std::vector<Condition>& highlight() const { return m_highlight; }

    /// Puts the query's dataset in front and replaces its query.
    void setQuery(const Query& query);
    void showTable(const std::string& table);
    /// A dataset more, or another content for one, of which `query` is asked.
    void addTable(const Query& opening, const Query& query);
    /// The dataset goes. If it was in front, the one that was there before it comes back; where
    /// none was, its neighbour, the one behind first.
    void removeTable(const std::string& table);
    void setHighlight(std::vector<Condition> conditions);
    /// Starts over with other datasets: each with its opening query, or else the one that `queries`
    /// has for it. `front` comes to the front, or the first if there is no such dataset.
    void restart(const std::vector<Query>& openings, const std::map<std::string, Query>& queries,
                 const std::string& front);

signals:
    /// Another table or query is in front.
    void queryChanged();
    void highlightChanged();

private:
    void putInFront(const std::string& table);

    std::shared_ptr<const Engine> m_engine;
    std::map<std::string, Query> m_queries;
    std::map<std::string, Query> m_openings;
    std::string m_table;
    std::vector<std::string> m_order;   ///< of the datasets, as they came
    std::vector<std::string> m_earlier; ///< in front before, the last one last; each once
    std::vector<Condition> m_highlight;
};

} // namespace whither
