#pragma once

#include "views/charts/barslayout.h"
#include "views/charts/partspicture.h"

namespace whither {

/// A bar a part, its pieces side by side in it, with the interval of its share across its end.
class BarsPicture final : public PartsPicture {
public:
    BarsPicture(OutcomeSummary summary, LanguageContext context);

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath outline(std::size_t mark, const QRectF& area,
                         const PaintStyle& style) const override;

private:
    BarsLayout layoutIn(const QRectF& area, const PaintStyle& style) const;
    void paintPieces(QPainter& painter, std::size_t part, const PartBar& bar,
                     const PaintStyle& style) const;
    void paintLabel(QPainter& painter, std::size_t part, const PartBar& bar,
                    const PaintStyle& style) const;

    OutcomeSummary m_summary;
    LanguageContext m_context;
    PartMarks m_marks;
};

} // namespace whither
