#include "models/items/facetmodel.h"

#include "models/query/querytext.h"
#include "models/text/fold.h"
#include "models/text/numbers.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

// A value's internal id is its facet's row + 1; a facet's is 0.
constexpr quintptr facetId = 0;

/// The terms that a condition on the column names.
std::set<Term> termsOf(const Query& query, const std::string& column, Condition::Op op)
{
    const Condition* condition = query.condition(column, op);
    return condition ? std::set<Term>(condition->terms.begin(), condition->terms.end())
                     : std::set<Term>();
}

} // namespace

void FacetModel::setContext(const LanguageContext& context)
{
    m_context = context;
    for (Facet& facet : m_facets)
        facet.searched.clear(); // "not stated" has other words
    announceAll();
}

void FacetModel::announceAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex facet = index(row, 0);
        emit dataChanged(facet, facet);
        if (const int last = rowCount(facet) - 1; last >= 0)
            emit dataChanged(index(0, 0, facet), index(last, 0, facet));
    }
}

void FacetModel::setQuery(const Dataset& dataset, const Engine& engine, const Query& query)
{
    m_ring = dataset.figure == "outcomes" && !query.grouping.empty() ? query.grouping.front()
                                                                     : std::string();
    if (m_dataset != dataset.id) {
        beginResetModel();
        m_dataset = dataset.id;
        build(dataset, engine);
        for (Facet& facet : m_facets)
            count(facet, engine, query);
        endResetModel();
        return;
    }
    for (Facet& facet : m_facets)
        count(facet, engine, query);
    announceAll();
}

void FacetModel::build(const Dataset& dataset, const Engine& engine)
{
    m_facets.clear();
    Query everything;
    everything.table = dataset.id;
    for (const std::string& key : dataset.facets) {
        const ColumnInfo& column = *dataset.column(key);
        Facet facet;
        facet.column = column;
        std::vector<Group> groups = engine.facet(everything, column.key);
        facet.colors = CategoryColors(groups, column.meaning == ColumnMeaning::Place);
        for (Group& group : groups)
            facet.values.push_back({std::move(group.terms.front()), group.count, NotChosen});
        const bool inOrder = column.meaning == ColumnMeaning::Year;
        std::ranges::sort(facet.values, [inOrder](const Value& a, const Value& b) {
            if (a.term.has_value() != b.term.has_value())
                return a.term.has_value();
            if (!inOrder && a.count != b.count)
                return a.count > b.count;
            return inOrder ? a.term > b.term : a.term < b.term;
        });
        match(facet);
        m_facets.push_back(std::move(facet));
    }
}

void FacetModel::count(Facet& facet, const Engine& engine, const Query& query)
{
    const auto groups = engine.facet(query, facet.column.key);
    std::unordered_map<std::string_view, std::uint64_t> counts;
    std::uint64_t notStated = 0;
    for (const Group& group : groups) {
        if (group.terms.front())
            counts.emplace(*group.terms.front(), group.count);
        else
            notStated = group.count;
    }
    const auto included = termsOf(query, facet.column.key, Condition::Op::IsAnyOf);
    const auto excluded = termsOf(query, facet.column.key, Condition::Op::IsNoneOf);
    facet.rows = 0;
    for (Value& value : facet.values) {
        const auto found = value.term ? counts.find(*value.term) : counts.end();
        value.count = !value.term ? notStated : found == counts.end() ? 0 : found->second;
        value.choice = excluded.contains(value.term)   ? Excluded
                       : included.contains(value.term) ? Included
                                                       : NotChosen;
        facet.rows += value.count;
    }
}

void FacetModel::setSearch(const QString& words)
{
    const QString needle = folded(words.trimmed());
    if (needle == m_needle)
        return;
    beginResetModel();
    m_needle = needle;
    for (Facet& facet : m_facets) {
        facet.showsAll = false;
        facet.offersFewer = false;
        match(facet);
    }
    endResetModel();
}

void FacetModel::match(Facet& facet) const
{
    facet.matches.clear();
    if (m_needle.isEmpty() || !m_context.words)
        return;
    if (facet.searched.empty()) {
        facet.searched.reserve(facet.values.size());
        for (const Value& value : facet.values)
            facet.searched.push_back(
                folded(value.term ? m_context.words->searchable(*value.term).join(QLatin1Char('\n'))
                                  : termText(value.term, m_context)));
    }
    for (std::size_t value = 0; value < facet.values.size(); ++value) {
        if (facet.searched[value].contains(m_needle))
            facet.matches.push_back(value);
    }
}

void FacetModel::toggleMore(const QModelIndex& index)
{
    const QModelIndex parent = index.parent().isValid() ? index.parent() : index;
    if (!checkIndex(parent, CheckIndexOption::IndexIsValid))
        return;
    Facet& facet = m_facets[static_cast<std::size_t>(parent.row())];
    if (!hasMoreRow(facet))
        return;
    // The "more" row stays below: values are inserted or removed just above it.
    const int first = static_cast<int>(shortListOf());
    const int last = static_cast<int>(offeredValues(facet)) - 1;
    if (facet.showsAll) {
        beginRemoveRows(parent, first, last);
        facet.showsAll = false;
        endRemoveRows();
    } else {
        beginInsertRows(parent, first, last);
        facet.showsAll = true;
        endInsertRows();
    }
    facet.offersFewer = facet.showsAll;
    const QModelIndex more = this->index(rowCount(parent) - 1, 0, parent);
    emit dataChanged(more, more);
}

std::size_t FacetModel::shownValues(const Facet& facet) const
{
    return hasMoreRow(facet) && !facet.showsAll ? shortListOf() : offeredValues(facet);
}

std::size_t FacetModel::offeredValues(const Facet& facet) const
{
    return m_needle.isEmpty() ? facet.values.size() : facet.matches.size();
}

const FacetModel::Value& FacetModel::valueAt(const Facet& facet, std::size_t row) const
{
    return facet.values[m_needle.isEmpty() ? row : facet.matches[row]];
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : facetId);
}

QModelIndex FacetModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == facetId)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, facetId);
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_facets.size());
    if (parent.internalId() != facetId || parent.column() > 0)
        return 0;
    const Facet& facet = m_facets[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(shownValues(facet)) + (hasMoreRow(facet) ? 1 : 0);
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == facetId)
        return facetData(m_facets[static_cast<std::size_t>(index.row())], role);
    const Facet& facet = m_facets[index.internalId() - 1];
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= shownValues(facet))
        return moreData(facet, role);
    return valueData(facet, valueAt(facet, row), role);
}

double FacetModel::shareOf(const Facet& facet, const Value& value)
{
    return facet.rows == 0 ? 0.0
                           : static_cast<double>(value.count) / static_cast<double>(facet.rows);
}

QVariant FacetModel::facetData(const Facet& facet, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_context.words ? columnTitle(facet.column.key, m_context) : QString();
    case ColumnKeyRole:
        return QString::fromStdString(facet.column.key);
    case IsLongRole:
        return facet.values.size() > shortList + 1;
    default:
        return {};
    }
}

QVariant FacetModel::moreData(const Facet& facet, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return facet.offersFewer
                   ? tr("Show fewer")
                   : tr("Show %n more", "", static_cast<int>(offeredValues(facet) - shortListOf()));
    case ColumnKeyRole:
        return QString::fromStdString(facet.column.key);
    case IsMoreRole:
        return true;
    default:
        return {};
    }
}

QString FacetModel::reading(const Facet& facet, const Value& value) const
{
    return tr("%1: %2 of %3 · %4", "value, count, all, share")
        .arg(m_context.words ? termText(value.term, m_context) : QString(),
             countText(value.count, m_context.locale), countText(facet.rows, m_context.locale),
             percentText(shareOf(facet, value) * 100, m_context.locale));
}

QString FacetModel::spokenText(const Facet& facet, const Value& value) const
{
    const QString text = reading(facet, value);
    switch (value.choice) {
    case NotChosen:
        return text;
    case Included:
        return tr("%1, chosen", "a facet's value as a screen reader says it").arg(text);
    case Excluded:
        return tr("%1, left out", "a facet's value as a screen reader says it").arg(text);
    }
    return text;
}

QVariant FacetModel::valueData(const Facet& facet, const Value& value, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_context.words ? termText(value.term, m_context) : QString();
    case Qt::ToolTipRole:
        return reading(facet, value);
    case Qt::AccessibleTextRole:
        return spokenText(facet, value);
    case Qt::CheckStateRole:
        return value.choice == Included ? Qt::Checked : Qt::Unchecked;
    case ColumnKeyRole:
        return QString::fromStdString(facet.column.key);
    case TermRole:
        return value.term ? QVariant(QString::fromStdString(*value.term)) : QVariant();
    case CountRole:
        return static_cast<quint64>(value.count);
    case ShareRole:
        return shareOf(facet, value);
    case ChoiceRole:
        return static_cast<int>(value.choice);
    case ColorKeyRole:
        if (value.term
            && (facet.column.meaning == ColumnMeaning::Place || facet.column.key == m_ring)) {
            const std::string_view key = facet.colors.keyOf(value.term);
            return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        }
        return {};
    case IsMoreRole:
        return false;
    default:
        return {};
    }
}

} // namespace whither
