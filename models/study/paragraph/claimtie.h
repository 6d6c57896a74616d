#pragma once

#include "models/study/claims/claimtest.h"
#include "models/study/paragraph/sentences.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace whither {

/// What a stated number is tied to: checks by the tables, or why there are none.
struct ClaimTie {
    enum class Gap : std::uint8_t {
        None,
        Subject,       ///< it does not say what is counted
        Place,         ///< it names no place
        SeveralPlaces, ///< which of those it names is not clear
        Year,          ///< it names no year, or several
        OtherYear,     ///< the study says nothing of that year
        Group,         ///< no group of the study has that size
        Sum,           ///< no published breakdown has these parts
        Data,          ///< no table has a number of that
        Words,         ///< it says more than a query can ask: `uncovered`
        Denial,        ///< it says what is not so
        Supposition,   ///< it says what may be
    };

    std::vector<ClaimCheck> checks;
    Gap gap = Gap::None;
    QStringList uncovered;

    bool operator==(const ClaimTie&) const = default;
};

/// A sentence as its statements share it.
struct StatedSentence {
    Clause words; ///< without what separates clauses
    std::vector<Clause> clauses;
    std::vector<std::size_t> heads; ///< places of the clauses without an amount
};

/// One statement, and the sentence around it as far as it bears on it.
struct StatedClaim {
    /// Whether the sentence sets places against each other without a number.
    enum class Order : std::uint8_t { None, Ahead, Behind };

    TextNumber number;
    Order order = Order::None;
    ClaimCheck::Comparison comparison = ClaimCheck::Comparison::Equals;
    double tolerance = 0; ///< of the number, as the words around it leave it open
    std::shared_ptr<const StatedSentence> whole;
    std::size_t place = 0; ///< of its clause

    const Clause& sentence() const { return whole->words; }
    const Clause& clause() const { return whole->clauses[place]; }
    /// The words that the number is said with: of its clause and of the heads.
    std::vector<const TextWord*> words() const;
    /// Terms of that sense, each once, in their order: of the clause, or else of the sentence.
    std::vector<std::string> terms(WordSense sense) const;
    /// The check with what is said of its number.
    ClaimCheck asSaid(ClaimCheck check) const;
};

/// The word where the statement's number stands in its clause.
Clause::const_iterator numberWord(const StatedClaim& claim);

/// Does the number count what no table has: "87 conferences", 87 家机构?
bool countsThings(const StatedClaim& claim);

/// What bars every query: words that none covers, a denial, a supposition.
std::optional<ClaimTie> barOf(const StatedClaim& claim, const QString& text);

} // namespace whither
