#include "models/study/paragraph/statedclaims.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace whither {

namespace {

using Kind = TextNumber::Kind;
using Comparison = ClaimCheck::Comparison;
using Order = StatedClaim::Order;

// How far "about" reaches: see resources/data/README.md, "How claims are tested".
constexpr double aboutPercent = 2;  // points
constexpr double aboutFraction = 5; // points: "close to half"
constexpr double aboutTimes = 0.5;
constexpr double aboutPart = 0.025; // of a count

bool isAmount(const TextNumber& number)
{
    return number.kind != Kind::Year && number.kind != Kind::Other;
}

qsizetype endOf(const TextNumber& number)
{
    return number.span.start + number.span.length;
}

double aboutTolerance(const TextNumber& number)
{
    constexpr double digitTolerance = 0.5; // more is of a fraction in words
    switch (number.kind) {
    case Kind::Percent:
        return number.tolerance > digitTolerance ? aboutFraction : aboutPercent;
    case Kind::Times:
        return aboutTimes;
    default:
        return std::max(number.tolerance, number.value * aboutPart);
    }
}

/// Takes over what a word says of the number beside it; false if it says nothing of numbers.
bool qualify(StatedClaim& claim, WordSense sense)
{
    switch (sense) {
    case WordSense::About:
        claim.tolerance = aboutTolerance(claim.number);
        return true;
    case WordSense::Over:
        claim.comparison = Comparison::Above;
        return true;
    case WordSense::AtLeast:
        claim.comparison = Comparison::AtLeast;
        return true;
    case WordSense::Under:
        claim.comparison = Comparison::Below;
        return true;
    case WordSense::AtMost:
        claim.comparison = Comparison::AtMost;
        return true;
    default:
        return false;
    }
}

void readQualifiers(StatedClaim& claim)
{
    const auto number = numberWord(claim);
    const Clause& clause = claim.clause();
    for (auto before = number; before != clause.begin();) {
        --before;
        if (!qualify(claim, before->sense) && before->sense != WordSense::Filler)
            break;
        if (before->sense != WordSense::Filler)
            return;
    }
    for (auto after = number + 1; after < clause.end(); ++after) {
        if (qualify(claim, after->sense))
            return;
        if (after->sense != WordSense::Filler && after->sense != WordSense::Quality
            && after->sense != WordSense::People)
            return;
    }
}

/// The word that puts a place before another: "ahead of", 超过 before a place.
Order orderOf(Clause::const_iterator word, const Clause& words)
{
    if (word->sense == WordSense::Ahead)
        return Order::Ahead;
    if (word->sense == WordSense::Behind)
        return Order::Behind;
    const auto next = std::find_if_not(
        word + 1, words.end(), [](const TextWord& one) { return one.sense == WordSense::Filler; });
    const bool isBeforePlace = next != words.end() && next->sense == WordSense::Place;
    if (word->sense == WordSense::Over && isBeforePlace)
        return Order::Ahead;
    if (word->sense == WordSense::Under && isBeforePlace)
        return Order::Behind;
    return Order::None;
}

std::optional<StatedClaim> orderIn(const Clause& words)
{
    const auto isPlace = [](const TextWord& word) { return word.sense == WordSense::Place; };
    for (auto word = words.begin(); word != words.end(); ++word) {
        const Order order = orderOf(word, words);
        // One place on this side and one on the other, or it is not clear who is ahead.
        if (order == Order::None || std::count_if(words.begin(), word, isPlace) != 1
            || std::count_if(word, words.end(), isPlace) != 1)
            continue;
        StatedClaim claim;
        claim.number.span = word->span;
        claim.order = order;
        return claim;
    }
    return std::nullopt;
}

/// The numbers from `first` on that signs join, and the sum they are, if they are one.
struct JoinedNumbers {
    std::size_t end = 0; ///< one past the last
    std::optional<StatedSum> sum;
};

JoinedNumbers joinedAt(const QString& text, const std::vector<TextNumber>& numbers,
                       std::size_t first)
{
    QString signs; // between the numbers
    std::size_t last = first;
    for (; last + 1 < numbers.size(); ++last) {
        const qsizetype end = endOf(numbers[last]);
        const QString joint = text.mid(end, numbers[last + 1].span.start - end).trimmed();
        if (joint != QLatin1String("+") && joint != QLatin1String("="))
            break;
        signs += joint;
    }
    JoinedNumbers joined{last + 1, std::nullopt};
    const qsizetype equals = signs.indexOf(u'=');
    const std::span of(numbers.data() + first, joined.end - first);
    const bool isSum =
        signs.size() > 1 && signs.count(u'=') == 1 && (equals == 0 || equals == signs.size() - 1)
        && std::ranges::all_of(of, [](const TextNumber& one) { return one.kind == Kind::Count; });
    if (!isSum)
        return joined;
    const bool isTotalFirst = equals == 0;
    StatedSum sum{{of.front().span.start, endOf(of.back()) - of.front().span.start},
                  {},
                  (isTotalFirst ? of.front() : of.back()).value};
    for (const TextNumber& part : of.subspan(isTotalFirst ? 1 : 0, of.size() - 1))
        sum.parts.push_back(part.value);
    joined.sum = std::move(sum);
    return joined;
}

} // namespace

std::vector<StatedSum> statedSums(const QString& text, const std::vector<TextNumber>& numbers)
{
    const QString narrow = halfWidth(text);
    std::vector<StatedSum> sums;
    for (std::size_t first = 0; first < numbers.size();) {
        JoinedNumbers joined = joinedAt(narrow, numbers, first);
        if (joined.sum)
            sums.push_back(*std::move(joined.sum));
        first = joined.end;
    }
    return sums;
}

std::vector<StatedClaim> statedClaims(const std::vector<TextWord>& words,
                                      const std::vector<TextNumber>& numbers)
{
    const auto isStated = [&](const TextWord& word) {
        return word.sense == WordSense::Number && isAmount(numbers[word.number]);
    };
    auto whole = std::make_shared<StatedSentence>();
    std::ranges::copy_if(words, std::back_inserter(whole->words),
                         [](const TextWord& word) { return word.sense != WordSense::Break; });
    std::vector<StatedClaim> claims;
    if (std::ranges::none_of(words, isStated)) {
        auto order = orderIn(words);
        if (!order)
            return claims;
        whole->clauses = {whole->words};
        order->whole = std::move(whole);
        claims.push_back(*std::move(order));
        return claims;
    }
    whole->clauses = clausesOf(words, numbers);
    for (std::size_t place = 0; place < whole->clauses.size(); ++place) {
        if (std::ranges::none_of(whole->clauses[place], isStated))
            whole->heads.push_back(place);
    }
    for (std::size_t place = 0; place < whole->clauses.size(); ++place) {
        for (const TextWord& word : whole->clauses[place]) {
            if (!isStated(word))
                continue;
            StatedClaim claim;
            claim.number = numbers[word.number];
            claim.tolerance = claim.number.tolerance;
            claim.whole = whole;
            claim.place = place;
            readQualifiers(claim);
            claims.push_back(std::move(claim));
        }
    }
    return claims;
}

} // namespace whither
