#pragma once

#include "models/table/column.h"
#include "models/table/provenance.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace whither {

/// Columns of equal length and the provenances their cells point at.
/// Immutable once built; shared between threads as `shared_ptr<const Table>`.
class Table {
public:
    Table() = default;
    /// All columns have the same `rowCount()`; every provenance index is below
    /// `provenances.size()`.
    Table(std::vector<Column> columns, std::vector<Provenance> provenances);

    std::size_t rowCount() const { return m_columns.empty() ? 0 : m_columns.front().rowCount(); }
    const std::vector<Column>& columns() const { return m_columns; }
    std::optional<std::size_t> indexOf(std::string_view key) const;
    /// The column with that key, or null.
    const Column* column(std::string_view key) const;
    const Provenance& provenance(std::size_t row, std::size_t column) const;
    /// What the provenance indexes of the columns point at.
    const std::vector<Provenance>& provenances() const { return m_provenances; }

private:
    std::vector<Column> m_columns;
    std::vector<Provenance> m_provenances;
};

/// The distinct provenances of a table under construction; `indexOf` adds what is new.
class ProvenanceList {
public:
    std::uint16_t indexOf(const Provenance& provenance);
    std::vector<Provenance> take() && { return std::move(m_list); }

private:
    std::vector<Provenance> m_list;
};

} // namespace whither
