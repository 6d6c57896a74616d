#pragma once

#include <QStringList>

namespace whither {

/// `whither steps W.whither [-o STEPS.json] [--force]`: writes what was done in a study, without
/// its data. `arguments` without the verb; answers the exit status.
int writeSteps(const QStringList& arguments);

} // namespace whither
