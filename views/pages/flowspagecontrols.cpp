#include "views/pages/flowspagecontrols.h"

#include "views/pages/flowscontrols.h"
#include "views/pages/publishedflowscontrols.h"

#include <QVBoxLayout>

namespace whither {

FlowsPageControls::FlowsPageControls(QWidget* parent)
    : FigureControls(parent), m_counted(new FlowsControls), m_published(new PublishedFlowsControls)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (FigureControls* controls : {m_counted, m_published}) {
        layout->addWidget(controls);
        connect(controls, &FigureControls::queryRequested, this, &FigureControls::queryRequested);
    }
}

void FlowsPageControls::setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                                 const LanguageContext& context)
{
    const bool isPublished = dataset.holdsPublishedFlows();
    m_counted->setVisible(!isPublished);
    m_published->setVisible(isPublished);
    (isPublished ? m_published : m_counted)->setQuery(query, dataset, engine, context);
}

} // namespace whither
