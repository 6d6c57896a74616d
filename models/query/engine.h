#pragma once

#include "models/query/query.h"
#include "models/result.h"
#include "models/table/column.h"
#include "models/table/provenance.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

struct ColumnSchema {
    std::string key;
    ColumnType type = ColumnType::Text;

    bool operator==(const ColumnSchema&) const = default;
};

/// Where the column with that key stands among the columns of a table, if it is one of them.
std::optional<std::size_t> columnIndex(std::span<const ColumnSchema> schema, std::string_view key);

/// The rows a query selects, in the query's order, read cell by cell. An answer is a snapshot:
/// it stays as it is when the query or the data move on. Positions are below `size()`;
/// column indexes follow `Engine::columns`.
class Rows {
public:
    virtual ~Rows() = default;

    virtual std::size_t size() const = 0;
    virtual Cell cell(std::size_t position, std::size_t column) const = 0;
    virtual Provenance provenance(std::size_t position, std::size_t column) const = 0;
    /// Does this cell contain the searched words? False everywhere when nothing is searched.
    virtual bool isHit(std::size_t position, std::size_t column) const = 0;
    /// How many cells of the first `end` rows contain the searched words, in these columns.
    virtual std::uint64_t hitsBefore(std::size_t end,
                                     std::span<const std::size_t> columns) const = 0;
    /// The position of the row with the hit of that number, counted from 0, row by row; the number
    /// is below `hitsBefore(size(), columns)`.
    virtual std::size_t rowOfHit(std::uint64_t number,
                                 std::span<const std::size_t> columns) const = 0;
    /// The row's number in its table, stable over queries.
    virtual std::uint64_t rowId(std::size_t position) const = 0;
    virtual std::optional<std::size_t> positionOf(std::uint64_t rowId) const = 0;
    /// What keeping this answer costs, besides the table.
    virtual std::size_t memoryBytes() const = 0;
};

/// How many selected rows share these values; `terms.size()` is the number of columns asked for.
struct Group {
    std::vector<Term> terms;
    std::uint64_t count = 0;

    bool operator==(const Group&) const = default;
};

/// Answers queries. The only thing that knows where rows are kept: nothing above it may assume
/// that they are in memory. A table or column that does not exist gives empty answers; ask
/// `check` first where a query comes from outside.
class Engine {
public:
    virtual ~Engine() = default;

    /// `UnknownTable` or `UnknownColumn` if the query names what is not there.
    virtual Done check(const Query& query) const = 0;
    virtual std::vector<ColumnSchema> columns(std::string_view table) const = 0;
    virtual std::uint64_t rowCount(std::string_view table) const = 0;

    virtual std::uint64_t count(const Query& query) const = 0;
    virtual std::shared_ptr<const Rows> rows(const Query& query) const = 0;
    /// The selected rows counted by the values of `columns`, in order of first appearance.
    virtual std::vector<Group> groups(const Query& query,
                                      const std::vector<std::string>& columns) const = 0;
    /// As `groups` for one column, but with the query's own conditions on that column set aside
    /// and with values that count 0 kept: what a facet shows.
    virtual std::vector<Group> facet(const Query& query, std::string_view column) const = 0;
};

} // namespace whither
