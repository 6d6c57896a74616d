#include "models/study/paragraph/claimtie.h"

#include <algorithm>

namespace whither {

std::vector<const TextWord*> StatedClaim::words() const
{
    std::vector<const TextWord*> words;
    const auto add = [&](const Clause& clause) {
        for (const TextWord& word : clause)
            words.push_back(&word);
    };
    add(clause());
    for (const std::size_t head : whole->heads) {
        if (head != place)
            add(whole->clauses[head]);
    }
    return words;
}

std::vector<std::string> StatedClaim::terms(WordSense sense) const
{
    const auto of = [&](const Clause& words) {
        std::vector<std::string> terms;
        for (const TextWord& word : words) {
            if (word.sense == sense && std::ranges::find(terms, word.term) == terms.end())
                terms.push_back(word.term);
        }
        return terms;
    };
    std::vector<std::string> own = of(clause());
    return own.empty() ? of(sentence()) : own;
}

ClaimCheck StatedClaim::asSaid(ClaimCheck check) const
{
    check.comparison = comparison;
    check.expected = number.value;
    check.tolerance = comparison == ClaimCheck::Comparison::Equals ? tolerance : 0;
    return check;
}

Clause::const_iterator numberWord(const StatedClaim& claim)
{
    return std::ranges::find_if(claim.clause(), [&](const TextWord& word) {
        return word.sense == WordSense::Number && word.span == claim.number.span;
    });
}

bool countsThings(const StatedClaim& claim)
{
    const auto number = numberWord(claim);
    if (number == claim.clause().end())
        return false;
    const auto counted =
        std::find_if_not(number + 1, claim.clause().end(), [](const TextWord& word) {
            return word.sense == WordSense::Quality || word.sense == WordSense::Origin;
        });
    return counted != claim.clause().end() && counted->sense == WordSense::Thing;
}

std::optional<ClaimTie> barOf(const StatedClaim& claim, const QString& text)
{
    const auto says = [&](WordSense sense) {
        return std::ranges::find(claim.sentence(), sense, &TextWord::sense)
               != claim.sentence().end();
    };
    if (says(WordSense::Denies))
        return ClaimTie{{}, ClaimTie::Gap::Denial, {}};
    if (says(WordSense::Supposes))
        return ClaimTie{{}, ClaimTie::Gap::Supposition, {}};
    ClaimTie tie{{}, ClaimTie::Gap::Words, {}};
    for (const TextWord* word : claim.words()) {
        if (word->sense != WordSense::Unknown)
            continue;
        const QString said = text.mid(word->span.start, word->span.length);
        if (!tie.uncovered.contains(said))
            tie.uncovered.append(said);
    }
    return tie.uncovered.isEmpty() ? std::nullopt : std::optional(tie);
}

} // namespace whither
