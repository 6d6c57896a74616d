#include "app/listimporter.h"

#include "models/text/errortext.h"
#include "models/text/numbers.h"

#include "views/progress/importprogress.h"

#include "app/importjob.h"
#include "app/listcommand.h"
#include "app/statusline.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QUndoStack>
#include <QUrl>

namespace whither {

namespace {

QStringList filesIn(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// A box for plain text: a name in a file is no markup.
void say(QWidget* window, QMessageBox::Icon icon, const QString& text)
{
    auto* box = new QMessageBox(icon, QMessageBox::tr("Whither"), text, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace

ListImporter::ListImporter(ImportedLists& lists, QUndoStack& undo, StatusLine& status,
                           QWidget* window)
    : QObject(window),
      m_lists(lists),
      m_undo(undo),
      m_window(window),
      m_status(status),
      m_progress(new ImportProgress)
{
    status.addPermanentWidget(m_progress);
    m_progress->hide();
    connect(m_progress, &ImportProgress::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void ListImporter::setContext(const LanguageContext& context)
{
    m_context = context;
    m_progress->setLocale(context.locale);
}

void ListImporter::chooseFile()
{
    auto* dialog = new QFileDialog(
        m_window, tr("Import a list"), QString(),
        tr("Lists (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.xlsx *.ods *.db *.sqlite *.sqlite3);;All files "
           "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ListImporter::import);
    dialog->open();
}

void ListImporter::import(const QStringList& files)
{
    if (m_job || files.isEmpty()) {
        if (m_job)
            m_status.showMessage(tr("A list is being read; wait for it or cancel it."), 5'000);
        return;
    }
    ListPlan plan;
    plan.files = files;
    plan.id = m_lists.newId(files.first());
    const QString fileName = QFileInfo(files.first()).fileName();
    m_progress->begin(fileName);
    m_progress->show();
    m_job = new ImportJob(std::move(plan), this);
    const auto end = [this] {
        m_progress->hide();
        m_job->deleteLater();
        m_job = nullptr;
    };
    connect(m_job, &ImportJob::progressed, m_progress, &ImportProgress::setProgress);
    connect(m_job, &ImportJob::cancelled, this, [this, end, fileName] {
        end();
        m_status.showMessage(tr("Reading %1 was cancelled; nothing was changed.").arg(fileName),
                             10'000);
        emit ended();
    });
    connect(m_job, &ImportJob::ended, this,
            [this, end, fileName](const std::shared_ptr<Result<ListImport>>& result) {
                end();
                take(*result, fileName);
                emit ended();
            });
}

void ListImporter::take(const Result<ListImport>& result, const QString& fileName)
{
    if (!result.ok()) {
        say(m_window, QMessageBox::Warning, errorText(result.error()));
        return;
    }
    const auto list = std::make_shared<const ListImport>(result.value());
    m_undo.push(new ListCommand(m_lists, nullptr, list, tr("Import %1").arg(fileName)));
    reportProblems(*list);
}

void ListImporter::reportProblems(const ListImport& list) const
{
    const ImportReport& report = list.record.report;
    const QString imported = countText(report.imported, m_context.locale);
    if (report.rejected == 0 && report.warned == 0) {
        m_status.showMessage(tr("%1 records imported; none was rejected.").arg(imported), 10'000);
        return;
    }
    if (report.warned == 0) {
        m_status.showMessage(
            tr("%1 of %2 records imported. %3 could not be read.", "imported, read, rejected")
                .arg(imported, countText(report.read, m_context.locale),
                     countText(report.rejected, m_context.locale)),
            10'000);
        return;
    }
    m_status.showMessage(tr("%1 of %2 records imported. %3 could not be read, %4 were taken with a "
                            "remark.",
                            "imported, read, rejected, warned")
                             .arg(imported, countText(report.read, m_context.locale),
                                  countText(report.rejected, m_context.locale),
                                  countText(report.warned, m_context.locale)),
                         10'000);
}

void ListImporter::close(const std::string& id)
{
    const ImportedLists::List list = m_lists.find(id);
    if (list)
        m_undo.push(
            new ListCommand(m_lists, list, nullptr,
                            tr("Close %1").arg(QString::fromStdString(list->dataset.title))));
}

bool ListImporter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* entering = static_cast<QDragEnterEvent*>(event);
        if (!filesIn(*entering->mimeData()).isEmpty()) {
            entering->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->acceptProposedAction();
        import(filesIn(*drop->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace whither
