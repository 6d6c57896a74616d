#include "models/study/passport/derivation.h"

#include <QCoreApplication>

#include <algorithm>

namespace whither {

namespace {

using Rule = Derivation::Rule;

struct DerivationText {
    Q_DECLARE_TR_FUNCTIONS(DerivationText)
};

struct ComputedColumn {
    std::string_view dataset;
    std::string_view column;
    Derivation derivation;
};

const std::vector<ComputedColumn>& computedColumns()
{
    static const std::vector<ComputedColumn> columns{
        {"cohort100", "record", {Rule::RunningNumber, {}}},
        {"conference_shares", "place", {Rule::PlaceOfLabel, {"label"}}},
        {"conference_shares", "share_percent", {Rule::ShareOfTotal, {"count", "total"}}},
        {"claims", "verdict_kind", {Rule::VerdictOfChecks, {}}},
    };
    return columns;
}

} // namespace

std::optional<Derivation> derivationOf(std::string_view dataset, std::string_view column)
{
    for (const ComputedColumn& computed : computedColumns()) {
        if (computed.dataset == dataset && computed.column == column)
            return computed.derivation;
    }
    if (dataset == "conference_shares")
        return Derivation{Rule::CountOfPapers, {}};
    return std::nullopt;
}

QString ruleText(Derivation::Rule rule)
{
    switch (rule) {
    case Rule::RunningNumber:
        return DerivationText::tr("Numbered by Whither: one row a person, rebuilt from the "
                                  "published counts.");
    case Rule::PlaceOfLabel:
        return DerivationText::tr("The country that the source's label stands for.");
    case Rule::CountOfPapers:
        return DerivationText::tr("Counted for Whither from the source's lists of papers.");
    case Rule::ShareOfTotal:
        return DerivationText::tr("The count divided by the total.");
    case Rule::VerdictOfChecks:
        return DerivationText::tr("What the claim's checks against the tables come to.");
    }
    return {};
}

} // namespace whither
