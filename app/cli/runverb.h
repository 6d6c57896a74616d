#pragma once

#include <QStringList>

namespace whither {

/// `whither run STEPS.json [--input [KEY=]FILE]… [-o W.whither] [--force]`: does a study again on
/// other files, and says in one line of JSON what came of it. `arguments` without the verb; answers
/// the exit status.
int runAgain(const QStringList& arguments);

} // namespace whither
