#pragma once

#include "models/table/codes.h"
#include "models/table/interner.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace whither {

/// Dates are ISO 8601, to the day, the month or the year; their texts sort as they should. A list
/// is a text of several values with `listJoint` between ("China; United States").
enum class ColumnType : std::uint8_t { Text, Integer, Real, Date, List };

constexpr std::string_view listJoint = "; ";

/// Calls `deed` for each value of a list, left to right; a text without a joint is its one value.
template <typename Deed>
void forEachListed(std::string_view list, Deed&& deed)
{
    for (;;) {
        const std::size_t end = list.find(listJoint);
        deed(list.substr(0, end));
        if (end == std::string_view::npos)
            return;
        list.remove_prefix(end + listJoint.size());
    }
}

/// One value; the empty state is "not stated". Text is UTF-8 and lives as long as the column.
using Cell = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// The value as it stands in a data file (C locale), or nothing where it is not stated.
std::optional<std::string> plainText(const Cell& cell);

/// The number of an Integer or Real cell; nothing for text and where it is not stated.
std::optional<double> numberIn(const Cell& cell);

/// The number that a text of a data file is (C locale, no blanks), or nothing. Words are no
/// numbers: neither "nan" nor "inf" is one.
std::optional<std::int64_t> integerIn(std::string_view text);
std::optional<double> realIn(std::string_view text);

/// Values that repeat: each distinct one once, and a code a row.
struct CodedValues {
    Codes codes;    ///< a row: 0 for "not stated", else the place of the value + 1
    TextList texts; ///< distinct, as in the data
    /// Parallel to `texts` in columns of that type, else empty.
    std::vector<std::int64_t> integers;
    std::vector<double> reals;
};

/// Texts that mostly differ, in blocks of consecutive rows; the empty text is "not stated". Also
/// the numbers of a Real column that were not written in the shortest way.
struct PlainTexts {
    struct Block {
        std::size_t firstRow = 0;
        TextList texts;
    };
    std::vector<Block> blocks;

    std::string_view text(std::size_t row) const;
};

/// Whole numbers that mostly differ, as distances from the smallest.
struct PackedIntegers {
    std::int64_t base = 0;
    Codes distances; ///< a row: 0 for "not stated", else value - base + 1
};

/// Numbers that do not pack; 0 and unset where not stated.
template <typename Number>
struct PlainNumbers {
    std::vector<Number> numbers;
    std::vector<bool> isKnown;
};

/// A typed, contiguous column with an own state for "not stated" and the provenance of each cell.
/// Immutable: read by any thread, and cheap to copy.
class Column {
public:
    using Values = std::variant<CodedValues, PlainTexts, PackedIntegers, PlainNumbers<std::int64_t>,
                                PlainNumbers<double>>;

    /// All known cells have one provenance, those not stated another (indexes into
    /// `Table::provenances()`).
    Column(std::string key, ColumnType type, std::size_t rowCount, Values values,
           std::uint16_t knownProvenance = 0, std::uint16_t unknownProvenance = 0);
    /// `provenance` has `rowCount` entries.
    Column(std::string key, ColumnType type, std::size_t rowCount, Values values,
           std::vector<std::uint16_t> provenance);

    const std::string& key() const { return m_key; }
    ColumnType type() const { return m_type; }
    std::size_t rowCount() const { return m_rowCount; }
    const Values& values() const { return *m_values; }

    Cell cell(std::size_t row) const;
    /// The value exactly as the data wrote it, or nothing where it is not stated.
    std::optional<std::string> text(std::size_t row) const;
    bool isKnown(std::size_t row) const;
    /// Index into `Table::provenances()`.
    std::uint16_t provenanceIndex(std::size_t row) const;
    /// The index of every row; empty where all known cells share one and all others another.
    const std::vector<std::uint16_t>& cellProvenance() const { return m_provenance; }
    /// Those two, where `cellProvenance()` is empty.
    std::uint16_t knownProvenance() const { return m_knownProvenance; }
    std::uint16_t unknownProvenance() const { return m_unknownProvenance; }
    std::size_t memoryBytes() const;

private:
    std::string m_key;
    ColumnType m_type;
    std::size_t m_rowCount;
    std::shared_ptr<const Values> m_values; ///< never null; copies of the column share them
    std::uint16_t m_knownProvenance = 0;
    std::uint16_t m_unknownProvenance = 0;
    std::vector<std::uint16_t> m_provenance; ///< empty where the two above say it
};

/// Fills a coded column from the top, cell by cell, each with its provenance: for small tables
/// with provenances of many kinds. Numbers appended to a text column are a programming error.
class ColumnBuilder {
public:
    ColumnBuilder(std::string key, ColumnType type);

    const std::string& key() const { return m_key; }
    void appendText(std::string_view text, std::uint16_t provenance);
    void appendInteger(std::int64_t number, std::uint16_t provenance);
    void appendReal(double number, std::uint16_t provenance);
    void appendUnknown(std::uint16_t provenance);
    Column build() &&;

private:
    /// Is the text one that the column has not had before?
    bool append(std::string_view text, std::uint16_t provenance);

    std::string m_key;
    ColumnType m_type;
    Interner m_texts;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_reals;
    std::vector<std::uint16_t> m_provenance;
};

} // namespace whither
