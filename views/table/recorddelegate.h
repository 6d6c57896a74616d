#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

#include <cstdint>
#include <vector>

namespace whither {

/// Draws a cell: a country with its colour, "not stated" in italics, the searched words marked,
/// rows of the highlight tinted.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setSearch(const QString& foldedWords) { m_search = foldedWords; }
    /// In ascending order.
    void setHighlighted(std::vector<std::uint64_t> rowIds) { m_highlighted = std::move(rowIds); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHits(QPainter& painter, const QRect& area, const QString& text) const;

    Theme m_theme = lightTheme();
    QString m_search;
    std::vector<std::uint64_t> m_highlighted; ///< ascending
};

} // namespace whither
