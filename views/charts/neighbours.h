#pragma once

#include "views/theme/colorvision.h"
#include "views/theme/theme.h"

#include <QColor>
#include <QString>

#include <vector>

namespace whither {

/// What a chart draws in one colour: a part, a node, a line, a bar.
struct ColoredPart {
    QString name;
    QString colorKey;
    QColor color;
};

/// Two parts that touch or cross, so that a reader has to tell one from the other.
struct Neighbours {
    ColoredPart first;
    ColoredPart second;
};

/// The least `colorDistance` of two neighbours: three times what is seen at all.
inline constexpr double leastNeighbourDistance = 0.06;

/// Those whose colours such eyes take for one another. Where the theme has patterns, two patterns
/// tell neighbours apart as well.
std::vector<Neighbours> hardToTellApart(const std::vector<Neighbours>& neighbours,
                                        ColorVision vision, const Theme& theme);

} // namespace whither
