#pragma once

#include <QStringList>

namespace whither {

/// `whither import …`: reads files and says what came of them; needs no display. `arguments` follow
/// the verb. Answers an ExitStatus.
int runImport(const QStringList& arguments);

} // namespace whither
