#include "app/import/institutiondesk.h"

#include "views/dialogs/institutionsdialog.h"

#include "app/lists/datachange.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace whither {

namespace {

/// The institutions as they were edited, as one step that can be undone.
class InstitutionsCommand final : public QUndoCommand, public DataChange {
public:
    InstitutionsCommand(InstitutionDesk& desk, StudyInstitutions before, StudyInstitutions after,
                        const QString& text)
        : m_desk(desk), m_before(std::move(before)), m_after(std::move(after))
    {
        setText(text);
    }
    void undo() override { m_desk.put(m_before); }
    void redo() override { m_desk.put(m_after); }
    /// What is added to any list may be others' now; built-in tables stay.
    bool changesRowsOf(const std::string& table) const override { return m_desk.hasList(table); }

private:
    InstitutionDesk& m_desk;
    StudyInstitutions m_before;
    StudyInstitutions m_after;
};

} // namespace

InstitutionDesk::InstitutionDesk(ImportedLists& lists, QUndoStack& undo, QWidget* window)
    : QObject(window), m_lists(lists), m_undo(undo), m_window(window)
{
}

void InstitutionDesk::setContext(const LanguageContext& context)
{
    m_context = context;
    if (m_dialog)
        m_dialog->setContext(context);
}

InstitutionsDialog* InstitutionDesk::dialog() const
{
    return m_dialog;
}

void InstitutionDesk::open()
{
    m_dialog = new InstitutionsDialog(m_lists.institutions().study(), m_context, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        const StudyInstitutions before = m_lists.institutions().study();
        const StudyInstitutions after = m_dialog->institutions();
        const auto changes = after.log.size() - before.log.size();
        if (changes > 0)
            m_undo.push(new InstitutionsCommand(
                *this, before, after,
                tr("Change %n institution field(s)", "", static_cast<int>(changes))));
    });
    m_dialog->open();
}

void InstitutionDesk::put(const StudyInstitutions& institutions)
{
    m_lists.institutions().set(institutions);
    recompute();
}

void InstitutionDesk::recompute()
{
    // Whatever is worked out for older institutions ends here, within milliseconds.
    m_thread =
        std::jthread([this, lists = m_lists.all(),
                      institutions = m_lists.institutions().list()](const std::stop_token& stop) {
            std::vector<ImportedLists::List> anew;
            for (const ImportedLists::List& list : lists)
                anew.push_back(std::make_shared<const ListImport>(
                    withInstitutions(*list, institutions.get(), stop)));
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, anew, stop] {
                    if (stop.stop_requested())
                        return;
                    for (const ImportedLists::List& list : anew)
                        m_lists.refresh(list);
                    emit applied();
                },
                Qt::QueuedConnection);
        });
}

} // namespace whither
