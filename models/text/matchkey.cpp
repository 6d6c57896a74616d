#include "models/text/matchkey.h"

#include "models/text/fold.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace whither {

namespace {

/// What a letter of the folded text does to the key.
enum class Part { Word, Nothing, Space, Break, And, Hyphen };

Part partOf(UChar32 letter)
{
    if (letter >= 'a' && letter <= 'z')
        return Part::Word;
    switch (letter) {
    case '\'':
    case '`':
    case '.':
    case 0x2018: // quotation marks as apostrophes
    case 0x2019:
    case 0x02BC:
        return Part::Nothing;
    case '&':
        return Part::And;
    case '-':
        return Part::Hyphen;
    case ',':
    case ';':
    case ':':
    case '/':
    case '|':
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '}':
    case '@':
    case '\n':
    case '\r':
    case 0x2013: // dashes
    case 0x2014:
    case 0x3001: // ideographic comma and full stop
    case 0x3002:
        return Part::Break;
    default:
        return u_isalnum(letter) ? Part::Word : Part::Space;
    }
}

class KeyBuilder {
public:
    void addWordBytes(std::string_view bytes)
    {
        if (m_isBetweenWords) {
            if (!m_key.text.empty())
                m_key.text.push_back(' ');
            m_wordStart = m_key.text.size();
            if (m_isBetweenSegments)
                m_segmentStart = m_wordStart;
            m_isBetweenWords = false;
            m_isBetweenSegments = false;
        }
        m_key.text.append(bytes);
    }

    void endWord()
    {
        if (m_isBetweenWords)
            return;
        m_isBetweenWords = true;
        if (std::string_view(m_key.text).substr(m_wordStart) != "the")
            return;
        m_key.text.resize(m_wordStart == 0 ? 0 : m_wordStart - 1);
        if (m_segmentStart == m_wordStart)
            m_isBetweenSegments = true;
    }

    void endSegment()
    {
        endWord();
        if (!m_isBetweenSegments)
            m_key.segments.push_back({m_segmentStart, m_key.text.size()});
        m_isBetweenSegments = true;
    }

    MatchKey take() && { return std::move(m_key); }

private:
    MatchKey m_key;
    std::size_t m_wordStart = 0;
    std::size_t m_segmentStart = 0;
    bool m_isBetweenWords = true;
    bool m_isBetweenSegments = true;
};

/// A hyphen joins words ("Wisconsin-Madison"); between spaces it is a dash.
bool isDash(std::string_view text, std::size_t at)
{
    return at > 0 && text[at - 1] == ' ' && at + 1 < text.size() && text[at + 1] == ' ';
}

} // namespace

MatchKey matchKey(std::string_view text)
{
    std::string folding;
    foldInto(text, folding);
    KeyBuilder key;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(folding.data());
    const std::size_t length = folding.size();
    for (std::size_t at = 0; at < length;) {
        const std::size_t start = at;
        UChar32 letter = 0;
        U8_NEXT_OR_FFFD(bytes, at, length, letter);
        switch (partOf(letter)) {
        case Part::Word:
            key.addWordBytes(std::string_view(folding).substr(start, at - start));
            break;
        case Part::Nothing:
            break;
        case Part::Space:
            key.endWord();
            break;
        case Part::Break:
            key.endSegment();
            break;
        case Part::And:
            key.endWord();
            key.addWordBytes("and");
            key.endWord();
            break;
        case Part::Hyphen:
            if (isDash(folding, start))
                key.endSegment();
            else
                key.endWord();
            break;
        }
    }
    key.endSegment();
    return std::move(key).take();
}

} // namespace whither
