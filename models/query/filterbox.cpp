#include "models/query/filterbox.h"

#include "models/query/valuetest.h"
#include "models/table/typing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

using Op = Condition::Op;
using Fault = FilterBoxFault;

constexpr std::array unknownWords{"unknown", "not stated", "未知", "未注明", "未註明"};

/// By their signs, longer ones first.
constexpr std::array<std::pair<const char*, Op>, 4> comparisons{
    {{">=", Op::AtLeast}, {"<=", Op::AtMost}, {">", Op::Above}, {"<", Op::Below}}};

bool isNumeric(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Real;
}

bool startsWithDigit(const QString& text)
{
    return !text.isEmpty() && text[0] >= QLatin1Char('0') && text[0] <= QLatin1Char('9');
}

/// Signs as a Chinese input method writes them.
QString withPlainSigns(QString text)
{
    constexpr std::array<std::pair<char16_t, char>, 5> signs{
        {{u'！', '!'}, {u'＝', '='}, {u'＞', '>'}, {u'＜', '<'}, {u'／', '/'}}};
    for (QChar& character : text) {
        const auto sign =
            std::ranges::find(signs, character.unicode(), &std::pair<char16_t, char>::first);
        if (sign == signs.end())
            break; // behind the signs stand the words
        character = QLatin1Char(sign->second);
    }
    return text;
}

bool isQuoted(const QString& text)
{
    return text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
}

QString unquoted(const QString& text)
{
    return isQuoted(text) ? text.mid(1, text.size() - 2) : text;
}

bool isUnknownWord(const QString& text)
{
    return std::ranges::any_of(unknownWords, [&](const char* word) {
        return text.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0;
    });
}

/// Why a value of such a column cannot be compared with the text; nothing if it can.
std::optional<Fault> valueFault(const QString& text, ColumnType type)
{
    if (isNumeric(type) && !realIn(text.toStdString()))
        return Fault{Fault::Kind::NotANumber, text, {}};
    if (type == ColumnType::Date && !isDateTerm(text.toStdString()))
        return Fault{Fault::Kind::NotADate, text, {}};
    return std::nullopt;
}

class BoxReader {
public:
    BoxReader(const std::string& column, ColumnType type) : m_column(column), m_type(type) {}

    FilterBoxReading read(const QString& text)
    {
        if (text.startsWith(QLatin1Char('='))) {
            equals(text.mid(1).trimmed());
        } else if (text.startsWith(QLatin1Char('/'))) {
            matches(text);
        } else if (const auto sign =
                       std::ranges::find_if(comparisons,
                                            [&](const auto& known) {
                                                return text.startsWith(QLatin1String(known.first));
                                            });
                   sign != comparisons.end()) {
            compare(sign->second, text.mid(static_cast<qsizetype>(qstrlen(sign->first))).trimmed());
        } else if (!between(text) && !text.isEmpty()) {
            const QString words = unquoted(text);
            if (!words.trimmed().isEmpty())
                ask(Op::Contains, {words.toStdString()});
        }
        return std::move(m_reading);
    }

private:
    void ask(Op op, std::vector<Term> terms)
    {
        m_reading.condition = Condition{m_column, op, std::move(terms)};
    }
    void equals(const QString& value)
    {
        if (value.isEmpty())
            return;
        if (isUnknownWord(value))
            ask(Op::Equals, {std::nullopt});
        else if (auto fault = valueFault(value, m_type))
            m_reading.fault = std::move(fault);
        else
            ask(Op::Equals, {unquoted(value).toStdString()});
    }
    void matches(const QString& text)
    {
        if (text.size() < 3 || !text.endsWith(QLatin1Char('/')))
            return; // the closing slash is still to come
        const QString pattern = text.mid(1, text.size() - 2);
        if (auto fault = patternFault(pattern))
            m_reading.fault = Fault{Fault::Kind::BadPattern, pattern, *std::move(fault)};
        else
            ask(Op::Matches, {pattern.toStdString()});
    }
    void compare(Op op, const QString& value)
    {
        if (value.isEmpty())
            return;
        if (auto fault = valueFault(value, m_type))
            m_reading.fault = std::move(fault);
        else
            ask(op, {unquoted(value).toStdString()});
    }
    /// Answers whether the text is a range at all.
    bool between(const QString& text)
    {
        const qsizetype dots = text.indexOf(QLatin1String(".."));
        if (dots < 0 || isQuoted(text))
            return false;
        const std::array ends{text.left(dots).trimmed(), text.mid(dots + 2).trimmed()};
        const bool isWords = std::ranges::any_of(
            ends, [](const QString& end) { return !end.isEmpty() && !startsWithDigit(end); });
        const bool isOrdered = isNumeric(m_type) || m_type == ColumnType::Date;
        if (!isOrdered && (isWords || (ends[0].isEmpty() && ends[1].isEmpty())))
            return false;
        std::vector<Term> terms;
        for (const QString& end : ends) {
            if (!end.isEmpty() && !m_reading.fault)
                m_reading.fault = valueFault(end, m_type);
            terms.push_back(end.isEmpty() ? Term() : Term(end.toStdString()));
        }
        if (!m_reading.fault && (terms[0] || terms[1]))
            ask(Op::Between, std::move(terms));
        return true;
    }

    const std::string& m_column;
    ColumnType m_type;
    FilterBoxReading m_reading;
};

QString plainBoxText(const Condition& condition)
{
    const auto& terms = condition.terms;
    const QString first = terms.front() ? QString::fromStdString(*terms.front()) : QString();
    switch (plainOp(condition.op)) {
    case Op::Contains:
        return first;
    case Op::Equals:
        return QLatin1Char('=') + (terms.front() ? first : QStringLiteral("unknown"));
    case Op::Matches:
        return QLatin1Char('/') + first + QLatin1Char('/');
    case Op::Between:
        return first + QStringLiteral("..")
               + (terms[1] ? QString::fromStdString(*terms[1]) : QString());
    default:
        break;
    }
    const auto sign =
        std::ranges::find(comparisons, plainOp(condition.op), &std::pair<const char*, Op>::second);
    return QLatin1String(sign->first) + first;
}

} // namespace

FilterBoxReading readFilterBox(const std::string& column, ColumnType type, const QString& text)
{
    QString plain = withPlainSigns(text.trimmed());
    const bool isNot = plain.startsWith(QLatin1Char('!'));
    if (isNot)
        plain = plain.mid(1).trimmed();
    FilterBoxReading reading = BoxReader(column, type).read(plain);
    if (isNot && reading.condition)
        reading.condition->op = opposite(reading.condition->op);
    return reading;
}

std::optional<QString> filterBoxText(const Condition& condition, ColumnType type)
{
    if (!isTyped(condition.op) || !isWellFormed(condition) || condition.terms.empty()
        || (condition.terms.size() > 1 && plainOp(condition.op) != Op::Between))
        return std::nullopt;
    const QString mark = isOpposite(condition.op) ? QStringLiteral("!") : QString();
    const QString plain = plainBoxText(condition);
    const auto isIt = [&](const QString& text) {
        return readFilterBox(condition.column, type, text).condition == condition;
    };
    // Words that would mean something else are put in quotation marks, as one would type them.
    const QString sign = plainOp(condition.op) == Op::Equals ? QStringLiteral("=") : QString();
    const QString quoted =
        mark + sign + QLatin1Char('"') + plain.mid(sign.size()) + QLatin1Char('"');
    for (const QString& text : {mark + plain, quoted}) {
        if (isIt(text))
            return text;
    }
    return std::nullopt;
}

} // namespace whither
