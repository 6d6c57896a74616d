#pragma once

#include "models/query/engine.h"
#include "models/study/paragraph/claimtie.h"

#include <string>
#include <vector>

namespace whither {

/// Ties numbers to the shares of countries at conferences: all rows there are of that conference
/// and year, by whatever rule and source and however these delimit a country, each a check of the
/// same statement, unless the sentence says by which rule it counts.
class ConferenceTie {
public:
    /// `tables` have the columns of `conference_shares`.
    ConferenceTie(const Engine& engine, std::vector<std::string> tables);

    /// As the tables call them, each once; one that stands for several is left out.
    std::vector<std::string> conferences() const;
    ClaimTie tie(const StatedClaim& claim, const std::vector<TextNumber>& numbers) const;

private:
    struct Line;

    std::vector<Line> linesOf(const std::string& conference, int year) const;
    std::vector<ClaimCheck> amountsOf(const StatedClaim& claim, const std::vector<Line>& lines,
                                      const std::string& place) const;
    std::vector<ClaimCheck> comparisonsOf(const StatedClaim& claim, const std::vector<Line>& lines,
                                          const std::string& first,
                                          const std::string& second) const;

    const Engine& m_engine;
    std::vector<std::string> m_tables;
};

} // namespace whither
