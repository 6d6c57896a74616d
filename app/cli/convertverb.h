#pragma once

#include <QStringList>

namespace whither {

/// `whither convert IN OUT`: writes a list in the format that OUT's name asks for; needs no
/// display. `arguments` follow the verb. Answers an ExitStatus.
int runConvert(const QStringList& arguments);

} // namespace whither
