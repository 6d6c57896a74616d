#pragma once

#include "models/query/expression.h"

#include <QString>

namespace whither {

/// The text that `expressionFromText` reads as this expression, in which all conditions are well
/// formed and every `All` and `Any` has at least two parts.
QString expressionToText(const Expression& expression);

} // namespace whither
