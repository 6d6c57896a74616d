#include "app/study/replydeed.h"

#include "models/query/querysession.h"

#include "views/inspector/inspector.h"
#include "views/persons/replydialog.h"

#include "app/query/editcommand.h"

#include <QUndoStack>

#include <optional>

namespace whither {

ReplyDeed::ReplyDeed(const ReplyParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    connect(&parts.inspector, &Inspector::replyRequested, this, &ReplyDeed::ask);
}

void ReplyDeed::ask(const QString& person, const QString& name)
{
    const std::string table = m_parts.session.table();
    const std::string key = person.toStdString();
    const RepliesByPerson& replies = m_parts.catalog.replies().of(table);
    const auto found = replies.find(key);
    const std::optional<Reply> before =
        found == replies.end() ? std::nullopt : std::optional(found->second);
    ReplyDialog dialog(name, before, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<Reply> after = dialog.reply(); after != before)
        m_parts.undo.push(
            new EditCommand(m_parts.catalog.replies(), ReplyEdit{table, key, before, after}));
}

} // namespace whither
