#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// Records of one table whose values come from one place, before that place is looked up.
struct FactGroup {
    std::string table;
    std::string source; ///< id of one of the study's; empty: none is stated, or somebody's list
    std::string retrievedOn;    ///< as the list says it of its records; empty: it does not
    bool saysRetrieved = false; ///< the list has a column for that
    std::uint64_t records = 0;
    std::uint64_t firstRow = 0;        ///< number of its first record in the table
    std::vector<Condition> conditions; ///< that leave only these records, as far as any do

    bool operator==(const FactGroup&) const = default;
};

/// All records of the tables by where their values come from. A list says of a record when it was
/// retrieved in a column called so ("retrieved_on", "last checked", 检索日期, …). The table of the
/// sources themselves holds no facts. Reads every record of the study's own tables: not for the GUI
/// thread.
std::vector<FactGroup> factGroups(const Engine& engine, const std::vector<Dataset>& datasets);

/// Facts of one table with one source, and the days they are of.
struct DatedFacts {
    std::string table;
    std::string source; ///< id of one of the study's; empty: none is stated, or somebody's list
    std::string title;  ///< of the source; of a list its own; empty: no source is stated
    std::string url;    ///< empty: none is known
    /// "2025", "2025-12", "2025-12-03" or words; empty where it is not stated.
    std::string retrievedOn;
    std::string validOn;
    std::optional<QDate> day; ///< the first it can be: of the retrieval, or else of what it is of
    std::uint64_t records = 0;
    std::uint64_t firstRow = 0;
    std::vector<Condition> conditions;

    bool operator==(const DatedFacts&) const = default;
};

/// The same with their days. Of a source of the study its date, which is that of the retrieval too
/// where it is a snapshot; of a list what it says of its records, or the day it was read (`readOn`,
/// by table). The oldest first, without a day last.
std::vector<DatedFacts> datedFacts(const std::vector<FactGroup>& groups, const Catalog& catalog,
                                   const std::map<std::string, QDate>& readOn);

/// The first day that a date can mean: "2025" is 1 January. Nothing for other texts.
std::optional<QDate> firstDay(std::string_view date);

/// What is to be checked again.
struct FactsToCheck {
    std::vector<DatedFacts> facts; ///< in the order of `datedFacts`
    std::size_t old = 0;           ///< of `facts`: the others are undated
    std::size_t sources = 0; ///< of all facts that were looked at, lists among them; each once
    std::size_t oldSources = 0;
    std::size_t undatedSources = 0;
    std::uint64_t oldRecords = 0;
    std::uint64_t undatedRecords = 0;
};

/// Those older than that many months on that day, and all without a day.
FactsToCheck factsToCheck(const std::vector<DatedFacts>& facts, const QDate& today, int months);

/// Whole months from the day to today; below 0 for days to come.
int monthsSince(const QDate& day, const QDate& today);

} // namespace whither
