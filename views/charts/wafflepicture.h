#pragma once

#include "views/charts/partspicture.h"
#include "views/charts/wafflelayout.h"

#include <QCoreApplication>

namespace whither {

/// A square a person, part by part; where they are too many for that, a hundred squares of which
/// each stands for one percent. Below them stands which of the two it is.
class WafflePicture final : public PartsPicture {
    Q_DECLARE_TR_FUNCTIONS(WafflePicture)

public:
    /// `people`: those of the summary, or none if they are not to be shown one by one.
    WafflePicture(OutcomeSummary summary, const std::vector<OutcomePerson>& people,
                  LanguageContext context);

    void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const override;
    std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                      const PaintStyle& style) const override;
    QPainterPath outline(std::size_t mark, const QRectF& area,
                         const PaintStyle& style) const override;

private:
    struct Square {
        std::size_t part = 0;
        std::optional<std::size_t> piece; ///< nothing: a percent of the part
        std::size_t mark = 0;             ///< of the person, or of the part
    };

    WaffleLayout layoutIn(const QRectF& area, const PaintStyle& style) const;
    bool isStressed(const Square& square, const PaintStyle& style) const;
    QString note() const;

    OutcomeSummary m_summary;
    LanguageContext m_context;
    PartMarks m_marks;
    std::vector<Square> m_squares;
    bool m_arePeople = false;
};

} // namespace whither
