#include "models/table/table.h"

#include <algorithm>
#include <utility>

namespace whither {

Table::Table(std::vector<Column> columns, std::vector<Provenance> provenances)
    : m_columns(std::move(columns)), m_provenances(std::move(provenances))
{
}

std::optional<std::size_t> Table::indexOf(std::string_view key) const
{
    const auto found = std::ranges::find(m_columns, key, &Column::key);
    if (found == m_columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_columns.begin());
}

const Column* Table::column(std::string_view key) const
{
    const auto index = indexOf(key);
    return index ? &m_columns[*index] : nullptr;
}

const Provenance& Table::provenance(std::size_t row, std::size_t column) const
{
    return m_provenances[m_columns[column].provenanceIndex(row)];
}

std::uint16_t ProvenanceList::indexOf(const Provenance& provenance)
{
    const auto found = std::ranges::find(m_list, provenance);
    if (found != m_list.end())
        return static_cast<std::uint16_t>(found - m_list.begin());
    m_list.push_back(provenance);
    return static_cast<std::uint16_t>(m_list.size() - 1);
}

} // namespace whither
