#pragma once

#include "views/charts/chart.h"

#include <vector>

namespace whither {

/// A chart of one mark that draws nothing.
class StubChart : public Chart {
public:
    void paint(QPainter&, const QRectF&, const PaintStyle&) const override {}
    const std::vector<Mark>& marks() const override { return m_marks; }
    std::optional<std::size_t> markAt(const QPointF&, const QRectF&,
                                      const PaintStyle&) const override
    {
        return std::nullopt;
    }
    QPainterPath markOutline(std::size_t, const QRectF&, const PaintStyle&) const override
    {
        return {};
    }
    QString description() const override { return {}; }
    ShownRows shown() const override { return {}; }

private:
    std::vector<Mark> m_marks{Mark{}};
};

} // namespace whither
