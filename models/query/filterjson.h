#pragma once

#include "models/query/expression.h"
#include "models/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace whither {

/// A condition as a recipe has it: {"column", "op", "terms"}.
QJsonObject toJson(const Condition& condition);
/// A condition, or {"all": […]}, {"any": […]}, {"not": …} of expressions.
QJsonObject toJson(const Expression& expression);

/// Reads what `toJson` wrote. `where` is the place in the recipe, for the error, which is
/// `InvalidJson`: a key or op that is not known, terms that the op does not call for, nesting
/// deeper than `deepestExpression`.
Result<Condition> conditionFromJson(const QJsonValue& json, const QString& where);
Result<Expression> expressionFromJson(const QJsonValue& json, const QString& where, int depth = 0);

/// What a recipe lacks: at `where`, `expected` was.
Error invalidJson(const QString& where, const QString& expected);
/// The first key of the object that is not among those known, as an error.
std::optional<Error> unknownKey(const QJsonObject& object, const QString& where,
                                const QStringList& known);

} // namespace whither
