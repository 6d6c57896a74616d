#pragma once

#include "models/query/query.h"
#include "models/table/column.h"
#include "models/text/words.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace whither {

/// A column seen as codes of its distinct values, whatever its type: what filtering, grouping and
/// sorting work on. Code `termCount() - 1` is "not stated". Views the column, which must live on.
class CodedColumn {
public:
    explicit CodedColumn(const Column& column);

    /// `rowCount()` codes, each below `termCount()`.
    std::span<const std::uint32_t> codes() const { return m_codes; }
    std::size_t termCount() const { return m_terms.size() + 1; }
    Term term(std::uint32_t code) const;

    /// Per code: does one of the value's words contain the folded needle? The folded words are
    /// kept after the first call: they hold every language, so they outlive a language switch.
    std::vector<bool> matching(const QString& foldedNeedle, const Words& words);
    /// Per code: is it among the terms?
    std::vector<bool> among(const std::vector<Term>& terms) const;
    /// Per code: its place in the reader's order; numbers by value, "not stated" last.
    std::vector<std::uint32_t> ranks(const Words& words) const;

private:
    const Column* m_column;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::string> m_terms;
    std::vector<double> m_numbers;      // parallel to m_terms; empty for text
    std::vector<QString> m_searchTexts; // parallel to m_terms once searched
};

} // namespace whither
