#pragma once

#include "views/theme/theme.h"

#include <QList>
#include <QPainterPath>
#include <QString>

class QPainter;

namespace whither {

/// Draws dots or lines into a shape, others for each colour key, where the theme has patterns: what
/// tells categories apart in grey, and to eyes that see few colours. Diagonals stay the sign for
/// "not stated".
void paintPattern(QPainter& painter, const QPainterPath& shape, const QString& colorKey,
                  const Theme& theme);

/// The same for a line: lengths of its dashes and gaps in widths of the pen; none for a solid line.
QList<qreal> dashesOf(const QString& colorKey, const Theme& theme);

/// Do two colour keys have the same pattern and dashes?
bool haveSamePattern(const QString& a, const QString& b);

} // namespace whither
