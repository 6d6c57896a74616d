#pragma once

#include "models/study/passport/valueorigin.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <vector>

namespace whither {

/// One thing that is known of a value: what it is about, and the words.
struct OriginLine {
    QString label;
    QString text;
    QString link; ///< an address to open; empty where there is none

    bool operator==(const OriginLine&) const = default;
};

/// "Why “United States”?", or "Why is nothing stated?".
QString originTitle(const ValueOrigin& origin, const LanguageContext& context);

/// Everything that is known of where the value comes from, the most telling first. What is not
/// known has no line. Plain text; texts of files cannot act.
std::vector<OriginLine> originLines(const ValueOrigin& origin, const LanguageContext& context);

} // namespace whither
