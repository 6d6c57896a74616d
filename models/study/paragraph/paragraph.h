#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/claims/claimtest.h"
#include "models/study/paragraph/claimtie.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// One statement of a paragraph with what came of testing it.
struct ParagraphClaim {
    TextSpan mark; ///< what states it: the number; of a known claim, its sentence
    TextSpan sentence;
    std::string builtin; ///< id of the claim among the built-in ones that the sentence is, or ""
    ClaimCheck said;     ///< what is said of a number, for somebody who chooses the query
    ClaimTie tie;
    ClaimFinding finding; ///< of the tie's checks; `untestable` where there are none
    /// Of a sum whose parts do not make its total as they are written: what they do make.
    std::optional<double> sumInText;
};

struct ParagraphReading {
    std::vector<ParagraphClaim> claims; ///< left to right
    bool isCut = false;                 ///< there are more than are read in one go
};

/// Finds what paragraphs claim in numbers, ties it to queries of the tables and tests these. Words
/// alone never make a verdict: what no row of a table answers cannot be tested, and neither can a
/// clause with words that the query does not cover.
class ParagraphReader {
public:
    /// `catalog` outlives the reader and is asked here alone, but for how claims are tested.
    ParagraphReader(const Catalog& catalog, std::shared_ptr<const Engine> engine);

    /// Takes any text; from any thread. May take a second where it is long: not for the GUI
    /// thread. What was found until then, if it is stopped.
    ParagraphReading read(const QString& text, std::stop_token stop = {}) const;

private:
    std::shared_ptr<const Engine> m_engine;
    std::shared_ptr<const Wording> m_wording;
    const ClaimBook& m_book;
    std::vector<std::string> m_shareTables;
    std::vector<int> m_years; ///< that the study of the hundred speaks of as now
};

} // namespace whither
