#pragma once

#include "views/charts/donutlayout.h"
#include "views/charts/partspicture.h"

#include <QCoreApplication>

namespace whither {

class PieScene;

/// Two rings with their numbers on them, and how many there are in all in the hole.
class DonutPicture final : public PartsPicture {
    Q_DECLARE_TR_FUNCTIONS(DonutPicture)

public:
    DonutPicture(OutcomeSummary summary, LanguageContext context);
    ~DonutPicture() override;

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath outline(std::size_t mark, const QRectF& area,
                         const PaintStyle& style) const override;

private:
    DonutLayout layoutIn(const QRectF& area, const PaintStyle& style) const;
    std::size_t markOf(const DonutSlice& slice) const
    {
        return m_marks.of(slice.part, slice.piece);
    }
    void paintSlices(QPainter& painter, const DonutLayout& layout, const PaintStyle& style) const;
    void paintLabels(QPainter& painter, const DonutLayout& layout, const PaintStyle& style) const;
    void paintCentre(QPainter& painter, const DonutLayout& layout, const PaintStyle& style) const;

    OutcomeSummary m_summary;
    LanguageContext m_context;
    PartMarks m_marks;
    std::unique_ptr<PieScene> m_scene;
};

} // namespace whither
