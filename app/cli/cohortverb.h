#pragma once

#include <QStringList>

namespace whither {

/// `whither cohort FILE… --where EXPR --then YEARS`: who was there, and where are they later.
/// `arguments` without the verb; answers the exit status.
int runCohort(const QStringList& arguments);

} // namespace whither
