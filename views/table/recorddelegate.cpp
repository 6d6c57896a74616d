#include "views/table/recorddelegate.h"

#include "models/items/recordmodel.h"
#include "models/text/fold.h"

#include "views/theme/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whither {

namespace {

constexpr int cellMargin = 8;
constexpr int swatchSide = 9;
constexpr int conflictSide = 8;

} // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool hasSwatch = index.data(RecordModel::ColorKeyRole).isValid();
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const bool hasConflict = index.data(RecordModel::ConflictRole).isValid();
    return {text + 2 * cellMargin + (hasSwatch ? swatchSide + 6 : 0)
                + (hasConflict ? conflictSide + 6 : 0) + 4,
            option.fontMetrics.height() + 10};
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.selection);
    else if (m_highlighted
             && m_highlighted->positionOf(index.data(RecordModel::RowIdRole).toULongLong()))
        painter->fillRect(option.rect, m_theme.accentSoft);

    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.border);

    QRect area = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const QVariant colorKey = index.data(RecordModel::ColorKeyRole);
    if (colorKey.isValid()) {
        const int swatchTop = area.center().y() - swatchSide / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colorOf(colorKey.toString()));
        painter->drawRoundedRect(QRectF(area.left(), swatchTop, swatchSide, swatchSide), 2, 2);
        area.setLeft(area.left() + swatchSide + 6);
    }
    if (index.data(RecordModel::ConflictRole).isValid()) {
        paintConflict(*painter, QRectF(area.left(), area.center().y() - conflictSide / 2,
                                       conflictSide, conflictSide));
        area.setLeft(area.left() + conflictSide + 6);
    }
    const bool isKnown = index.data(RecordModel::IsKnownRole).toBool();
    QFont font = option.font;
    font.setItalic(!isKnown);
    painter->setFont(font);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    const bool isRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    if (isRight)
        area.setLeft(
            std::max(area.left(), area.right() - painter->fontMetrics().horizontalAdvance(text)));
    if (isKnown && !m_search.isEmpty() && index.data(RecordModel::IsHitRole).toBool())
        paintHits(*painter, area, text);
    painter->setPen(isKnown ? m_theme.text : m_theme.mutedText);
    painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1, -1));
    }
    painter->restore();
}

void RecordDelegate::paintConflict(QPainter& painter, const QRectF& box) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.notice);
    painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight(), box.bottomLeft()});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.notice, 1));
    painter.drawPolygon(QPolygonF{box.topRight(), box.bottomRight(), box.bottomLeft()});
}

bool RecordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant conflict = index.data(RecordModel::ConflictRole);
    if (event->type() != QEvent::ToolTip || !conflict.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(conflict.toString()), view);
    return true;
}

void RecordDelegate::paintHits(QPainter& painter, const QRect& area, const QString& text) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const TextSpan& span : findFolded(text, m_search)) {
        const int from = metrics.horizontalAdvance(text.left(span.start));
        const int to = metrics.horizontalAdvance(text.left(span.start + span.length));
        painter.fillRect(QRect(area.left() + from, area.center().y() - metrics.height() / 2,
                               to - from, metrics.height()),
                         m_theme.mark);
    }
}

} // namespace whither
