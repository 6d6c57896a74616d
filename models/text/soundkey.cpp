#include "models/text/soundkey.h"

#include "models/text/fold.h"
#include "models/text/pinyin.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

/// Readings that a sign has as a surname only.
constexpr std::array<std::pair<char16_t, const char*>, 13> surnameReadings{{
    {u'曾', "zeng"},
    {u'单', "shan"},
    {u'單', "shan"},
    {u'解', "xie"},
    {u'仇', "qiu"},
    {u'查', "zha"},
    {u'区', "ou"},
    {u'區', "ou"},
    {u'翟', "zhai"},
    {u'盖', "ge"},
    {u'蓋', "ge"},
    {u'朴', "piao"},
    {u'覃', "qin"},
}};

constexpr std::array<const char16_t*, 16> longSurnames{
    u"欧阳", u"歐陽", u"司马", u"司馬", u"诸葛", u"諸葛", u"上官", u"夏侯",
    u"皇甫", u"尉迟", u"尉遲", u"公孙", u"公孫", u"慕容", u"司徒", u"令狐"};

bool isHan(QChar sign)
{
    return sign.script() == QChar::Script_Han;
}

/// The words in one order, one blank between.
std::string joined(QStringList words)
{
    words.sort();
    return words.join(QLatin1Char(' ')).toStdString();
}

} // namespace

QString SoundKeys::reading(QChar sign)
{
    const auto [known, isNew] = m_readings.try_emplace(sign.unicode());
    if (isNew)
        known->second = pinyin(QString(sign));
    return known->second;
}

QString SoundKeys::read(const QString& signs)
{
    QString text;
    for (const QChar sign : signs)
        text += reading(sign);
    return text;
}

/// Surname and given name: so the key of "Xiaoming Zhang" is that of 张小明.
std::string SoundKeys::ofChinese(const QString& name)
{
    const bool isLong =
        name.size() > 2 && std::ranges::any_of(longSurnames, [&](const char16_t* surname) {
            return name.startsWith(QString::fromUtf16(surname));
        });
    QString surname = read(name.left(isLong ? 2 : 1));
    const auto own = std::ranges::find(surnameReadings, name.front().unicode(),
                                       &std::pair<char16_t, const char*>::first);
    if (!isLong && own != surnameReadings.end())
        surname = QLatin1String(own->second);
    return joined({surname, read(name.mid(isLong ? 2 : 1))});
}

std::string SoundKeys::of(std::string_view name)
{
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).trimmed();
    if (text.size() > 1 && std::ranges::all_of(text, isHan))
        return ofChinese(text);
    QStringList words;
    for (const QString& part : folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString word;
        for (const QChar sign : part) {
            if (sign.isLetterOrNumber())
                word += isHan(sign) ? reading(sign) : QString(sign);
        }
        if (!word.isEmpty())
            words.append(word);
    }
    QStringList full = words;
    full.removeIf([](const QString& word) { return word.size() == 1; });
    return joined(full.size() > 1 ? full : words);
}

} // namespace whither
