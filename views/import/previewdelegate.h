#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace whither {

/// Draws the cells of a preview: what is not stated in italics, what is no value of its column
/// marked.
class PreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Theme m_theme = lightTheme();
};

} // namespace whither
