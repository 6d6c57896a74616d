#pragma once

#include "models/query/condition.h"

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// A condition, or some joined by "and", "or" and "not".
struct Expression {
    enum class Kind : std::uint8_t {
        One, ///< the condition
        All, ///< every part: of no parts, every row
        Any, ///< at least one part: of no parts, no row
        Not, ///< whatever the one part leaves out
    };

    Kind kind = Kind::One;
    Condition condition;
    std::vector<Expression> parts;

    bool operator==(const Expression&) const = default;

    static Expression one(Condition condition);
    static Expression all(std::vector<Expression> parts);
    static Expression any(std::vector<Expression> parts);
    static Expression negation(Expression part);
};

/// How deep expressions that come from outside may be nested.
constexpr int deepestExpression = 64;

/// Calls `deed` for every condition, left to right.
template <typename Deed>
void forEachCondition(const Expression& expression, const Deed& deed)
{
    if (expression.kind == Expression::Kind::One)
        deed(expression.condition);
    for (const Expression& part : expression.parts)
        forEachCondition(part, deed);
}

} // namespace whither
