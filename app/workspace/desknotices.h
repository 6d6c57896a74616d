#pragma once

#include "models/text/languagecontext.h"

#include "app/workspace/workspacedesk.h"

#include <QObject>

namespace whither {

class NoticeBoard;
class StatusLine;
class WorkspaceContent;

/// Says what the desk does and what went wrong: in the title of the window, in the status bar, and
/// where there is something to decide as a notice.
class DeskNotices : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is a child of the window.
    DeskNotices(WorkspaceDesk& desk, const WorkspaceContent& content, NoticeBoard& board,
                StatusLine& status, QWidget* window);

    void setContext(const LanguageContext& context);

private:
    void showState();
    void tellSaved(const SavedWorkspace& saved);
    void tellFailed(WorkspaceDesk::Deed deed, const Error& error);
    void tellReadOnly(const Error& why);
    void tellLeftOut(bool isLeftOut, const QString& name, const char* words);

    WorkspaceDesk& m_desk;
    NoticeBoard& m_board;
    StatusLine& m_status;
    QWidget* m_window;
    LanguageContext m_context;
};

} // namespace whither
