#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// What a column of a user's table is to the study. A column without one stays as a further facet.
enum class Meaning {
    None,
    Name,          ///< of the person, in whatever script the table writes it
    NameZh,        ///< the Chinese name beside another one
    Origin,        ///< country of the first degree; never citizenship, which stays a facet
    Undergraduate, ///< institution of the first degree
    Graduate,      ///< institution of the doctorate or last degree
    Year,
    Affiliation,
    Country, ///< where the person works
    Sector,
    Role,
    Venue, ///< conference or journal
};

/// "name", "name_zh", … as saved with an import; "none" for `None`. Keys never change.
std::string_view meaningKey(Meaning meaning);
std::optional<Meaning> meaningFromKey(std::string_view key);

/// What each column most likely means: by its header in English, 简体 or 繁體, and by some of its
/// values (`samples[column]`, UTF-8, "" for not stated; `samples` may be shorter than `headers` or
/// empty). Values that contradict a header outweigh it. As many answers as headers, each meaning at
/// most once; `None` wherever it would be a guess.
std::vector<Meaning> guessMeanings(std::span<const std::string> headers,
                                   std::span<const std::vector<std::string>> samples);

/// The header row as a short key (32 hexadecimal digits): tables with the same headers in the same
/// order have the same, so a choice of meanings is found again for the next file of that shape.
std::string shapeKey(std::span<const std::string> headers);

} // namespace whither
