#pragma once

#include "models/query/columnindex.h"
#include "models/query/engine.h"
#include "models/table/table.h"

#include <list>
#include <memory>
#include <string_view>
#include <vector>

namespace whither {

/// Where the searched words stand: a selection a column, none where the column has no hit.
struct SearchHits {
    std::vector<std::optional<Selection>> byColumn;
    Selection rows; ///< with a hit in any column
};

/// A table with all that answering queries works out of it. Answers to the last conditions and
/// searches are kept, since the next query mostly differs from the last in one of them.
/// Not thread-safe.
class TableIndex {
public:
    explicit TableIndex(std::shared_ptr<const Table> table);

    const std::shared_ptr<const Table>& table() const { return m_table; }
    /// The column with that key, or null.
    ColumnIndex* column(std::string_view key);

    /// The rows that pass, with the query's conditions on `setAside` left out; its expression is
    /// not. A filter with a column that is not there passes nothing.
    Selection select(const Query& query, const Words& words, std::string_view setAside = {});
    /// Null where nothing is searched.
    std::shared_ptr<const SearchHits> search(const Query& query, const Words& words);

private:
    struct Answered {
        Condition condition;
        Selection rows;
    };
    struct Searched {
        QString needle;
        std::shared_ptr<const SearchHits> hits;
    };

    /// Null where there is no such column; good until the next is asked for.
    const Selection* rowsOf(const Condition& condition, const Words& words);
    /// Nothing where a column is not there.
    std::optional<Selection> rowsOf(const Expression& expression, const Words& words);

    std::shared_ptr<const Table> m_table;
    std::vector<ColumnIndex> m_columns;
    std::list<Answered> m_answered; ///< the latest first
    std::list<Searched> m_searched; ///< the latest first
};

} // namespace whither
