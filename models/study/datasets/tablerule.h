#pragma once

#include "models/query/query.h"
#include "models/query/yearspan.h"
#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// How a table was worked out from a list of papers: kept with it, so that it can be worked out
/// again when the list changes.
struct TableRule {
    enum class Kind : std::uint8_t { FollowedPeople, PaperShares };

    Kind kind = Kind::FollowedPeople;
    Query rows; ///< which rows of which list
    // Of followed people (see `CohortRule`):
    YearSpan later;
    std::vector<std::int64_t> looks;

    bool operator==(const TableRule&) const = default;
};

/// By the id of the table.
using TableRules = std::map<std::string, TableRule>;

QJsonObject toJson(const TableRule& rule);
/// Reads what `toJson` wrote. `where` is the place, for the error, which is `InvalidJson`.
Result<TableRule> tableRuleFromJson(const QJsonObject& json, const QString& where);

/// Where a workspace's settings keep the rules, as `tableRulesToJson` writes them.
inline constexpr std::string_view tableRulesKey = "lists/rules";

/// One JSON object, same rules, same bytes. Error: `InvalidJson`.
QByteArray tableRulesToJson(const TableRules& rules);
Result<TableRules> tableRulesFromJson(const QByteArray& json);

} // namespace whither
