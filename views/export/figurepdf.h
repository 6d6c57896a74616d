#pragma once

#include "models/text/language.h"

#include "views/figure/figure.h"

#include <QByteArray>
#include <QSize>

namespace whither {

/// The figure as one page of PDF, as large as the picture is at 96 dots an inch: vectors, fonts
/// embedded, text that is found and copied as it was drawn. The recipe, if there is one, is
/// attached. No date, no random id: the same figure gives the same bytes. Nothing if it cannot be
/// written.
QByteArray figurePdf(const Figure& figure, const QSize& size, const PaintStyle& style,
                     Language language, const QByteArray& recipe);

/// The recipe attached to a PDF; empty if it has none or is none.
QByteArray pdfRecipe(const QByteArray& pdf);

} // namespace whither
