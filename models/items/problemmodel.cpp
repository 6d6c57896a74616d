#include "models/items/problemmodel.h"

#include "models/text/visibletext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t textCharacters = 120; // of a text in a cell; the whole is in the pane

using Column = ProblemModel::Column;

constexpr std::array<std::string_view, static_cast<std::size_t>(Column::Count)> keys{
    "file", "line", "column", "byte_offset", "code", "raw_text", "outcome", "message"};

std::optional<ProblemList::Order> orderBy(Column column)
{
    switch (column) {
    case Column::File:
    case Column::Line:
    case Column::ByteOffset:
        return ProblemList::Order::Place;
    case Column::Field:
        return ProblemList::Order::Field;
    case Column::Outcome:
        return ProblemList::Order::Outcome;
    case Column::Kind:
    case Column::Explanation:
        return ProblemList::Order::Kind;
    case Column::RawText:
    case Column::Count:
        break;
    }
    return std::nullopt;
}

} // namespace

std::string_view ProblemModel::keyOf(Column column)
{
    return keys[static_cast<std::size_t>(column)];
}

void ProblemModel::setContext(const LanguageContext& context)
{
    m_context = context;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ProblemModel::setProblems(std::shared_ptr<const ProblemList> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_kinds.clear();
    m_order = ProblemList::Order::Place;
    m_isDescending = false;
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ProblemModel::setKinds(const std::set<ProblemKind>& kinds)
{
    if (kinds == m_kinds)
        return;
    beginResetModel();
    m_kinds = kinds;
    arrange();
    endResetModel();
}

bool ProblemModel::sortBy(std::string_view columnKey, bool isDescending)
{
    const auto column = static_cast<Column>(std::ranges::find(keys, columnKey) - keys.begin());
    const auto order = orderBy(column);
    if (!order)
        return false;
    beginResetModel();
    m_order = *order;
    m_isDescending = isDescending;
    arrange();
    endResetModel();
    return true;
}

void ProblemModel::arrange()
{
    m_rows = m_problems->entries(m_kinds, m_order, m_isDescending);
}

std::optional<int> ProblemModel::rowOf(std::size_t entry) const
{
    const auto found = std::ranges::find(m_rows, static_cast<std::uint32_t>(entry));
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

bool ProblemModel::isKnown(Column column, std::size_t entry) const
{
    if (column == Column::ByteOffset)
        return m_problems->hasBytes();
    return column != Column::Field || m_problems->problem(entry).column > 0;
}

QString ProblemModel::displayText(Column column, std::size_t entry) const
{
    const Problem& problem = m_problems->problem(entry);
    switch (column) {
    case Column::File:
        return visibleText(m_problems->fileName(entry));
    case Column::Line:
        return QString::number(problem.line);
    case Column::Field: {
        if (problem.column == 0)
            return tr("whole record", "instead of a column");
        const std::string* name = m_problems->columnName(entry);
        const QString number = QString::number(problem.column);
        return name ? tr("%1 · %2", "number and name of a column")
                          .arg(number, visibleStart(*name, textCharacters))
                    : number;
    }
    case Column::ByteOffset:
        return m_problems->hasBytes() ? QString::number(problem.byteOffset)
                                      : tr("no byte", "a row of a database has no place in bytes");
    case Column::Outcome:
        return m_problems->isRejected(entry) ? tr("rejected", "what became of a record")
                                             : tr("imported", "what became of a record");
    case Column::Kind:
        return m_problems->kindText(problem.kind);
    case Column::Explanation:
        return m_problems->explanation(entry);
    case Column::RawText:
        return visibleStart(problem.rawText, textCharacters);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ProblemModel::term(Column column, std::size_t entry) const
{
    const Problem& problem = m_problems->problem(entry);
    switch (column) {
    case Column::File:
        return QString::fromStdString(m_problems->fileName(entry));
    case Column::Line:
        return static_cast<qulonglong>(problem.line);
    case Column::Field:
        return static_cast<qulonglong>(problem.column);
    case Column::ByteOffset:
        return static_cast<qulonglong>(problem.byteOffset);
    case Column::Outcome:
        return m_problems->isRejected(entry) ? QStringLiteral("rejected")
                                             : QStringLiteral("imported");
    case Column::Kind: {
        const std::string_view code = problemCode(problem.kind);
        return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    }
    case Column::Explanation:
        return m_problems->explanation(entry);
    case Column::RawText:
        return QString::fromStdString(problem.rawText);
    case Column::Count:
        break;
    }
    return {};
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const std::size_t entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(column, entry);
    case Qt::TextAlignmentRole:
        return column == Column::Line || column == Column::ByteOffset
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case ColumnKeyRole:
        return headerData(index.column(), Qt::Horizontal, ColumnKeyRole);
    case TermRole:
        return isKnown(column, entry) ? term(column, entry) : QVariant();
    case IsKnownRole:
        return isKnown(column, entry);
    case WholeTextRole:
        return column == Column::RawText || column == Column::File ? term(column, entry)
                                                                   : QVariant();
    default:
        return {};
    }
}

QString ProblemModel::lineTitle() const
{
    switch (m_problems->unit()) {
    case PlaceUnit::Line:
        return tr("Line", "of a file");
    case PlaceUnit::Record:
        return tr("Record", "of a file");
    case PlaceUnit::Row:
        return tr("Row", "of a table");
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == ColumnKeyRole) {
        const std::string_view key = keys[static_cast<std::size_t>(section)];
        return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::File:
        return tr("File");
    case Column::Line:
        return lineTitle();
    case Column::Field:
        return tr("Column", "of a record");
    case Column::ByteOffset:
        return tr("Byte", "offset in a file");
    case Column::Outcome:
        return tr("The record was");
    case Column::Kind:
        return tr("Problem");
    case Column::Explanation:
        return tr("Explanation");
    case Column::RawText:
        return tr("As written in the file");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace whither
