#pragma once

#include "models/query/querysession.h"
#include "models/study/catalog/catalog.h"

#include "app/shell/sidethread.h"

#include <QObject>

#include <memory>

namespace whither {

class ImportedLists;
class RememberingEngine;

/// What claims are tested by; all outlive the keeper.
struct ClaimKeeperParts {
    QuerySession& session;
    Catalog& catalog;
    const ImportedLists& lists;
    std::shared_ptr<ColumnEngine> engine;
    std::shared_ptr<RememberingEngine> remembering;
};

/// Keeps the claims in step with what they are about: tests them beside the window's work whenever
/// the user's change, or the lists do that those may be about.
class ClaimKeeper : public QObject {
    Q_OBJECT

public:
    ClaimKeeper(const ClaimKeeperParts& parts, QObject* parent);

    /// Is everything in step?
    bool isIdle() const { return !m_side.isBusy() && !m_isTaking; }

private:
    void test();
    void testNow();
    void take(const std::shared_ptr<const ClaimFindings>& findings);

    ClaimKeeperParts m_parts;
    bool m_isStale = false;  ///< what is being tested is not the newest any more
    bool m_isTaking = false; ///< findings wait for a dialog or a menu to close
    SideThread m_side;
};

} // namespace whither
