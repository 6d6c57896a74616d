#include "models/study/persons/namesakes.h"
#include "models/study/persons/personclusters.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

namespace {

/// The persons' names in the linked table, and the profiles that stand for all decided to be one
/// person's.
class PersonTexts {
public:
    explicit PersonTexts(const PersonClusters& clusters)
        : m_clusters(clusters),
          m_names(clusters.records().size()),
          m_profiles(clusters.records().size())
    {
        const PersonRecords& records = clusters.records();
        std::vector<std::vector<std::uint32_t>> members(records.size());
        for (std::uint32_t record = 0; record < records.size(); ++record) {
            members[clusters.personOf(record)].push_back(record);
            const std::string& id = records.record(record).identifier;
            std::string& profile = m_profiles[clusters.decidedOf(record)];
            if (isProfile(id) && (profile.empty() || id < profile))
                profile = id;
        }
        for (std::uint32_t person = 0; person < members.size(); ++person) {
            if (!members[person].empty())
                m_names[person] = nameOf(members[person]);
        }
    }

    /// The name of the person that has the record.
    std::string_view name(std::uint32_t record) const
    {
        return m_names[m_clusters.personOf(record)];
    }
    /// The profile of the record, as decided; `written` where it has none.
    std::string_view id(std::uint32_t record, std::string_view written) const
    {
        return isProfile(m_clusters.records().record(record).identifier)
                   ? std::string_view(m_profiles[m_clusters.decidedOf(record)])
                   : written;
    }

private:
    std::string nameOf(const std::vector<std::uint32_t>& members) const;

    const PersonClusters& m_clusters;
    std::vector<std::string> m_names;    ///< by `personOf`
    std::vector<std::string> m_profiles; ///< by `decidedOf`
};

std::string PersonTexts::nameOf(const std::vector<std::uint32_t>& members) const
{
    const PersonRecords& records = m_clusters.records();
    std::map<std::string_view, std::size_t> rowsByName;
    std::string_view smallestId;
    for (const std::uint32_t member : members) {
        rowsByName[records.name(records.namesOf(member).front())] += records.rowsOf(member).size();
        const std::string& id = records.record(member).identifier;
        if (!id.empty() && (smallestId.empty() || id < smallestId))
            smallestId = id;
    }
    const auto best = std::ranges::max_element(rowsByName, std::ranges::less(),
                                               [](const auto& counted) { return counted.second; });
    const std::string name(best->first); // of equals, the first in order
    // Whoever is known by that name alone keeps it.
    const bool isAlone = std::ranges::any_of(
        members, [&](std::uint32_t member) { return records.record(member).name == name; });
    const bool isSplit = std::ranges::any_of(members, [&](std::uint32_t member) {
        return std::ranges::any_of(records.namesOf(member), [&](std::uint32_t code) {
            return m_clusters.isSplit(code) && records.name(code) == name;
        });
    });
    return isSplit && !isAlone ? name + ' ' + std::string(smallestId) : name;
}

/// The column with other texts, a code a row, 0 where nothing is stated.
Column withTexts(const Column& column, const std::vector<std::uint32_t>& codes, Interner texts)
{
    CodedValues values;
    values.codes = Codes(codes.size(), texts.texts().size() + 1);
    values.codes.fill(codes);
    values.texts = std::move(texts).take();
    if (!column.cellProvenance().empty())
        return {column.key(), ColumnType::Text, codes.size(), std::move(values),
                column.cellProvenance()};
    return {column.key(),      ColumnType::Text,         codes.size(),
            std::move(values), column.knownProvenance(), column.unknownProvenance()};
}

/// The column with what `textOf(record, written)` says of every row that names somebody.
template <typename TextOf>
Column replaced(const Column& column, const PersonRecords& records, TextOf&& textOf)
{
    const CodedRows written(column);
    Interner texts;
    std::vector<std::uint32_t> codes(column.rowCount());
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const auto record = records.recordOf(row);
        if (written[row] == 0)
            continue;
        const std::string_view text = written.text(written[row]);
        codes[row] = texts.intern(record ? textOf(*record, text) : text) + 1;
    }
    return withTexts(column, codes, std::move(texts));
}

} // namespace

std::shared_ptr<const Table> linkedAuthorships(const std::shared_ptr<const Table>& table,
                                               const PersonClusters& clusters)
{
    const PersonTexts texts(clusters);
    std::vector<Column> columns = table->columns();
    for (Column& column : columns) {
        if (column.key() == "person")
            column =
                replaced(column, clusters.records(), [&](std::uint32_t record, std::string_view) {
                    return texts.name(record);
                });
        else if (column.key() == "person_id")
            column = replaced(column, clusters.records(),
                              [&](std::uint32_t record, std::string_view written) {
                                  return texts.id(record, written);
                              });
    }
    return std::make_shared<const Table>(std::move(columns), table->provenances());
}

std::shared_ptr<const Table> linkedAuthorships(const std::shared_ptr<const Table>& table,
                                               const PersonDecisions& decisions)
{
    if (decisions.empty())
        return table;
    auto records = PersonRecords::over(table);
    if (!records.ok())
        return table;
    return linkedAuthorships(table, PersonClusters(std::move(records).value(), decisions));
}

std::shared_ptr<const Table> linkedAuthorships(const std::shared_ptr<const Table>& table,
                                               const DecisionsByList& decisions,
                                               const std::string& list)
{
    const auto ofList = decisions.find(list);
    return ofList == decisions.end() ? table : linkedAuthorships(table, ofList->second);
}

} // namespace whither
