#include "models/items/datedfactsmodel.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <utility>

namespace whither {

void DatedFactsModel::setContext(const LanguageContext& context,
                                 std::map<std::string, QString> tableTitles, const QDate& today)
{
    beginResetModel();
    m_context = context;
    m_tableTitles = std::move(tableTitles);
    m_today = today;
    endResetModel();
}

void DatedFactsModel::setFacts(std::vector<DatedFacts> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int DatedFactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

int DatedFactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant DatedFactsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && (column == Column::Records || column == Column::Age))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(text(factsAt(index.row()), column)) : QVariant();
}

QString DatedFactsModel::text(const DatedFacts& facts, Column column) const
{
    switch (column) {
    case Column::Age:
        return ageText(facts);
    case Column::Retrieved:
        return dayText(facts.retrievedOn);
    case Column::Valid:
        return dayText(facts.validOn);
    case Column::Source:
        if (facts.title.empty())
            return tr("No source is stated");
        return facts.source.empty() ? QString::fromStdString(facts.title)
                                    : tr("%1 [%2]", "title, id of a source")
                                          .arg(m_context.words->display(facts.title),
                                               QString::fromStdString(facts.source));
    case Column::Table: {
        const auto title = m_tableTitles.find(facts.table);
        return title == m_tableTitles.end() ? QString::fromStdString(facts.table) : title->second;
    }
    case Column::Records:
        return countText(facts.records, m_context.locale);
    case Column::Count:
        break;
    }
    return {};
}

QString DatedFactsModel::ageText(const DatedFacts& facts) const
{
    return facts.day ? tr("%n month(s)", "how old", monthsSince(*facts.day, m_today))
                     : tr("Date unknown");
}

QString DatedFactsModel::dayText(const std::string& date) const
{
    return date.empty() ? tr("not stated", "a day") : dateText(date, m_context);
}

QVariant DatedFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Age:
        return tr("Age");
    case Column::Retrieved:
        return tr("Retrieved on");
    case Column::Valid:
        return tr("Of", "the day that facts are of");
    case Column::Source:
        return tr("Source");
    case Column::Table:
        return tr("Table");
    case Column::Records:
        return tr("Records");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace whither
