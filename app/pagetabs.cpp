#include "app/pagetabs.h"

#include "app/actions.h"

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
    for (QAction* page : actions.pages) {
        auto* tab = new QToolButton;
        tab->setDefaultAction(page);
        tab->setProperty("tab", true);
        tab->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(tab);
    }
    layout->addStretch(1);
    return tabs;
}

} // namespace whither
