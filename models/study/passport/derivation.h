#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// How a computed value was worked out.
struct Derivation {
    enum class Rule {
        RunningNumber,   ///< one a person, rebuilt from published counts
        PlaceOfLabel,    ///< the country that a source's label stands for
        CountOfPapers,   ///< counted from the lists of papers of the source
        ShareOfTotal,    ///< count / total
        VerdictOfChecks, ///< what the checks of a claim come to
    };

    Rule rule = Rule::RunningNumber;
    std::vector<std::string> inputs; ///< keys of columns of the same row

    bool operator==(const Derivation&) const = default;
};

/// How the computed values of a built-in column come about; nothing where it holds only values
/// that somebody published.
std::optional<Derivation> derivationOf(std::string_view dataset, std::string_view column);

/// The rule in a sentence.
QString ruleText(Derivation::Rule rule);

} // namespace whither
