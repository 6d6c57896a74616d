#pragma once

#include "models/import/mapping/importrecord.h"
#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/catalog/glossary.h"
#include "models/study/claims/claimtest.h"
#include "models/study/measures/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A number that the one row behind a mark states itself.
struct StatedNumber {
    std::string column; ///< key
    Term value;         ///< as written; nothing: not stated

    bool operator==(const StatedNumber&) const = default;
};

/// What there is to know of a number that is drawn: what was counted, of what, by which words,
/// from which sources.
struct Passport {
    Query query;             ///< selects exactly the rows that were counted, in the table's order
    std::uint64_t rows = 0;  ///< how many they are
    std::uint64_t base = 0;  ///< how many a share is of
    std::uint64_t total = 0; ///< rows of the table
    bool isOfKnown = false;  ///< the base leaves out what is not stated
    bool isWholeGroup = false;
    /// In 0..1, where rows are counted and not each a number of its own; nothing for what is not
    /// stated where the base leaves it out.
    std::optional<double> share;
    std::optional<Interval> interval; ///< Wilson, of the share or of a stated count of a total
    std::vector<StatedNumber> stated; ///< of the one row, in tables whose rows state numbers
    std::vector<CheckFinding> checks; ///< of the one claim
    std::vector<GlossaryTerm> terms;  ///< definitions in force
    std::vector<std::string> sources; ///< ids the rows name, in order of first use
    std::vector<std::string> files;   ///< of an imported list
    QDateTime importedAt;             ///< of an imported list
    /// Twelve digits of the SHA-256 of the files behind the table; empty where they were not taken.
    std::string dataId;
};

/// The passport of the rows that `asked` leaves when `conditions` are added, as a chart's marks
/// add them: its `rows` are the mark's. Without conditions that of the whole figure. `record` is
/// that of an imported list, or null.
Passport passportOf(const Engine& engine, const Catalog& catalog, const Query& asked,
                    const std::vector<Condition>& conditions, const ImportRecord* record);

/// The filter of the query as one expression; nothing where there is none. A search is not in it.
std::optional<Expression> wholeFilter(const Query& query);

} // namespace whither
