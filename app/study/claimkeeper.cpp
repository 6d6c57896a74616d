#include "app/study/claimkeeper.h"

#include "models/query/rememberingengine.h"

#include "app/lists/importedlists.h"

namespace whither {

ClaimKeeper::ClaimKeeper(const ClaimKeeperParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts)
{
    connect(&parts.catalog.ownClaims(), &OwnClaims::changed, this, &ClaimKeeper::test);
    connect(&parts.lists, &ImportedLists::tablesChanged, this, [this] {
        if (!m_parts.catalog.ownClaims().all().empty())
            test();
    });
}

void ClaimKeeper::test()
{
    m_side.run(
        [book = &m_parts.catalog.claims(), engine = m_parts.engine] { return book->test(*engine); },
        [this](const std::shared_ptr<const ClaimFindings>& findings) { take(findings); });
}

void ClaimKeeper::take(const std::shared_ptr<const ClaimFindings>& findings)
{
    const std::string table(claimsTable);
    m_parts.catalog.putFindings(findings, *m_parts.engine);
    m_parts.remembering->forget();
    m_parts.session.addTable(m_parts.catalog.dataset(table)->opening,
                             m_parts.session.queryOf(table));
}

} // namespace whither
