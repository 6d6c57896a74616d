#pragma once

#include "models/text/language.h"
#include "models/text/words.h"

#include <QString>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

/// The dictionary of data words: what each text of the built-in tables is called in the three
/// languages. Countries that it does not list come from CLDR; any other text is its own word.
class Wording {
public:
    /// By text: its words, in the order of `allLanguages`.
    using Entries = std::map<std::string, std::array<QString, allLanguages.size()>, std::less<>>;

    Wording() = default;
    explicit Wording(Entries entries) : m_entries(std::move(entries)) {}

    QString display(std::string_view text, Language language) const;
    /// Is there a word for it in that language? What has no letters, or is a name of capitals like
    /// NeurIPS, needs none.
    bool knows(std::string_view text, Language language) const;

private:
    Entries m_entries;
};

/// The words in one language. In English, countries are called what the data call them.
std::shared_ptr<const Words> wordsIn(std::shared_ptr<const Wording> wording, Language language);

} // namespace whither
