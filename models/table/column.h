#pragma once

#include "models/table/dictionary.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace whither {

enum class ColumnType { Text, Integer, Real };

/// One value; the empty state is "not stated". Text is UTF-8 and lives as long as the column.
using Cell = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// The value as it stands in a data file (C locale), or nothing where it is not stated.
std::optional<std::string> plainText(const Cell& cell);

/// The number of an Integer or Real cell; nothing for text and where it is not stated.
std::optional<double> numberIn(const Cell& cell);

/// A typed, contiguous column with an own state for "not stated" and the provenance of each cell.
/// Immutable: built by `ColumnBuilder`, read by any thread. `rowCount()` entries everywhere.
class Column {
public:
    const std::string& key() const { return m_key; }
    ColumnType type() const { return m_type; }
    std::size_t rowCount() const { return m_provenance.size(); }

    Cell cell(std::size_t row) const;
    bool isKnown(std::size_t row) const;
    /// Index into `Table::provenances()`.
    std::uint16_t provenanceIndex(std::size_t row) const { return m_provenance[row]; }

    /// Text columns: dictionary codes, `Dictionary::unknownCode` where not stated.
    std::span<const std::uint32_t> codes() const { return m_codes; }
    const Dictionary& dictionary() const { return *m_dictionary; }

private:
    friend class ColumnBuilder;

    std::string m_key;
    ColumnType m_type = ColumnType::Text;
    std::vector<std::uint32_t> m_codes;
    std::shared_ptr<const Dictionary> m_dictionary = std::make_shared<Dictionary>();
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_reals;
    std::vector<bool> m_known; // numbers only; text says it by its code
    std::vector<std::uint16_t> m_provenance;
};

/// Fills a column from the top. Numbers appended to a text column are a programming error.
class ColumnBuilder {
public:
    ColumnBuilder(std::string key, ColumnType type);

    const std::string& key() const { return m_column.m_key; }
    void appendText(std::string_view text, std::uint16_t provenance);
    void appendInteger(std::int64_t number, std::uint16_t provenance);
    void appendReal(double number, std::uint16_t provenance);
    void appendUnknown(std::uint16_t provenance);
    Column build() &&;

private:
    Column m_column;
    Dictionary m_dictionary;
};

} // namespace whither
