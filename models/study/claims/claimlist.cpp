#include "models/study/claims/claimlist.h"

#include "models/study/claims/verdict.h"

#include <algorithm>
#include <utility>

namespace whither {

namespace {

std::vector<std::string> split(const std::string& list)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start < list.size()) {
        const std::size_t end = std::min(list.find(';', start), list.size());
        parts.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

} // namespace

ClaimSummary summarizeClaims(const Engine& engine, const Query& query,
                             const ClaimFindings& findings)
{
    ClaimSummary summary;
    summary.query = query;
    for (const std::string_view kind : verdict::all)
        summary.verdicts.push_back({std::string(kind), 0});

    const auto schema = engine.columns(query.table);
    const auto rows = engine.rows(query);
    for (std::size_t position = 0; position < rows->size(); ++position) {
        const auto text = [&](std::string_view key) {
            const auto column = columnIndex(schema, key);
            return column ? plainText(rows->cell(position, *column)).value_or(std::string())
                          : std::string();
        };
        Claim claim;
        claim.id = text("claim_id");
        claim.text = text("claim_in_own_words");
        claim.figures = text("figures_found");
        claim.verdictKind = text("verdict_kind");
        if (const ClaimFinding* finding = findingOf(findings, claim.id))
            claim.checks = finding->checks;
        claim.handVerdict = text("verdict");
        if (!claim.handVerdict.empty())
            claim.handKind = verdictKind(claim.handVerdict);
        claim.sources = split(text("source_ids"));
        claim.note = text("note");
        summary.claims.push_back(std::move(claim));
        const auto counted = std::ranges::find(summary.verdicts, summary.claims.back().verdictKind,
                                               &VerdictCount::kind);
        if (counted != summary.verdicts.end())
            ++counted->count;
    }
    return summary;
}

} // namespace whither
