#include "models/items/recordmodel.h"

#include "models/query/querytext.h"
#include "models/study/measures/places.h"
#include "models/text/numbers.h"

#include <utility>

namespace whither {

void RecordModel::setRows(const Dataset& dataset, std::vector<ColumnSchema> schema,
                          std::shared_ptr<const Rows> rows)
{
    beginResetModel();
    m_columns.clear();
    for (const ColumnInfo& info : dataset.columns) {
        if (const auto column = columnIndex(schema, info.key))
            m_columns.push_back({info, *column});
    }
    m_rows = std::move(rows);
    endResetModel();
}

void RecordModel::setConflicts(SourceConflicts conflicts)
{
    m_conflicts = std::move(conflicts);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ConflictRole});
}

void RecordModel::setContext(const LanguageContext& context)
{
    m_context = context;
    if (m_columns.empty())
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RecordModel::isShownAtFirst(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].info.isShown;
}

int RecordModel::columnOf(std::string_view key) const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].info.key == key)
            return static_cast<int>(column);
    }
    return -1;
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RecordModel::displayText(const Cell& cell, ColumnMeaning meaning) const
{
    const auto* text = std::get_if<std::string_view>(&cell);
    if (std::holds_alternative<std::monostate>(cell) || !m_context.words)
        return m_context.words ? termText(std::nullopt, m_context) : QString();
    switch (meaning) {
    case ColumnMeaning::Date:
        if (text)
            return dateText(*text, m_context);
        [[fallthrough]];
    case ColumnMeaning::Word:
    case ColumnMeaning::Place:
    case ColumnMeaning::Prose:
    case ColumnMeaning::Link:
        return text ? m_context.words->display(*text)
                    : QString::fromStdString(plainText(cell).value_or(std::string()));
    case ColumnMeaning::SourceId: {
        const QString ids = QString::fromStdString(plainText(cell).value_or(std::string()));
        return listText(ids.split(QLatin1Char(';'), Qt::SkipEmptyParts));
    }
    case ColumnMeaning::Year:
        return QString::fromStdString(plainText(cell).value_or(std::string()));
    case ColumnMeaning::Number:
    case ColumnMeaning::Percent: {
        if (text)
            return QString::fromUtf8(*text);
        const double number = *numberIn(cell);
        if (meaning == ColumnMeaning::Percent)
            return percentText(number, m_context.locale);
        return std::holds_alternative<std::int64_t>(cell)
                   ? m_context.locale.toString(number, 'f', 0)
                   : m_context.locale.toString(number, 'f', QLocale::FloatingPointShortest);
    }
    }
    return {};
}

QVariant RecordModel::conflictText(std::uint64_t rowId, const ColumnInfo& column) const
{
    QStringList others;
    for (const OtherValue& other : m_conflicts.at(rowId, column.key))
        others.append(tr("%1 (%2)", "a number, the source that prints it")
                          .arg(displayText(Cell(other.value), column.meaning),
                               QString::fromStdString(other.source)));
    if (others.isEmpty())
        return {};
    return tr("Sources differ: also %1", "numbers of other sources").arg(listText(others));
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    const auto position = static_cast<std::size_t>(index.row());
    const Cell cell = m_rows->cell(position, column.source);
    const bool isKnown = !std::holds_alternative<std::monostate>(cell);
    const bool isNumber = column.info.meaning == ColumnMeaning::Number
                          || column.info.meaning == ColumnMeaning::Percent;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(cell, column.info.meaning);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ColumnKeyRole:
        return QString::fromStdString(column.info.key);
    case TermRole:
        return isKnown ? QVariant(QString::fromStdString(*plainText(cell))) : QVariant();
    case IsKnownRole:
        return isKnown;
    case IsHitRole:
        return m_rows->isHit(position, column.source);
    case ColorKeyRole:
        if (const auto* text = std::get_if<std::string_view>(&cell);
            text && column.info.meaning == ColumnMeaning::Place)
            return QString::fromUtf8(placeColorKey(placeOf(*text).name));
        return {};
    case RowIdRole:
        return static_cast<quint64>(m_rows->rowId(position));
    case SourceRole:
        return QString::fromStdString(m_rows->provenance(position, column.source).source);
    case ProvenanceRole:
        return static_cast<int>(m_rows->provenance(position, column.source).kind);
    case MeaningRole:
        return static_cast<int>(column.info.meaning);
    case ConflictRole:
        return conflictText(m_rows->rowId(position), column.info);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo& info = m_columns[static_cast<std::size_t>(section)].info;
    switch (role) {
    case Qt::DisplayRole:
        return m_context.words ? columnTitle(info.key, m_context) : QString();
    case ColumnKeyRole:
        return QString::fromStdString(info.key);
    case MeaningRole:
        return static_cast<int>(info.meaning);
    default:
        return {};
    }
}

} // namespace whither
