#pragma once

#include "models/study/paragraph/vocabulary.h"

#include <span>
#include <string_view>

namespace whither {

/// Phrases of one sense, separated by `|`; of `term`, if they stand for a value of the tables.
struct ListedWords {
    WordSense sense = WordSense::Filler;
    std::string_view term;
    std::string_view phrases;
};

/// All words of paragraphs but the names of places and conferences.
std::span<const ListedWords> listedWords();

/// People as Chinese names them after a country: 学者 in 中国学者.
std::string_view chinesePeople();

} // namespace whither
