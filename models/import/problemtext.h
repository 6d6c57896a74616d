#pragma once

#include "models/import/importreport.h"

#include <QString>

namespace whither {

/// The problem in one sentence: what is wrong with the record and, where it helps, what to do.
/// Plain text; neither place nor raw text is in it.
QString problemText(const Problem& problem);

/// The kind in a few words, as a heading or on a button.
QString problemTitle(ProblemKind kind);

} // namespace whither
