#include "models/study/datasets/codedrows.h"

#include <algorithm>
#include <variant>

namespace whither {

CodedRows::CodedRows(const Column& column)
{
    m_codes.resize(column.rowCount());
    if (const auto* coded = std::get_if<CodedValues>(&column.values())) {
        coded->codes.visit([this](auto codes) { std::ranges::copy(codes, m_codes.begin()); });
        m_dictionary = &coded->texts;
        return;
    }
    for (std::size_t row = 0; row < m_codes.size(); ++row) {
        if (const auto text = column.text(row))
            m_codes[row] = m_own.intern(*text) + 1;
    }
}

std::vector<std::int64_t> CodedRows::integers() const
{
    std::vector<std::int64_t> numbers(codeCount());
    for (std::uint32_t code = 1; code < numbers.size(); ++code)
        numbers[code] = integerIn(text(code)).value_or(0);
    return numbers;
}

CodedLists::CodedLists(const CodedRows& rows) : m_parts(add(rows)) {}

std::vector<std::vector<std::uint32_t>> CodedLists::add(const CodedRows& rows)
{
    std::vector<std::vector<std::uint32_t>> lists(rows.codeCount());
    for (std::uint32_t code = 1; code < lists.size(); ++code) {
        forEachListed(rows.text(code),
                      [&](std::string_view part) { lists[code].push_back(m_texts.intern(part)); });
    }
    return lists;
}

} // namespace whither
