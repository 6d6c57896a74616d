#include "app/import/rejectedrowsdeed.h"

#include "models/export/rejectedrows.h"
#include "models/text/numbers.h"
#include "models/workspace/safewriter.h"

#include "views/dialogs/errorbox.h"

#include "app/shell/messagetime.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace whither {

RejectedRowsDeed::RejectedRowsDeed(QStatusBar& status, QWidget* window)
    : QObject(window), m_status(status), m_window(window)
{
}

void RejectedRowsDeed::ask(const ImportedLists::List& list, const LanguageContext& context)
{
    m_context = context;
    const QString suffix = rejectedRowsSuffix(list->record);
    const QString name = QFileInfo(QString::fromStdString(list->dataset.source)).completeBaseName();
    auto* dialog = new QFileDialog(m_window, tr("Export rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it names a file that is there
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("%1-rejected", "name of a file").arg(name) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, list](const QString& path) { write(list, path); });
    dialog->open();
}

void RejectedRowsDeed::write(const ImportedLists::List& list, const QString& path)
{
    m_thread = std::jthread([this, list, path] {
        const RejectedRows rows = rejectedRowsOf(list->record);
        const Done written = writeSafely(path, rows.bytes, Overwrite::Allow);
        QMetaObject::invokeMethod(
            this,
            [this, path, written, records = rows.records, cut = rows.mayBeCut] {
                if (!written.ok()) {
                    showError(tr("Export rejected rows"), written.error(), m_window);
                } else {
                    QString said =
                        tr("%n rejected record(s) written to %1", "", static_cast<int>(records))
                            .arg(QFileInfo(path).fileName());
                    if (cut > 0)
                        said = tr("%1; of %n record(s) only the start is known", "",
                                  static_cast<int>(cut))
                                   .arg(said);
                    m_status.showMessage(said, messageMs);
                }
                emit ended();
            },
            Qt::QueuedConnection);
    });
}

} // namespace whither
