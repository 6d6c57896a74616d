#include "app/study/renewdeed.h"

#include "models/query/querysession.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/derivedlist.h"

#include "app/lists/importedlists.h"
#include "app/study/putlist.h"

#include <QStatusBar>

namespace whither {

RenewDeed::RenewDeed(const RenewParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void RenewDeed::renew()
{
    const auto table = m_parts.lists.find(m_parts.session.table());
    const auto papers =
        table && table->rule ? m_parts.lists.asked(table->rule->rows.table) : nullptr;
    if (!papers)
        return;
    m_parts.status.showMessage(
        tr("Working out %1 again…").arg(QString::fromStdString(table->dataset.title)));
    m_side.run(
        [engine = m_parts.session.sharedEngine(), table, papers,
         published = m_parts.catalog.load("conference_shares")] {
            return derivedList(*table->rule, *papers, *engine, *published, table->dataset.id,
                               table->dataset.title);
        },
        [this](const Result<ListImport>& made) {
            m_parts.status.clearMessage();
            putList(made, m_parts.lists, m_parts.undo, tr("Update data"), m_window);
            emit ended();
        });
}

} // namespace whither
