#include "models/text/collation.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace whither {

struct Collation::Icu {
    std::unique_ptr<icu::Collator> collator;
};

namespace {

QByteArray collationTag(const QString& language)
{
    if (language.startsWith(QLatin1String("zh-TW")) || language.contains(QLatin1String("Hant")))
        return "zh-Hant-u-co-stroke-kn-true";
    if (language.startsWith(QLatin1String("zh")))
        return "zh-u-co-pinyin-kn-true";
    return language.toLatin1() + "-u-kn-true";
}

} // namespace

Collation::Collation(const QString& language) : m_icu(std::make_unique<Icu>())
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(collationTag(language).constData(), status);
    status = U_ZERO_ERROR;
    m_icu->collator.reset(icu::Collator::createInstance(locale, status));
    if (U_FAILURE(status))
        m_icu->collator.reset();
}

Collation::~Collation() = default;

QByteArray Collation::sortKey(const QString& text) const
{
    if (!m_icu->collator)
        return text.toUtf8();
    const icu::UnicodeString source(reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    QByteArray key(64, Qt::Uninitialized);
    const int32_t needed = m_icu->collator->getSortKey(
        source, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        m_icu->collator->getSortKey(source, reinterpret_cast<uint8_t*>(key.data()), needed);
    }
    key.resize(needed);
    return key;
}

} // namespace whither
