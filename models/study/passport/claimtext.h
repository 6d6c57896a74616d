#pragma once

#include "models/study/catalog/catalog.h"
#include "models/study/claims/claimtest.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <vector>

namespace whither {

/// A number as far as it is telling: "5.42", "1,929", "−1".
QString plainNumber(double number, const LanguageContext& context);

/// What is read, in words: "Sum of Count in “The published cells” where Level: leaf".
QString amountText(const ClaimAmount& amount, const Catalog& catalog,
                   const LanguageContext& context);

/// What is looked up, in words: "Ratio of … to …".
QString checkText(const ClaimCheck& check, const Catalog& catalog, const LanguageContext& context);

/// What the claim says of it: "87", "5 ± 0.25", "more than 0".
QString expectedText(const ClaimCheck& check, const LanguageContext& context);

/// What was found: "5.42"; "87%" of a share; why there is nothing where the check is impossible.
QString foundText(const CheckFinding& finding, const LanguageContext& context);

/// Both, short and not to be broken: "87 = 87", "575 ÷ 106 = 5.42 ≠ 5 ± 0.25", "51 > 32", or why
/// there is nothing to compare.
QString comparisonText(const CheckFinding& finding, const LanguageContext& context);

/// The comparisons of a claim's checks one after the other; what several of a part have in common
/// is said once.
QString comparisonsText(const std::vector<CheckFinding>& checks, const LanguageContext& context);

/// "agrees", "disagrees", "cannot be tested".
QString outcomeText(CheckFinding::Outcome outcome);

/// Why a check is impossible, in a sentence.
QString obstacleText(CheckFinding::Obstacle obstacle);

/// A check and what came of it as lines of plain text: what is looked up, what was found and
/// expected, the interval if there is one, the sources.
QString findingText(const CheckFinding& finding, const Catalog& catalog,
                    const LanguageContext& context);

} // namespace whither
