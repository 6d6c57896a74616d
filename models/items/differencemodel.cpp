#include "models/items/differencemodel.h"

#include "models/study/datasets/changereasontext.h"

#include <utility>

namespace whither {

namespace {

QString textIn(const Column& column, std::uint32_t row)
{
    return QString::fromStdString(column.text(row).value_or(std::string()));
}

} // namespace

void DifferenceModel::setDifference(std::shared_ptr<const Table> before,
                                    std::shared_ptr<const Table> after, TableDifference difference,
                                    ChangeColumns about)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_difference = std::move(difference);
    m_about = std::move(about);
    endResetModel();
}

void DifferenceModel::setKind(Kind kind)
{
    beginResetModel();
    m_kind = kind;
    endResetModel();
}

std::size_t DifferenceModel::count(Kind kind) const
{
    switch (kind) {
    case Kind::Added:
        return m_difference.added.size();
    case Kind::Gone:
        return m_difference.gone.size();
    case Kind::Changed:
        return m_difference.changed.size();
    }
    return 0;
}

const Table* DifferenceModel::shownTable() const
{
    return m_kind == Kind::Gone ? m_before.get() : m_after.get();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count(m_kind));
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    const Table* table = shownTable();
    return parent.isValid() || !table ? 0
                                      : columnsBefore() + static_cast<int>(table->columns().size());
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() < columnsBefore()) {
        const RowPair& pair = m_difference.changed[row];
        return role == Qt::DisplayRole
                   ? changeReasonsText(reasonsOf(*m_before, *m_after, pair, m_about))
                   : QVariant();
    }
    const auto column = static_cast<std::size_t>(index.column() - columnsBefore());
    if (role == IsChangedRole)
        return m_kind == Kind::Changed && isChanged(m_difference.changed[row], column);
    if (role != Qt::DisplayRole)
        return {};
    if (m_kind == Kind::Changed)
        return changedText(m_difference.changed[row], column);
    const auto& rows = m_kind == Kind::Added ? m_difference.added : m_difference.gone;
    return textIn(shownTable()->columns()[column], rows[row]);
}

bool DifferenceModel::isChanged(const RowPair& pair, std::size_t column) const
{
    const Column& later = m_after->columns()[column];
    const Column* earlier = m_before->column(later.key());
    return earlier && earlier->text(pair.before) != later.text(pair.after);
}

QString DifferenceModel::changedText(const RowPair& pair, std::size_t column) const
{
    const Column& later = m_after->columns()[column];
    const QString now = textIn(later, pair.after);
    if (!isChanged(pair, column))
        return now;
    const QString then = textIn(*m_before->column(later.key()), pair.before);
    const QString nothing = tr("not stated");
    return tr("%1 → %2", "a value before and after")
        .arg(then.isEmpty() ? nothing : then, now.isEmpty() ? nothing : now);
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Table* table = shownTable();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !table || section < 0
        || section >= columnCount())
        return {};
    if (section < columnsBefore())
        return tr("Why", "a column: why a record changed");
    return QString::fromStdString(
        table->columns()[static_cast<std::size_t>(section - columnsBefore())].key());
}

} // namespace whither
