#pragma once

#include "models/query/engine.h"

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

#include <memory>

namespace whither {

/// Draws a cell: a country with its colour, "not stated" in italics, the searched words marked,
/// rows of the highlight tinted, a split square where sources disagree.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setSearch(const QString& foldedWords) { m_search = foldedWords; }
    /// Rows to be tinted, or null.
    void setHighlighted(std::shared_ptr<const Rows> rows) { m_highlighted = std::move(rows); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintConflict(QPainter& painter, const QRectF& box) const;
    void paintHits(QPainter& painter, const QRect& area, const QString& text) const;

    Theme m_theme = lightTheme();
    QString m_search;
    std::shared_ptr<const Rows> m_highlighted;
};

} // namespace whither
