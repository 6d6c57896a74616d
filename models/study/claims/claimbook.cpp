#include "models/study/claims/claimbook.h"

#include "models/study/claims/claimtestfile.h"
#include "models/study/claims/verdict.h"

#include <utility>

namespace whither {

namespace {

Result<std::vector<ClaimTest>> readTests(const QString& file, const Engine& engine)
{
    const auto grid = readTextGrid(file);
    if (!grid.ok())
        return grid.error();
    return claimTestsIn(grid.value(), engine, file);
}

bool isAboutClaims(const ClaimCheck& check)
{
    return check.amount.query.table == claimsTable
           || (check.other && check.other->query.table == claimsTable);
}

} // namespace

ClaimBook::ClaimBook(QString file, std::string article)
    : m_file(std::move(file)), m_article(std::move(article))
{
}

std::shared_ptr<const ClaimFindings> ClaimBook::test(const Engine& engine) const
{
    auto findings = std::make_shared<ClaimFindings>();
    const auto tests = readTests(m_file, engine);
    if (tests.ok()) {
        for (const ClaimTest& test : tests.value())
            findings->emplace(test.claim, testClaim(engine, test, m_article));
    }
    for (const OwnClaim& claim : own()) {
        // A verdict about verdicts would ask for the table that waits for it.
        findings->emplace(claim.id, isAboutClaims(claim.check)
                                        ? ClaimFinding{verdict::untestable, {}}
                                        : testClaim(engine, {claim.id, {claim.check}}, {}));
    }
    const std::scoped_lock lock(m_mutex);
    m_fault = tests.ok() ? std::nullopt : std::optional(tests.error());
    return findings;
}

std::shared_ptr<const ClaimFindings> ClaimBook::findings(const Engine& engine) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_findings)
            return m_findings;
    }
    auto findings = test(engine);
    const std::scoped_lock lock(m_mutex);
    if (!m_findings)
        m_findings = std::move(findings);
    return m_findings;
}

void ClaimBook::setFindings(std::shared_ptr<const ClaimFindings> findings)
{
    const std::scoped_lock lock(m_mutex);
    m_findings = std::move(findings);
}

std::vector<OwnClaim> ClaimBook::own() const
{
    const std::scoped_lock lock(m_mutex);
    return m_own;
}

void ClaimBook::setOwn(std::vector<OwnClaim> claims)
{
    const std::scoped_lock lock(m_mutex);
    m_own = std::move(claims);
}

std::optional<Error> ClaimBook::fault() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fault;
}

const ClaimFinding* findingOf(const ClaimFindings& findings, std::string_view claim)
{
    const auto found = findings.find(claim);
    return found == findings.end() ? nullptr : &found->second;
}

} // namespace whither
