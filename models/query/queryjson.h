#pragma once

#include "models/query/query.h"
#include "models/result.h"

#include <QByteArray>

namespace whither {

/// The query as a recipe: one JSON object, UTF-8, keys in alphabetical order, fields at their
/// default left out. `queryFromJson(queryToJson(q))` is `q`.
QByteArray queryToJson(const Query& query);

/// Reads a recipe. Errors: `InvalidJson` with what was expected and where; an unknown key or value
/// is an error too, so that no part of a question is silently dropped.
Result<Query> queryFromJson(const QByteArray& json);

} // namespace whither
