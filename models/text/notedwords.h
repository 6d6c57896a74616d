#pragma once

#include "models/text/language.h"
#include "models/text/wording.h"
#include "models/text/words.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

namespace whither {

/// Words that keep a list of those asked for that their language has not. On one thread.
class NotedWords final : public Words {
public:
    NotedWords(std::shared_ptr<const Words> words, std::shared_ptr<const Wording> wording,
               Language language);

    QString display(std::string_view term) const override;
    QStringList searchable(std::string_view term) const override;
    QString language() const override;

    /// In the order they were asked for, each once.
    const QStringList& missing() const { return m_missing; }

private:
    std::shared_ptr<const Words> m_words;
    std::shared_ptr<const Wording> m_wording;
    Language m_language;
    mutable QStringList m_missing;
};

} // namespace whither
