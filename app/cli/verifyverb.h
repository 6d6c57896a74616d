#pragma once

#include <QStringList>

namespace whither {

/// `whither verify W.whither`: says whether a workspace is whole; needs no display. `arguments`
/// follow the verb. Answers an ExitStatus: `Refused` if anything is not right.
int runVerify(const QStringList& arguments);

} // namespace whither
