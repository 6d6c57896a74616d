#include "app/cli/listquestion.h"

#include "models/query/expressionparser.h"
#include "models/text/wording.h"

#include <utility>
#include <vector>

namespace whither {

std::shared_ptr<const ColumnEngine> engineOver(const std::shared_ptr<const Table>& table)
{
    auto engine = std::make_shared<ColumnEngine>(
        wordsIn(std::make_shared<const Wording>(), Language::English));
    engine->addTable(listTable, [table] { return table; });
    return engine;
}

Result<Query> withWhere(Query query, const QString& text, const Engine& engine)
{
    if (text.isEmpty())
        return query;
    auto where = expressionFromText(text, engine.columns(listTable));
    if (!where.ok())
        return where.error();
    Expression expression = std::move(where).value();
    if (query.where) {
        std::vector<Expression> both{*std::move(query.where), std::move(expression)};
        expression = Expression::all(std::move(both));
    }
    query.where = std::move(expression);
    return query;
}

Selection selectedRows(const Engine& engine, const Query& query)
{
    Selection selected(engine.rowCount(query.table));
    const auto rows = engine.rows(query);
    for (std::size_t position = 0; position < rows->size(); ++position)
        selected.insert(rows->rowId(position));
    return selected;
}

} // namespace whither
