#include "views/charts/wafflelayout.h"

#include <algorithm>
#include <cmath>

namespace whither {

namespace {

constexpr std::size_t leastColumns = 10;
constexpr double squareShare = 0.88; // of a step; the rest is the gap

} // namespace

WaffleLayout::WaffleLayout(std::size_t count, const QRectF& area)
    : m_count(count),
      m_columns(std::max(
          leastColumns, static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count))))))
{
    const double side = std::min(area.width(), area.height());
    m_step = side / static_cast<double>(m_columns);
    // Rows that stay empty do not push the others up.
    const double rows = std::ceil(static_cast<double>(count) / static_cast<double>(m_columns));
    m_topLeft = QPointF(area.center().x() - side / 2, area.center().y() - rows * m_step / 2);
}

QRectF WaffleLayout::square(std::size_t index) const
{
    const double row = static_cast<double>(index / m_columns);
    const double column = static_cast<double>(index % m_columns);
    const double gap = m_step * (1 - squareShare) / 2;
    return QRectF(m_topLeft.x() + column * m_step + gap, m_topLeft.y() + row * m_step + gap,
                  m_step * squareShare, m_step * squareShare);
}

std::optional<std::size_t> WaffleLayout::squareAt(const QPointF& point) const
{
    const double column = std::floor((point.x() - m_topLeft.x()) / m_step);
    const double row = std::floor((point.y() - m_topLeft.y()) / m_step);
    if (column < 0 || row < 0 || column >= static_cast<double>(m_columns))
        return std::nullopt;
    const auto index = static_cast<std::size_t>(row) * m_columns + static_cast<std::size_t>(column);
    if (index >= m_count)
        return std::nullopt;
    return index;
}

} // namespace whither
