#pragma once

#include "models/study/persons/reply.h"
#include "models/text/languagecontext.h"

#include <QString>

namespace whither {

/// "Nobody has asked.", "Asked on 3 Nov 2026; no reply yet.", "Replied on 9 Nov 2026."
QString replyStateText(const Reply& reply, const LanguageContext& context);

} // namespace whither
