#include "app/actions/datasetactions.h"

#include <QMenu>

namespace whither {

DatasetActions::DatasetActions(const Catalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_group(this)
{
    update();
}

void DatasetActions::addTo(QMenu& menu)
{
    m_places.push_back({&menu, menu.addSeparator()});
    for (const Dataset& dataset : m_catalog.datasets())
        menu.insertAction(m_places.back().end, m_actions.at(dataset.id));
}

void DatasetActions::update()
{
    std::erase_if(m_actions, [this](const auto& entry) {
        const bool isGone = m_catalog.dataset(entry.first) == nullptr;
        if (isGone)
            delete entry.second;
        return isGone;
    });
    for (const Dataset& dataset : m_catalog.datasets()) {
        QAction*& action = m_actions[dataset.id];
        if (action)
            continue;
        action = new QAction(this);
        action->setCheckable(true);
        m_group.addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = dataset.id] { emit chosen(QString::fromStdString(id)); });
        insert(action);
    }
    if (m_context.words)
        retranslate(m_context);
}

void DatasetActions::insert(QAction* action)
{
    for (const Place& place : m_places)
        place.menu->insertAction(place.end, action);
}

void DatasetActions::retranslate(const LanguageContext& context)
{
    m_context = context;
    for (const Dataset& dataset : m_catalog.datasets())
        // An ampersand in somebody's file name is no mnemonic.
        m_actions.at(dataset.id)
            ->setText(
                datasetTitle(dataset, context).replace(QLatin1Char('&'), QLatin1String("&&")));
}

void DatasetActions::setChosen(const std::string& id)
{
    if (const auto found = m_actions.find(id); found != m_actions.end())
        found->second->setChecked(true);
}

} // namespace whither
