#include "app/study/sharesdeed.h"

#include "models/query/querysession.h"
#include "models/query/querytext.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/derivedlist.h"
#include "models/study/persons/sightings.h"

#include "app/lists/importedlists.h"
#include "app/study/putlist.h"

#include <QStatusBar>

namespace whither {

SharesDeed::SharesDeed(const SharesParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void SharesDeed::count()
{
    const auto list = m_parts.lists.asked(m_parts.session.table());
    if (!list || !PaperTrail::canBeOver(*list->table))
        return;
    const Query filter = m_parts.session.query();
    QString name =
        tr("Shares in %1", "a list of papers").arg(QString::fromStdString(list->dataset.title));
    if (filter.isFiltered())
        name += tr(" · ", "between a table and its filter") + filterText(filter, m_context);
    m_parts.status.showMessage(tr("Counting shares…"));
    m_side.run(
        [engine = m_parts.session.sharedEngine(), list,
         published = m_parts.catalog.load("conference_shares"),
         rule = TableRule{TableRule::Kind::PaperShares, filter, {}, {}},
         id = m_parts.lists.newId(name), title = name.toStdString()] {
            return derivedList(rule, *list, *engine, *published, id, title);
        },
        [this](const Result<ListImport>& shares) {
            m_parts.status.clearMessage();
            putList(shares, m_parts.lists, m_parts.undo, tr("Count shares"), m_window);
            emit ended();
        });
}

} // namespace whither
