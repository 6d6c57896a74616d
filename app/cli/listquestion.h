#pragma once

#include "models/query/columnengine.h"
#include "models/result.h"

#include <QString>

#include <memory>
#include <string>

namespace whither {

/// The table that a verb asks about, by the name that its queries have to use.
inline const std::string listTable = "list";

/// An engine over that one table; values are their own words, and countries have those of CLDR.
std::shared_ptr<const ColumnEngine> engineOver(const std::shared_ptr<const Table>& table);

/// The query with the expression of `--where` to be met besides its own; the same where `text` is
/// empty. Error: `InvalidExpression`.
Result<Query> withWhere(Query query, const QString& text, const Engine& engine);

} // namespace whither
