#pragma once

#include "models/query/engine.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A place at a stage. Its share is of everyone in the group.
struct PublishedNode {
    std::size_t stage = 0;
    std::string place;
    double percent = 0;
    /// Printed as it is; else the least that the printed paths to it bring.
    bool isPrinted = false;
    std::string source;                ///< id
    std::vector<Condition> conditions; ///< added to the query, they select the row that prints it
    std::string colorKey;
};

/// Who went from one node to another: a printed share of the one node, times that node's own.
struct PublishedLink {
    std::size_t from = 0; ///< indexes of nodes
    std::size_t to = 0;
    double percent = 0;        ///< of everyone in the group
    double printed = 0;        ///< of `printedOf`, in percent, as the source has it
    std::size_t printedOf = 0; ///< the node it is a share of: `from`, or `to` where read backwards
    std::string source;        ///< id
    std::vector<Condition> conditions; ///< added to the query, they select the row that prints it
};

/// What a study published of where a group of people came from and went to, as far as it did.
/// Nothing is filled in: a stage's nodes sum to no more than 100 %, and what leaves a node or comes
/// into it to no more than the node.
struct PublishedFlows {
    Query query;
    std::string study;
    std::string year;
    std::string group;                   ///< as `top_tier_pool`
    std::vector<std::string> stages;     ///< two, as `undergrad` and `work`; none: nothing to draw
    std::vector<PublishedNode> nodes;    ///< stage by stage, each in the one order
    std::vector<PublishedLink> links;    ///< by the order of `from`, then of `to`
    std::optional<std::uint64_t> sample; ///< how many people the shares are of, where printed
    std::vector<std::string> sources;    ///< ids, in order of first use
    std::vector<std::string> order;      ///< of places, which no filter changes
    std::size_t notDrawn = 0; ///< rows of the study and year that print a share that is not drawn
    std::size_t inWords = 0;  ///< rows of theirs that print no number
    /// Shares of the whole group that are published, but not among the query's rows; one a stage.
    std::vector<std::size_t> leftOut;
    bool isPart = false; ///< the query leaves out some of what that study prints of that year

    /// How much of a stage is printed, in percent.
    double published(std::size_t stage) const;
};

/// The pairs of stages that are drawn, the one to draw first before the other. A query whose rows
/// are about a pair alone has it drawn.
std::vector<std::vector<std::string>> publishedStagePairs();

/// The groups of which the table prints where they are at those stages, in order of appearance.
std::vector<std::string> publishedGroups(const Engine& engine, const std::string& table);

/// What the query's rows print of the latest study and year among them that says where a group is:
/// of the group whose paths are printed, if they are about it, else of the one they say most of.
/// Sources differ, so the shares of a stage are those of one source, the one that prints most of
/// them. From first degree to work, if a path between the two can be drawn; else to graduate
/// school, if one can.
PublishedFlows publishedFlows(const Engine& engine, const Query& query);

} // namespace whither
