#pragma once

#include "models/result.h"
#include "models/text/language.h"
#include "models/text/words.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace whither {

/// The dictionary of data words: what each text of the built-in tables is called in the three
/// languages. Countries that it does not list come from CLDR; any other text is its own word.
class Wording {
public:
    /// Reads a CSV file with the columns text, en, zh_CN, zh_TW (an empty `en` means the text is
    /// English already). Errors: those of `readTextGrid`, `MissingColumn`.
    static Result<std::shared_ptr<const Wording>> load(const QString& path);

    bool contains(std::string_view text) const { return m_entries.contains(text); }
    QString display(std::string_view text, Language language) const;

private:
    std::map<std::string, std::array<QString, allLanguages.size()>, std::less<>> m_entries;
};

/// The words in one language. In English, countries are called what the data call them.
std::shared_ptr<const Words> wordsIn(std::shared_ptr<const Wording> wording, Language language);

} // namespace whither
