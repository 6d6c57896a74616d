#include "views/problems/problemtable.h"

#include "views/table/recorddelegate.h"
#include "views/table/recordheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace whither {

namespace {

constexpr int widestFit = 260;
constexpr int rowPadding = 11;

} // namespace

ProblemTable::ProblemTable(QWidget* parent)
    : QTableView(parent),
      m_header(new RecordHeader(this)),
      m_copying(new CopyJob(this)),
      m_delegate(new RecordDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    m_header->setSectionsMovable(false);
    m_header->setStretchLastSection(true);
    connect(m_header, &RecordHeader::sortRequested, this, &ProblemTable::orderRequested);
}

void ProblemTable::setProblems(ProblemModel* model)
{
    m_problems = model;
    setModel(model);
}

void ProblemTable::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_header->setTheme(theme);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    viewport()->update();
}

void ProblemTable::arrangeColumns()
{
    constexpr int measured = 100; // rows; measuring all would not scale
    const ProblemList& problems = *m_problems->problems();
    const bool isOneFile = !problems.record() || problems.record()->files.size() <= 1;
    setColumnHidden(static_cast<int>(ProblemModel::Column::File), isOneFile);
    setColumnHidden(static_cast<int>(ProblemModel::Column::ByteOffset), !problems.hasBytes());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = std::min(measured, m_problems->rowCount());
    for (int column = 0; column < m_problems->columnCount(); ++column) {
        int width = m_header->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width,
                             m_delegate->sizeHint(option, m_problems->index(row, column)).width());
        setColumnWidth(column, std::min(width, widestFit));
    }
}

void ProblemTable::showOrder(const std::vector<SortKey>& keys)
{
    m_header->setSortKeys(keys);
}

std::optional<std::size_t> ProblemTable::currentEntry() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_problems->entryAt(current.row())) : std::nullopt;
}

void ProblemTable::setCurrentEntry(std::size_t entry)
{
    if (const auto row = m_problems->rowOf(entry))
        setCurrentIndex(m_problems->index(*row, static_cast<int>(ProblemModel::Column::Line)));
}

QString ProblemTable::copyText(CopyForm form) const
{
    return selectionModel() ? copyTextOf(selectionModel()->selection(), *m_header, form)
                            : QString();
}

void ProblemTable::copy(CopyForm form)
{
    if (selectionModel())
        m_copying->start(selectionModel()->selection(), *m_header, form);
}

void ProblemTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy(CopyForm::Tsv);
    else if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QTableView::keyPressEvent(event);
}

void ProblemTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at =
        isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copy(CopyForm::Tsv); });
    menu->addAction(tr("Copy with headers"), this, [this] { copy(CopyForm::TsvWithHeader); });
    menu->addAction(tr("Copy as Markdown"), this, [this] { copy(CopyForm::Markdown); });
    menu->addAction(tr("Copy as JSON"), this, [this] { copy(CopyForm::Json); });
    menu->addSeparator();
    menu->addAction(tr("Copy the place"), this, &ProblemTable::placeCopyRequested);
    menu->popup(at);
}

void ProblemTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentEntryChanged();
}

} // namespace whither
