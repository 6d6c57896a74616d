#include "models/query/querytext.h"

#include "models/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace whither {

namespace {

using Op = Condition::Op;

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

constexpr std::size_t longestList = 4; // more values than this are counted, not named

QString termsText(const std::vector<Term>& terms, const LanguageContext& context)
{
    if (terms.size() > longestList)
        return QueryText::tr("%n value(s)", "on a filter chip", static_cast<int>(terms.size()));
    QStringList texts;
    for (const Term& term : terms)
        texts.append(termText(term, context));
    return listText(texts);
}

/// Words that somebody typed, each as `form` has it; more than a few are counted.
QString typedText(const std::vector<Term>& terms, const QString& form)
{
    if (terms.size() > longestList)
        return QueryText::tr("%n value(s)", "on a filter chip", static_cast<int>(terms.size()));
    QStringList texts;
    for (const Term& term : terms)
        texts.append(form.arg(QString::fromStdString(term.value_or(std::string()))));
    return texts.join(QueryText::tr(" or ", "between words, one of which is to be found"));
}

QString rangeText(const std::vector<Term>& ends)
{
    const QString from = ends[0] ? QString::fromStdString(*ends[0]) : QString();
    const QString to = ends[1] ? QString::fromStdString(*ends[1]) : QString();
    if (!ends[0])
        return QueryText::tr("up to %1").arg(to);
    return ends[1] ? QueryText::tr("from %1 to %2", "a range of values").arg(from, to)
                   : QueryText::tr("from %1 on", "a range of values").arg(from);
}

/// What is asked of the column, without its "not" where one can be put before it.
QString questionText(const Condition& condition, const LanguageContext& context)
{
    if (!isWellFormed(condition))
        return QueryText::tr("not a question");
    const auto& terms = condition.terms;
    const auto single = [&](const QString& form) {
        return form.arg(QString::fromStdString(*terms.front()));
    };
    const QString words = QueryText::tr("\"%1\"", "words to be found");
    const QString pattern = QStringLiteral("/%1/");
    switch (condition.op) {
    case Op::Contains:
        return QueryText::tr("contains %1", "a column, words").arg(typedText(terms, words));
    case Op::ContainsNone:
        return QueryText::tr("does not contain %1", "a column, words").arg(typedText(terms, words));
    case Op::Matches:
        return QueryText::tr("matches %1", "a column, a pattern").arg(typedText(terms, pattern));
    case Op::MatchesNone:
        return QueryText::tr("does not match %1", "a column, a pattern")
            .arg(typedText(terms, pattern));
    case Op::Below:
    case Op::NotBelow:
        return single(QueryText::tr("less than %1"));
    case Op::AtMost:
    case Op::NotAtMost:
        return single(QueryText::tr("at most %1"));
    case Op::AtLeast:
    case Op::NotAtLeast:
        return single(QueryText::tr("at least %1"));
    case Op::Above:
    case Op::NotAbove:
        return single(QueryText::tr("more than %1"));
    case Op::Between:
    case Op::NotBetween:
        return rangeText(terms);
    default:
        return termsText(terms, context);
    }
}

/// Is "not stated" among the values that the condition names?
bool namesUnknown(const Condition& condition)
{
    const Condition::Op op = plainOp(condition.op);
    return (op == Condition::Op::IsAnyOf || op == Condition::Op::Equals)
           && std::ranges::find(condition.terms, Term()) != condition.terms.end();
}

/// What the value must not be, "not stated" among it: "not not stated" is no way to say that.
QString statedText(const Condition& condition, const QString& title, const LanguageContext& context)
{
    std::vector<Term> others;
    std::ranges::copy_if(condition.terms, std::back_inserter(others),
                         [](const Term& term) { return term.has_value(); });
    if (others.empty())
        return QueryText::tr("%1: stated", "a column that has some value").arg(title);
    return QueryText::tr("%1: stated, and not %2", "a column, values that it must not have")
        .arg(title, termsText(others, context));
}

/// The condition that says the same as a "not" before one about "not stated".
std::optional<Condition> turnedRound(const Expression& expression)
{
    const bool isNot = expression.kind == Expression::Kind::Not && expression.parts.size() == 1
                       && expression.parts.front().kind == Expression::Kind::One;
    if (!isNot || !namesUnknown(expression.parts.front().condition))
        return std::nullopt;
    Condition condition = expression.parts.front().condition;
    condition.op = opposite(condition.op);
    return condition;
}

} // namespace

QString termText(const Term& term, const LanguageContext& context)
{
    return term ? context.words->display(*term) : QueryText::tr("not stated");
}

QString placeInSentence(const Term& term, const LanguageContext& context)
{
    static constexpr std::array<std::string_view, 6> withArticle = {
        "United States",        "United Kingdom", "Netherlands",
        "United Arab Emirates", "Philippines",    "Czech Republic"};
    QString name = termText(term, context);
    if (context.language != Language::English || !term)
        return name;
    if (std::ranges::find(withArticle, *term) != withArticle.end())
        return QStringLiteral("the ") + name;
    // "Other countries" is no name: inside a sentence it starts small.
    return *term == "Other" ? name.toLower() : name;
}

/// The year of a column "in_2022", which says where people were then; empty for any other.
QString yearOfLook(std::string_view key)
{
    constexpr std::string_view prefix = "in_";
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    if (!key.starts_with(prefix) || key.size() != prefix.size() + 4
        || !std::ranges::all_of(key.substr(prefix.size()), isDigit))
        return {};
    return QString::fromUtf8(key.substr(prefix.size()));
}

QString columnTitle(std::string_view key, const LanguageContext& context)
{
    const std::string term = "column:" + std::string(key);
    const QString title = context.words->display(term);
    if (const auto year = yearOfLook(key); !year.isEmpty() && title == QString::fromStdString(term))
        return context.words->display("column:in_year").arg(year);
    // A column of somebody's own list has no words but its key.
    return title == QString::fromStdString(term) ? QString::fromUtf8(key) : title;
}

QString dateText(std::string_view date, const LanguageContext& context)
{
    const QString words = context.words->display(date);
    const bool isPlain = words == QString::fromUtf8(date);
    return isPlain ? partialDateText(date, context.locale) : words;
}

QString listText(const QStringList& texts)
{
    return texts.join(QueryText::tr(", ", "between the values of a list"));
}

QString conditionText(const Condition& condition, const LanguageContext& context)
{
    const QString title = columnTitle(condition.column, context);
    if (isOpposite(condition.op) && namesUnknown(condition))
        return statedText(condition, title, context);
    const QString question = questionText(condition, context);
    const bool saysNot = plainOp(condition.op) == Condition::Op::Contains
                         || plainOp(condition.op) == Condition::Op::Matches;
    return isOpposite(condition.op) && !saysNot ? QueryText::tr("%1: not %2").arg(title, question)
                                                : QueryText::tr("%1: %2").arg(title, question);
}

QString expressionText(const Expression& expression, const LanguageContext& context)
{
    if (expression.kind == Expression::Kind::One)
        return conditionText(expression.condition, context);
    if (const auto turned = turnedRound(expression))
        return conditionText(*turned, context);
    QStringList parts;
    for (const Expression& part : expression.parts) {
        const QString text = expressionText(part, context);
        parts.append(part.kind == Expression::Kind::One
                         ? text
                         : QueryText::tr("(%1)", "a part of a filter").arg(text));
    }
    switch (expression.kind) {
    case Expression::Kind::Not:
        return QueryText::tr("not: %1", "the opposite of a filter").arg(parts.value(0));
    case Expression::Kind::All:
        return parts.join(QueryText::tr(" and ", "between the parts of a filter"));
    default:
        return parts.join(QueryText::tr(" or ", "between the parts of a filter"));
    }
}

QString filterText(const Query& query, const LanguageContext& context)
{
    QStringList parts;
    for (const Condition& condition : query.conditions)
        parts.append(conditionText(condition, context));
    if (query.where)
        parts.append(expressionText(*query.where, context));
    if (!query.search.empty())
        parts.append(QueryText::tr("contains \"%1\"").arg(QString::fromStdString(query.search)));
    return parts.join(QueryText::tr("; ", "between the parts of a filter sentence"));
}

QString filterSentence(const Query& query, std::uint64_t shown, std::uint64_t total,
                       const LanguageContext& context, const QString& cohort)
{
    const QString filter = cohort.isEmpty() ? filterText(query, context) : cohort;
    const QString n = countText(shown, context.locale);
    const QString of = countText(total, context.locale);
    return filter.isEmpty() ? QueryText::tr("Showing %1 of %2").arg(n, of)
                            : QueryText::tr("Showing %1 of %2: %3").arg(n, of, filter);
}

} // namespace whither
