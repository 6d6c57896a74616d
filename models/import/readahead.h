#pragma once

#include "models/import/mapping/importmapping.h"
#include "models/import/reader.h"
#include "models/result.h"

#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace whither {

/// What a whole file holds, found by reading it without keeping its rows.
struct FileTally {
    std::uint64_t rows = 0; ///< that an import would make
    std::uint64_t rejected = 0;
    bool isComplete = false; ///< not: the reading was stopped
    /// Rows by text of the watched column; at most `mostValues` texts.
    std::map<std::string, std::uint64_t, std::less<>> values;

    static constexpr std::size_t mostValues = 2'000;

    bool operator==(const FileTally&) const = default;
};

/// Reads everything, at the speed of an import but in little memory (where the format can be read
/// in parts), and counts the texts of the column with that number, if any. Errors: those of
/// `openReader` and `Reader::read`. Not for the GUI thread.
Result<FileTally> readAhead(const QStringList& paths, const ReadOptions& options,
                            std::optional<std::size_t> watched, ReadProgress& progress,
                            std::stop_token stop);

} // namespace whither
