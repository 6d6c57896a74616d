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

} // namespace whither
