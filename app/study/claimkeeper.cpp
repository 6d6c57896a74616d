#include "app/study/claimkeeper.h"

#include "models/query/rememberingengine.h"

#include "app/lists/importedlists.h"

#include <QApplication>
#include <QTimer>

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
    m_isStale = true;
    if (!m_side.isBusy())
        testNow();
}

void ClaimKeeper::testNow()
{
    m_isStale = false;
    m_side.run(
        [book = &m_parts.catalog.claims(), engine = m_parts.engine] { return book->test(*engine); },
        [this](const std::shared_ptr<const ClaimFindings>& findings) {
            if (m_isStale)
                testNow();
            else
                take(findings);
        });
}

void ClaimKeeper::take(const std::shared_ptr<const ClaimFindings>& findings)
{
    // Dialogs and menus are about the figure that is there.
    constexpr int pauseMs = 50;
    m_isTaking = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    if (m_isTaking) {
        QTimer::singleShot(pauseMs, this, [this, findings] {
            if (!m_side.isBusy()) // else newer ones are on their way
                take(findings);
            else
                m_isTaking = false;
        });
        return;
    }
    const std::string table(claimsTable);
    m_parts.catalog.putFindings(findings, *m_parts.engine);
    m_parts.remembering->forget();
    m_parts.session.addTable(m_parts.catalog.dataset(table)->opening,
                             m_parts.session.queryOf(table));
}

} // namespace whither
