#pragma once

#include "models/query/filterbox.h"

#include <QString>

namespace whither {

/// Why the text of a filter box asks for nothing, in a sentence.
QString filterFaultText(const FilterBoxFault& fault);

} // namespace whither
