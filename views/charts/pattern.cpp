#include "views/charts/pattern.h"

#include <QPainter>

#include <array>

namespace whither {

namespace {

/// Dots, or lines that lie or stand; nothing where the spacing is 0.
struct Pattern {
    double dots = 0;     ///< from one to the next, units
    double lying = 0;    ///< lines
    double standing = 0; ///< lines
    double width = 1.2;
    QList<qreal> dashes;
};

const std::array patterns{
    Pattern{},
    Pattern{8, 0, 0, 2.4, {5, 2}},
    Pattern{0, 6, 0, 1.2, {1, 2}},
    Pattern{0, 0, 6, 1.2, {5, 2, 1, 2}},
    Pattern{0, 9, 9, 1.2, {8, 2, 2, 2}},
    Pattern{0, 13, 0, 3, {3, 1.5}},
    Pattern{14, 0, 0, 3, {1, 4}},
    Pattern{0, 0, 13, 3, {2, 2, 6, 2}},
};

const Pattern& patternOf(const QString& colorKey)
{
    return patterns[Theme::placeOf(colorKey) % patterns.size()];
}

/// In steps of `spacing` from `low` to `high`; the first is near enough to show in small shapes.
template <typename Deed>
void forEachStep(double low, double high, double spacing, Deed deed)
{
    for (double at = low + spacing / 3; at < high; at += spacing)
        deed(at);
}

/// Dots that lie whole in the shape: cutting each would take long.
QPainterPath dotsIn(const QPainterPath& shape, const Pattern& pattern)
{
    const QRectF box = shape.boundingRect();
    QPainterPath dots;
    forEachStep(box.top(), box.bottom(), pattern.dots, [&](double y) {
        forEachStep(box.left(), box.right(), pattern.dots, [&](double x) {
            const QRectF dot(x, y, pattern.width, pattern.width);
            if (shape.contains(dot.topLeft()) && shape.contains(dot.topRight())
                && shape.contains(dot.bottomLeft()) && shape.contains(dot.bottomRight()))
                dots.addRect(dot);
        });
    });
    return dots;
}

QPainterPath linesIn(const QPainterPath& shape, double spacing, double width, bool isLying)
{
    const QRectF box = shape.boundingRect();
    QPainterPath lines;
    const double low = isLying ? box.top() : box.left();
    const double high = isLying ? box.bottom() : box.right();
    forEachStep(low, high, spacing, [&](double at) {
        lines.addRect(isLying ? QRectF(box.left(), at, box.width(), width)
                              : QRectF(at, box.top(), width, box.height()));
    });
    return lines.intersected(shape); // cut, not clipped, as in paintHatch
}

} // namespace

void paintPattern(QPainter& painter, const QPainterPath& shape, const QString& colorKey,
                  const Theme& theme)
{
    if (!theme.hasPatterns)
        return;
    const Pattern& pattern = patternOf(colorKey);
    QColor color = Theme::textOn(theme.colorOf(colorKey));
    color.setAlphaF(0.45F);
    if (pattern.dots > 0)
        painter.fillPath(dotsIn(shape, pattern), color);
    if (pattern.lying > 0)
        painter.fillPath(linesIn(shape, pattern.lying, pattern.width, true), color);
    if (pattern.standing > 0)
        painter.fillPath(linesIn(shape, pattern.standing, pattern.width, false), color);
}

QList<qreal> dashesOf(const QString& colorKey, const Theme& theme)
{
    return theme.hasPatterns ? patternOf(colorKey).dashes : QList<qreal>();
}

bool haveSamePattern(const QString& a, const QString& b)
{
    return &patternOf(a) == &patternOf(b);
}

} // namespace whither
