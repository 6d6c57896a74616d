#include "app/workspace/deskdialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace whither {

namespace {

/// A box for plain text: a file's name is no markup.
QMessageBox* makeBox(QWidget* window, const QString& text, const QString& more)
{
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(QCoreApplication::translate("whither::MainWindow", "Whither"));
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

} // namespace

void DeskDialogs::askAboutUnsaved(const QString& name,
                                  const std::function<void(UnsavedChanges)>& answer)
{
    QMessageBox* box = makeBox(m_window,
                               name.isEmpty() ? tr("Save the lists of this window as a workspace?")
                                              : tr("Save the changes to %1?").arg(name),
                               tr("What is not saved will be lost."));
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(box, &QMessageBox::finished, m_window, [answer](int button) {
        answer(button == QMessageBox::Save      ? UnsavedChanges::Save
               : button == QMessageBox::Discard ? UnsavedChanges::Discard
                                                : UnsavedChanges::Keep);
    });
    box->open();
}

void DeskDialogs::askAboutChanged(const QString& path,
                                  const std::function<void(ChangedFile)>& answer)
{
    QMessageBox* box = makeBox(
        m_window,
        tr("%1 was changed by another program since it was read.").arg(QFileInfo(path).fileName()),
        tr("Saving here replaces what the other program wrote. Saving under another name "
           "keeps both."));
    QPushButton* elsewhere = box->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    QPushButton* replace = box->addButton(tr("&Replace it"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(elsewhere);
    QObject::connect(box, &QMessageBox::finished, m_window, [=] {
        answer(box->clickedButton() == replace     ? ChangedFile::Replace
               : box->clickedButton() == elsewhere ? ChangedFile::SaveElsewhere
                                                   : ChangedFile::Leave);
    });
    box->open();
}

void DeskDialogs::askWhereToSave(const QString& proposedPath,
                                 const std::function<void(const QString& path)>& answer)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_window, tr("Save the workspace"),
                                   proposedPath.isEmpty() ? documents : proposedPath,
                                   tr("Workspaces of Whither (*.whither)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("whither"));
    if (proposedPath.isEmpty())
        dialog->selectFile(tr("Alumni", "proposed name of a new workspace file")
                           + QStringLiteral(".whither"));
    QObject::connect(dialog, &QFileDialog::fileSelected, m_window, answer);
    dialog->open();
}

} // namespace whither
