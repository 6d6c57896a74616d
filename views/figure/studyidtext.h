#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/comparison.h"

#include "views/figure/figure.h"

#include <QString>

#include <variant>

namespace whither {

/// Ends the footer of a figure with its study id (see `studyId`), so that a picture without its
/// file can be told from one of another question, or of other data.
void sayStudyId(FigureText& text, const QString& figure, const Chart& chart,
                std::variant<Query, ComparisonQuery> question, const Catalog& catalog);

} // namespace whither
