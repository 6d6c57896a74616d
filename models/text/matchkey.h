#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A text as names are compared: folded (see fold.h), words joined by one space, without "the",
/// without dots and apostrophes inside words ("U.S.A." and "Xi'an" become "usa", "xian"), "&" as
/// "and", and all other punctuation gone.
struct MatchKey {
    /// Part of `text` between two breaks (comma, semicolon, bracket, slash, line end, " - ", …).
    struct Segment {
        std::size_t begin = 0;
        std::size_t end = 0; ///< one past the last byte

        bool operator==(const Segment&) const = default;
    };

    std::string text;              ///< UTF-8; "" where the original has no letter or digit
    std::vector<Segment> segments; ///< left to right, none empty, one space between neighbours

    /// The words of the segments `first` to `last`, both included.
    std::string_view run(std::size_t first, std::size_t last) const
    {
        return std::string_view(text).substr(segments[first].begin,
                                             segments[last].end - segments[first].begin);
    }
};

/// Any text of UTF-8; pure, from any thread.
MatchKey matchKey(std::string_view text);

} // namespace whither
