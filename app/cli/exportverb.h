#pragma once

#include "app/builtin.h"
#include "app/shell/languageswitch.h"

#include <QStringList>

namespace whither {

/// `whither export …`: writes figures without a display; `arguments` follow the verb.
/// Every picture is drawn before the first is written. Answers an ExitStatus.
int runExport(const QStringList& arguments, const Builtin& builtin, LanguageSwitch& languages);

} // namespace whither
