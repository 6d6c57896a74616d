#include "models/query/expressiontext.h"

#include "models/query/expressiontokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

using Op = Condition::Op;

constexpr std::array keywords{"and",      "or",      "not",     "in",   "is",
                              "contains", "matches", "unknown", "known"};

QString quoted(QString text, QChar mark)
{
    text.replace(mark, QString(2, mark));
    return mark + text + mark;
}

QString columnToText(const std::string& key)
{
    const QString name = QString::fromStdString(key);
    const bool isKeyword = std::ranges::any_of(keywords, [&](const char* word) {
        return name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
    return isWordToken(name) && !isKeyword ? name : quoted(name, QLatin1Char('`'));
}

QString termToText(const Term& term)
{
    if (!term)
        return QStringLiteral("unknown");
    const QString text = QString::fromStdString(*term);
    return isNumberToken(text) ? text : quoted(text, QLatin1Char('"'));
}

QString listToText(const std::vector<Term>& terms)
{
    QStringList texts;
    for (const Term& term : terms)
        texts.append(termToText(term));
    return QLatin1Char('(') + texts.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString textsToText(const std::vector<Term>& terms)
{
    return terms.size() == 1 ? termToText(terms.front()) : listToText(terms);
}

/// What follows the column.
QString questionToText(const Condition& condition)
{
    const auto& terms = condition.terms;
    const bool isNot = isOpposite(condition.op);
    const QString no = isNot ? QStringLiteral("not ") : QString();
    switch (plainOp(condition.op)) {
    case Op::IsAnyOf:
        return QStringLiteral("is ") + no
               + (terms.size() == 1 ? termToText(terms.front())
                                    : QStringLiteral("in ") + listToText(terms));
    case Op::Equals:
        if (terms.size() == 1)
            return (isNot ? QStringLiteral("!= ") : QStringLiteral("= ")) + termToText(terms[0]);
        return no + QStringLiteral("in ") + listToText(terms);
    case Op::Contains:
        return no + QStringLiteral("contains ") + textsToText(terms);
    case Op::Matches:
        return no + QStringLiteral("matches ") + textsToText(terms);
    case Op::Between:
        return no + QStringLiteral("in ") + (terms[0] ? termToText(terms[0]) : QString())
               + QStringLiteral("..") + (terms[1] ? termToText(terms[1]) : QString());
    default:
        break;
    }
    const auto symbol =
        std::ranges::find(comparisonSymbols, plainOp(condition.op), &ComparisonSymbol::op);
    return no + QLatin1String(symbol->symbol) + QLatin1Char(' ') + termToText(terms.front());
}

} // namespace

QString expressionToText(const Expression& expression)
{
    using Joint = Expression::Kind;
    if (expression.kind == Joint::One)
        return columnToText(expression.condition.column) + QLatin1Char(' ')
               + questionToText(expression.condition);
    QStringList parts;
    for (const Expression& part : expression.parts) {
        const QString text = expressionToText(part);
        const bool isLoose = part.kind == Joint::Any || part.kind == Joint::All;
        const bool isTighter = expression.kind == Joint::Any && part.kind == Joint::All;
        parts.append(isLoose && !isTighter ? QLatin1Char('(') + text + QLatin1Char(')') : text);
    }
    switch (expression.kind) {
    case Joint::Not:
        return QStringLiteral("not ") + parts.value(0);
    case Joint::All:
        return parts.join(QStringLiteral(" and "));
    default:
        return parts.join(QStringLiteral(" or "));
    }
}

} // namespace whither
