#include "models/study/paragraph/vocabulary.h"

#include "models/study/paragraph/vocabularylist.h"
#include "models/text/countryrecognizer.h"
#include "models/text/countryvariants.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr qsizetype mostLatinWords = 5; // in a phrase, as in "United States of America"
constexpr std::string_view europe = "Europe";
constexpr std::array chineseFields = {"", "AI", "人工智能", "人工智慧"};

constexpr std::array demonyms = {
    std::pair{"Chinese", "China"},          std::pair{"American", "United States"},
    std::pair{"British", "United Kingdom"}, std::pair{"European", "Europe"},
    std::pair{"Indian", "India"},           std::pair{"Canadian", "Canada"},
    std::pair{"Korean", "South Korea"},     std::pair{"German", "Germany"},
    std::pair{"French", "France"},          std::pair{"Japanese", "Japan"},
};

bool isIdeograph(QChar sign)
{
    return sign.script() == QChar::Script_Han;
}

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() && !isIdeograph(sign);
}

bool isBreak(QChar sign)
{
    return QStringView(u",，、;；:：()（）[]【】—\n\r").contains(sign);
}

/// One past the last letter of the word at a place; "U.S." is one word.
qsizetype wordEnd(const QString& text, qsizetype start, qsizetype end)
{
    qsizetype place = start;
    while (place < end && (isWordSign(text[place]) || text[place].isMark()))
        ++place;
    const auto isInitial = [&](qsizetype at) {
        return at + 1 < end && text[at].isUpper() && text[at + 1] == u'.';
    };
    if (place == start + 1 && isInitial(start) && isInitial(start + 2)) {
        while (isInitial(place - 1) || (place < end && text[place] == u'.' && isInitial(place + 1)))
            place += isInitial(place - 1) ? 1 : 2;
    }
    return std::min(place, end);
}

/// A word as phrases are kept: folded, and "U.S." as "us.", for "us" is no country.
QString keyOf(const QString& word)
{
    QString bare = word;
    bare.remove(u'.');
    const bool isShouted = bare.size() == 2 && bare == bare.toUpper();
    return isShouted ? folded(bare) + u'.' : folded(bare);
}

QString phraseKey(const QString& phrase)
{
    QStringList keys;
    for (qsizetype place = 0; place < phrase.size();) {
        if (!isWordSign(phrase[place])) {
            ++place;
            continue;
        }
        const qsizetype end = wordEnd(phrase, place, phrase.size());
        keys.append(keyOf(phrase.mid(place, end - place)));
        place = end;
    }
    return keys.join(u' ');
}

} // namespace

Vocabulary::Vocabulary(const Wording& wording, const std::vector<std::string>& conferences)
{
    addPlaces(wording);
    addListed();
    for (const std::string& conference : conferences)
        add(QString::fromStdString(conference), WordSense::Conference, conference);
    if (std::ranges::find(conferences, "NeurIPS") != conferences.end())
        add(QStringLiteral("NIPS"), WordSense::Conference, "NeurIPS"); // its name until 2018
}

void Vocabulary::add(const QString& phrase, WordSense sense, std::string_view term)
{
    const bool isChinese = std::ranges::any_of(phrase, isIdeograph);
    const QString key = isChinese ? folded(phrase) : phraseKey(phrase);
    if (key.isEmpty())
        return;
    if (isChinese) {
        qsizetype& longest = m_longestChinese[key.front()];
        longest = std::max(longest, key.size());
    }
    m_meanings.insert(key, {sense, std::string(term)});
}

void Vocabulary::addPlaces(const Wording& wording)
{
    std::vector<std::string_view> keys = countryKeys();
    keys.push_back(europe);
    for (const std::string_view key : keys) {
        add(QString::fromUtf8(key), WordSense::Place, key);
        for (const Language language : allLanguages) {
            const QString name = wording.display(key, language);
            add(name, WordSense::Place, key);
            if (language == Language::English)
                continue;
            for (const QString& people : QString::fromUtf8(chinesePeople()).split(u'|')) {
                for (const char* field : chineseFields)
                    add(name + QString::fromUtf8(field) + people, WordSense::Origin, key);
            }
        }
    }
    for (const auto& [name, code] : countryVariants()) {
        // A single sign is too little in running text: 美 is in 美好.
        const QString variant = QString::fromUtf8(name);
        if (const auto key = countryKey(code); key && variant.size() > 1)
            add(variant, WordSense::Place, *key);
    }
    add(QStringLiteral("US"), WordSense::Place, *countryKey("US"));
    for (const auto& [name, key] : demonyms)
        add(QString::fromLatin1(name), WordSense::Origin, key);
}

void Vocabulary::addListed()
{
    for (const ListedWords& listed : listedWords()) {
        for (const QString& phrase : QString::fromUtf8(listed.phrases).split(u'|')) {
            add(phrase, listed.sense, listed.term);
        }
    }
    add(QStringLiteral("AI"), WordSense::Quality);
}

TextWord Vocabulary::latinWord(const QString& text, qsizetype start, qsizetype end) const
{
    TextWord found;
    QString phrase;
    qsizetype place = start;
    for (qsizetype count = 0; count < mostLatinWords && place < end; ++count) {
        const qsizetype stop = wordEnd(text, place, end);
        phrase +=
            (count > 0 ? QStringLiteral(" ") : QString()) + keyOf(text.mid(place, stop - place));
        auto meaning = m_meanings.constFind(phrase);
        if (meaning == m_meanings.constEnd() && phrase.endsWith(u'.'))
            meaning = m_meanings.constFind(phrase.chopped(1)); // "IN", "OF" in a heading
        if (meaning != m_meanings.constEnd())
            found = {{start, stop - start}, meaning->sense, meaning->term};
        else if (count == 0)
            found = {{start, stop - start}};
        place = stop;
        while (place < end && place - stop < 2
               && (text[place] == u' ' || text[place] == u'-' || text[place] == u'\''
                   || text[place] == u'’'))
            ++place;
        if (place == stop || place >= end || !isWordSign(text[place]))
            break;
    }
    return found;
}

TextWord Vocabulary::chineseWord(const QString& text, qsizetype start, qsizetype end) const
{
    const qsizetype longest = m_longestChinese.value(text[start]);
    for (qsizetype length = std::min(longest, end - start); length > 0; --length) {
        const auto meaning = m_meanings.constFind(text.mid(start, length).toLower());
        if (meaning != m_meanings.constEnd())
            return {{start, length}, meaning->sense, meaning->term};
    }
    return {{start, 1}};
}

std::vector<TextWord> Vocabulary::wordsIn(const QString& text, const TextSpan& part,
                                          const std::vector<TextNumber>& numbers) const
{
    std::vector<TextWord> words;
    const qsizetype end = part.start + part.length;
    auto number = std::ranges::lower_bound(numbers, part.start, {},
                                           [](const TextNumber& one) { return one.span.start; });
    qsizetype place = part.start;
    while (place < end) {
        const qsizetype next = number == numbers.end() ? end : std::min(number->span.start, end);
        if (number != numbers.end() && place >= number->span.start) {
            words.push_back({number->span,
                             WordSense::Number,
                             {},
                             static_cast<std::size_t>(number - numbers.begin())});
            place = number->span.start + number->span.length;
            ++number;
            continue;
        }
        const QChar sign = text[place];
        if (isBreak(sign)) {
            words.push_back({{place, 1}, WordSense::Break});
            ++place;
            continue;
        }
        if (!sign.isLetterOrNumber()) {
            ++place;
            continue;
        }
        TextWord word =
            isIdeograph(sign) ? chineseWord(text, place, next) : latinWord(text, place, next);
        place = word.span.start + std::max<qsizetype>(1, word.span.length);
        const bool joinsUnknown =
            isIdeograph(sign) && word.sense == WordSense::Unknown && !words.empty()
            && words.back().sense == WordSense::Unknown
            && words.back().span.start + words.back().span.length == word.span.start;
        if (joinsUnknown)
            words.back().span.length += word.span.length;
        else
            words.push_back(std::move(word));
    }
    return words;
}

} // namespace whither
