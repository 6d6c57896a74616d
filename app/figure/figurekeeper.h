#pragma once

#include "models/query/query.h"
#include "models/study/figures/figurememory.h"

#include "app/builtin.h"
#include "app/shell/languageswitch.h"
#include "app/shell/sidethread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace whither {

class FigurePages;
class QuerySession;
class SessionPresenter;

/// Where a figure was drawn: see `RememberedFigure`.
struct DrawnAt {
    QString workspace;
    QString listFile;
};

/// What remembering looks at; all outlive it.
struct KeeperParts {
    const Builtin& builtin;
    const LanguageSwitch& languages;
    const FigurePages& pages;
    const QuerySession& session;
    const SessionPresenter& presenter;
    std::function<DrawnAt(const std::string& table)> whereIs; ///< that table, now
};

/// Remembers on this computer what the study ids in figures' footers stand for: of every figure
/// that was in front long enough to be read, and of those that were taken away. In a private
/// session nothing is remembered. A file that cannot be written is no error to the user: what was
/// seen is known until the window goes.
class FigureKeeper : public QObject {
    Q_OBJECT

public:
    FigureKeeper(const KeeperParts& parts, QObject* parent);
    ~FigureKeeper() override;

    /// In that file from now on.
    void keepIn(const QString& path);
    void setPrivate(bool isPrivate) { m_isPrivate = isPrivate; }
    void noteTaken(RememberedFigure figure);
    /// Tells all that is remembered, by this window and others, as soon as it is read.
    void read(const std::function<void(const FigureMemory&)>& then);

signals:
    /// All that was noted is in the file.
    void kept();

private:
    void look();
    void noteSeen();
    void note(RememberedFigure figure);
    void save();

    KeeperParts m_parts;
    Query m_query; ///< what the figure in front answers
    QTimer m_read; ///< the figure has been there long enough
    QString m_path;
    bool m_isPrivate = false;
    bool m_isSaving = false;
    std::string m_last; ///< id of the figure that was seen last
    std::vector<RememberedFigure> m_unsaved;
    std::unique_ptr<SideThread> m_side;
};

} // namespace whither
