#include "app/query/passportdeed.h"

#include "models/query/querytext.h"
#include "models/study/passport/passporttext.h"

#include "views/pages/figurepages.h"
#include "views/passport/passportdialog.h"
#include "views/table/recordtable.h"

#include "app/lists/datachange.h"
#include "app/lists/importedlists.h"
#include "app/query/chosenmark.h"
#include "app/query/queryrequests.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUndoStack>
#include <QUrl>

namespace whither {

PassportDeed::PassportDeed(const PassportParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void PassportDeed::show()
{
    const QWidget* focused = QApplication::focusWidget();
    const FigurePage* page = m_parts.pages.current();
    const bool isInTable =
        focused && (focused == &m_parts.table || m_parts.table.isAncestorOf(focused));
    if (isInTable || !page || !page->view()->figure()) {
        showCell();
        return;
    }
    showMark(chosenMark(m_parts.pages, m_parts.session));
}

void PassportDeed::showMark(std::optional<std::size_t> mark)
{
    const FigurePage* page = m_parts.pages.current();
    const Figure* figure = page ? page->view()->figure() : nullptr;
    if (!figure)
        return;
    if (!mark || *mark >= figure->chart().marks().size()) {
        open(figure->text().title, {});
        return;
    }
    const Mark& shown = figure->chart().marks()[*mark];
    open(shown.name, shown.conditions);
}

void PassportDeed::showCell()
{
    const auto cell = m_parts.table.currentCell();
    if (!cell || !cell->rows)
        return;
    const auto column =
        columnIndex(m_parts.session.engine().columns(m_parts.session.table()), cell->column);
    if (!column || cell->position >= cell->rows->size())
        return;
    const Term value = plainText(cell->rows->cell(cell->position, *column));
    const Condition condition{cell->column, Condition::Op::IsAnyOf, {value}};
    open(conditionText(condition, m_context), {condition});
}

void PassportDeed::open(const QString& name, const std::vector<Condition>& conditions)
{
    const QuerySession& session = m_parts.session;
    const ImportedLists::List list = m_parts.lists.find(session.table());
    const Passport passport = passportOf(session.engine(), m_parts.catalog, session.query(),
                                         conditions, list ? &list->record : nullptr);
    auto* dialog = new PassportDialog(
        name, passportLines(passport, m_parts.catalog, edits(), m_context), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassportDialog::linkActivated, this,
            [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    connect(dialog, &PassportDialog::rowsRequested, this,
            [this](const Query& query) { m_parts.requests.showRows(query); });
    dialog->open();
}

QStringList PassportDeed::edits() const
{
    QStringList names;
    for (int place = 0; place < m_parts.undo.index(); ++place) {
        const QUndoCommand* command = m_parts.undo.command(place);
        const auto* change = dynamic_cast<const DataChange*>(command);
        if (change && change->changesRowsOf(m_parts.session.table()))
            names.append(command->text());
    }
    return names;
}

} // namespace whither
