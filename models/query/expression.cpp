#include "models/query/expression.h"

#include <utility>

namespace whither {

Expression Expression::one(Condition condition)
{
    return {Kind::One, std::move(condition), {}};
}

Expression Expression::all(std::vector<Expression> parts)
{
    return {Kind::All, {}, std::move(parts)};
}

Expression Expression::any(std::vector<Expression> parts)
{
    return {Kind::Any, {}, std::move(parts)};
}

Expression Expression::negation(Expression part)
{
    std::vector<Expression> parts;
    parts.push_back(std::move(part));
    return {Kind::Not, {}, std::move(parts)};
}

} // namespace whither
