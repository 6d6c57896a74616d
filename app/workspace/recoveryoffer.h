#pragma once

#include "models/text/languagecontext.h"
#include "models/workspace/recovery.h"

#include "app/shell/sidethread.h"
#include "app/workspace/workspacesnapshot.h"

#include <QObject>

#include <vector>

namespace whither {

class NoticeBoard;
class RecoveryKeeper;
class WorkspaceDesk;

/// Offers at the start what a crash left behind, as notices that wait for an answer as long as they
/// must: take it, throw it away, or keep it for another time. One that cannot be read is kept, and
/// where it stands is said.
class RecoveryOffer : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    RecoveryOffer(WorkspaceDesk& desk, RecoveryKeeper& keeper, NoticeBoard& board,
                  QObject* parent = nullptr);

    void setContext(const LanguageContext& context) { m_context = context; }
    /// Looks into the keeper's folder, beside the window's work.
    void look();

signals:
    /// So many copies were found; all notices are up.
    void looked(std::size_t found);

private:
    /// What can be said of a copy before it is taken.
    struct Found {
        Recovery recovery;
        std::size_t lists = 0;
        std::uint64_t records = 0;
        /// Of the file it is a copy of; nothing if there is none that can be read.
        std::optional<std::pair<std::size_t, std::uint64_t>> saved;
    };

    static Found found(const Recovery& recovery);
    void offer(const Found& found);
    QString words(const Found& found) const;
    void take(const Recovery& recovery);
    void discard(const Recovery& recovery);

    WorkspaceDesk& m_desk;
    RecoveryKeeper& m_keeper;
    NoticeBoard& m_board;
    LanguageContext m_context;
    SideThread m_side;
};

} // namespace whither
