#include "views/table/recordheader.h"

#include "models/items/recordmodel.h"

#include "views/theme/icons.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace whither {

namespace {

constexpr int titleMargin = 8;
constexpr int arrowSide = 8;
constexpr int orderWidth = 8;
constexpr int filterSide = 12;

} // namespace

RecordHeader::RecordHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(false); // clicks are sorted out here: a drag is no click
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(48);
}

void RecordHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void RecordHeader::setSortKeys(const std::vector<SortKey>& keys)
{
    m_keys = keys;
    viewport()->update();
}

void RecordHeader::setFiltered(std::set<std::string> columns)
{
    m_filtered = std::move(columns);
    viewport()->update();
}

void RecordHeader::setRoomBelow(int room)
{
    if (m_roomBelow == room)
        return;
    m_roomBelow = room;
    updateGeometries();
    emit geometriesChanged(); // the table makes room for the header's new height
}

QSize RecordHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, m_roomBelow);
}

void RecordHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_roomBelow);
    QHeaderView::updateGeometries();
}

void RecordHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    emit resized();
}

QString RecordHeader::keyOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, RecordModel::ColumnKeyRole).toString();
}

QSize RecordHeader::sectionSizeFromContents(int section) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(title) + 2 * titleMargin + 6, metrics.height() + 12};
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.border);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.mutedText);

    const std::string column = keyOf(section).toStdString();
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    const bool isFiltered = m_filtered.contains(column);
    const int mark =
        (key == m_keys.end() ? 0 : arrowSide + orderWidth + 4) + (isFiltered ? filterSide + 4 : 0);
    const QRect area = rect.adjusted(titleMargin, 0, -titleMargin, 0);
    const QString title =
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, std::max(0, area.width() - mark));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title);
    if (isFiltered)
        actionIcon(QStringLiteral("filter"), m_theme.accent)
            .paint(painter, QRect(area.right() - filterSide + 1,
                                  area.center().y() - filterSide / 2 + 1, filterSide, filterSide));
    if (key != m_keys.end())
        paintSortMark(*painter, area, painter->fontMetrics().horizontalAdvance(title),
                      static_cast<std::size_t>(key - m_keys.begin()));
    painter->restore();
}

void RecordHeader::paintSortMark(QPainter& painter, const QRect& area, int titleWidth,
                                 std::size_t place) const
{
    const double left = area.left() + titleWidth + 5;
    const double middle = area.center().y();
    const double tip = m_keys[place].descending ? 3.5 : -3.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.text);
    painter.drawPolygon(
        QPolygonF({QPointF(left, middle - tip), QPointF(left + arrowSide, middle - tip),
                   QPointF(left + arrowSide / 2.0, middle + tip)}));
    if (m_keys.size() < 2)
        return;
    QFont small = font();
    small.setPixelSize(9);
    painter.setFont(small);
    painter.setPen(m_theme.text);
    painter.drawText(QPointF(left + arrowSide + 2, middle + 4), QString::number(place + 1));
}

void RecordHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void RecordHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const bool isClick =
        event->button() == Qt::LeftButton && cursor().shape() != Qt::SplitHCursor
        && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(at);
    if (isClick && section >= 0)
        sortBy(keyOf(section).toStdString(), event->modifiers().testFlag(Qt::ShiftModifier));
}

void RecordHeader::sortBy(const std::string& column, bool adds)
{
    std::vector<SortKey> keys = m_keys;
    const auto known = std::ranges::find(keys, column, &SortKey::column);
    const bool wasOnly = keys.size() == 1 && known != keys.end();
    if (adds && known != keys.end())
        known->descending = !known->descending;
    else if (adds)
        keys.push_back({column, false});
    else
        keys = {{column, wasOnly && !keys.front().descending}};
    emit sortRequested(keys);
}

} // namespace whither
