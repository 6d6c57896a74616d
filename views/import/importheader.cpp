#include "views/import/importheader.h"

#include "models/items/previewmodel.h"

#include <QPainter>

#include <algorithm>

namespace whither {

namespace {

constexpr int margin = 8;
constexpr int markWidth = 14;
constexpr int lineGap = 2;

} // namespace

ImportHeader::ImportHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(64);
}

void ImportHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void ImportHeader::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    setSectionsClickable(isChangeable);
    viewport()->update();
}

QFont ImportHeader::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ImportHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics bold(nameFont());
    const QFontMetrics plain(font());
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString meaning =
        model()->headerData(section, Qt::Horizontal, PreviewModel::MeaningRole).toString();
    const int width =
        std::max(bold.horizontalAdvance(name), plain.horizontalAdvance(meaning) + markWidth);
    return {width + 2 * margin + 4, bold.height() + plain.height() + lineGap + 12};
}

void ImportHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.window);
    painter->setPen(m_theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    const QRect area = rect.adjusted(margin, 6, -margin, -6);
    painter->setFont(nameFont());
    painter->setPen(m_theme.text);
    const QRect upper(area.left(), area.top(), area.width(), painter->fontMetrics().height());
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(upper, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, upper.width()));

    painter->setFont(font());
    painter->setPen(m_isChangeable ? m_theme.accent : m_theme.mutedText);
    const QRect lower(area.left(), upper.bottom() + lineGap, area.width(),
                      painter->fontMetrics().height());
    const int room = std::max(0, lower.width() - (m_isChangeable ? markWidth : 0));
    const QString meaning = painter->fontMetrics().elidedText(
        model()->headerData(section, Qt::Horizontal, PreviewModel::MeaningRole).toString(),
        Qt::ElideRight, room);
    painter->drawText(lower, Qt::AlignVCenter | Qt::TextSingleLine, meaning);
    if (m_isChangeable) {
        const double left = lower.left() + painter->fontMetrics().horizontalAdvance(meaning) + 5;
        const double middle = lower.center().y() + 1;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawPolygon(
            QPolygonF({QPointF(left, middle - 2.5), QPointF(left + 7, middle - 2.5),
                       QPointF(left + 3.5, middle + 2.5)}));
    }
    painter->restore();
}

} // namespace whither
