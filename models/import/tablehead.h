#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace whither {

/// The first records of a table, as text.
using HeadRecords = std::vector<std::vector<std::string>>;

/// The number of fields that most records have; the larger of two that are as frequent.
std::size_t usualWidth(const HeadRecords& records);

/// How many records at the top are notes that belong to no table: those of one field, or starting
/// with #, above a table of more columns.
std::size_t notesAtTop(const HeadRecords& records);

/// Does the first record name the columns? Not where it holds numbers, nor where something it says
/// is said again below.
bool looksLikeHeader(std::span<const std::vector<std::string>> records);

/// Unique, non-empty names for columns: an empty one becomes "column3", a repeated one "name_2".
/// `repaired` gets the numbers (from 0) of those that were changed.
std::vector<std::string> columnNames(const std::vector<std::string>& header,
                                     std::vector<std::size_t>& repaired);

} // namespace whither
