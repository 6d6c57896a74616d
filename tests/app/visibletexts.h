#pragma once

#include "views/figure/figureview.h"

#include "tests/views/drawntext.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeView>

namespace whither {

/// Collects what a window says: every text that can be seen, opened or heard.
class VisibleTexts {
public:
    explicit VisibleTexts(const QWidget& window)
    {
        add(window.windowTitle(), "window title");
        for (const auto* widget : window.findChildren<QWidget*>()) {
            const bool isMenu = qobject_cast<const QMenu*>(widget) != nullptr;
            if (isMenu || !widget->isVisibleTo(&window))
                continue;
            addWidget(*widget);
        }
        if (const auto* main = qobject_cast<const QMainWindow*>(&window))
            addActions(main->menuBar()->actions());
    }

    /// Each as "what it is: text".
    const QStringList& all() const { return m_texts; }

private:
    void add(const QString& text, const char* kind)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append(QLatin1String(kind) + QStringLiteral(": ") + text);
    }
    void addActions(const QList<QAction*>& actions)
    {
        for (const QAction* action : actions) {
            add(action->text(), "action");
            add(action->toolTip(), "action's tooltip");
            add(action->statusTip(), "action's status tip");
            if (action->menu())
                addActions(action->menu()->actions());
        }
    }
    void addModel(const QAbstractItemModel& model, const QModelIndex& parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            add(index.data().toString(), "facet");
            add(index.data(Qt::ToolTipRole).toString(), "facet's tooltip");
            addModel(model, index);
        }
    }
    void addWidget(const QWidget& widget)
    {
        // As it is read: the tag round data keeps Qt from taking the data for markup.
        add(QTextDocumentFragment::fromHtml(widget.toolTip()).toPlainText(), "tooltip");
        add(widget.accessibleName(), "accessible name");
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(label->text(), "label");
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text(), "button");
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
            add(field->placeholderText(), "placeholder");
        if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            for (int index = 0; index < box->count(); ++index)
                add(box->itemText(index), "choice");
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
            for (int section = 0; header->model() && section < header->count(); ++section) {
                const auto data = [&](int role) {
                    return header->model()->headerData(section, header->orientation(), role);
                };
                if (header->orientation() == Qt::Horizontal) {
                    add(data(Qt::DisplayRole).toString(), "header");
                    add(data(Qt::ToolTipRole).toString(), "header's tooltip");
                }
            }
        }
        if (const auto* tree = qobject_cast<const QTreeView*>(&widget); tree && tree->model())
            addModel(*tree->model(), {});
        if (const auto* button = qobject_cast<const QToolButton*>(&widget);
            button && button->menu())
            addActions(button->menu()->actions());
        if (const auto* view = qobject_cast<const FigureView*>(&widget)) {
            for (const QString& text : drawnTexts(const_cast<FigureView&>(*view)))
                add(text, "figure");
            if (view->figure())
                add(view->figure()->chart().description(), "figure's description");
        }
    }

    QStringList m_texts;
};

} // namespace whither
