#include "models/query/patternfault.h"

#include "models/query/valuetest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace whither {

namespace {

using Kind = PatternFault::Kind;

struct KnownFault {
    const char* words;
    Kind kind;
};

/// Qt keeps the number of PCRE2's error to itself and gives its words alone (pcre2_error.c).
constexpr std::array known{
    KnownFault{"missing closing parenthesis", Kind::UnclosedGroup},
    KnownFault{"missing ) after (?# comment", Kind::UnclosedGroup},
    KnownFault{"missing closing parenthesis for condition", Kind::UnclosedGroup},
    KnownFault{"(?R (recursive pattern call) must be followed by a closing parenthesis",
               Kind::UnclosedGroup},
    KnownFault{"unmatched closing parenthesis", Kind::UnopenedGroup},
    KnownFault{"missing terminating ] for character class", Kind::UnclosedClass},
    KnownFault{"quantifier does not follow a repeatable item", Kind::NothingToRepeat},
    KnownFault{"range out of order in character class", Kind::BadRange},
    KnownFault{"invalid range in character class", Kind::BadRange},
    KnownFault{"numbers out of order in {} quantifier", Kind::BadCount},
    KnownFault{"number too big in {} quantifier", Kind::BadCount},
    KnownFault{"\\ at end of pattern", Kind::BadEscape},
    KnownFault{"\\c at end of pattern", Kind::BadEscape},
    KnownFault{"unrecognized character follows \\", Kind::BadEscape},
    KnownFault{"escape sequence is invalid in character class", Kind::BadEscape},
    KnownFault{"missing opening brace after \\o", Kind::BadEscape},
    KnownFault{"non-octal character in \\o{} (closing brace missing?)", Kind::BadEscape},
    KnownFault{"non-hex character in \\x{} (closing brace missing?)", Kind::BadEscape},
    KnownFault{"digits missing in \\x{} or \\o{} or \\N{U+}", Kind::BadEscape},
    KnownFault{"\\c must be followed by a printable ASCII character", Kind::BadEscape},
    KnownFault{"PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u", Kind::BadEscape},
    KnownFault{"character code point value in \\x{} or \\o{} is too large", Kind::BadEscape},
    KnownFault{"malformed \\P or \\p sequence", Kind::UnknownProperty},
    KnownFault{"unknown property after \\P or \\p", Kind::UnknownProperty},
    KnownFault{"unknown property name after \\P or \\p", Kind::UnknownProperty},
    KnownFault{"unknown POSIX class name", Kind::UnknownProperty},
    KnownFault{"POSIX named classes are supported only within a class", Kind::UnknownProperty},
    KnownFault{"unrecognized character after (? or (?-", Kind::UnknownGroup},
    KnownFault{"unrecognized character after (?P", Kind::UnknownGroup},
    KnownFault{"unrecognized character after (?<", Kind::UnknownGroup},
    KnownFault{"syntax error in subpattern name (missing terminator?)", Kind::UnknownGroup},
    KnownFault{"subpattern name must start with a non-digit", Kind::UnknownGroup},
    KnownFault{"subpattern name expected", Kind::UnknownGroup},
    KnownFault{"assertion expected after (?( or (?(?C)", Kind::UnknownGroup},
    KnownFault{"digit expected after (?+ or (?-", Kind::UnknownGroup},
    KnownFault{"(*VERB) not recognized or malformed", Kind::UnknownGroup},
    KnownFault{"reference to non-existent subpattern", Kind::MissingReference},
    KnownFault{"\\k is not followed by a braced, angle-bracketed, or quoted name",
               Kind::MissingReference},
    KnownFault{"\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a "
               "plain number",
               Kind::MissingReference},
    KnownFault{"lookbehind assertion is not fixed length", Kind::BadLookbehind},
    KnownFault{"lookbehind is too complicated", Kind::BadLookbehind},
    KnownFault{"lookbehind assertion is too long", Kind::BadLookbehind},
    KnownFault{"regular expression is too large", Kind::TooLarge},
    KnownFault{"regular expression is too complicated", Kind::TooLarge},
    KnownFault{"parentheses are too deeply nested", Kind::TooLarge},
    KnownFault{"parentheses are too deeply nested (stack check)", Kind::TooLarge},
};

Kind kindOf(const QString& words)
{
    // A translator of Qt's own may have got hold of the words.
    const auto fault = std::ranges::find_if(known, [&](const KnownFault& one) {
        return words == QLatin1String(one.words)
               || words == QCoreApplication::translate("QRegularExpression", one.words);
    });
    return fault == known.end() ? Kind::Other : fault->kind;
}

} // namespace

std::optional<PatternFault> patternFault(const QString& pattern)
{
    const QRegularExpression expression(pattern, ValueTest::patternOptions);
    if (expression.isValid())
        return std::nullopt;
    const QString words = expression.errorString();
    return PatternFault{kindOf(words), expression.patternErrorOffset(), words};
}

} // namespace whither
