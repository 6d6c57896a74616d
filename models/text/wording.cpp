#include "models/text/wording.h"

#include "models/text/countrynames.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

class LanguageWords final : public Words {
public:
    LanguageWords(std::shared_ptr<const Wording> wording, Language language)
        : m_wording(std::move(wording)), m_language(language)
    {
    }

    QString display(std::string_view term) const override
    {
        // Country names are worth remembering: CLDR is asked through a display-name object each
        // time.
        const std::string key(term);
        if (const auto known = m_cache.find(key); known != m_cache.end())
            return known->second;
        return m_cache.emplace(key, m_wording->display(term, m_language)).first->second;
    }

    QStringList searchable(std::string_view term) const override
    {
        QStringList texts{QString::fromUtf8(term)};
        for (const Language language : allLanguages) {
            const QString text = m_wording->display(term, language);
            if (!texts.contains(text))
                texts.append(text);
        }
        return texts;
    }

    QString language() const override
    {
        return languageCode(m_language).replace(QLatin1Char('_'), QLatin1Char('-'));
    }

private:
    std::shared_ptr<const Wording> m_wording;
    Language m_language;
    mutable std::unordered_map<std::string, QString> m_cache;
};

/// Numbers and signs, and names like ICLR, NeurIPS, SCMP26: one word, more than one capital.
bool isSameEverywhere(const QString& text)
{
    const auto isLetter = [](QChar letter) { return letter.isLetter(); };
    const auto isCapital = [](QChar letter) { return letter.isUpper(); };
    return std::ranges::none_of(text, isLetter)
           || (!text.contains(QLatin1Char(' ')) && std::ranges::count_if(text, isCapital) > 1);
}

} // namespace

QString Wording::display(std::string_view text, Language language) const
{
    const auto entry = m_entries.find(text);
    if (entry != m_entries.end())
        return entry->second[static_cast<std::size_t>(language)];
    if (language != Language::English) {
        if (const auto code = countryCode(text))
            return countryName(*code, language);
    }
    return QString::fromUtf8(text);
}

bool Wording::knows(std::string_view text, Language language) const
{
    return language == Language::English || m_entries.contains(text) || countryCode(text)
           || isSameEverywhere(QString::fromUtf8(text));
}

std::shared_ptr<const Words> wordsIn(std::shared_ptr<const Wording> wording, Language language)
{
    return std::make_shared<LanguageWords>(std::move(wording), language);
}

} // namespace whither
