#pragma once

#include <QStringList>

namespace whither {

/// `whither query …`: counts the records of a list; needs no display. `arguments` follow the verb.
/// Answers an ExitStatus.
int runQuery(const QStringList& arguments);

} // namespace whither
