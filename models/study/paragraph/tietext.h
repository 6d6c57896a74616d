#pragma once

#include "models/study/paragraph/paragraph.h"
#include "models/text/languagecontext.h"

#include <QString>

namespace whither {

/// Why a statement is tied to no query, in a sentence; empty where it is.
QString gapText(const ClaimTie& tie);

/// What the data say of a statement, in a line: "87 = 87", or why they say nothing.
QString answerText(const ParagraphClaim& claim, const LanguageContext& context);

/// All that is known of a statement, as lines of plain text: its sentence, the gap, and each check
/// with what came of it (see `findingText`). `text` is that of the paragraph.
QString statementText(const ParagraphClaim& claim, const QString& text, const Catalog& catalog,
                      const LanguageContext& context);

} // namespace whither
