#include "models/text/pinyin.h"

#include "models/text/fold.h"

#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace whither {

namespace {

/// Syllables and other words, one after the other. Without ICU's tables the text stays as it is.
QStringList syllables(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return {folded(text)};
    icu::UnicodeString latin;
    for (const QChar sign : text) {
        // Syllable by syllable: the transliterator joins what stands between blanks.
        latin.append(static_cast<char16_t>(sign.unicode()));
        if (sign.script() == QChar::Script_Han)
            latin.append(u' ');
    }
    toLatin->transliterate(latin);
    const QString spoken = QString::fromUtf16(latin.getBuffer(), latin.length());
    return folded(spoken).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QString pinyin(const QString& text)
{
    return syllables(text).join(QString());
}

QString pinyinInitials(const QString& text)
{
    QString initials;
    for (const QString& syllable : syllables(text))
        initials.append(syllable.front());
    return initials;
}

} // namespace whither
