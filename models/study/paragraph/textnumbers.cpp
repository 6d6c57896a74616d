#include "models/study/paragraph/textnumbers.h"

#include "models/study/paragraph/numberwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace whither {

namespace {

using Kind = TextNumber::Kind;

// Words are coarser than digits: resources/data/README.md, "How claims are tested".
constexpr double fractionTolerance = 2; // points, of "two thirds"
constexpr double timesTolerance = 0.25; // of "five times": to the nearest half
constexpr double tenthsTolerance = 2;   // points, of 四成
constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

const QString chineseDigits = QStringLiteral("[零〇一二三四五六七八九十百千万萬亿億两兩]{1,12}");
const QString plainDigits = QStringLiteral("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?");

const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("百分之(?<percent>%1|%2)"
                       "|(?<lower>\\d{1,6}|%2)分之(?<upper>\\d{1,6}|%2)"
                       "|(?<halfzh>一半|半数|半數)"
                       "|(?<=[第])(?<nth>%2)"
                       // 百人 is a name, and 成 begins other words than tenths.
                       "|(?<zh>(?![百千万萬亿億]+[ ]?[人名])%2)"
                       "(?=[ ]?(?:[人名位个個篇倍]|成(?![为為员員果功立了本长長])))"
                       "|\\b(?<part>half|(?:a|one|two|three|four|five|six|seven|eight|nine)[ -]"
                       "(?:%3))s?\\b"
                       "|\\b(?<word>(?:(?:%4)[ -])?(?:%4))\\b"
                       "|\\b(?<twice>twice)\\b"
                       "|(?<digits>%1)")
            .arg(plainDigits, chineseDigits, partWordPattern(), numberWordPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isLatinLetter(QChar sign)
{
    return sign.isLetter() && sign.script() == QChar::Script_Latin;
}

QChar at(const QString& text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text[place] : QChar();
}

/// Reads what stands at a place of the text, and steps over it. Looks no further than units are
/// long: a pattern is slow to begin on a long text.
class Reader {
public:
    Reader(const QString& text, qsizetype place)
        : m_ahead(text.mid(place, longestUnit)), m_start(place)
    {
    }

    bool take(const QRegularExpression& pattern)
    {
        const auto match = pattern.match(m_ahead, m_place, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            m_place = match.capturedEnd();
            m_taken = match.captured(1);
        }
        return match.hasMatch();
    }
    const QString& taken() const { return m_taken; }
    qsizetype place() const { return m_start + m_place; }

private:
    static constexpr qsizetype longestUnit = 32;

    QString m_ahead;
    qsizetype m_start;
    qsizetype m_place = 0;
    QString m_taken;
};

/// Multiplies by the words behind a number, and takes its unit.
void takeUnits(const QString& text, TextNumber& number, bool isWord)
{
    static const auto pattern = [](const char* words) {
        return QRegularExpression(QString::fromUtf8(words),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression large = pattern("[ ]?(万|萬|亿|億|千|百|hundred\\b|"
                                                    "thousand\\b|million\\b|billion\\b)");
    static const QRegularExpression percent = pattern("[ ]?(%|percent\\b(?! point)|per cent\\b"
                                                      "(?! point))");
    static const QRegularExpression times = pattern("[ ]?(倍|times\\b|-?fold\\b)");
    static const QRegularExpression tenths = pattern("[ ]?(成)(?![为為员員果功立了本长長])");
    Reader reader(text, number.span.start + number.span.length);
    if (reader.take(large)) {
        const double unit = chineseUnit(reader.taken().front());
        const QString word = reader.taken().toLower();
        const double factor = unit > 0                            ? unit
                              : word == QLatin1String("hundred")  ? 1e2
                              : word == QLatin1String("thousand") ? 1e3
                              : word == QLatin1String("million")  ? 1e6
                                                                  : 1e9;
        number.tolerance = (number.tolerance > 0 ? number.tolerance : 0.5) * factor;
        number.value *= factor;
    }
    if (reader.take(percent)) {
        number.kind = Kind::Percent;
        number.tolerance = std::max(number.tolerance, isWord ? 0.5 : 0.0);
    } else if (reader.take(times)) {
        number.kind = Kind::Times;
        number.tolerance =
            number.value == std::floor(number.value) ? timesTolerance : number.tolerance;
    } else if (reader.take(tenths)) {
        number.kind = Kind::Percent;
        number.value *= 10;
        number.tolerance = tenthsTolerance;
    }
    if (number.kind == Kind::Count && number.value == std::floor(number.value)
        && number.tolerance <= 0.5)
        number.tolerance = 0; // people and papers are counted one by one
    number.span.length = reader.place() - number.span.start;
}

/// Does the place right behind, or before, say that the number counts nothing: 3月, 第3, A100, 5G?
bool isPartOfSomething(const QString& text, const TextSpan& span)
{
    static const QRegularExpression date(QStringLiteral(
        "[ ]?[月日号號]| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"));
    static const QRegularExpression month(
        QStringLiteral("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? $"));
    const QChar before = at(text, span.start - 1);
    const QChar after = at(text, span.start + span.length);
    const QChar behind = at(text, span.start + span.length + 1);
    if (isLatinLetter(before) || isLatinLetter(after) || before == u'第' || before == u'_')
        return true;
    if (before == u'-' && isLatinLetter(at(text, span.start - 2)))
        return true;
    if (before.isDigit() || after.isDigit()
        || ((before == u'.' || before == u'/') && at(text, span.start - 2).isDigit())
        || ((after == u'/' || after == u'.') && behind.isDigit()))
        return true;
    Reader reader(text, span.start + span.length);
    return reader.take(date)
           || month
                  .match(text.mid(std::max<qsizetype>(0, span.start - 12),
                                  std::min<qsizetype>(12, span.start)))
                  .hasMatch();
}

bool isYear(const QString& text, const QRegularExpressionMatch& match)
{
    static const QRegularExpression counted(
        QStringLiteral(
            "[ ]?(?:papers?\\b|authors?\\b|people\\b|researchers?\\b|[人名位个個篇万萬%])"),
        QRegularExpression::CaseInsensitiveOption);
    const QString digits = match.captured(QStringLiteral("digits"));
    const int value = digits.toInt();
    return digits.size() == 4 && value >= firstYear && value <= lastYear
           && !Reader(text, match.capturedEnd()).take(counted);
}

double plainNumber(QString digits)
{
    return digits.remove(QLatin1Char(',')).toDouble();
}

double mixedNumber(const QString& text)
{
    return text.front().isDigit() ? plainNumber(text) : chineseNumber(text);
}

/// Half a unit of the last digit.
double lastDigit(const QString& digits)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    return 0.5 * (point < 0 ? 1 : std::pow(10.0, static_cast<double>(point + 1 - digits.size())));
}

TextNumber fraction(double upper, double lower)
{
    const bool isOne = lower > 0 && upper <= lower;
    return {{},
            isOne ? Kind::Percent : Kind::Other,
            isOne ? 100 * upper / lower : 0,
            fractionTolerance};
}

TextNumber numberOf(const QString& text, const QRegularExpressionMatch& match)
{
    const auto captured = [&](const char* name) { return match.captured(QLatin1String(name)); };
    TextNumber number;
    if (const QString percent = captured("percent"); !percent.isEmpty()) {
        number = {{}, Kind::Percent, mixedNumber(percent), lastDigit(percent)};
        number.tolerance = percent.front().isDigit() ? number.tolerance : 0.5;
    } else if (const QString lower = captured("lower"); !lower.isEmpty()) {
        number = fraction(mixedNumber(captured("upper")), mixedNumber(lower));
    } else if (!captured("halfzh").isEmpty()) {
        number = fraction(1, 2);
    } else if (!captured("nth").isEmpty()) {
        number.kind = Kind::Other;
    } else if (const QString part = captured("part"); !part.isEmpty()) {
        const qsizetype joint = part.indexOf(QRegularExpression(QStringLiteral("[ -]")));
        number = joint < 0 ? fraction(1, 2)
                           : fraction(smallNumber(part.left(joint)),
                                      unitFraction(part.mid(joint + 1)).value_or(0));
    } else if (!captured("twice").isEmpty()) {
        number = {{}, Kind::Times, 2, timesTolerance};
    } else if (const QString zh = captured("zh"); !zh.isEmpty()) {
        number.value = chineseNumber(zh);
        // As in English, one mostly counts nothing; but 一倍 and 一成 do.
        static const QRegularExpression one(QStringLiteral("[ ]?[人名位个個篇]"));
        if (zh == QStringLiteral("一") && Reader(text, match.capturedEnd()).take(one))
            number.kind = Kind::Other;
    } else if (const QString word = captured("word"); !word.isEmpty()) {
        const auto value = englishNumber(word);
        number.value = value.value_or(1);
        number.kind = value ? Kind::Count : Kind::Other;
    } else {
        number.value = plainNumber(captured("digits"));
        number.tolerance = lastDigit(captured("digits"));
        number.kind = isYear(text, match) ? Kind::Year : Kind::Count;
    }
    number.span = {match.capturedStart(), match.capturedLength()};
    return number;
}

/// "40–50 percent", "40到50人", "between 40 and 50": one number with half the range either way.
bool isRange(const QString& text, const TextNumber& low, const TextNumber& high)
{
    static const QRegularExpression dash(QStringLiteral("^ ?(?:-|–|—|~|～|至|到|to) ?$"));
    static const QRegularExpression between(QStringLiteral("\\bbetween $"),
                                            QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = low.span.start + low.span.length;
    const QString joint = text.mid(end, std::min<qsizetype>(6, high.span.start - end));
    if (high.span.start - end > 5 || low.value >= high.value
        || (low.kind != Kind::Count && low.kind != high.kind) || high.kind == Kind::Year
        || high.kind == Kind::Other)
        return false;
    return dash.match(joint).hasMatch()
           || (joint == QLatin1String(" and ")
               && between
                      .match(text.mid(std::max<qsizetype>(0, low.span.start - 8),
                                      std::min<qsizetype>(8, low.span.start)))
                      .hasMatch());
}

} // namespace

QString halfWidth(const QString& text)
{
    QString narrow = text;
    for (qsizetype place = 0; place < narrow.size(); ++place) {
        QChar& sign = narrow[place];
        const char16_t code = sign.unicode();
        if (sign.isHighSurrogate() && place + 1 < narrow.size()
            && narrow[place + 1].isLowSurrogate()) {
            ++place;
            continue;
        }
        const bool isDigit = code >= u'０' && code <= u'９';
        if (isDigit || code == u'％' || code == u'＋' || code == u'＝' || code == u'．'
            || code == u'－')
            sign = QChar(static_cast<char16_t>(code - (u'０' - u'0')));
        else if (code == QChar::Nbsp || code == u'\u2009' || code == u'\u202F' || code == u'\t')
            sign = u' ';
        else if (sign.isSurrogate())
            sign = QChar::ReplacementCharacter; // half a pair is no text to patterns
    }
    return narrow;
}

std::vector<TextNumber> textNumbers(const QString& text)
{
    const QString narrow = halfWidth(text);
    std::vector<TextNumber> numbers;
    auto matches = numberPattern().globalMatch(narrow);
    qsizetype end = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() < end || match.capturedLength() == 0)
            continue;
        TextNumber number = numberOf(narrow, match);
        const bool isWord = match.captured(QStringLiteral("digits")).isEmpty();
        if (number.kind == Kind::Count)
            takeUnits(narrow, number, isWord);
        if (!isWord && number.kind != Kind::Year && isPartOfSomething(narrow, number.span))
            number.kind = Kind::Other;
        end = number.span.start + number.span.length;
        if (!numbers.empty() && isRange(narrow, numbers.back(), number)) {
            TextNumber& low = numbers.back();
            low = {{low.span.start, end - low.span.start},
                   number.kind,
                   (low.value + number.value) / 2,
                   (number.value - low.value) / 2};
            continue;
        }
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace whither
