#include "views/pages/actioncontrols.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace whither {

ActionControls::ActionControls(QAction* action, QWidget* parent) : FigureControls(parent)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 18, 0);
    layout->addWidget(button);
    layout->addStretch(1);
}

void ActionControls::setQuery(const Query&, const Dataset&, const Engine&, const LanguageContext&)
{
}

} // namespace whither
