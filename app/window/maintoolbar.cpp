#include "app/window/maintoolbar.h"

#include "views/filter/searchbox.h"

#include "app/actions/actions.h"
#include "app/actions/datasetactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace whither {

namespace {

QToolButton* menuButton(const QList<QAction*>& entries)
{
    auto* button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->addActions(entries);
    button->setMenu(menu);
    return button;
}

QToolButton* actionButton(QAction* action, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    return button;
}

} // namespace

MainToolBar::MainToolBar(const Actions& actions, QWidget* parent)
    : QToolBar(parent),
      m_datasets(menuButton({})),
      m_search(new SearchBox),
      m_languages(menuButton(actions.languageActions()))
{
    setObjectName(QStringLiteral("ToolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_datasets->setObjectName(QStringLiteral("datasets"));
    actions.datasets->addTo(*m_datasets->menu());
    auto* exportButton = actionButton(actions.exportFigure, Qt::ToolButtonTextBesideIcon);
    exportButton->setObjectName(QStringLiteral("export"));

    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_datasets);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(actionButton(actions.undo, Qt::ToolButtonIconOnly));
    layout->addWidget(actionButton(actions.redo, Qt::ToolButtonIconOnly));
    layout->addWidget(m_languages);
    layout->addWidget(exportButton);
    addWidget(content);
}

void MainToolBar::setTheme(const Theme& theme)
{
    m_search->setColor(theme.mutedText);
}

void MainToolBar::retranslate(Language language)
{
    m_datasets->setAccessibleName(tr("Dataset"));
    m_languages->setText(nativeName(language));
    m_languages->setAccessibleName(tr("Language"));
}

void MainToolBar::showDataset(const QString& name)
{
    m_datasets->setText(name);
}

} // namespace whither
