#pragma once

#include "models/study/passport/passport.h"
#include "models/text/languagecontext.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace whither {

/// One thing that is known of a number: what it is about, and the words.
struct PassportLine {
    QString label;
    QString text;
    QString link;                             ///< an address to open; empty where there is none
    std::optional<Query> rows = std::nullopt; ///< that can be shown
    std::uint64_t rowCount = 0;               ///< of them

    bool operator==(const PassportLine&) const = default;
};

/// "87 of 100 · 87.0%"; "1 of 22 records"; what the one row states where it is a number itself.
QString passportNumber(const Passport& passport, const LanguageContext& context);

/// All that is known of the number, the most telling first, and what was done to its table since
/// it was opened (`edits`, by their names). Plain text; texts of files cannot act.
std::vector<PassportLine> passportLines(const Passport& passport, const Catalog& catalog,
                                        const QStringList& edits, const LanguageContext& context);

} // namespace whither
