#include "models/text/notedwords.h"

#include <utility>

namespace whither {

NotedWords::NotedWords(std::shared_ptr<const Words> words, std::shared_ptr<const Wording> wording,
                       Language language)
    : m_words(std::move(words)), m_wording(std::move(wording)), m_language(language)
{
}

QString NotedWords::display(std::string_view term) const
{
    const QString shown = m_words->display(term);
    if (!m_wording->knows(term, m_language) && !m_missing.contains(shown))
        m_missing.append(shown);
    return shown;
}

QStringList NotedWords::searchable(std::string_view term) const
{
    return m_words->searchable(term);
}

QString NotedWords::language() const
{
    return m_words->language();
}

} // namespace whither
