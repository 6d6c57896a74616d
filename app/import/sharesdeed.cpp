#include "app/import/sharesdeed.h"

#include "models/query/querysession.h"
#include "models/query/querytext.h"
#include "models/query/selectedrows.h"
#include "models/study/catalog/catalog.h"
#include "models/study/datasets/papershares.h"
#include "models/study/persons/sightings.h"

#include "app/import/derivedlist.h"
#include "app/import/importedlists.h"

#include <QStatusBar>

#include <optional>

namespace whither {

namespace {

/// `published` is the built-in table that the shares are to stand beside.
Result<ListImport> sharesOf(const ListImport& papers, const Engine& engine, const Query& filter,
                            const Table& published, const std::string& id, const std::string& name)
{
    std::optional<Selection> rows;
    if (filter.isFiltered())
        rows = selectedRows(engine, filter);
    const auto table =
        paperShares(*papers.table, rows ? &*rows : nullptr, published, papers.dataset.title);
    return table.ok() ? Result<ListImport>(derivedFrom(papers, table.value(), id, name))
                      : Result<ListImport>(table.error());
}

} // namespace

SharesDeed::SharesDeed(const SharesParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void SharesDeed::count()
{
    const auto list = m_parts.lists.find(m_parts.session.table());
    if (!list || !PaperTrail::canBeOver(*list->table))
        return;
    const Query filter = m_parts.session.query();
    QString name =
        tr("Shares in %1", "a list of papers").arg(QString::fromStdString(list->dataset.title));
    if (filter.isFiltered())
        name += tr(" · ", "between a table and its filter") + filterText(filter, m_context);
    m_parts.status.showMessage(tr("Counting shares…"));
    m_side.run(
        [engine = m_parts.session.sharedEngine(), list, filter,
         published = m_parts.catalog.load("conference_shares"), id = m_parts.lists.newId(name),
         title = name.toStdString()] {
            return sharesOf(*list, *engine, filter, *published, id, title);
        },
        [this](const Result<ListImport>& shares) {
            m_parts.status.clearMessage();
            putDerived(shares, m_parts.lists, m_parts.undo, tr("Count shares"), m_window);
            emit ended();
        });
}

} // namespace whither
