#include "views/table/recordheader.h"

#include "models/items/recordmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace whither {

namespace {

constexpr int margin = 8;
constexpr int arrowSide = 8;
constexpr int orderWidth = 8;

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
    return {metrics.horizontalAdvance(title) + 2 * margin + 6, metrics.height() + 12};
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

    const auto key = std::ranges::find(m_keys, keyOf(section).toStdString(), &SortKey::column);
    const int mark = key == m_keys.end() ? 0 : arrowSide + orderWidth + 4;
    const QRect area = rect.adjusted(margin, 0, -margin, 0);
    const QString title =
        painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                          Qt::ElideRight, std::max(0, area.width() - mark));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title);
    if (key != m_keys.end()) {
        const double left = area.left() + painter->fontMetrics().horizontalAdvance(title) + 5;
        const double middle = area.center().y();
        const double tip = key->descending ? 3.5 : -3.5;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.text);
        painter->drawPolygon(
            QPolygonF({QPointF(left, middle - tip), QPointF(left + arrowSide, middle - tip),
                       QPointF(left + arrowSide / 2.0, middle + tip)}));
        if (m_keys.size() > 1) {
            QFont small = font();
            small.setPixelSize(9);
            painter->setFont(small);
            painter->setPen(m_theme.text);
            painter->drawText(QPointF(left + arrowSide + 2, middle + 4),
                              QString::number(key - m_keys.begin() + 1));
        }
    }
    painter->restore();
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
