#pragma once

#include "app/shell/languageswitch.h"

#include "tests/support/builtinstudy.h"

namespace whither {

/// The built-in study said in any of the languages, sentences and words.
class SpokenStudy : public BuiltinStudy {
public:
    SpokenStudy() : m_languages(catalog.wording()) { speak(Language::English); }

    void speak(Language language)
    {
        m_languages.setLanguage(language);
        context = m_languages.context();
        engine->setWords(context.words);
    }

private:
    LanguageSwitch m_languages;
};

} // namespace whither
