#pragma once

#include "models/query/engine.h"
#include "models/study/measures/ledger.h"

#include <cstdint>
#include <string>
#include <vector>

namespace whither {

/// What the rows at one stage have in common.
enum class FlowNodeKind : std::uint8_t {
    Value,        ///< one value, as a country
    Other,        ///< the rarest values together
    NotSeenAgain, ///< none, and the table says that the row was not seen from then on
    Unknown,      ///< none is stated
};

/// The rows that are at one place at one stage.
struct FlowNode {
    std::size_t stage = 0;
    FlowNodeKind kind = FlowNodeKind::Value;
    Term term;              ///< of a `Value`
    std::size_t folded = 0; ///< how many values an `Other` stands for
    std::uint64_t count = 0;
    std::int64_t percent = 0;          ///< of all rows; a stage's nodes add up to exactly 100
    std::vector<Condition> conditions; ///< added to the query, they select exactly these rows
    std::string colorKey;              ///< empty where the value has no colour
};

/// The rows that are at one node and, a stage later, at another.
struct FlowLink {
    std::size_t from = 0; ///< indexes of the graph's nodes
    std::size_t to = 0;
    std::uint64_t count = 0;
    std::vector<Condition> conditions;
};

/// Where the rows of a query are at each stage. Every row is at one node of every stage, so what
/// comes into a node equals what leaves it, and each stage's nodes sum to `base`.
struct FlowGraph {
    Query query;
    std::vector<std::string> stages; ///< column keys
    std::vector<FlowNode> nodes;     ///< stage by stage, each in the one order; none is empty
    std::vector<FlowLink> links;     ///< by the order of `from`, then of `to`; none is empty
    std::uint64_t base = 0;
    std::vector<Ledger> ledgers;      ///< one a stage
    std::vector<std::string> sources; ///< ids, in order of first use
    std::vector<std::string> order;   ///< the values that have nodes of their own, in their order
};

/// A stage has at most this many values; all others are folded into one node.
inline constexpr std::size_t mostFlowValues = 7;

/// What flows are drawn of.
struct FlowQuestion {
    std::vector<std::string> stages;     ///< columns, the first first; those not there are left out
    std::vector<std::string> candidates; ///< all columns that could be stages
    bool arePlaces = false;              ///< their values are places
};

/// The values that have nodes of their own and their order, as in the graph of the query.
std::vector<std::string> flowOrder(const Engine& engine, const Query& query,
                                   const std::vector<std::string>& candidates);

/// Computes the flows of the query's rows. Which values have nodes and in which order goes by all
/// rows of the table and all `candidates`, most frequent first, so that no filter and no choice of
/// stages moves a node; values named in the query's `nodeOrder` come before the others.
FlowGraph summarizeFlows(const Engine& engine, const Query& query, const FlowQuestion& question);

} // namespace whither
