#pragma once

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>

namespace whither {

/// Squares of one size in rows from the top left, in a square of `columns` by `columns`: as many
/// as are wanted, the last rows partly or wholly empty.
class WaffleLayout {
public:
    /// At least 10 columns; more where `count` squares need them.
    WaffleLayout(std::size_t count, const QRectF& area);

    std::size_t count() const { return m_count; }
    std::size_t columns() const { return m_columns; }
    QRectF square(std::size_t index) const;
    /// The square that a point is on or beside, if there is one.
    std::optional<std::size_t> squareAt(const QPointF& point) const;

private:
    std::size_t m_count;
    std::size_t m_columns;
    QPointF m_topLeft;
    double m_step = 0; ///< from one square to the next
};

} // namespace whither
