#include "models/import/json/jsonrows.h"

#include "models/import/json/jsontext.h"
#include "models/table/column.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

namespace dom = simdjson::dom;

bool isPlain(const dom::element& value)
{
    return value.type() != dom::element_type::ARRAY && value.type() != dom::element_type::OBJECT;
}

std::string plainOf(const dom::element& value)
{
    switch (value.type()) {
    case dom::element_type::STRING:
        return std::string(std::string_view(value));
    case dom::element_type::DOUBLE:
        return plainText(Cell(double(value))).value_or(std::string());
    case dom::element_type::NULL_VALUE:
        return {};
    default:
        return simdjson::minify(value);
    }
}

/// A list of plain values as one text; nothing if it holds more than those.
std::optional<std::string> joined(const dom::array& list)
{
    std::string text;
    for (const dom::element value : list) {
        if (!isPlain(value))
            return std::nullopt;
        const std::string one = plainOf(value);
        if (one.empty())
            continue;
        if (!text.empty())
            text += "; ";
        text += one;
    }
    return text;
}

} // namespace

std::optional<std::string> JsonRows::add(const dom::object& record)
{
    ++m_record;
    m_twice.reset();
    for (std::string& cell : m_cells)
        cell.assign(m_asJson ? "null" : "");
    for (const auto member : record)
        addMember(std::string(member.key), member.value);
    m_views.assign(m_cells.begin(), m_cells.end());
    m_chunk.addRow(m_views);
    return m_twice;
}

void JsonRows::addMember(const std::string& name, const dom::element& value)
{
    if (m_flattens && value.type() == dom::element_type::OBJECT) {
        for (const auto member : dom::object(value))
            addMember(name + '.' + std::string(member.key), member.value);
        return;
    }
    set(name, textOf(value));
}

std::string JsonRows::textOf(const dom::element& value) const
{
    if (m_asJson)
        return value.type() == dom::element_type::STRING ? jsonText(std::string_view(value))
                                                         : simdjson::minify(value);
    if (isPlain(value))
        return plainOf(value);
    if (m_flattens && value.type() == dom::element_type::ARRAY) {
        if (auto text = joined(dom::array(value)))
            return *std::move(text);
    }
    return simdjson::minify(value);
}

void JsonRows::set(const std::string& name, std::string text)
{
    const auto [entry, isNew] = m_indexes.try_emplace(name, m_columns.size());
    if (isNew) {
        // No column is nameless: an empty key is a key in JSON.
        std::string title = name.empty() ? "column" + std::to_string(m_columns.size() + 1) : name;
        while (std::ranges::find(m_columns, title) != m_columns.end())
            title += '_';
        m_columns.push_back(std::move(title));
        m_cells.emplace_back();
        m_setIn.push_back(0);
        m_chunk.addColumn(m_asJson ? "null" : "");
    }
    const std::size_t index = entry->second;
    if (m_setIn[index] == m_record && !m_twice)
        m_twice = name;
    m_setIn[index] = m_record;
    m_cells[index] = std::move(text);
}

RowChunk JsonRows::take()
{
    return std::exchange(m_chunk, RowChunk(m_columns.size()));
}

} // namespace whither
