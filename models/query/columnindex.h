#pragma once

#include "models/query/query.h"
#include "models/table/column.h"
#include "models/table/selection.h"
#include "models/text/words.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace whither {

/// Rows of a table in the order of one column, ascending; rows of one value stand together.
struct RowOrder {
    std::vector<std::uint32_t> rows;
    /// Where each value's rows start, by rank, and the end. The last group is "not stated".
    std::vector<std::uint32_t> starts;
};

/// A column as codes of its distinct values, however it is stored: what filtering, grouping and
/// sorting work on. Code 0 is "not stated". Keeps what it has worked out once. Views the column,
/// which must live on; not thread-safe.
class ColumnIndex {
public:
    explicit ColumnIndex(const Column& column) : m_column(&column) {}

    const Column& column() const { return *m_column; }
    /// A code a row, each below `termCount()`.
    const Codes& codes() { return coded().codes; }
    std::size_t termCount() { return coded().texts.size() + 1; }
    Term term(std::uint32_t code);
    /// Rows by code.
    const std::vector<std::uint64_t>& totals();

    /// How much of a word the needle is.
    enum class Extent { Part, Whole };
    /// The rows one of whose value's words, in any language, contains (or is) the folded needle;
    /// nothing if there is none. Texts that mostly differ are found as they are written only.
    std::optional<Selection> matching(const QString& foldedNeedle, const Words& words,
                                      Extent extent = Extent::Part);
    /// Per code: its place in the reader's order; numbers by value, "not stated" last.
    const std::vector<std::uint32_t>& ranks(const Words& words);
    const RowOrder& order(const Words& words);

private:
    const CodedValues& coded();
    void fold(const Words& words);

    const Column* m_column;
    std::optional<CodedValues> m_ownCodes; ///< for a column that has none
    std::vector<std::uint64_t> m_totals;
    std::vector<TextList> m_folded; ///< of the distinct texts, or a list a block of plain texts
    QString m_rankLanguage;
    std::vector<std::uint32_t> m_ranks;
    std::optional<RowOrder> m_order;
};

/// The rows whose code is marked in `wanted` (or is not, if `inverted`).
Selection rowsWith(const Codes& codes, const std::vector<bool>& wanted, bool inverted = false);

} // namespace whither
