#include "models/text/language.h"

namespace whither {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh_CN");
    case Language::TraditionalChinese:
        return QStringLiteral("zh_TW");
    }
    return {};
}

QString languageTag(Language language)
{
    return languageCode(language).replace(QLatin1Char('_'), QLatin1Char('-'));
}

std::optional<Language> languageFromCode(const QString& code)
{
    for (const Language language : allLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    const QLocale system = QLocale::system();
    for (const QString& tag : system.uiLanguages()) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::English)
            return Language::English;
        if (locale.language() == QLocale::Chinese) {
            return locale.script() == QLocale::TraditionalHanScript ? Language::TraditionalChinese
                                                                    : Language::SimplifiedChinese;
        }
    }
    return Language::English;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case Language::SimplifiedChinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    case Language::TraditionalChinese:
        return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    }
    return QLocale::c();
}

QString nativeName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::SimplifiedChinese:
        return QStringLiteral("简体中文");
    case Language::TraditionalChinese:
        return QStringLiteral("繁體中文");
    }
    return {};
}

} // namespace whither
