#include "models/study/persons/replies.h"

#include <QCoreApplication>

#include <utility>

namespace whither {

namespace {

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(ReplyEdit)
};

} // namespace

void Replies::setAll(RepliesByTable replies)
{
    std::erase_if(replies, [](const auto& table) { return table.second.empty(); });
    if (replies == m_replies)
        return;
    m_replies = std::move(replies);
    emit changed();
}

const RepliesByPerson& Replies::of(const std::string& table) const
{
    static const RepliesByPerson none;
    const auto found = m_replies.find(table);
    return found == m_replies.end() ? none : found->second;
}

void Replies::set(const std::string& table, const std::string& person,
                  const std::optional<Reply>& reply)
{
    RepliesByTable replies = m_replies;
    if (reply)
        replies[table].insert_or_assign(person, *reply);
    else
        replies[table].erase(person);
    setAll(std::move(replies));
}

QString ReplyEdit::describe() const
{
    if (!after)
        return ReplyWords::tr("Delete a reply", "undo step");
    return before ? ReplyWords::tr("Change a reply", "undo step")
                  : ReplyWords::tr("Write down a reply", "undo step");
}

} // namespace whither
