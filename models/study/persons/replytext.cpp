#include "models/study/persons/replytext.h"

#include "models/query/querytext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct ReplyText {
    Q_DECLARE_TR_FUNCTIONS(ReplyText)
};

} // namespace

QString replyStateText(const Reply& reply, const LanguageContext& context)
{
    if (!reply.text.empty())
        return ReplyText::tr("Replied on %1.").arg(dateText(reply.repliedOn, context));
    if (reply.askedOn.empty())
        return ReplyText::tr("Nobody has asked.");
    return ReplyText::tr("Asked on %1; no reply yet.").arg(dateText(reply.askedOn, context));
}

} // namespace whither
