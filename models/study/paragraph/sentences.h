#pragma once

#include "models/study/paragraph/vocabulary.h"

#include <QString>

#include <vector>

namespace whither {

/// The sentences of a text, left to right, without blanks around; none is empty. One ends at its
/// full stop, question or exclamation mark, or line; "U.S." and "e.g." end none, and what goes on
/// for more than a thousand signs is cut. `numbers` are those of the text: 5.4 ends none either.
std::vector<TextSpan> sentencesIn(const QString& text, const std::vector<TextNumber>& numbers);

/// The words of a clause: of one number, or of none.
using Clause = std::vector<TextWord>;

/// A sentence in its clauses: cut at commas, and at "and" where an amount stands on both sides.
std::vector<Clause> clausesOf(const std::vector<TextWord>& words,
                              const std::vector<TextNumber>& numbers);

} // namespace whither
