#include "models/study/claims/claimbook.h"

#include "models/study/claims/claimtestfile.h"

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

} // namespace

ClaimBook::ClaimBook(QString file, std::string article)
    : m_file(std::move(file)), m_article(std::move(article))
{
}

std::shared_ptr<const ClaimFindings> ClaimBook::findings(const Engine& engine) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_findings)
        return m_findings;
    auto findings = std::make_shared<ClaimFindings>();
    const auto tests = readTests(m_file, engine);
    if (tests.ok()) {
        for (const ClaimTest& test : tests.value())
            findings->emplace(test.claim, testClaim(engine, test, m_article));
    } else {
        m_fault = tests.error();
    }
    for (const OwnClaim& claim : m_own)
        findings->emplace(claim.id, testClaim(engine, {claim.id, {claim.check}}, {}));
    m_findings = std::move(findings);
    return m_findings;
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
    m_findings.reset();
}

void ClaimBook::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_findings.reset();
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
