#include "app/shell/languageswitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <utility>

namespace whither {

LanguageSwitch::LanguageSwitch(std::shared_ptr<const Wording> wording, QObject* parent)
    : QObject(parent), m_wording(std::move(wording))
{
    m_context.words = wordsIn(m_wording, m_context.language);
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::setLanguage(Language language)
{
    install(language);
    emit changed();
}

void LanguageSwitch::speak(Language language,
                           const std::function<void(const LanguageContext&)>& deed)
{
    const Language own = m_context.language;
    if (own != language)
        install(language);
    deed(m_context);
    if (own != language)
        install(own);
}

void LanguageSwitch::install(Language language)
{
    m_context = {language, localeOf(language), wordsIn(m_wording, language)};
    QLocale::setDefault(m_context.locale);

    // Loading into an installed translator announces nothing; taking it out and in again does,
    // once.
    const QString code = languageCode(language);
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(QStringLiteral("qtbase_") + code,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/whither_") + code))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace whither
