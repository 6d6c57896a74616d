#include "views/import/previewdelegate.h"

#include "models/items/previewmodel.h"

#include <QPainter>

namespace whither {

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    constexpr int margin = 8;
    const bool isFault = index.data(PreviewModel::IsFaultRole).toBool();
    const bool isKnown = index.data(PreviewModel::IsKnownRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.selection);
    else if (isFault)
        painter->fillRect(option.rect, m_theme.noticeSoft);
    painter->setPen(m_theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());

    QFont font = option.font;
    font.setItalic(!isKnown);
    font.setUnderline(isFault);
    painter->setFont(font);
    painter->setPen(isFault ? m_theme.fault : isKnown ? m_theme.text : m_theme.mutedText);
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString().simplified(),
                                                        Qt::ElideRight, area.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace whither
