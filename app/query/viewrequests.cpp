#include "app/query/viewrequests.h"

#include "views/facets/facetpanel.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/filter/yearcontrol.h"
#include "views/inspector/inspector.h"
#include "views/pages/figurepages.h"
#include "views/table/recordtable.h"

#include "app/actions/actions.h"
#include "app/query/columnscommand.h"
#include "app/query/queryrequests.h"
#include "app/shell/messagetime.h"
#include "app/shell/statusline.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUndoStack>
#include <QUrl>

namespace whither {

void connectViewRequests(const SessionViews& views, QuerySession& session, QueryRequests& requests,
                         SessionPresenter& presenter, QUndoStack& undo)
{
    const auto highlight = [&session](const std::vector<Condition>& conditions) {
        session.setHighlight(conditions);
    };
    QObject::connect(views.years, &YearControl::conditionRequested, &requests,
                     &QueryRequests::type);
    QObject::connect(views.facets, &FacetPanel::onlyRequested, &requests, &QueryRequests::showOnly);
    QObject::connect(views.facets, &FacetPanel::toggleRequested, &requests, &QueryRequests::toggle);
    QObject::connect(views.filterBar, &FilterBar::queryRequested, &requests, &QueryRequests::ask);
    QObject::connect(views.filterBar, &FilterBar::highlightRequested, &session, highlight);
    QObject::connect(views.table, &RecordTable::sortRequested, &requests, &QueryRequests::sort);
    QObject::connect(
        views.table, &RecordTable::columnsArranged, &presenter,
        [&presenter, &session, &undo](const ColumnLayout& before, const ColumnLayout& after) {
            undo.push(new ColumnsCommand(presenter, session.table(), before, after));
        });
    QObject::connect(views.table, &RecordTable::clearRequested, &requests,
                     &QueryRequests::clearStep);
    QObject::connect(views.pages, &FigurePages::queryRequested, &requests, &QueryRequests::ask);
    QObject::connect(views.pages, &FigurePages::highlightRequested, &session, highlight);
    QObject::connect(views.pages, &FigurePages::filterRequested, &requests,
                     &QueryRequests::filterTo);
    QObject::connect(views.pages, &FigurePages::clearRequested, &requests,
                     &QueryRequests::clearStep);
    QObject::connect(views.inspector, &Inspector::linkActivated, views.inspector,
                     [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
}

void connectTableActions(const Actions& actions, const SessionViews& views, QueryRequests& requests)
{
    RecordTable* table = views.table;
    StatusLine* status = views.status;
    const auto count = [table](int rows) { return table->locale().toString(rows); };
    QObject::connect(
        table->copying(), &CopyJob::progressed, status, [status, count](int taken, int all) {
            status->showMessage(
                QCoreApplication::translate("whither::RecordTable", "Copying: %1 of %2 records")
                    .arg(count(taken), count(all)));
        });
    QObject::connect(table->copying(), &CopyJob::givenUp, status, &QStatusBar::clearMessage);
    QObject::connect(table->copying(), &CopyJob::ended, status, [status](int rows) {
        status->showMessage(
            QCoreApplication::translate("whither::RecordTable", "%n record(s) copied", "", rows),
            messageMs);
    });
    const std::pair<QAction*, CopyForm> copies[] = {
        {actions.copy, CopyForm::Tsv},
        {actions.copyWithHeaders, CopyForm::TsvWithHeader},
        {actions.copyMarkdown, CopyForm::Markdown},
        {actions.copyJson, CopyForm::Json},
    };
    for (const auto& [action, form] : copies)
        QObject::connect(action, &QAction::triggered, table, [table, form = form] {
            if (table->isVisible()) // a page in its place copies its own
                table->copy(form);
        });
    QObject::connect(actions.find, &QAction::triggered, views.search, &SearchBox::focusField);
    QObject::connect(actions.findNext, &QAction::triggered, table, [table] { table->goToHit(1); });
    QObject::connect(actions.findPrevious, &QAction::triggered, table,
                     [table] { table->goToHit(-1); });
    QObject::connect(actions.columns, &QAction::triggered, table, &RecordTable::showColumnChooser);
    QObject::connect(actions.fitColumns, &QAction::triggered, table, &RecordTable::fitColumns);
    QObject::connect(views.search, &SearchBox::wordsEdited, &requests, &QueryRequests::search);
    QObject::connect(views.search, &SearchBox::hitRequested, table, &RecordTable::goToHit);
    QObject::connect(views.search, &SearchBox::left, &requests, [table, &requests] {
        requests.search({});
        table->setFocus();
    });
}

} // namespace whither
