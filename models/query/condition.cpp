#include "models/query/condition.h"

#include <algorithm>

namespace whither {

bool isWellFormed(const Condition& condition)
{
    const auto& terms = condition.terms;
    const bool areStated =
        std::ranges::all_of(terms, [](const Term& term) { return term.has_value(); });
    switch (plainOp(condition.op)) {
    case Condition::Op::IsAnyOf:
    case Condition::Op::Equals:
        return true;
    case Condition::Op::Contains:
    case Condition::Op::Matches:
        return areStated;
    case Condition::Op::Between:
        return terms.size() == 2 && (terms[0] || terms[1]);
    default:
        return terms.size() == 1 && areStated;
    }
}

} // namespace whither
