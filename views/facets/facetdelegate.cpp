#include "views/facets/facetdelegate.h"

#include "models/items/facetmodel.h"

#include "views/theme/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace whither {

namespace {

constexpr int margin = 12;
constexpr int boxSide = 14;
constexpr int swatchSide = 9;
constexpr int valueHeight = 26;
constexpr int headingHeight = 34;

} // namespace

QRect FacetDelegate::boxRect(const QRect& row)
{
    return QRect(row.left() + margin, row.center().y() - boxSide / 2 - 1, boxSide, boxSide);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = option.fontMetrics.height();
    const int height = index.parent().isValid() ? valueHeight : headingHeight;
    return {120, std::max(height, text + (index.parent().isValid() ? 8 : 14))};
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem&, const QModelIndex& index)
{
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (event->type() == QEvent::ToolTip)
        QToolTip::showText(event->globalPos(), text.isEmpty() ? text : plainToolTip(text), view);
    return true;
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = option.font;
    if (!index.parent().isValid()) {
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(std::max(9, QFontInfo(font).pixelSize() - 1));
        painter->setFont(font);
        painter->setPen(m_theme.mutedText);
        const QRect row = option.rect.adjusted(margin, 6, -margin, 0);
        const QString text = index.data().toString().toUpper();
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
    } else if (index.data(FacetModel::IsMoreRole).toBool()) {
        painter->setPen(m_theme.accent);
        painter->drawText(option.rect.adjusted(margin + boxSide + 8, 0, -margin, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    } else {
        paintValue(*painter, option, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3.5, 1.5, -3.5, -1.5), 4, 4);
    }
    painter->restore();
}

void FacetDelegate::paintValue(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(row, m_theme.hover);
    const int choice = index.data(FacetModel::ChoiceRole).toInt();
    const quint64 count = index.data(FacetModel::CountRole).toULongLong();
    const QRect box = boxRect(row);
    paintBox(painter, box, choice);

    int left = box.right() + 8;
    const QVariant colorKey = index.data(FacetModel::ColorKeyRole);
    if (colorKey.isValid()) {
        const int swatchTop = row.center().y() - swatchSide / 2 - 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colorOf(colorKey.toString()));
        painter.drawRoundedRect(QRectF(left, swatchTop, swatchSide, swatchSide), 2, 2);
        left += swatchSide + 6;
    }
    const bool isKnown = index.data(FacetModel::TermRole).isValid();
    QFont font = option.font;
    font.setItalic(!isKnown);
    font.setStrikeOut(choice == FacetModel::Excluded);
    painter.setFont(font);
    painter.setPen(count == 0 || !isKnown ? m_theme.mutedText : m_theme.text);
    const QString number = QLocale().toString(count);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    const int right = row.right() - margin;
    const QRect words(left, row.top(), std::max(0, right - numberWidth - 8 - left),
                      row.height() - 3);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    font.setItalic(false);
    font.setStrikeOut(false);
    painter.setFont(font);
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRect(right - numberWidth, row.top(), numberWidth, row.height() - 3),
                     Qt::AlignVCenter | Qt::AlignRight, number);

    const double share = index.data(FacetModel::ShareRole).toDouble();
    const double length = (right - box.right() - 8) * share;
    if (length > 0)
        painter.fillRect(QRectF(box.right() + 8, row.bottom() - 2.5, std::max(length, 3.0), 1.8),
                         m_theme.accent);
}

void FacetDelegate::paintBox(QPainter& painter, const QRect& box, int choice) const
{
    const bool isChosen = choice != FacetModel::NotChosen;
    painter.setPen(QPen(isChosen ? m_theme.accent : m_theme.mutedText, 1.2));
    painter.setBrush(choice == FacetModel::Included ? m_theme.accent : m_theme.control);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (choice == FacetModel::Included) {
        painter.setPen(QPen(m_theme.accentText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({QPointF(box.left() + 3.2, box.top() + 7.2),
                                        QPointF(box.left() + 6.0, box.top() + 10.0),
                                        QPointF(box.left() + 11.0, box.top() + 4.2)}));
    } else if (choice == FacetModel::Excluded) {
        painter.setPen(QPen(m_theme.accent, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 3.5, box.top() + 7),
                         QPointF(box.right() - 2.5, box.top() + 7));
    }
}

} // namespace whither
