#pragma once

#include "models/text/language.h"
#include "models/text/words.h"

#include <QLocale>

#include <memory>

namespace whither {

/// The language things are said in: number forms and the words of data values.
/// Sentences come from the translator installed for the same language.
struct LanguageContext {
    Language language = Language::English;
    QLocale locale = localeOf(Language::English);
    std::shared_ptr<const Words> words;
};

} // namespace whither
