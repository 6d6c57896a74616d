#include "app/import/listupdater.h"

#include "models/study/persons/personclusters.h"
#include "models/text/errortext.h"

#include "views/progress/importprogress.h"

#include "app/import/importjob.h"
#include "app/lists/listcommand.h"
#include "app/shell/messagetime.h"
#include "app/shell/noticeboard.h"
#include "app/shell/statusline.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

/// What is kept of a study that asks about its lists.
struct Kept {
    std::vector<OwnClaim> claims;
    CohortList::Cohorts cohorts;
    PersonDecisions persons;
    std::shared_ptr<const Words> words;
};

/// Compares two versions of a list. Without an identifier that somebody chose, the best is taken.
ListComparison comparisonOf(const ListImport& before, const ListImport& after,
                            const std::optional<std::string>& chosen, const Kept& kept)
{
    ListComparison comparison;
    comparison.identifiers = identifyingColumns(*before.table, *after.table);
    if (chosen)
        comparison.identifier = *chosen;
    else if (!comparison.identifiers.empty())
        comparison.identifier = comparison.identifiers.front();
    // Any other column may be chosen as well, though it does not tell all records apart.
    for (const Column& column : after.table->columns()) {
        if (before.table->column(column.key())
            && std::ranges::count(comparison.identifiers, column.key()) == 0)
            comparison.identifiers.push_back(column.key());
    }
    std::vector<std::string> keys;
    if (!comparison.identifier.empty())
        keys.push_back(comparison.identifier);
    comparison.difference = differenceOf(*before.table, *after.table, keys);
    comparison.about = changeColumns(before.dataset);
    comparison.facets = explainChanges(
        *before.table, *after.table, comparison.difference,
        valueChanges(*before.table, *after.table, before.dataset.facets), comparison.about);
    const std::string& id = before.dataset.id;
    ColumnEngine old(kept.words);
    ColumnEngine now(kept.words);
    old.addTable(id, [table = linkedAuthorships(before.table, kept.persons)] { return table; });
    now.addTable(id, [table = linkedAuthorships(after.table, kept.persons)] { return table; });
    comparison.claims = claimChanges(kept.claims, id, old, now);
    comparison.cohorts = cohortChanges(kept.cohorts, id, old, now);
    return comparison;
}

} // namespace

ListUpdater::ListUpdater(ImportedLists& lists, const Catalog& catalog, QUndoStack& undo,
                         StatusLine& status, NoticeBoard& board, QWidget* window)
    : QObject(window),
      m_lists(lists),
      m_catalog(catalog),
      m_undo(undo),
      m_status(status),
      m_board(board),
      m_window(window),
      m_progress(new ImportProgress)
{
    status.addPermanentWidget(m_progress);
    m_progress->hide();
    connect(m_progress, &ImportProgress::cancelRequested, this, &ListUpdater::cancel);
}

void ListUpdater::setContext(const LanguageContext& context)
{
    m_context = context;
    m_progress->setLocale(context.locale);
}

void ListUpdater::chooseFiles(const std::string& id)
{
    const List list = m_lists.find(id);
    if (!list)
        return;
    const auto& files = list->record.files;
    const QString last = files.empty() ? QString() : QString::fromStdString(files.front().path);
    auto* dialog = new QFileDialog(
        m_window, tr("Newer data for %1").arg(QString::fromStdString(list->dataset.title)),
        QFileInfo(last).absolutePath(), tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(files.size() > 1          ? QFileDialog::ExistingFiles
                        : QFileInfo(last).isDir() ? QFileDialog::Directory
                                                  : QFileDialog::ExistingFile);
    if (QFileInfo::exists(last))
        dialog->selectFile(last);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, id](const QStringList& chosen) { update(id, chosen); });
    dialog->open();
}

void ListUpdater::update(const std::string& id, const QStringList& files)
{
    const List before = m_lists.find(id);
    if (!before || m_job || m_awaited || files.isEmpty())
        return;
    m_progress->begin(QFileInfo(files.first()).fileName());
    m_progress->show();
    m_job = new ImportJob({files, before->record.mapping, id, before->dataset.title},
                          m_lists.institutions().list(), this);
    connect(m_job, &ImportJob::progressed, m_progress, &ImportProgress::setProgress);
    connect(m_job, &ImportJob::cancelled, this, &ListUpdater::endCancelled);
    connect(m_job, &ImportJob::ended, this,
            [this, before](const std::shared_ptr<Result<ListImport>>& read) {
                m_job = nullptr; // goes by itself
                take(before, *read);
            });
}

void ListUpdater::cancel()
{
    if (m_job)
        m_job->cancel();
    else if (std::exchange(m_awaited, nullptr))
        endCancelled();
}

void ListUpdater::endCancelled()
{
    m_job = nullptr; // goes by itself
    m_progress->hide();
    m_status.showMessage(tr("The update was cancelled; nothing was changed."), messageMs);
    emit ended();
}

void ListUpdater::take(const List& before, const Result<ListImport>& read)
{
    if (!read.ok()) {
        m_progress->hide();
        m_board.put(QStringLiteral("update"), [error = read.error()] {
            return Notice{Notice::Kind::Warning, errorText(error), {}, false};
        });
        emit ended();
        return;
    }
    show(before, std::make_shared<const ListImport>(read.value()));
}

std::function<ListComparison()>
ListUpdater::comparing(const List& before, const List& after,
                       const std::optional<std::string>& identifier) const
{
    const Kept kept{m_catalog.ownClaims().all(), m_catalog.cohorts().all(),
                    m_catalog.persons().of(before->dataset.id), m_context.words};
    return [before, after, identifier, kept] {
        return comparisonOf(*before, *after, identifier, kept);
    };
}

void ListUpdater::show(const List& before, const List& after)
{
    const QString title = QString::fromStdString(before->dataset.title);
    const QString file = QString::fromStdString(after->dataset.source);
    m_awaited = after;
    m_status.showMessage(tr("Comparing %1 with the list…").arg(file), messageMs);
    m_side.run(comparing(before, after, std::nullopt), [=, this](const ListComparison& comparison) {
        if (m_awaited != after)
            return; // given up
        m_awaited = nullptr;
        m_progress->hide();
        m_status.clearMessage();
        auto* dialog =
            new UpdateDialog(title, file, before->table, after->table, m_context, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setComparison(comparison);
        connect(dialog, &UpdateDialog::identifierChosen, this,
                [=, this](const std::string& column) { compare(before, after, column, dialog); });
        connect(dialog, &QDialog::accepted, this, [=, this] {
            if (m_lists.find(before->dataset.id) == before)
                m_undo.push(new ListCommand(m_lists, before, after, tr("Update %1").arg(title)));
        });
        dialog->open();
        emit compared(dialog);
    });
}

void ListUpdater::compare(const List& before, const List& after, const std::string& identifier,
                          const QPointer<UpdateDialog>& dialog)
{
    m_side.run(comparing(before, after, identifier), [=](const ListComparison& comparison) {
        if (dialog)
            dialog->setComparison(comparison);
    });
}

} // namespace whither
