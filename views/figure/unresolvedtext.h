#pragma once

#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include "views/figure/figure.h"

#include <string>

namespace whither {

/// Says in the footer of a figure how many pairs of records of the table may be one person's and
/// are not decided; nothing where nobody has counted them, or all are decided.
void sayUnresolved(FigureText& text, const std::string& table, const Catalog& catalog,
                   const LanguageContext& context);

} // namespace whither
