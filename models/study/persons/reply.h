#pragma once

#include "models/result.h"

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>

namespace whither {

/// Somebody whom a list names has the right to answer what it says of them. Days are "2026-11-28".
struct Reply {
    std::string askedOn;   ///< the day they were asked; empty: not asked
    std::string repliedOn; ///< the day they answered; empty where there is no text
    std::string text;      ///< in their words; empty: no answer yet

    bool isEmpty() const { return askedOn.empty() && text.empty(); }
    bool operator==(const Reply&) const = default;
};

/// Longer answers are refused: they stand beside a record.
inline constexpr std::size_t longestReply = 4000; // bytes of UTF-8

/// Of one table, by the value of its `personColumn`. Nobody without an entry was asked.
using RepliesByPerson = std::map<std::string, Reply>;
/// By the id of the table.
using RepliesByTable = std::map<std::string, RepliesByPerson>;

/// Where a workspace's settings keep them, as `repliesToJson` writes them.
inline constexpr std::string_view repliesKey = "persons/replies";

/// `[{"table":…,"person":…,"asked_on":…,"replied_on":…,"reply":…}]`. Same replies, same bytes.
QByteArray repliesToJson(const RepliesByTable& replies);
/// Errors: `DamagedFile` for what `repliesToJson` would not write, with the byte or the number of
/// the entry.
Result<RepliesByTable> repliesFromJson(const QByteArray& json);
/// Those in a workspace's settings. Errors: those of `repliesFromJson`.
Result<RepliesByTable> repliesIn(const std::map<std::string, QByteArray>& settings);

} // namespace whither
