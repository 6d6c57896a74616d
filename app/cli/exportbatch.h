#pragma once

#include "models/result.h"

#include "app/figure/figurefiles.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace whither {

/// The figure once for each value that its rows have in the column, the most frequent first, each
/// named by its value; or, for "cohort", once for each saved cohort of its table. Errors:
/// `UnknownColumn`.
Result<std::vector<FigureFile>> oneForEach(const FigureFile& figure, const QString& column,
                                           const Builtin& builtin, const LanguageContext& context);

/// A page that shows all pictures and links to all other files beside it, HTML 5.
QByteArray indexPage(const std::vector<FigureFile>& files);

} // namespace whither
