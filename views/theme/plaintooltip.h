#pragma once

#include <QString>

namespace whither {

/// Text as a tooltip shows it: data is never markup, line breaks stay. Without the tag round it Qt
/// would guess, and a name with a "<" in it could become markup.
inline QString plainToolTip(const QString& text)
{
    return QStringLiteral("<p style='white-space:pre-line'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace whither
