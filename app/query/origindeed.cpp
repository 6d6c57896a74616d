#include "app/query/origindeed.h"

#include "models/study/passport/origintext.h"

#include "views/dialogs/origindialog.h"
#include "views/table/recordtable.h"

#include "app/lists/importedlists.h"

#include <QDesktopServices>
#include <QUrl>

namespace whither {

OriginDeed::OriginDeed(const QuerySession& session, const Catalog& catalog,
                       const ImportedLists& lists, const RecordTable& table, QWidget* window)
    : QObject(window),
      m_session(session),
      m_catalog(catalog),
      m_lists(lists),
      m_table(table),
      m_window(window)
{
}

void OriginDeed::show()
{
    const auto cell = m_table.currentCell();
    const Dataset* dataset = m_catalog.dataset(m_session.table());
    if (!cell || !dataset)
        return;
    const ImportedLists::List list = m_lists.find(dataset->id);
    const auto origin = originOf(*cell, m_session.engine().columns(dataset->id), *dataset,
                                 m_catalog, list ? &list->record : nullptr);
    if (!origin)
        return;
    auto* dialog = new OriginDialog(originTitle(*origin, m_context),
                                    originLines(*origin, m_context), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OriginDialog::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    dialog->open();
}

} // namespace whither
