#pragma once

#include "models/text/language.h"

#include "views/figure/figure.h"

#include <QByteArray>

namespace whither {

/// The figure in words, UTF-8: the finding, what is counted, every number as a screen reader says
/// it, the ledger, the sources.
QByteArray figureWords(const Figure& figure);

/// The numbers of the figure as CSV; in Chinese with the mark by which spreadsheets know UTF-8.
QByteArray figureNumbers(const Figure& figure, Language language);

} // namespace whither
