#pragma once

#include "models/query/engine.h"
#include "models/study/paragraph/claimtie.h"

#include <optional>
#include <string>
#include <vector>

namespace whither {

/// Does a number of a sentence only say which group is spoken of: "of the 87", "87 人中"?
bool isReference(const Clause& sentence, Clause::const_iterator number);

/// Ties numbers to the published cells of the study of the hundred: how many of whom are where. A
/// group is found by its country, role and sector; the cells alone are asked, so where none is
/// published nothing is.
class CohortTie {
public:
    /// `years` are those that the study speaks of as now, as in its source's date.
    CohortTie(const Engine& engine, std::vector<int> years);

    /// Is that paragraph about the study: by its name, or by as many people as are in it?
    bool isMeant(const Clause& words, const std::vector<TextNumber>& numbers) const;
    ClaimTie tie(const StatedClaim& claim, const std::vector<TextNumber>& numbers) const;
    /// "41 + 40 + 6 = 87": the parts are all published cells of a group, or nothing is.
    ClaimTie tieSum(std::vector<double> parts, double total) const;

private:
    using Gap = ClaimTie::Gap;

    struct PublishedCell {
        std::string region;
        std::string country;
        std::string level;
        std::optional<double> count;
    };
    /// A region of the cells as the sentence names it, or everybody.
    using Group = std::optional<std::string>;

    std::optional<double> sizeOf(const Group& group) const;
    /// Region of a country.
    std::optional<std::string> regionOf(const std::string& country) const;
    /// What a sentence's "of the 87" names; nothing where no group has that size.
    std::optional<Group> groupNamed(double size) const;
    std::vector<double> partsOf(const Group& group) const;
    ClaimAmount wholeOf(const Group& group) const;
    Gap findGroup(const StatedClaim& claim, const Group& named, Group& group) const;

    std::vector<PublishedCell> m_cells;
    std::vector<int> m_years;
};

} // namespace whither
