#pragma once

#include "models/result.h"
#include "models/text/wording.h"

#include <QString>

#include <memory>

namespace whither {

/// Reads the words of data values from a CSV file with the columns text, en, zh_CN, zh_TW (an empty
/// `en` means the text is English already). Errors: those of `readTextGrid`, `MissingColumn`.
Result<std::shared_ptr<const Wording>> readWording(const QString& path);

} // namespace whither
