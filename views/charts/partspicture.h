#pragma once

#include "models/study/measures/outcomepeople.h"

#include "views/charts/chart.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace whither {

/// Numbers of the marks of an outcome's parts: each part is followed by its pieces.
class PartMarks {
public:
    explicit PartMarks(const OutcomeSummary& summary);

    std::size_t of(std::size_t part, std::optional<std::size_t> piece) const
    {
        return m_first[part] + (piece ? *piece + 1 : 0);
    }
    std::size_t count() const { return m_count; }

private:
    std::vector<std::size_t> m_first; ///< the mark of each part
    std::size_t m_count = 0;
};

/// The part's colour; its pieces have shades of it.
QColor partColor(const OutcomePart& part, std::optional<std::size_t> piece, const Theme& theme);
/// The same for a mark, paler where another one is highlighted.
QColor markColor(const OutcomePart& part, std::optional<std::size_t> piece, std::size_t mark,
                 const PaintStyle& style);

/// The parts of an outcome drawn in one form: rings, bars or squares. Marks have the numbers of
/// `PartMarks`; those behind them are the people of `listPeople`, for a form that shows each.
class PartsPicture {
public:
    virtual ~PartsPicture() = default;

    virtual void paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const = 0;
    virtual std::optional<std::size_t> markAt(const QPointF& point, const QRectF& area,
                                              const PaintStyle& style) const = 0;
    virtual QPainterPath outline(std::size_t mark, const QRectF& area,
                                 const PaintStyle& style) const = 0;
};

/// The picture in the form that the summary's query asks for.
std::unique_ptr<PartsPicture> partsPicture(const OutcomeSummary& summary,
                                           const std::vector<OutcomePerson>& people,
                                           const LanguageContext& context);

} // namespace whither
