#include "models/items/pairmodel.h"

#include "models/text/numbers.h"
#include "models/text/visibletext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t nameCharacters = 60; // of a name in a cell

QString mainName(const PersonRecords& records, std::uint32_t record)
{
    return visibleStart(records.spellings(record).front(), nameCharacters);
}

} // namespace

QString stateText(PairState state)
{
    switch (state) {
    case PairState::Open:
        return PairModel::tr("not decided", "of two records");
    case PairState::NotSure:
        return PairModel::tr("not sure", "of two records");
    case PairState::Same:
        return PairModel::tr("same person", "of two records");
    case PairState::Different:
        return PairModel::tr("different people", "of two records");
    case PairState::FollowsSame:
        return PairModel::tr("same person, by other decisions", "of two records");
    case PairState::FollowsDifferent:
        return PairModel::tr("different people, by other decisions", "of two records");
    }
    return {};
}

void PairModel::setContext(const LanguageContext& context)
{
    beginResetModel();
    m_context = context;
    endResetModel();
}

void PairModel::setCandidates(PersonCandidates candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    m_clusters.reset();
    m_rows.clear();
    endResetModel();
}

void PairModel::setClusters(std::shared_ptr<const PersonClusters> clusters)
{
    m_clusters = std::move(clusters);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PairModel::choose(Choice choice, const QString& text)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t pair = 0; pair < m_candidates.pairs.size(); ++pair) {
        if (isChosen(m_candidates.pairs[pair], choice, text))
            m_rows.push_back(pair);
    }
    endResetModel();
}

bool PairModel::isChosen(const PersonCandidate& pair, Choice choice, const QString& text) const
{
    if (choice != Choice::All && isUnresolved(stateOf(pair)) != (choice == Choice::Unresolved))
        return false;
    if (text.isEmpty())
        return true;
    return std::ranges::any_of(std::array{pair.first, pair.second}, [&](std::uint32_t record) {
        return std::ranges::any_of(
            m_candidates.records->spellings(record), [&](const std::string& spelling) {
                return QString::fromStdString(spelling).contains(text, Qt::CaseInsensitive);
            });
    });
}

PairState PairModel::stateOf(const PersonCandidate& pair) const
{
    return m_clusters ? m_clusters->stateOf(pair.first, pair.second) : PairState::Open;
}

PairState PairModel::stateAt(int row) const
{
    return stateOf(candidateAt(row));
}

std::optional<int> PairModel::unresolvedAfter(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step) % count;
        if (isUnresolved(stateAt(next)))
            return next;
    }
    return std::nullopt;
}

int PairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString PairModel::recordText(std::uint32_t record) const
{
    const PersonRecords& records = *m_candidates.records;
    const std::string& identifier = records.record(record).identifier;
    const QString name = mainName(records, record);
    return identifier.empty() ? tr("%1 · by name alone", "a record without identifier").arg(name)
                              : tr("%1 · %2", "name and identifier")
                                    .arg(name, visibleStart(identifier, nameCharacters));
}

QVariant PairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Column::Coauthors || column == Column::Institutions;
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    const PersonCandidate& pair = candidateAt(index.row());
    switch (column) {
    case Column::First:
        return recordText(pair.first);
    case Column::Second:
        return recordText(pair.second);
    case Column::Coauthors:
        return countText(pair.coauthors, m_context.locale);
    case Column::Institutions:
        return countText(pair.institutions, m_context.locale);
    case Column::State:
        return stateText(stateOf(pair));
    case Column::Count:
        break;
    }
    return {};
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::First:
        return tr("One record");
    case Column::Second:
        return tr("Another");
    case Column::Coauthors:
        return tr("Co-authors in common");
    case Column::Institutions:
        return tr("Institutions in common");
    case Column::State:
        return tr("Decided", "what was decided about two records");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace whither
