#include "app/workspace/workspacedesk.h"

#include "models/workspace/workspacefile.h"

#include "app/workspace/workspacecontent.h"

#include <QFileInfo>
#include <QUndoStack>

#include <utility>

namespace whither {

namespace {

QString withSuffix(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".whither") : path;
}

bool isSameFile(const QString& left, const QString& right)
{
    const QString canonical = QFileInfo(left).canonicalFilePath();
    return left == right
           || (!canonical.isEmpty() && canonical == QFileInfo(right).canonicalFilePath());
}

} // namespace

WorkspaceDesk::WorkspaceDesk(WorkspaceContent& content, QUndoStack& undo,
                             std::unique_ptr<DeskQuestions> questions, QObject* parent)
    : QObject(parent),
      m_content(content),
      m_undo(undo),
      m_questions(std::move(questions)),
      m_saved(WorkspaceSnapshot())
{
    connect(&undo, &QUndoStack::cleanChanged, this, &WorkspaceDesk::changed);
    connect(&undo, &QUndoStack::indexChanged, this, &WorkspaceDesk::changed);
    connect(&content, &WorkspaceContent::cohortsChanged, this, &WorkspaceDesk::changed);
    connect(&content, &WorkspaceContent::personsChanged, this, &WorkspaceDesk::changed);
    connect(&content, &WorkspaceContent::claimsChanged, this, &WorkspaceDesk::changed);
    connect(&content, &WorkspaceContent::repliesChanged, this, &WorkspaceDesk::changed);
}

WorkspaceDesk::~WorkspaceDesk() = default;

QString WorkspaceDesk::name() const
{
    return QFileInfo(m_path).fileName();
}

void WorkspaceDesk::setQuestions(std::unique_ptr<DeskQuestions> questions)
{
    m_questions = std::move(questions);
}

bool WorkspaceDesk::hasUnsavedContent() const
{
    return !m_saved || !m_content.hasListsOf(*m_saved);
}

bool WorkspaceDesk::hasUnsavedView() const
{
    return !m_path.isEmpty() && !m_isReadOnly && !m_isViewLost && stampOf(m_path) == m_stamp
           && (!m_saved || m_content.snapshot().rest != m_saved->rest);
}

bool WorkspaceDesk::isModified() const
{
    if (m_path.isEmpty())
        return hasUnsavedContent();
    return m_isSaving || !m_undo.isClean() || hasUnsavedContent();
}

std::optional<WorkspaceDesk::Deed> WorkspaceDesk::deedUnderWay() const
{
    if (m_isSaving)
        return Deed::Save;
    return m_isReading ? std::optional(Deed::Open) : std::nullopt;
}

bool WorkspaceDesk::isSafe() const
{
    return !m_isSaving && !hasUnsavedContent() && !hasUnsavedView();
}

void WorkspaceDesk::whenSafe(const std::function<void()>& deed)
{
    if (m_isSaving) {
        afterSaving([this, deed] { whenSafe(deed); });
        return;
    }
    const auto again = [this, deed] { whenSafe(deed); }; // there may be edits meanwhile
    if (!hasUnsavedContent()) {
        if (hasUnsavedView())
            saveThen(false, again);
        else
            deed();
        return;
    }
    m_questions->askAboutUnsaved(name(), [this, deed, again](UnsavedChanges choice) {
        if (choice == UnsavedChanges::Save)
            saveThen(false, again);
        else if (choice == UnsavedChanges::Discard)
            deed();
    });
}

void WorkspaceDesk::startNew()
{
    whenSafe([this] {
        m_isReadOnly = false;
        m_lock.reset();
        m_stamp.reset();
        take({}, {});
    });
}

void WorkspaceDesk::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    whenSafe([this, absolute] { read(absolute); });
}

void WorkspaceDesk::read(const QString& path)
{
    const bool isOurs = m_lock && isSameFile(m_path, path);
    const auto lock =
        std::make_shared<Result<WorkspaceLock>>(isOurs ? Error() : WorkspaceLock::acquire(path));
    const auto work = [path] {
        const auto stamp = stampOf(path); // before reading: a change on the way is a change
        return Read{openSnapshot(path), stamp};
    };
    const WorkspaceSnapshot before = m_content.snapshot();
    m_isReading = true;
    m_side.run(work, [=, this](const Read& read) {
        m_isReading = false;
        if (!read.snapshot.ok()) {
            emit changed();
            emit failed(Deed::Open, read.snapshot.error());
            return;
        }
        const auto show = [=, this] { takeRead(path, read, isOurs ? nullptr : lock.get()); };
        // A list that came while the file was being read is asked about.
        if (m_content.hasListsOf(before))
            show();
        else
            whenSafe(show);
    });
    emit changed();
}

void WorkspaceDesk::takeRead(const QString& path, const Read& read, Result<WorkspaceLock>* lock)
{
    std::optional<Error> why;
    if (lock && lock->ok()) {
        m_lock = std::move(*lock).value();
    } else if (lock) {
        m_lock.reset();
        why = lock->error();
    }
    if (!why && !QFileInfo(path).isWritable())
        why = Error{ErrorCode::CannotWrite, path, {}};
    m_isReadOnly = why.has_value();
    m_stamp = read.stamp;
    take(path, read.snapshot.value());
    emit opened(path);
    if (why)
        emit openedToRead(*why);
}

void WorkspaceDesk::take(const QString& path, const WorkspaceSnapshot& snapshot)
{
    m_path = path;
    m_isViewLost = false;
    m_content.show(snapshot);
    m_undo.clear();
    m_saved = m_content.snapshot();
    emit changed();
}

void WorkspaceDesk::showRecovered(const WorkspaceSnapshot& snapshot, const QString& originalPath)
{
    m_lock.reset();
    std::optional<Error> why;
    if (!originalPath.isEmpty()) {
        auto lock = WorkspaceLock::acquire(originalPath);
        if (lock.ok())
            m_lock = std::move(lock).value();
        else
            why = lock.error();
    }
    m_isReadOnly = why.has_value();
    m_stamp = stampOf(originalPath);
    take(originalPath, snapshot);
    m_saved.reset();
    m_undo.resetClean();
    emit changed();
    if (why)
        emit openedToRead(*why);
}

void WorkspaceDesk::save()
{
    saveThen(false, {});
}

void WorkspaceDesk::compact()
{
    saveThen(true, {});
}

void WorkspaceDesk::saveAs()
{
    askAndSave({});
}

void WorkspaceDesk::afterSaving(const Deeds& deed)
{
    // The side thread does one after the other.
    m_side.run([] { return true; }, [deed](bool) { deed(); });
}

void WorkspaceDesk::saveThen(bool isCompacting, const Deeds& then)
{
    if (m_isSaving) {
        afterSaving([=, this] { saveThen(isCompacting, then); });
        return;
    }
    if (m_path.isEmpty() || m_isReadOnly) {
        askAndSave(then);
        return;
    }
    const auto target = std::make_shared<Target>(Target{m_path, {}, isCompacting});
    const auto stamp = stampOf(m_path);
    if (!stamp || stamp == m_stamp) {
        write(target, then);
        return;
    }
    m_questions->askAboutChanged(m_path, [this, target, then](ChangedFile choice) {
        if (choice == ChangedFile::Replace)
            write(target, then);
        else if (choice == ChangedFile::SaveElsewhere)
            askAndSave(then);
    });
}

void WorkspaceDesk::askAndSave(const Deeds& then)
{
    m_questions->askWhereToSave(m_path, [this, then](const QString& path) {
        if (!path.isEmpty())
            saveTo(withSuffix(QFileInfo(path).absoluteFilePath()), then);
    });
}

void WorkspaceDesk::saveTo(const QString& path, const Deeds& then)
{
    if (m_isSaving) {
        afterSaving([=, this] { saveTo(path, then); });
        return;
    }
    const auto target = std::make_shared<Target>(Target{path, {}, false});
    if (!m_lock || !isSameFile(m_path, path)) {
        auto lock = WorkspaceLock::acquire(path);
        if (!lock.ok()) {
            emit failed(Deed::Save, lock.error());
            return;
        }
        target->lock = std::move(lock).value();
    }
    write(target, then);
}

void WorkspaceDesk::write(const std::shared_ptr<Target>& target, const Deeds& then)
{
    const WorkspaceSnapshot snapshot = m_content.snapshot();
    const qint64 bytesBefore = QFileInfo(target->path).size();
    m_isSaving = true;
    // Edits from here on are not in the file. The stack counts from its present place only.
    m_undo.setClean();
    const auto work = [path = target->path, snapshot] {
        Done done = writeWorkspace(path, workspaceOf(snapshot));
        return Written{std::move(done), stampOf(path), QFileInfo(path).size()};
    };
    m_side.run(work, [=, this](const Written& written) {
        finish(target, snapshot, bytesBefore, written);
        if (written.done.ok() && then)
            then();
    });
    emit changed();
}

void WorkspaceDesk::finish(const std::shared_ptr<Target>& target, const WorkspaceSnapshot& snapshot,
                           qint64 bytesBefore, const Written& written)
{
    m_isSaving = false;
    if (!written.done.ok()) {
        m_undo.resetClean();
        m_isViewLost = true;
        emit changed();
        emit failed(Deed::Save, written.done.error());
        return;
    }
    m_path = target->path;
    m_isReadOnly = false;
    m_isViewLost = false;
    if (target->lock)
        m_lock = std::move(target->lock);
    m_stamp = written.stamp;
    m_saved = snapshot;
    emit changed();
    emit saved({m_path, written.bytes, bytesBefore, target->isCompacting});
}

} // namespace whither
