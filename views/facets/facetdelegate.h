#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace whither {

/// Draws a facet's heading, and a value as tick box, colour, words, count and a bar for its share.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// The tick box of a value drawn in `row`.
    static QRect boxRect(const QRect& row);

private:
    void paintValue(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintBox(QPainter& painter, const QRect& box, int choice) const;

    Theme m_theme = lightTheme();
};

} // namespace whither
