#include "app/window/pagetabs.h"

#include "app/actions/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace whither {

QWidget* makePageTabs(const Actions& actions)
{
    auto* tabs = new QWidget;
    tabs->setProperty("pane", QStringLiteral("window"));
    auto* layout = new QHBoxLayout(tabs);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(0);
    std::vector<QAction*> pages = actions.pages;
    pages.push_back(actions.problems);
    for (QAction* page : pages) {
        auto* tab = new QToolButton;
        tab->setDefaultAction(page);
        tab->setProperty("tab", true);
        tab->setFocusPolicy(Qt::StrongFocus);
        tab->setVisible(page->isVisible());
        QObject::connect(page, &QAction::visibleChanged, tab,
                         [tab, page] { tab->setVisible(page->isVisible()); });
        layout->addWidget(tab);
    }
    layout->addStretch(1);
    return tabs;
}

} // namespace whither
