#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace whither {

enum class Language { English, SimplifiedChinese, TraditionalChinese };

inline constexpr std::array allLanguages = {Language::English, Language::SimplifiedChinese,
                                            Language::TraditionalChinese};

/// `en`, `zh_CN`, `zh_TW`: as in file names, settings and on the command line.
QString languageCode(Language language);
/// The same as other programs know it (BCP 47): `en`, `zh-CN`, `zh-TW`.
QString languageTag(Language language);
std::optional<Language> languageFromCode(const QString& code);
/// The language to start in: the first of the system's that Whither speaks, or English.
Language systemLanguage();
/// Number and date forms of the language, independent of the environment.
QLocale localeOf(Language language);
/// The language's own name: English, 简体中文, 繁體中文.
QString nativeName(Language language);

} // namespace whither
