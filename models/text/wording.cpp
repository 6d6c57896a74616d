#include "models/text/wording.h"

#include "models/import/textgrid.h"
#include "models/text/countrynames.h"

#include <unordered_map>
#include <utility>

namespace whither {

namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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
        QStringList texts{utf8(term)};
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

} // namespace

Result<std::shared_ptr<const Wording>> Wording::load(const QString& path)
{
    auto grid = readTextGrid(path);
    if (!grid.ok())
        return grid.error();
    for (const char* name : {"text", "en", "zh_CN", "zh_TW"}) {
        if (!grid.value().columnOf(name))
            return Error{ErrorCode::MissingColumn, path, {QString::fromLatin1(name)}};
    }
    auto wording = std::make_shared<Wording>();
    const TextGrid& rows = grid.value();
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const std::string_view text = rows.field(row, "text");
        const std::string_view english = rows.field(row, "en");
        wording->m_entries.emplace(std::string(text),
                                   std::array{utf8(english.empty() ? text : english),
                                              utf8(rows.field(row, "zh_CN")),
                                              utf8(rows.field(row, "zh_TW"))});
    }
    return std::shared_ptr<const Wording>(std::move(wording));
}

QString Wording::display(std::string_view text, Language language) const
{
    const auto entry = m_entries.find(text);
    if (entry != m_entries.end())
        return entry->second[static_cast<std::size_t>(language)];
    if (language != Language::English) {
        if (const auto code = countryCode(text))
            return countryName(*code, language);
    }
    return utf8(text);
}

std::shared_ptr<const Words> wordsIn(std::shared_ptr<const Wording> wording, Language language)
{
    return std::make_shared<LanguageWords>(std::move(wording), language);
}

} // namespace whither
