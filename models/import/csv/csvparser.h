#pragma once

#include "models/import/importreport.h"
#include "models/table/rowchunk.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// How fields and records are told apart.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"';

    bool operator==(const CsvDialect&) const = default;
};

/// One record as it stands: fields without their quotes. Views live until the next record.
struct CsvRecord {
    std::span<const std::string_view> fields;
    std::size_t firstField = 0; ///< among `CsvParser::keptFields()`
    std::string_view raw;
    std::uint64_t start = 0; ///< of the record, as a place in the parser's bytes
    std::uint64_t line = 0;  ///< of its start, counted from 0 at the start of those bytes
    /// What is wrong with it, and in which field (from 1).
    std::optional<ProblemKind> problem;
    std::size_t problemField = 0;
};

/// Finds the records in bytes: RFC 4180, and what people write. LF, CRLF and CR end a record; empty
/// lines are none. A quote in a field that does not start with one is a letter. After a closing
/// quote only a delimiter or line end may follow (`TextAfterQuote`).
class CsvParser {
public:
    /// With `keepsFields` those of all records stay until they are forgotten.
    explicit CsvParser(const CsvDialect& dialect, bool keepsFields = false)
        : m_dialect(dialect), m_keepsFields(keepsFields)
    {
    }

    enum class End : std::uint8_t {
        AtLimit,   ///< every record that starts before the limit was handed over
        CutRecord, ///< the last one does not end in these bytes
    };
    struct Outcome {
        End end = End::AtLimit;
        std::uint64_t next = 0; ///< where the next record (or the cut one) starts
        std::uint64_t line = 0; ///< of `next`, from 0
        /// A cut record ends in quotes: where its quote opened.
        std::optional<std::uint64_t> openQuoteLine;
    };

    /// Hands over every record that starts in [from, limit) of `bytes`. With `isWhole` the bytes
    /// end where the text does, so that the last record needs no line end. `take` answers whether
    /// to go on; the next record starts at `next` then too.
    Outcome parse(std::string_view bytes, std::uint64_t from, std::uint64_t limit, bool isWhole,
                  const std::function<bool(const CsvRecord&)>& take);

    /// The fields of all records handed over since `forgetFields`, one after another.
    const std::string_view* keptFields() const { return m_fields.texts.data(); }
    /// Not while a record is being looked at.
    void forgetFields();

    /// Fields found so far, and the texts of those that are no part of the bytes.
    struct Fields {
        std::vector<std::string_view> texts; ///< the first `count` are in use
        std::size_t count = 0;
        std::deque<std::string> unescaped; ///< had doubled quotes; the first `used` are in use
        std::size_t used = 0;
    };

private:
    CsvDialect m_dialect;
    bool m_keepsFields;
    Fields m_fields;
};

/// The first place at or after `from` where a record may start: just behind a line end.
std::uint64_t lineStart(std::string_view bytes, std::uint64_t from);

} // namespace whither
