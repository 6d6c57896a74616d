#include "models/items/previewmodel.h"

namespace whither {

void PreviewModel::setPreview(std::shared_ptr<const Table> table,
                              std::vector<PreviewHeading> headings, Faults faults,
                              QString notStated)
{
    beginResetModel();
    m_table = std::move(table);
    m_headings = std::move(headings);
    m_faults = std::move(faults);
    m_notStated = std::move(notStated);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table->rowCount());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

const QString* PreviewModel::faultAt(const QModelIndex& index) const
{
    const auto found = m_faults.find(
        {static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())});
    return found == m_faults.end() ? nullptr : &found->second;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString* fault = faultAt(index);
    if (role == IsFaultRole)
        return fault != nullptr;
    if (role != Qt::DisplayRole && role != IsKnownRole)
        return {};
    const Column& column = m_table->columns()[static_cast<std::size_t>(index.column())];
    const auto row = static_cast<std::size_t>(index.row());
    if (role == IsKnownRole)
        return fault || column.isKnown(row);
    if (fault)
        return *fault;
    const auto text = column.text(row);
    return text ? QString::fromStdString(*text) : m_notStated;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const PreviewHeading& heading = m_headings[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return heading.name;
    case MeaningRole:
        return heading.meaning;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(heading.name, heading.meaning);
    default:
        return {};
    }
}

} // namespace whither
