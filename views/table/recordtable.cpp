#include "views/table/recordtable.h"

#include "models/items/recordmodel.h"
#include "models/text/fold.h"

#include "views/table/columnchooser.h"
#include "views/table/filterrow.h"
#include "views/table/hitwalk.h"
#include "views/table/recorddelegate.h"
#include "views/table/recordheader.h"
#include "views/table/sortactions.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr int widestFit = 320;

} // namespace

RecordTable::RecordTable(QWidget* parent)
    : QTableView(parent),
      m_header(new RecordHeader(this)),
      m_copying(new CopyJob(this)),
      m_filterRow(new FilterRow(m_header, this)),
      m_delegate(new RecordDelegate(this)),
      m_sort(new SortActions(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    m_header->setStretchLastSection(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &RecordHeader::sortRequested, this, &RecordTable::sortRequested);
    connect(this, &QAbstractItemView::doubleClicked, this, &RecordTable::originRequested);
    connect(m_sort, &SortActions::sortRequested, this, &RecordTable::sortRequested);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        showHeaderMenu(m_header->mapToGlobal(at), m_header->logicalIndexAt(at));
    });
    connect(m_header, &QHeaderView::sectionMoved, this,
            [this](int, int from, int to) { followMove(from, to); });
}

void RecordTable::setRecords(RecordModel* model)
{
    m_records = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::followCurrentColumn);
    followCurrentColumn();
}

void RecordTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_header->setTheme(theme);
    m_filterRow->setTheme(theme);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    viewport()->update();
}

void RecordTable::setQuery(const Query& query)
{
    m_header->setSortKeys(query.sort);
    m_sort->setKeys(query.sort);
    m_delegate->setSearch(folded(QString::fromStdString(query.search).trimmed()));
    m_filters = static_cast<int>(query.conditions.size()) + (query.search.empty() ? 0 : 1)
                + (query.where ? 1 : 0);
    const std::vector<std::string> filtered = filteredColumns(query);
    m_header->setFiltered({filtered.begin(), filtered.end()});
    viewport()->update();
}

std::size_t RecordTable::selectedCount() const
{
    if (!selectionModel())
        return 0;
    // By ranges: a list of a million selected rows has one of them.
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::size_t count = 0;
    int next = 0; // the first row not counted yet
    for (const auto& [top, bottom] : ranges) {
        const int from = std::max(top, next);
        if (bottom >= from)
            count += static_cast<std::size_t>(bottom - from) + 1;
        next = std::max(next, bottom + 1);
    }
    return count;
}

void RecordTable::setHighlighted(std::shared_ptr<const Rows> rows,
                                 std::optional<std::uint64_t> first)
{
    m_delegate->setHighlighted(std::move(rows));
    viewport()->update();
    if (const auto position = first ? m_records->rows()->positionOf(*first) : std::nullopt)
        scrollTo(m_records->index(static_cast<int>(*position), m_header->logicalIndexAt(0)),
                 PositionAtTop);
}

QString RecordTable::copyText(CopyForm form) const
{
    return selectionModel() ? copyTextOf(selectionModel()->selection(), *m_header, form)
                            : QString();
}

void RecordTable::copy(CopyForm form)
{
    if (selectionModel())
        m_copying->start(selectionModel()->selection(), *m_header, form);
}

void RecordTable::showOpeningColumns()
{
    const QScopedValueRollback guard(m_isArranging, true);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        m_header->setSectionHidden(column, !m_records->isShownAtFirst(column));
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    fitColumns();
}

void RecordTable::fitColumns()
{
    constexpr int sampled = 200; // the widest of the first rows; measuring all would not scale
    const int rows = std::min(sampled, m_records->rowCount());
    for (int column = 0; column < m_records->columnCount(); ++column) {
        int width = m_header->sectionSizeHint(column);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        QSet<QString> measured; // most columns have few texts
        for (int row = 0; row < rows; ++row) {
            const QModelIndex cell = m_records->index(row, column);
            if (const QString text = cell.data().toString(); !measured.contains(text)) {
                measured.insert(text);
                width = std::max(width, m_delegate->sizeHint(option, cell).width());
            }
        }
        setColumnWidth(column, std::min(width, widestFit));
    }
}

ColumnLayout RecordTable::columnLayout() const
{
    ColumnLayout layout;
    // The last column is stretched over what is left: its own width is known without that.
    m_header->setStretchLastSection(false);
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool isVisible = !m_header->isSectionHidden(column);
        const auto width = isVisible ? std::optional(m_header->sectionSize(column)) : std::nullopt;
        layout.columns.push_back({m_header->keyOf(column), width, isVisible});
    }
    m_header->setStretchLastSection(true);
    return layout;
}

void RecordTable::setColumnLayout(const ColumnLayout& layout)
{
    const QScopedValueRollback guard(m_isArranging, true);
    showOpeningColumns();
    int next = 0;
    for (const ColumnPlace& place : layout.columns) {
        const int column = m_records->columnOf(place.key.toStdString());
        if (column < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(column), next++);
        if (place.widthPx)
            setColumnWidth(column, *place.widthPx);
        m_header->setSectionHidden(column, !place.isVisible);
    }
    if (m_header->hiddenSectionCount() == m_header->count())
        showOpeningColumns(); // a table without columns would be no table
}

void RecordTable::followMove(int from, int to)
{
    if (m_isArranging)
        return;
    const ColumnLayout after = columnLayout();
    ColumnLayout before = after;
    const ColumnPlace moved = before.columns[static_cast<std::size_t>(to)];
    before.columns.erase(before.columns.begin() + to);
    before.columns.insert(before.columns.begin() + from, moved);
    emit columnsArranged(before, after);
}

void RecordTable::tellArranged(const ColumnLayout& before)
{
    const ColumnLayout after = columnLayout();
    // A width is no arrangement: it would fill the undo list and is soon set again.
    const bool isSame =
        std::ranges::equal(before.columns, after.columns, [](const auto& a, const auto& b) {
            return a.key == b.key && a.isVisible == b.isVisible;
        });
    if (!isSame)
        emit columnsArranged(before, after);
}

QList<QAction*> RecordTable::sortActions() const
{
    return m_sort->actions();
}

void RecordTable::followCurrentColumn()
{
    const int column = currentIndex().column();
    m_sort->setColumn(column < 0 ? std::string() : m_header->keyOf(column).toStdString());
}

int RecordTable::hitCount() const
{
    return HitWalk(*m_records, *m_header).count();
}

int RecordTable::currentHit() const
{
    return HitWalk(*m_records, *m_header).numberOf(currentIndex());
}

void RecordTable::goToHit(int step)
{
    const HitWalk walk(*m_records, *m_header);
    const int count = walk.count();
    if (count == 0)
        return;
    const int from = walk.numberOf(currentIndex());
    const int to = from == 0 ? (step > 0 ? 0 : count - 1) : (from - 1 + step + count) % count;
    setCurrentIndex(walk.hit(to + 1));
    scrollTo(currentIndex());
}

std::optional<std::uint64_t> RecordTable::currentRowId() const
{
    const QVariant id = currentIndex().data(RecordModel::RowIdRole);
    return id.isValid() ? std::optional<std::uint64_t>(id.toULongLong()) : std::nullopt;
}

std::optional<AnswerCell> RecordTable::currentCell() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return AnswerCell{m_records->rows(), static_cast<std::size_t>(current.row()),
                      current.data(RecordModel::ColumnKeyRole).toString().toStdString()};
}

void RecordTable::setCurrentRow(std::uint64_t rowId)
{
    const auto rows = m_records->rows();
    const auto position = rows ? rows->positionOf(rowId) : std::nullopt;
    if (!position)
        return;
    const int column = std::max(0, m_header->logicalIndexAt(0));
    setCurrentIndex(m_records->index(static_cast<int>(*position), column));
}

std::optional<std::uint64_t> RecordTable::topRowId() const
{
    const int row = rowAt(0);
    if (row < 0)
        return std::nullopt;
    return m_records->rows()->rowId(static_cast<std::size_t>(row));
}

void RecordTable::showOnTop(std::uint64_t rowId)
{
    const auto rows = m_records->rows();
    const auto position = rows ? rows->positionOf(rowId) : std::nullopt;
    if (!position)
        return;
    // New rows are laid out with the next events; the scroll bar would end too early.
    executeDelayedItemsLayout();
    updateGeometries();
    scrollTo(m_records->index(static_cast<int>(*position), m_header->logicalIndexAt(0)),
             PositionAtTop);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy(CopyForm::Tsv);
    else if (event->key() == Qt::Key_Escape)
        emit clearRequested();
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isByKey && currentIndex().isValid()
                          ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                          : event->globalPos();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copy(CopyForm::Tsv); });
    menu->addAction(tr("Copy with headers"), this, [this] { copy(CopyForm::TsvWithHeader); });
    menu->addAction(tr("Copy as Markdown"), this, [this] { copy(CopyForm::Markdown); });
    menu->addAction(tr("Copy as JSON"), this, [this] { copy(CopyForm::Json); });
    menu->addSeparator();
    menu->addAction(tr("Why this value?"), this, &RecordTable::originRequested);
    menu->addAction(tr("Passport of the number…"), this, &RecordTable::passportRequested);
    menu->addSeparator();
    menu->addActions(sortActions());
    menu->addSeparator();
    menu->addAction(tr("Columns…"), this,
                    [this, at] { showHeaderMenu(at, currentIndex().column()); });
    menu->popup(at);
}

void RecordTable::showColumnChooser()
{
    showHeaderMenu(m_header->mapToGlobal(QPoint(12, m_header->height())), currentIndex().column());
}

void RecordTable::showHeaderMenu(const QPoint& globalPosition, int column)
{
    auto* chooser = new ColumnChooser(m_header, this);
    if (column >= 0) {
        auto* sort = new SortActions(chooser);
        sort->setKeys(m_header->sortKeys());
        sort->setColumn(m_header->keyOf(column).toStdString());
        connect(sort, &SortActions::sortRequested, this, &RecordTable::sortRequested);
        QAction* const before = chooser->actions().constFirst();
        chooser->insertActions(before, sort->actions());
        chooser->insertSeparator(before);
    }
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ColumnChooser::fitRequested, this, &RecordTable::fitColumns);
    connect(chooser, &ColumnChooser::resetRequested, this, [this] {
        const ColumnLayout before = columnLayout();
        showOpeningColumns();
        tellArranged(before);
    });
    connect(chooser, &QMenu::aboutToHide, this,
            [this, before = columnLayout()] { tellArranged(before); });
    chooser->popup(globalPosition);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    followCurrentColumn();
    emit currentRecordChanged();
}

void RecordTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_sort->retranslate();
    QTableView::changeEvent(event);
}

void RecordTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_records || m_records->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.mutedText);
    painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Nothing matches. Clear %n filter(s) with Esc.", "", m_filters));
}

} // namespace whither
