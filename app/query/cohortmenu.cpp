#include "app/query/cohortmenu.h"

#include "models/text/numbers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace whither {

CohortMenu::CohortMenu(const Catalog& catalog, std::shared_ptr<const Engine> engine,
                       const QList<QAction*>& deeds, QWidget* parent)
    : QMenu(parent), m_catalog(catalog), m_engine(std::move(engine)), m_end(addSeparator())
{
    addActions(deeds);
    connect(this, &QMenu::aboutToShow, this, &CohortMenu::fill);
}

void CohortMenu::fill()
{
    for (QAction* const action : std::exchange(m_cohorts, {})) {
        removeAction(action);
        action->deleteLater(); // it may be the one that was chosen
    }
    // Those of the table in front come first: the others bring theirs to the front.
    for (const bool isOther : {false, true}) {
        for (const auto& [name, query] : m_catalog.cohorts().all()) {
            const bool isHere = query.table == m_query.table;
            if (isHere != isOther && m_catalog.dataset(query.table))
                add(name, query, m_end);
        }
    }
    if (!m_cohorts.empty())
        return;
    QAction* const none = new QAction(tr("No cohort is saved yet"), this);
    none->setEnabled(false);
    insertAction(m_end, none);
    m_cohorts.push_back(none);
}

void CohortMenu::add(const std::string& name, const Query& query, QAction* before)
{
    QString title = QString::fromStdString(name);
    if (query.table != m_query.table)
        title = tr("%1 · %2", "a cohort, the list that it is of")
                    .arg(title, datasetTitle(*m_catalog.dataset(query.table), m_context));
    auto* const action = new QAction(this);
    action->setData(title);
    action->setText(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(m_catalog.cohorts().nameOf(m_query) == name);
    connect(action, &QAction::triggered, this,
            [this, name = QString::fromStdString(name)] { emit chosen(name); });
    insertAction(before, action);
    m_cohorts.push_back(action);
    count(query, action);
}

void CohortMenu::count(const Query& query, QAction* action)
{
    const QPointer<QAction> counted(action);
    QThreadPool::globalInstance()->start(
        [counted, engine = m_engine, query, locale = m_context.locale] {
            const std::uint64_t count = engine->count(query);
            // Through the application: the menu may be gone by then.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [counted, count, locale] {
                    if (counted)
                        counted->setText(tr("%1 (%2)", "a cohort, how many it holds")
                                             .arg(counted->text(), countText(count, locale)));
                },
                Qt::QueuedConnection);
        });
}

} // namespace whither
