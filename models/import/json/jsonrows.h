#pragma once

#include "models/table/rowchunk.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simdjson::dom {
class element;
class object;
} // namespace simdjson::dom

namespace whither {

/// Makes rows of JSON records, finding the columns on the way.
class JsonRows {
public:
    JsonRows(bool flattens, bool asJson) : m_flattens(flattens), m_asJson(asJson) {}

    /// The first member that stands twice in the record, if any.
    std::optional<std::string> add(const simdjson::dom::object& record);
    void addPlace(const RowPlace& place) { m_chunk.addPlace(place); }
    const std::vector<std::string>& columns() const { return m_columns; }
    std::size_t rowCount() const { return m_chunk.rowCount(); }
    /// The rows since the last call.
    RowChunk take();

private:
    void addMember(const std::string& name, const simdjson::dom::element& value);
    void set(const std::string& name, std::string text);
    std::string textOf(const simdjson::dom::element& value) const;

    bool m_flattens;
    bool m_asJson;
    std::vector<std::string> m_columns;
    std::map<std::string, std::size_t, std::less<>> m_indexes;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    std::vector<std::uint64_t> m_setIn; ///< a column: the number of the record that set it last
    std::uint64_t m_record = 0;
    std::optional<std::string> m_twice;
    RowChunk m_chunk{0};
};

} // namespace whither
