#pragma once

#include "models/result.h"
#include "models/text/language.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A dated event of the story behind the study, as its sources date it.
struct StudyEvent {
    std::string event;
    std::string date; ///< ISO 8601, as far as it is known
    double year = 0;  ///< 2020.42 for the middle of June 2020
    std::array<QString, allLanguages.size()> names;
    std::vector<std::string> sources;

    const QString& name(Language language) const
    {
        return names[static_cast<std::size_t>(language)];
    }
};

/// Reads `events.csv`. Errors: those of `readTextGrid`; `BadValue` for an event without a date or
/// without a name in a language.
Result<std::vector<StudyEvent>> readEvents(const QString& path);

/// A date as a year with its fraction: the middle of what is known. "2020" is 2020.5, "2020-06" is
/// about 2020.46, "2025-12-03" about 2025.92; nothing for other texts.
std::optional<double> yearOfDate(std::string_view date);

} // namespace whither
