#include "models/study/paragraph/sentences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr qsizetype longestSentence = 1000;
constexpr std::array abbreviations = {"e.g", "i.e", "vs",   "al", "approx",
                                      "no",  "fig", "prof", "dr"};

bool endsAbbreviation(const QString& text, qsizetype point)
{
    qsizetype start = point;
    while (start > 0 && point - start < 8
           && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    const QString word = text.mid(start, point - start);
    // The last letter of U.S., or of an initial.
    const bool isInitial = !word.isEmpty() && word.back().isUpper()
                           && (word.size() == 1 || word[word.size() - 2] == u'.');
    return isInitial || std::ranges::any_of(abbreviations, [&](const char* known) {
               return word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
           });
}

bool endsSentence(const QString& text, qsizetype place)
{
    const QChar sign = text[place];
    if (QStringView(u"。！？!?\n\r\u2028\u2029").contains(sign))
        return true;
    if (sign != u'.')
        return false;
    const bool isLast = place + 1 == text.size();
    const QChar next = isLast ? QChar(u' ') : text[place + 1];
    return (next.isSpace() || QStringView(u"”’\"')").contains(next))
           && !(endsAbbreviation(text, place) && !isLast);
}

void addTrimmed(std::vector<TextSpan>& spans, const QString& text, qsizetype start, qsizetype end)
{
    while (start < end && !text[start].isLetterOrNumber())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (end > start)
        spans.push_back({start, end - start});
}

bool isAmount(const TextWord& word, const std::vector<TextNumber>& numbers)
{
    return word.sense == WordSense::Number && numbers[word.number].kind != TextNumber::Kind::Year
           && numbers[word.number].kind != TextNumber::Kind::Other;
}

bool holdsAmount(Clause::const_iterator first, Clause::const_iterator last,
                 const std::vector<TextNumber>& numbers)
{
    return std::any_of(first, last, [&](const TextWord& word) { return isAmount(word, numbers); });
}

} // namespace

std::vector<TextSpan> sentencesIn(const QString& text, const std::vector<TextNumber>& numbers)
{
    std::vector<TextSpan> spans;
    qsizetype start = 0;
    auto number = numbers.begin();
    for (qsizetype place = 0; place < text.size(); ++place) {
        while (number != numbers.end() && number->span.start + number->span.length <= place)
            ++number;
        const bool isInNumber = number != numbers.end() && number->span.start <= place;
        if (isInNumber || (!endsSentence(text, place) && place - start < longestSentence))
            continue;
        addTrimmed(spans, text, start, place + 1);
        start = place + 1;
    }
    addTrimmed(spans, text, start, text.size());
    return spans;
}

std::vector<Clause> clausesOf(const std::vector<TextWord>& words,
                              const std::vector<TextNumber>& numbers)
{
    std::vector<Clause> clauses(1);
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto isBreak = [](const TextWord& one) { return one.sense == WordSense::Break; };
        const auto next = std::find_if(word, words.end(), isBreak);
        const bool parts = word->sense == WordSense::And
                           && holdsAmount(clauses.back().begin(), clauses.back().end(), numbers)
                           && holdsAmount(word, next, numbers);
        if (isBreak(*word) || parts)
            clauses.emplace_back();
        else
            clauses.back().push_back(*word);
    }
    std::erase_if(clauses, [](const Clause& clause) { return clause.empty(); });
    return clauses;
}

} // namespace whither
