#pragma once

#include "models/text/languagecontext.h"

#include "views/charts/mark.h"
#include "views/charts/neighbours.h"
#include "views/charts/shownrows.h"
#include "views/theme/theme.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

class QPainter;

namespace whither {

/// Everything a painting depends on besides data and size.
struct PaintStyle {
    Theme theme = lightTheme();
    QStringList families = figureFamilies(Language::English);
    std::set<std::size_t> highlighted;  ///< marks to stress; empty: all alike
    std::optional<std::size_t> focused; ///< the mark the keyboard is on

    QFont font(TextRole role) const { return fontFor(role, families); }
    bool isMuted(std::size_t mark) const
    {
        return !highlighted.empty() && !highlighted.contains(mark);
    }
};

/// A chart over one answer of a query. Coordinates are those of the painter, which may be scaled:
/// the same area gives the same picture in the window, in a PNG and in a printout.
class Chart {
public:
    virtual ~Chart() = default;

    virtual void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const = 0;
    /// What can be pointed at, in reading order.
    virtual const std::vector<Mark>& marks() const = 0;
    virtual std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                              const PaintStyle& style) const = 0;
    /// The outline of a mark, for focus and for a screen reader.
    virtual QPainterPath markOutline(std::size_t mark, const QRectF& area,
                                     const PaintStyle& style) const = 0;
    /// The chart in words: every mark with its numbers.
    virtual QString description() const = 0;
    /// The chart's numbers as a table: all that is drawn, and nothing else.
    virtual ShownRows shown() const = 0;
    /// Which of the chart's parts have to be told apart by colour, in the theme's colours. Shades
    /// of one part, which stand within it with numbers of their own, do not.
    virtual std::vector<Neighbours> neighbours(const Theme& theme) const
    {
        (void)theme;
        return {};
    }
    /// The chart's query with one mark put where another one of its kind is, if marks of that kind
    /// have an order that is the user's.
    virtual std::optional<Query> moved(std::size_t mark, std::size_t onto) const
    {
        (void)mark;
        (void)onto;
        return std::nullopt;
    }
    /// Is there room for everything the chart has to show?
    virtual bool fitsIn(const QSizeF& size, const PaintStyle& style) const
    {
        (void)style;
        return size.width() >= 300 && size.height() >= leastHeight();
    }
    /// Is every word drawn at that size, none shortened or left out for want of room?
    virtual bool showsAll(const QSizeF& size, const PaintStyle& style) const
    {
        return fitsIn(size, style);
    }
    /// What the user wrote on the chart and that is shortened in that area.
    virtual QStringList cutTexts(const QRectF& area, const PaintStyle& style) const
    {
        (void)area;
        (void)style;
        return {};
    }
    /// The height below which parts of the chart would overlap.
    virtual double leastHeight() const { return 190; }
    /// The height the chart asks for at a width; 0 if it fills whatever it gets.
    virtual double heightFor(double width, const PaintStyle& style) const
    {
        (void)width;
        (void)style;
        return 0;
    }
};

} // namespace whither
