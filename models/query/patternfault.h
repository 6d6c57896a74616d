#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace whither {

/// What is wrong with a regular expression, and where.
struct PatternFault {
    enum class Kind : std::uint8_t {
        UnclosedGroup,    ///< "(" without its ")"
        UnopenedGroup,    ///< ")" without its "("
        UnclosedClass,    ///< "[" without its "]"
        NothingToRepeat,  ///< "*", "+" or "?" behind nothing
        BadRange,         ///< "[z-a]"
        BadCount,         ///< "{5,2}", or more than the engine counts to
        BadEscape,        ///< a backslash before what it makes nothing of
        UnknownProperty,  ///< "\p{…}" of no such property
        UnknownGroup,     ///< "(?…" of no such kind, or a name that is none
        MissingReference, ///< names a group that is not there
        BadLookbehind,    ///< "(?<=…)" of no fixed length
        TooLarge,
        Other,
    };

    Kind kind = Kind::Other;
    qsizetype offset = 0; ///< in the pattern, from 0
    QString words;        ///< the engine's own

    bool operator==(const PatternFault&) const = default;
};

/// Why the regular expression is none; nothing if it is one.
std::optional<PatternFault> patternFault(const QString& pattern);

} // namespace whither
