#include "models/query/valuetest.h"

#include "models/table/typing.h"

#include <algorithm>
#include <compare>
#include <type_traits>

namespace whither {

namespace {

using Op = Condition::Op;

/// Steps after which a match is given up: a pattern such as "(a+)+$" would else take for ever.
constexpr auto stepLimit = "(*LIMIT_MATCH=20000)";

/// A date and a term by the digits that the term has.
std::strong_ordering compareDates(std::string_view date, std::string_view term)
{
    return date.substr(0, term.size()) <=> term;
}

} // namespace

bool isDateTerm(const std::string& text)
{
    constexpr std::size_t yearDigits = 4;
    if (text.size() == yearDigits)
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isOfType(text, ColumnType::Date);
}

ValueTest::ValueTest(const Condition& condition, ColumnType type)
    : m_op(plainOp(condition.op)), m_type(type)
{
    for (const Term& term : condition.terms) {
        if (term)
            m_texts.intern(*term);
        else
            m_passesUnknown = m_op == Op::IsAnyOf || m_op == Op::Equals;
    }
    readNumbers(condition.terms);
    if (m_op == Op::Matches)
        readExpressions();
    if (m_texts.texts().isEmpty())
        return;
    const std::size_t last = m_texts.texts().size() - 1;
    switch (m_op) {
    case Op::Below:
    case Op::AtMost:
        m_to = 0;
        break;
    case Op::AtLeast:
    case Op::Above:
        m_from = 0;
        break;
    case Op::Between:
        if (condition.terms.front())
            m_from = 0;
        if (condition.terms.back())
            m_to = last;
        break;
    default:
        break;
    }
}

void ValueTest::readNumbers(const std::vector<Term>& terms)
{
    const bool isExact = m_op == Op::IsAnyOf;
    for (const Term& term : terms) {
        if (!term)
            continue;
        const auto integer = integerIn(*term);
        const auto real = realIn(*term);
        // Numbers that have no text beside them are written in one way alone.
        const bool isAsWritten =
            (integer && plainText(*integer) == term) || (real && plainText(*real) == term);
        if (real && (!isExact || isAsWritten))
            m_numbers.push_back({integer, *real});
    }
}

void ValueTest::readExpressions()
{
    for (std::size_t term = 0; term < m_texts.texts().size(); ++term) {
        const std::string_view pattern = m_texts.texts()[term];
        QRegularExpression expression(
            QLatin1String(stepLimit)
                + QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size())),
            patternOptions);
        expression.optimize();
        if (expression.isValid())
            m_expressions.push_back(std::move(expression));
    }
}

template <typename Value, typename Bounds, typename Compare>
bool ValueTest::isWithin(Value value, const Bounds& bounds, Compare compare) const
{
    if (!m_from && !m_to)
        return false;
    const auto passesBound = [&](std::optional<std::size_t> bound, auto&& holds) {
        return !bound || (*bound < bounds.size() && holds(compare(value, bounds[*bound])));
    };
    return passesBound(m_from,
                       [&](auto order) { return m_op == Op::Above ? order > 0 : order >= 0; })
           && passesBound(m_to,
                          [&](auto order) { return m_op == Op::Below ? order < 0 : order <= 0; });
}

template <typename Number>
bool ValueTest::passesNumber(Number number) const
{
    const auto compare = [](Number value, const NumericTerm& term) -> std::partial_ordering {
        if constexpr (std::is_integral_v<Number>) {
            if (term.integer)
                return value <=> *term.integer;
        }
        return static_cast<double>(value) <=> term.real;
    };
    if (m_op == Op::IsAnyOf || m_op == Op::Equals)
        return std::ranges::any_of(
            m_numbers, [&](const NumericTerm& term) { return compare(number, term) == 0; });
    if (m_op == Op::Matches)
        return isMatch(*plainText(number));
    return isWithin(number, m_numbers, compare);
}

bool ValueTest::passes(std::int64_t number) const
{
    return passesNumber(number);
}

bool ValueTest::passes(double number) const
{
    return passesNumber(number);
}

bool ValueTest::isMatch(std::string_view text) const
{
    const QString wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return std::ranges::any_of(m_expressions, [&](const QRegularExpression& expression) {
        return expression.match(wide).hasMatch();
    });
}

bool ValueTest::passes(std::string_view text) const
{
    if (m_op == Op::IsAnyOf)
        return m_texts.find(text).has_value();
    if (m_type == ColumnType::List)
        return passesAsList(text);
    return passesPart(text);
}

bool ValueTest::passesAsList(std::string_view text) const
{
    bool isAny = false;
    forEachListed(text, [&](std::string_view part) { isAny = isAny || passesPart(part); });
    return isAny;
}

bool ValueTest::passesPart(std::string_view text) const
{
    if (m_op == Op::Matches)
        return isMatch(text);
    if (m_type == ColumnType::Integer || m_type == ColumnType::Real) {
        if (const auto integer = integerIn(text))
            return passes(*integer);
        const auto real = realIn(text);
        return real && passes(*real);
    }
    const TextList& terms = m_texts.texts();
    if (m_op == Op::Equals) {
        if (m_type != ColumnType::Date)
            return m_texts.find(text).has_value();
        for (std::size_t term = 0; term < terms.size(); ++term) {
            if (compareDates(text, terms[term]) == 0)
                return true;
        }
        return false;
    }
    const auto compare = [this](std::string_view value, std::string_view term) {
        return m_type == ColumnType::Date ? compareDates(value, term) : value <=> term;
    };
    return isWithin(text, terms, compare);
}

} // namespace whither
