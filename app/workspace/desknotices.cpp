#include "app/workspace/desknotices.h"

#include "models/text/errortext.h"

#include "app/shell/messagetime.h"
#include "app/shell/noticeboard.h"
#include "app/shell/statusline.h"
#include "app/workspace/workspacecontent.h"

#include <QFileInfo>
#include <QWidget>

namespace whither {

namespace {

constexpr const char* editsLeftOut = QT_TRANSLATE_NOOP(
    "whither::DeskNotices",
    "The edits of institutions in this file cannot be read and are left out: its lists are read "
    "with the institutions Whither ships with. Save elsewhere to keep this file as it is.");
constexpr const char* decisionsLeftOut = QT_TRANSLATE_NOOP(
    "whither::DeskNotices",
    "What was decided about who is one person cannot be read in this file and is left out. Save "
    "elsewhere to keep this file as it is.");
constexpr const char* claimsLeftOut = QT_TRANSLATE_NOOP(
    "whither::DeskNotices",
    "The claims of your own in this file cannot be read and are left out. Save elsewhere to keep "
    "this file as it is.");
constexpr const char* repliesLeftOut = QT_TRANSLATE_NOOP(
    "whither::DeskNotices",
    "The replies of people in this file cannot be read and are left out. Save elsewhere to keep "
    "this file as it is.");

} // namespace

DeskNotices::DeskNotices(WorkspaceDesk& desk, const WorkspaceContent& content, NoticeBoard& board,
                         StatusLine& status, QWidget* window)
    : QObject(window), m_desk(desk), m_board(board), m_status(status), m_window(window)
{
    connect(&desk, &WorkspaceDesk::changed, this, &DeskNotices::showState);
    connect(&desk, &WorkspaceDesk::saved, this, &DeskNotices::tellSaved);
    connect(&desk, &WorkspaceDesk::failed, this, &DeskNotices::tellFailed);
    connect(&desk, &WorkspaceDesk::openedToRead, this, &DeskNotices::tellReadOnly);
    connect(&content, &WorkspaceContent::shown, this, [this](LeftOut leftOut) {
        tellLeftOut(leftOut.institutionEdits, QStringLiteral("edits"), editsLeftOut);
        tellLeftOut(leftOut.personDecisions, QStringLiteral("decisions"), decisionsLeftOut);
        tellLeftOut(leftOut.ownClaims, QStringLiteral("claims"), claimsLeftOut);
        tellLeftOut(leftOut.replies, QStringLiteral("replies"), repliesLeftOut);
    });
    connect(&desk, &WorkspaceDesk::opened, this, [this](const QString& path) {
        m_board.takeDown(QStringLiteral("failed"));
        m_board.takeDown(QStringLiteral("read-only"));
        m_status.showMessage(tr("%1 opened").arg(QFileInfo(path).fileName()), messageMs);
    });
}

void DeskNotices::setContext(const LanguageContext& context)
{
    m_context = context;
    showState();
}

void DeskNotices::showState()
{
    // What Qt takes for the place of the mark is part of somebody's file name here.
    const QString name = m_desk.name().replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    if (name.isEmpty())
        m_window->setWindowTitle(tr("Whither[*]", "title of the window"));
    else if (m_desk.isReadOnly())
        m_window->setWindowTitle(
            tr("%1[*] (to read only) — Whither", "title of the window").arg(name));
    else
        m_window->setWindowTitle(tr("%1[*] — Whither", "title of the window").arg(name));
    m_window->setWindowModified(m_desk.isModified());
    m_status.showWork(m_desk.deedUnderWay() == WorkspaceDesk::Deed::Save   ? tr("saving…")
                      : m_desk.deedUnderWay() == WorkspaceDesk::Deed::Open ? tr("opening…")
                                                                           : QString());
}

void DeskNotices::tellSaved(const SavedWorkspace& saved)
{
    m_board.takeDown(QStringLiteral("failed"));
    if (!m_desk.isReadOnly())
        m_board.takeDown(QStringLiteral("read-only"));
    const QString name = QFileInfo(saved.path).fileName();
    const QString size = m_context.locale.formattedDataSize(saved.bytes);
    if (!saved.wasToCompact) {
        m_status.showMessage(tr("%1 saved: %2", "file, size").arg(name, size), messageMs);
        return;
    }
    const qint64 less = saved.bytesBefore - saved.bytes;
    m_status.showMessage(less > 0
                             ? tr("%1 compacted: %2, %3 less than before", "file, sizes")
                                   .arg(name, size, m_context.locale.formattedDataSize(less))
                             : tr("%1 was as small as it can be: %2", "file, size").arg(name, size),
                         messageMs);
}

void DeskNotices::tellFailed(WorkspaceDesk::Deed deed, const Error& error)
{
    m_board.put(QStringLiteral("failed"), [this, deed, error] {
        Notice notice;
        notice.kind = Notice::Kind::Warning;
        if (deed == WorkspaceDesk::Deed::Open) {
            notice.text = errorText(error);
            return notice;
        }
        notice.text =
            tr("Not saved: %1 The window keeps all changes; try again when that is mended, "
               "or save elsewhere.")
                .arg(errorText(error));
        notice.answers = {{tr("Save &as…"), [this] { m_desk.saveAs(); }},
                          {tr("&Try again"), [this] { m_desk.save(); }}};
        return notice;
    });
}

void DeskNotices::tellReadOnly(const Error& why)
{
    m_board.put(QStringLiteral("read-only"), [this, why] {
        const QString name = QFileInfo(why.place).fileName();
        Notice notice;
        notice.text =
            why.code == ErrorCode::LockedByOther
                ? tr("%1 is open elsewhere, by process %2 on %3; it was opened to read.")
                      .arg(name, why.arguments.value(1), why.arguments.value(2))
                : tr("%1 cannot be written where it stands; it was opened to read.").arg(name);
        notice.answers = {{tr("Save &as…"), [this] { m_desk.saveAs(); }}};
        return notice;
    });
}

void DeskNotices::tellLeftOut(bool isLeftOut, const QString& name, const char* words)
{
    if (!isLeftOut) {
        m_board.takeDown(name);
        return;
    }
    m_board.put(name, [words] {
        Notice notice;
        notice.kind = Notice::Kind::Warning;
        notice.text = tr(words);
        return notice;
    });
}

} // namespace whither
