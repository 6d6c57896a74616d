#pragma once

#include "views/table/tableplace.h"

#include "app/lists/importedlists.h"
#include "app/shell/sidethread.h"
#include "app/workspace/workspacesnapshot.h"

#include <QMap>
#include <QObject>

#include <map>
#include <string>

namespace whither {

class SessionPresenter;

/// What a file holds that cannot be made out, and is not in the window.
struct LeftOut {
    bool institutionEdits = false; ///< lists are read with the shipped institutions
    bool personDecisions = false;  ///< nothing is decided about who is one person
    bool ownClaims = false;        ///< there are the built-in claims alone
    bool replies = false;          ///< nobody was asked, and nobody replied
};

/// Takes what belongs in the workspace file out of the window, and puts the content of a file into
/// it: the lists, what is asked of every table, how each was left, the cohorts, and what was
/// decided about files and about people.
class WorkspaceContent : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    WorkspaceContent(Catalog& catalog, ImportedLists& lists, QuerySession& session,
                     SessionPresenter& presenter, QObject* parent = nullptr);

    WorkspaceSnapshot snapshot() const;
    /// Are the lists, the cohorts and the decisions about people those of the snapshot? Looks at no
    /// rows.
    bool hasListsOf(const WorkspaceSnapshot& snapshot) const;
    /// Nothing of what was in the window before stays but what is asked of built-in tables, where
    /// the snapshot does not say otherwise.
    void show(const WorkspaceSnapshot& snapshot);

signals:
    void cohortsChanged();
    void personsChanged();
    void claimsChanged();
    void repliesChanged();
    void shown(whither::LeftOut leftOut);

private:
    DecisionsByList keptDecisions() const;
    RepliesByTable keptReplies() const;
    /// Takes the hashes of the files that lists came from, beside the window's work.
    void takeHashes();
    /// How the tables that there are were left.
    QMap<QString, TablePlace> placesOf(bool onlyBuiltIn) const;

    Catalog& m_catalog;
    ImportedLists& m_lists;
    QuerySession& m_session;
    SessionPresenter& m_presenter;
    std::shared_ptr<SourceHashes> m_hashes = std::make_shared<SourceHashes>();
    SideThread m_side;
};

} // namespace whither
