#pragma once

#include "models/study/paragraph/claimtie.h"

#include <QString>

#include <vector>

namespace whither {

/// "41 + 40 + 6 = 87", either way round.
struct StatedSum {
    TextSpan span;
    std::vector<double> parts;
    double total = 0;
};

/// The sums among the numbers of a text, left to right.
std::vector<StatedSum> statedSums(const QString& text, const std::vector<TextNumber>& numbers);

/// What the sentence states: each amount with its clause, or the order of places where it has no
/// amount. `words` are those of the sentence.
std::vector<StatedClaim> statedClaims(const std::vector<TextWord>& words,
                                      const std::vector<TextNumber>& numbers);

} // namespace whither
