#include "models/query/selectedrows.h"

namespace whither {

Selection selectedRows(const Engine& engine, const Query& query)
{
    Selection selected(engine.rowCount(query.table));
    const auto rows = engine.rows(withoutSort(query));
    for (std::size_t position = 0; position < rows->size(); ++position)
        selected.insert(rows->rowId(position));
    return selected;
}

} // namespace whither
