#include "app/study/checkagaindeed.h"

#include "models/query/querysession.h"
#include "models/workspace/safewriter.h"

#include "views/dialogs/errorbox.h"
#include "views/table/recordtable.h"

#include "app/lists/importedlists.h"
#include "app/query/queryrequests.h"
#include "app/query/sessionpresenter.h"
#include "app/shell/messagetime.h"
#include "app/study/factscsv.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>
#include <QUrl>

namespace whither {

CheckAgainDeed::CheckAgainDeed(const CheckAgainParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void CheckAgainDeed::open()
{
    if (m_dialog || m_side.isBusy())
        return;
    const std::vector<Dataset> datasets(m_parts.catalog.datasets().begin(),
                                        m_parts.catalog.datasets().end());
    m_side.run([engine = m_parts.session.sharedEngine(),
                datasets] { return factGroups(*engine, datasets); },
               [this](const std::vector<FactGroup>& groups) { show(groups); });
}

void CheckAgainDeed::show(const std::vector<FactGroup>& groups)
{
    const LanguageContext& context = m_parts.languages.context();
    std::map<std::string, QDate> readOn;
    for (const auto& list : m_parts.lists.all())
        readOn[list->dataset.id] = list->record.importedAt.toLocalTime().date();
    std::map<std::string, QString> titles;
    for (const Dataset& dataset : m_parts.catalog.datasets())
        titles[dataset.id] = datasetTitle(dataset, context);
    m_dialog = new CheckAgainDialog(datedFacts(groups, m_parts.catalog, readOn), std::move(titles),
                                    m_today.isValid() ? m_today : QDate::currentDate(), m_months,
                                    context, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CheckAgainDialog::recordsRequested, this, &CheckAgainDeed::showRecords);
    connect(m_dialog, &CheckAgainDialog::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    connect(m_dialog, &CheckAgainDialog::exportRequested, this, &CheckAgainDeed::askWhereTo);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_months = m_dialog->months();
        m_dialog = nullptr; // it goes by itself
        emit monthsChosen(m_months);
    });
    m_dialog->open();
    emit opened();
}

void CheckAgainDeed::showRecords(const DatedFacts& facts)
{
    m_dialog->accept();
    if (!m_parts.catalog.dataset(facts.table))
        return;
    emit recordShown();
    Query records;
    records.table = facts.table;
    records.conditions = facts.conditions;
    const Query before = m_parts.session.query();
    // Once: the answer may take a while.
    auto* waiting = new QObject(this);
    connect(&m_parts.presenter, &SessionPresenter::shown, waiting, [this, waiting, facts] {
        waiting->deleteLater();
        goToFirst(facts);
    });
    m_parts.requests.showRows(records);
    if (m_parts.session.query() == before) { // it is shown already
        waiting->deleteLater();
        goToFirst(facts);
    }
}

void CheckAgainDeed::goToFirst(const DatedFacts& facts)
{
    if (m_parts.session.table() != facts.table)
        return;
    m_parts.table.setCurrentRow(facts.firstRow);
    m_parts.table.setFocus();
}

void CheckAgainDeed::askWhereTo(const std::vector<DatedFacts>& facts)
{
    auto* dialog = new QFileDialog(m_dialog, tr("Export facts to check again"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it names a file that is there
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("check-again", "name of a file") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, csv = factsCsv(facts)](const QString& path) { write(csv, path); });
    dialog->open();
}

void CheckAgainDeed::write(const QByteArray& csv, const QString& path)
{
    m_side.run([csv, path] { return writeSafely(path, csv, Overwrite::Allow); },
               [this, path](const Done& written) {
                   if (written.ok())
                       m_parts.status.showMessage(
                           tr("Written: %1", "a file").arg(QFileInfo(path).fileName()), messageMs);
                   else
                       showError(tr("Export facts to check again"), written.error(), m_window);
               });
}

} // namespace whither
