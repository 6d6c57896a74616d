#include "models/query/codedcolumn.h"

#include "models/text/collation.h"
#include "models/text/fold.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace whither {

CodedColumn::CodedColumn(const Column& column) : m_column(&column)
{
    m_codes.resize(column.rowCount(), Dictionary::unknownCode);
    if (column.type() == ColumnType::Text) {
        std::ranges::copy(column.codes(), m_codes.begin());
        for (std::uint32_t code = 0; code < column.dictionary().size(); ++code)
            m_terms.emplace_back(column.dictionary().text(code));
    } else {
        std::unordered_map<std::string, std::uint32_t> known;
        for (std::size_t row = 0; row < m_codes.size(); ++row) {
            const Cell cell = column.cell(row);
            const Term term = plainText(cell);
            if (!term)
                continue;
            const auto [place, isNew] =
                known.emplace(*term, static_cast<std::uint32_t>(m_terms.size()));
            if (isNew) {
                m_terms.push_back(*term);
                m_numbers.push_back(*numberIn(cell));
            }
            m_codes[row] = place->second;
        }
    }
    const auto unknown = static_cast<std::uint32_t>(m_terms.size());
    std::ranges::replace(m_codes, Dictionary::unknownCode, unknown);
}

Term CodedColumn::term(std::uint32_t code) const
{
    return code < m_terms.size() ? Term(m_terms[code]) : std::nullopt;
}

std::vector<bool> CodedColumn::matching(const QString& foldedNeedle, const Words& words)
{
    // A line feed between the words keeps a needle from matching across two of them.
    if (m_searchTexts.empty()) {
        for (const std::string& term : m_terms)
            m_searchTexts.push_back(folded(words.searchable(term).join(QLatin1Char('\n'))));
    }
    std::vector<bool> matches(termCount());
    for (std::size_t code = 0; code < m_terms.size(); ++code)
        matches[code] = m_searchTexts[code].contains(foldedNeedle);
    return matches;
}

std::vector<bool> CodedColumn::among(const std::vector<Term>& terms) const
{
    std::vector<bool> wanted(termCount());
    for (const Term& term : terms) {
        if (!term) {
            wanted.back() = true;
            continue;
        }
        const auto found = std::ranges::find(m_terms, *term);
        if (found != m_terms.end())
            wanted[static_cast<std::size_t>(found - m_terms.begin())] = true;
    }
    return wanted;
}

std::vector<std::uint32_t> CodedColumn::ranks(const Words& words) const
{
    std::vector<std::uint32_t> order(m_terms.size());
    std::iota(order.begin(), order.end(), 0U);
    if (m_column->type() == ColumnType::Text) {
        const Collation collation(words.language());
        std::vector<QByteArray> keys;
        for (const std::string& term : m_terms)
            keys.push_back(collation.sortKey(words.display(term)));
        std::ranges::stable_sort(order, {}, [&](std::uint32_t code) { return keys[code]; });
    } else {
        std::ranges::sort(order, {}, [&](std::uint32_t code) { return m_numbers[code]; });
    }
    std::vector<std::uint32_t> ranks(termCount(), static_cast<std::uint32_t>(m_terms.size()));
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = static_cast<std::uint32_t>(place);
    return ranks;
}

} // namespace whither
