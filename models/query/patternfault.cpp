#include "models/query/patternfault.h"

#include "models/query/valuetest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace whither {

namespace {

using FaultKind = PatternFault::Kind;

struct KnownFault {
    const char* words;
    FaultKind kind;
};

/// Qt keeps the number of PCRE2's error to itself and gives its words alone (pcre2_error.c).
constexpr std::array known{
    KnownFault{"missing closing parenthesis", FaultKind::UnclosedGroup},
    KnownFault{"missing ) after (?# comment", FaultKind::UnclosedGroup},
    KnownFault{"missing closing parenthesis for condition", FaultKind::UnclosedGroup},
    KnownFault{"(?R (recursive pattern call) must be followed by a closing parenthesis",
               FaultKind::UnclosedGroup},
    KnownFault{"unmatched closing parenthesis", FaultKind::UnopenedGroup},
    KnownFault{"missing terminating ] for character class", FaultKind::UnclosedClass},
    KnownFault{"quantifier does not follow a repeatable item", FaultKind::NothingToRepeat},
    KnownFault{"range out of order in character class", FaultKind::BadRange},
    KnownFault{"invalid range in character class", FaultKind::BadRange},
    KnownFault{"numbers out of order in {} quantifier", FaultKind::BadCount},
    KnownFault{"number too big in {} quantifier", FaultKind::BadCount},
    KnownFault{"\\ at end of pattern", FaultKind::BadEscape},
    KnownFault{"\\c at end of pattern", FaultKind::BadEscape},
    KnownFault{"unrecognized character follows \\", FaultKind::BadEscape},
    KnownFault{"escape sequence is invalid in character class", FaultKind::BadEscape},
    KnownFault{"missing opening brace after \\o", FaultKind::BadEscape},
    KnownFault{"non-octal character in \\o{} (closing brace missing?)", FaultKind::BadEscape},
    KnownFault{"non-hex character in \\x{} (closing brace missing?)", FaultKind::BadEscape},
    KnownFault{"digits missing in \\x{} or \\o{} or \\N{U+}", FaultKind::BadEscape},
    KnownFault{"\\c must be followed by a printable ASCII character", FaultKind::BadEscape},
    KnownFault{"PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u",
               FaultKind::BadEscape},
    KnownFault{"character code point value in \\x{} or \\o{} is too large", FaultKind::BadEscape},
    KnownFault{"malformed \\P or \\p sequence", FaultKind::UnknownProperty},
    KnownFault{"unknown property after \\P or \\p", FaultKind::UnknownProperty},
    KnownFault{"unknown property name after \\P or \\p", FaultKind::UnknownProperty},
    KnownFault{"unknown POSIX class name", FaultKind::UnknownProperty},
    KnownFault{"POSIX named classes are supported only within a class", FaultKind::UnknownProperty},
    KnownFault{"unrecognized character after (? or (?-", FaultKind::UnknownGroup},
    KnownFault{"unrecognized character after (?P", FaultKind::UnknownGroup},
    KnownFault{"unrecognized character after (?<", FaultKind::UnknownGroup},
    KnownFault{"syntax error in subpattern name (missing terminator?)", FaultKind::UnknownGroup},
    KnownFault{"subpattern name must start with a non-digit", FaultKind::UnknownGroup},
    KnownFault{"subpattern name expected", FaultKind::UnknownGroup},
    KnownFault{"assertion expected after (?( or (?(?C)", FaultKind::UnknownGroup},
    KnownFault{"digit expected after (?+ or (?-", FaultKind::UnknownGroup},
    KnownFault{"(*VERB) not recognized or malformed", FaultKind::UnknownGroup},
    KnownFault{"reference to non-existent subpattern", FaultKind::MissingReference},
    KnownFault{"\\k is not followed by a braced, angle-bracketed, or quoted name",
               FaultKind::MissingReference},
    KnownFault{"\\g is not followed by a braced, angle-bracketed, or quoted name/number or by a "
               "plain number",
               FaultKind::MissingReference},
    KnownFault{"lookbehind assertion is not fixed length", FaultKind::BadLookbehind},
    KnownFault{"lookbehind is too complicated", FaultKind::BadLookbehind},
    KnownFault{"lookbehind assertion is too long", FaultKind::BadLookbehind},
    KnownFault{"regular expression is too large", FaultKind::TooLarge},
    KnownFault{"regular expression is too complicated", FaultKind::TooLarge},
    KnownFault{"parentheses are too deeply nested", FaultKind::TooLarge},
    KnownFault{"parentheses are too deeply nested (stack check)", FaultKind::TooLarge},
};

FaultKind kindOf(const QString& words)
{
    // A translator of Qt's own may have got hold of the words.
    const auto fault = std::ranges::find_if(known, [&](const KnownFault& one) {
        return words == QLatin1String(one.words)
               || words == QCoreApplication::translate("QRegularExpression", one.words);
    });
    return fault == known.end() ? FaultKind::Other : fault->kind;
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
