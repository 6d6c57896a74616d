#include "app/workspace/recoveryoffer.h"

#include "models/text/errortext.h"
#include "models/text/numbers.h"
#include "models/workspace/workspacecheck.h"

#include "app/shell/noticeboard.h"
#include "app/workspace/recoverykeeper.h"
#include "app/workspace/workspacedesk.h"

#include <QFileInfo>

#include <tuple>
#include <utility>

namespace whither {

namespace {

/// Lists and records of a workspace file, if it can be read.
std::optional<std::pair<std::size_t, std::uint64_t>> contentOf(const QString& path)
{
    const auto checked = verifyWorkspace(path);
    if (!checked.ok())
        return std::nullopt;
    std::uint64_t records = 0;
    for (const DatasetCheck& dataset : checked.value().datasets)
        records += dataset.rows;
    return std::pair(checked.value().datasets.size(), records);
}

QString nameOf(const QString& recoveryPath)
{
    return QStringLiteral("recovery:") + recoveryPath;
}

} // namespace

RecoveryOffer::RecoveryOffer(WorkspaceDesk& desk, RecoveryKeeper& keeper, NoticeBoard& board,
                             QObject* parent)
    : QObject(parent), m_desk(desk), m_keeper(keeper), m_board(board)
{
}

void RecoveryOffer::look()
{
    const auto work = [folder = m_keeper.folder()] {
        std::vector<Found> all;
        for (const Recovery& recovery : findRecoveries(folder))
            all.push_back(found(recovery));
        return all;
    };
    m_side.run(work, [this](const std::vector<Found>& all) {
        for (const Found& one : all)
            offer(one);
        emit looked(all.size());
    });
}

RecoveryOffer::Found RecoveryOffer::found(const Recovery& recovery)
{
    Found result{recovery, 0, 0, std::nullopt};
    const auto content = recovery.isReadable ? contentOf(recovery.path) : std::nullopt;
    result.recovery.isReadable = content.has_value();
    if (content)
        std::tie(result.lists, result.records) = *content;
    if (!recovery.originalPath.isEmpty())
        result.saved = contentOf(recovery.originalPath);
    return result;
}

QString RecoveryOffer::words(const Found& found) const
{
    const QDateTime when = found.recovery.time.toLocalTime();
    const std::string date = when.date().toString(Qt::ISODate).toStdString();
    const QString time = partialDateText(date, m_context.locale) + QLatin1Char(' ')
                         + when.time().toString(QStringLiteral("HH:mm"));
    const QString name = QFileInfo(found.recovery.originalPath).fileName();
    const auto counts = [this](std::size_t lists, std::uint64_t records) {
        return tr("%n list(s), %1 records", "lists and records of a workspace",
                  static_cast<int>(lists))
            .arg(countText(records, m_context.locale));
    };
    const QString kept = counts(found.lists, found.records);
    if (name.isEmpty())
        return tr("Whither ended before a new workspace was saved. Kept at %1: %2.",
                  "time, lists and records")
            .arg(time, kept);
    if (!found.saved)
        return tr("Whither ended before changes to %1 were saved. Kept at %2: %3.",
                  "file, time, lists and records")
            .arg(name, time, kept);
    return tr("Whither ended before changes to %1 were saved. Kept at %2: %3; in the file: %4.",
              "file, time, lists and records twice")
        .arg(name, time, kept, counts(found.saved->first, found.saved->second));
}

void RecoveryOffer::offer(const Found& found)
{
    m_board.put(nameOf(found.recovery.path), [this, found] {
        Notice notice;
        const Recovery recovery = found.recovery;
        if (!recovery.isReadable) {
            notice.kind = Notice::Kind::Warning;
            notice.text =
                tr("A copy of unsaved work cannot be read. It is kept as %1.").arg(recovery.path);
            return notice;
        }
        notice.text = words(found);
        notice.isDecision = true;
        notice.answers = {{tr("&Recover"), [this, recovery] { take(recovery); }},
                          {tr("&Discard"), [this, recovery] { discard(recovery); }},
                          {tr("Keep for &later"), [] {}}};
        return notice;
    });
}

void RecoveryOffer::take(const Recovery& recovery)
{
    const auto work = [path = recovery.path] {
        Result<Workspace> read = readRecovery(path);
        return read.ok() ? Result<WorkspaceSnapshot>(snapshotOf(std::move(read).value()))
                         : Result<WorkspaceSnapshot>(read.error());
    };
    m_side.run(work, [this, recovery](const Result<WorkspaceSnapshot>& read) {
        if (!read.ok()) {
            m_board.put(nameOf(recovery.path), [error = read.error()] {
                return Notice{Notice::Kind::Warning, errorText(error), {}, false};
            });
            return;
        }
        m_desk.whenSafe([this, recovery, snapshot = read.value()] {
            m_desk.showRecovered(snapshot, recovery.originalPath);
            // The window keeps a copy of its own from now on; until then this one stays.
            auto* waiting = new QObject(this);
            connect(&m_keeper, &RecoveryKeeper::kept, waiting, [this, waiting, recovery] {
                waiting->deleteLater();
                discard(recovery);
            });
            m_keeper.keep();
        });
    });
}

void RecoveryOffer::discard(const Recovery& recovery)
{
    m_side.run([path = recovery.path] { return discardRecovery(path); },
               [this, recovery](const Done& done) {
                   if (!done.ok())
                       m_board.put(nameOf(recovery.path), [error = done.error()] {
                           return Notice{Notice::Kind::Warning, errorText(error), {}, false};
                       });
               });
}

} // namespace whither
