#include "app/import/listimporter.h"

#include "models/import/mapping/importrecord.h"
#include "models/import/papers/paperlistfiles.h"
#include "models/text/errortext.h"
#include "models/text/numbers.h"

#include "views/dialogs/importdialog.h"
#include "views/progress/importnote.h"
#include "views/progress/importprogress.h"

#include "app/import/importjob.h"
#include "app/lists/listcommand.h"
#include "app/shell/statusline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QUndoStack>

#include <tuple>
#include <utility>

namespace whither {

namespace {

ImportQuestion questionOf(const ListPlan& plan, std::shared_ptr<const ImportPreview> preview,
                          InstitutionList institutions)
{
    ImportQuestion question;
    question.files = plan.files;
    question.mapping = plan.mapping;
    question.preview = std::move(preview);
    question.title =
        plan.title.empty() ? listTitle(plan.files) : QString::fromStdString(plan.title);
    question.institutions = std::move(institutions);
    return question;
}

} // namespace

ListImporter::ListImporter(ImportedLists& lists, QUndoStack& undo, StatusLine& status,
                           QWidget* window)
    : QObject(window),
      m_lists(lists),
      m_undo(undo),
      m_window(window),
      m_status(status),
      m_progress(new ImportProgress),
      m_note(new ImportNote)
{
    status.addPermanentWidget(m_note);
    status.addPermanentWidget(m_progress);
    m_note->hide();
    m_progress->hide();
    connect(m_progress, &ImportProgress::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_note, &ImportNote::changeRequested, this, [this] { change(m_last); });
    connect(m_note, &ImportNote::problemsRequested, this,
            [this] { emit problemsRequested(QString::fromStdString(m_last)); });
}

ListImporter::~ListImporter() = default;

void ListImporter::setContext(const LanguageContext& context)
{
    m_context = context;
    m_progress->setLocale(context.locale);
    if (m_dialog)
        m_dialog->setContext(context);
    const ImportedLists::List last = m_lists.find(m_last);
    if (last && m_note->isVisibleTo(m_window))
        sayResult(*last);
}

void ListImporter::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

ImportDialog* ListImporter::dialog() const
{
    return m_dialog;
}

void ListImporter::chooseFile()
{
    auto* dialog = new QFileDialog(
        m_window, tr("Import a list"), QString(),
        tr("Lists (*.csv *.tsv *.tab *.txt *.json *.jsonl *.ndjson *.xlsx *.ods *.db *.sqlite "
           "*.sqlite3);;Text tables (*.csv *.tsv *.tab *.txt);;JSON (*.json *.jsonl "
           "*.ndjson);;Workbooks (*.xlsx *.ods);;Databases (*.db *.sqlite *.sqlite3);;All files "
           "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { import(files); });
    dialog->open();
}

void ListImporter::import(const QStringList& files)
{
    for (const QStringList& list : listsAmong(files)) {
        Task task;
        task.plan.files = list;
        task.plan.id = m_lists.newId(list.first());
        m_waiting.push_back(std::move(task));
    }
    startNext();
}

void ListImporter::change(const std::string& id)
{
    const ImportedLists::List list = m_lists.find(id);
    if (!list)
        return;
    Task task;
    for (const SourceFile& file : list->record.files)
        task.plan.files.append(QString::fromStdString(file.path));
    task.plan.mapping = list->record.mapping;
    task.plan.id = id;
    task.plan.title = list->dataset.title;
    task.replaced = list;
    m_waiting.push_back(std::move(task));
    startNext();
}

void ListImporter::startNext()
{
    if (m_task || m_waiting.empty())
        return;
    m_task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_note->hide();
    std::ignore = m_lists.institutions().list(); // to be there when the first rows are
    if (m_asking == Asking::Never && !m_task->replaced)
        read();
    else
        look();
}

const ImportMapping* ListImporter::remembered(const std::string& signature) const
{
    const ImportMapping* own = m_lists.mappingFor(signature);
    return own ? own : m_memory.find(signature);
}

void ListImporter::look()
{
    m_reader = std::make_unique<PreviewReader>(m_task->plan.files);
    connect(m_reader.get(), &PreviewReader::previewed, this, &ListImporter::takePreview);
    m_reader->read(m_task->plan.mapping);
}

void ListImporter::takePreview(const std::shared_ptr<Result<ImportPreview>>& preview)
{
    if (!preview->ok()) {
        sayError(preview->error());
        endTask();
        return;
    }
    const auto shown = std::make_shared<const ImportPreview>(preview->value());
    const auto before = m_signatures.find(m_task->plan.id);
    m_task->signature =
        before == m_signatures.end() ? shapeSignature(shown->shape) : before->second;
    const ImportMapping* known = remembered(m_task->signature);
    if (!known || m_task->replaced) {
        ask(shown);
        return;
    }
    m_task->plan.mapping = *known;
    m_task->wasRemembered = true;
    read();
}

void ListImporter::ask(const std::shared_ptr<const ImportPreview>& preview)
{
    ImportQuestion question =
        questionOf(m_task->plan, preview, m_lists.institutions().list().get());
    question.isToRemember = remembered(m_task->signature) != nullptr;
    m_dialog = new ImportDialog(std::move(question), m_context, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        const ImportAnswer answer = m_dialog->answer();
        m_task->plan.mapping = answer.mapping;
        m_task->plan.title = answer.title.toStdString();
        if (answer.isToRemember) {
            m_memory.remember(m_task->signature, answer.mapping);
            m_lists.remember(m_task->signature, answer.mapping);
        } else {
            m_memory.forget(m_task->signature);
            m_lists.forget(m_task->signature);
        }
        read();
    });
    connect(m_dialog, &QDialog::rejected, this, &ListImporter::endTask);
    m_dialog->open();
}

void ListImporter::read()
{
    m_progress->begin(fileName());
    m_progress->show();
    m_job = new ImportJob(m_task->plan, m_lists.institutions().list(), this);
    connect(m_job, &ImportJob::progressed, m_progress, &ImportProgress::setProgress);
    connect(m_job, &ImportJob::cancelled, this, [this] {
        m_waiting.clear();
        m_status.showMessage(tr("Reading %1 was cancelled; nothing was changed.").arg(fileName()),
                             10'000);
        endTask();
    });
    connect(m_job, &ImportJob::ended, this,
            [this](const std::shared_ptr<Result<ListImport>>& result) {
                take(*result);
                endTask();
            });
}

void ListImporter::endTask()
{
    m_progress->hide();
    m_job = nullptr;
    m_dialog = nullptr; // goes by itself; the next one is another's
    if (m_reader) {
        m_reader->stop();                  // what it has still to say is of no task any more
        m_reader.release()->deleteLater(); // it may be what called
    }
    m_task.reset();
    if (m_waiting.empty())
        emit ended();
    startNext();
}

void ListImporter::take(const Result<ListImport>& result)
{
    if (!result.ok()) {
        sayError(result.error());
        return;
    }
    const auto list = std::make_shared<const ListImport>(result.value());
    m_undo.push(new ListCommand(m_lists, m_task->replaced, list, tr("Import %1").arg(fileName())));
    m_last = list->dataset.id;
    m_lastWasRemembered = m_task->wasRemembered;
    if (!m_task->signature.empty())
        m_signatures.insert_or_assign(m_last, m_task->signature);
    sayResult(*list);
    emit imported(QString::fromStdString(m_last));
}

void ListImporter::sayResult(const ListImport& list)
{
    const ImportReport& report = list.record.report;
    constexpr qsizetype longest = 24; // the status bar has room for little more
    QString title = QString::fromStdString(list.dataset.title);
    if (title.size() > longest)
        title = title.left(longest) + QChar(0x2026);
    const QString imported = countText(report.imported, m_context.locale);
    QString text = m_lastWasRemembered
                       ? tr("%1: %2 records imported as last time.").arg(title, imported)
                       : tr("%1: %2 records imported.").arg(title, imported);
    if (report.rejected > 0 || report.warned > 0)
        text += QLatin1Char(' ')
                + tr("%1 set aside, %2 with a remark.", "counts of records")
                      .arg(countText(report.rejected, m_context.locale),
                           countText(report.warned, m_context.locale));
    m_note->showNote(text, report.rejected > 0 || report.warned > 0, m_lastWasRemembered);
}

void ListImporter::sayError(const Error& error)
{
    // One text: that for information beside it would take a name for markup.
    const QString text = tr("%1 was not imported; nothing was changed.").arg(fileName())
                         + QLatin1String("\n\n") + errorText(error);
    auto* box = new QMessageBox(QMessageBox::Warning, QMessageBox::tr("Whither"), text,
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // a name in a file is no markup
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QStringList details{QDir::toNativeSeparators(m_task->plan.files.join(QLatin1Char('\n')))};
    details += error.arguments;
    box->setDetailedText(details.join(QLatin1Char('\n')));
    box->open();
}

QString ListImporter::fileName() const
{
    return QFileInfo(QDir::cleanPath(m_task->plan.files.value(0))).fileName();
}

void ListImporter::close(const std::string& id)
{
    const ImportedLists::List list = m_lists.find(id);
    if (list)
        m_undo.push(
            new ListCommand(m_lists, list, nullptr,
                            tr("Close %1").arg(QString::fromStdString(list->dataset.title))));
}

} // namespace whither
