#include "app/workspace/stepsdeed.h"

#include "models/workspace/safewriter.h"
#include "models/workspace/studysteps.h"

#include "views/dialogs/errorbox.h"

#include "app/shell/messagetime.h"
#include "app/workspace/workspacecontent.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace whither {

namespace {

/// Completes the hashes of files, so not for the GUI thread.
Done writeStepsOf(const WorkspaceSnapshot& snapshot, const QString& path)
{
    const Result<StudySteps> steps = stepsOf(workspaceOf(snapshot));
    return steps.ok() ? writeSafely(path, stepsToJson(steps.value()), Overwrite::Allow)
                      : Done(steps.error());
}

} // namespace

StepsDeed::StepsDeed(const WorkspaceContent& content, QStatusBar& status, QWidget* window,
                     QObject* parent)
    : QObject(parent), m_content(content), m_status(status), m_window(window)
{
}

void StepsDeed::ask(const QString& suggested)
{
    auto* dialog = new QFileDialog(m_window, tr("Export steps"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it names a file that is there
    dialog->setNameFilter(tr("Steps (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(tr("%1-steps", "name of a file").arg(suggested) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &StepsDeed::write);
    dialog->open();
}

void StepsDeed::write(const QString& path)
{
    m_side.run([snapshot = m_content.snapshot(), path] { return writeStepsOf(snapshot, path); },
               [this, path](const Done& written) {
                   if (written.ok()) {
                       m_status.showMessage(
                           tr("Steps written to %1").arg(QFileInfo(path).fileName()), messageMs);
                   } else {
                       showError(tr("Export steps"), written.error(), m_window);
                   }
                   emit ended();
               });
}

} // namespace whither
