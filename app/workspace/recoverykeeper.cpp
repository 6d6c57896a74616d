#include "app/workspace/recoverykeeper.h"

#include "app/workspace/workspacecontent.h"
#include "app/workspace/workspacedesk.h"

#include <QUndoStack>

#include <utility>

namespace whither {

RecoveryKeeper::RecoveryKeeper(WorkspaceDesk& desk, const WorkspaceContent& content,
                               const QUndoStack& undo, QString folder, QObject* parent)
    : QObject(parent), m_desk(desk), m_content(content), m_folder(std::move(folder))
{
    connect(&undo, &QUndoStack::indexChanged, this, [this] { m_hasChanged = true; });
    connect(&content, &WorkspaceContent::cohortsChanged, this, [this] { m_hasChanged = true; });
    connect(&content, &WorkspaceContent::personsChanged, this, [this] { m_hasChanged = true; });
    connect(&content, &WorkspaceContent::claimsChanged, this, [this] { m_hasChanged = true; });
    connect(&content, &WorkspaceContent::repliesChanged, this, [this] { m_hasChanged = true; });
    connect(&desk, &WorkspaceDesk::changed, this, &RecoveryKeeper::followDesk);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_hasChanged)
            keep();
    });
    m_clock.start(periodMs);
}

RecoveryKeeper::~RecoveryKeeper()
{
    if (!m_desk.isModified())
        letGo();
}

void RecoveryKeeper::letGo()
{
    m_clock.stop();
    if (std::exchange(m_hasCopy, false))
        m_side.run([file = m_file] { return file->discard(); }, [](const Done&) {});
}

void RecoveryKeeper::followDesk()
{
    if (m_desk.isModified() || m_desk.deedUnderWay())
        return;
    m_hasChanged = false;
    if (std::exchange(m_hasCopy, false))
        m_side.run([file = m_file] { return file->discard(); },
                   [this](const Done& done) { tell(done); });
}

std::shared_ptr<RecoveryFile> RecoveryKeeper::file()
{
    if (m_file && m_fileIsFor == m_desk.path())
        return m_file;
    Result<RecoveryFile> made = RecoveryFile::create(m_folder, m_desk.path());
    if (!made.ok()) {
        tell(made.error());
        return nullptr;
    }
    if (std::exchange(m_hasCopy, false))
        m_side.run([old = m_file] { return old->discard(); }, [](const Done&) {});
    m_fileIsFor = m_desk.path();
    m_file = std::make_shared<RecoveryFile>(std::move(made).value());
    return m_file;
}

void RecoveryKeeper::keep()
{
    if (!m_desk.isModified())
        return;
    const auto copy = file();
    if (!copy)
        return;
    m_hasChanged = false;
    m_hasCopy = true;
    m_side.run(
        [copy, snapshot = m_content.snapshot()] { return copy->write(workspaceOf(snapshot)); },
        [this](const Done& done) {
            tell(done);
            if (done.ok())
                emit kept();
            followDesk(); // it may have been saved meanwhile
        });
}

void RecoveryKeeper::tell(const Done& done)
{
    if (!done.ok() && !std::exchange(m_hasFailed, true))
        emit failed(done.error());
    else if (done.ok())
        m_hasFailed = false;
}

} // namespace whither
