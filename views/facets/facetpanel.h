#pragma once

#include "models/query/query.h"

#include "views/theme/theme.h"

#include <QTreeView>

namespace whither {

class FacetDelegate;

/// The facets of the dataset in front. On a value: a click on its words chooses only it, Ctrl+click
/// or its tick box adds it or takes it away, Alt+click leaves it out. Space and Enter do the same
/// from the keyboard (Space: tick box, Enter: only). A double click is one click. Asks; changes
/// nothing itself.
class FacetPanel : public QTreeView {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(QAbstractItemModel* facets) override;

signals:
    void onlyRequested(const QString& column, const whither::Term& term);
    void toggleRequested(const QString& column, whither::Condition::Op op,
                         const whither::Term& term);
    void moreRequested(const QModelIndex& index);
    /// Only values with these words are wanted.
    void searchRequested(const QString& words);
    /// Other facets, or other values of them, are shown.
    void facetsChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Deed { Only, Toggle, Exclude };
    void ask(const QModelIndex& index, Deed deed);

    /// Opens every facet; those in which nothing is found are not shown.
    void openAll();

    FacetDelegate* m_delegate;
    Theme m_theme = lightTheme();
    QPersistentModelIndex m_pressed;
};

} // namespace whither
