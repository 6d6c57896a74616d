#pragma once

#include "models/query/engine.h"
#include "models/query/expression.h"
#include "models/result.h"

#include <QString>

#include <span>

namespace whither {

/// Reads an expression as one types it:
///
///     country = "United States" and (year in 2015..2019 or not affiliation contains "univ")
///
/// - A column is a bare word, or stands in back-ticks or quotation marks; a value is text in
///   quotation marks, a number or a date. A mark inside a text of its kind stands twice.
/// - `=` `!=` equal (`Condition::Op::Equals`), `<` `<=` `>` `>=`, `contains`, `matches` (a regular
///   expression, whatever case), `in ("a", "b")`, `in 2015..2019` (either end may be left out),
///   `is "a"` and `is in ("a", "b")` (written exactly so, a list as a whole), `is unknown`,
///   `is not unknown`; `not` before any of them, before a parenthesis or before a comparison.
/// - `not` binds closest, then `and`, then `or`. Words of the language may be in any case.
///
/// Error: `InvalidExpression` with the place, in characters from 1, and what was expected there:
/// also for a column that is not among `columns`, with those of a similar name; for a number or
/// date that is none in a column of them; for a regular expression that is none.
Result<Expression> expressionFromText(const QString& text, std::span<const ColumnSchema> columns);

} // namespace whither
