#include "views/facets/facetpanel.h"

#include "models/items/facetmodel.h"

#include "views/facets/facetdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace whither {

FacetPanel::FacetPanel(QWidget* parent) : QTreeView(parent), m_delegate(new FacetDelegate(this))
{
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMinimumWidth(176);
}

void FacetPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    viewport()->update();
}

void FacetPanel::setModel(QAbstractItemModel* facets)
{
    QTreeView::setModel(facets);
    connect(facets, &QAbstractItemModel::modelReset, this, &FacetPanel::openAll);
    openAll();
}

void FacetPanel::openAll()
{
    expandAll();
    for (int facet = 0; facet < model()->rowCount(); ++facet)
        setRowHidden(facet, {}, model()->rowCount(model()->index(facet, 0)) == 0);
    emit facetsChanged();
}

void FacetPanel::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (!model() || indexAt({0, 0}).isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.mutedText);
    painter.drawText(viewport()->rect().adjusted(12, 10, -12, -10),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     model()->rowCount() == 0
                         ? tr("No column of this list has values that repeat: there is nothing "
                              "to choose by. Search instead.")
                         : tr("No value has these words."));
}

void FacetPanel::ask(const QModelIndex& index, Deed deed)
{
    if (!index.parent().isValid())
        return;
    if (index.data(FacetModel::IsMoreRole).toBool()) {
        emit moreRequested(index);
        return;
    }
    const QString column = index.data(FacetModel::ColumnKeyRole).toString();
    const QVariant value = index.data(FacetModel::TermRole);
    const Term term = value.isValid() ? Term(value.toString().toStdString()) : std::nullopt;
    if (deed == Deed::Only)
        emit onlyRequested(column, term);
    else
        emit toggleRequested(
            column, deed == Deed::Exclude ? Condition::Op::IsNoneOf : Condition::Op::IsAnyOf, term);
}

void FacetPanel::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QTreeView::mousePressEvent(event);
        return;
    }
    m_pressed = index;
    setCurrentIndex(index);
    const bool isOnBox = FacetDelegate::boxRect(visualRect(index))
                             .adjusted(-6, -6, 4, 6)
                             .contains(event->position().toPoint());
    if (event->modifiers().testFlag(Qt::AltModifier))
        ask(index, Deed::Exclude);
    else if (isOnBox || event->modifiers().testFlag(Qt::ControlModifier))
        ask(index, Deed::Toggle);
    else
        ask(index, Deed::Only);
}

void FacetPanel::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first press has asked already. Values move when their facet is counted anew: a second
    // press that lands on another value means that one.
    if (indexAt(event->position().toPoint()) != m_pressed)
        mousePressEvent(event);
}

void FacetPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        ask(currentIndex(),
            event->modifiers().testFlag(Qt::AltModifier) ? Deed::Exclude : Deed::Toggle);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask(currentIndex(), Deed::Only);
    else
        QTreeView::keyPressEvent(event);
}

void FacetPanel::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.parent().isValid() || index.data(FacetModel::IsMoreRole).toBool())
        return;
    QMenu menu(this);
    menu.addAction(tr("Only this"), this, [this, index] { ask(index, Deed::Only); });
    menu.addAction(tr("Add or remove"), this, [this, index] { ask(index, Deed::Toggle); });
    menu.addAction(tr("Leave out"), this, [this, index] { ask(index, Deed::Exclude); });
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(index).center())
                  : event->globalPos());
}

} // namespace whither
