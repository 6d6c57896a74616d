#include "models/query/expressionparser.h"

#include "models/query/expressiontokens.h"
#include "models/query/nearcolumns.h"
#include "models/query/patternfault.h"
#include "models/query/valuetest.h"
#include "models/table/typing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace whither {

namespace {

using Kind = ExpressionToken::Kind;
using Op = Condition::Op;

/// Why the reading cannot go on; kept until the parser has found its way out.
struct Stop {
    qsizetype at = 0;
    QString expected;
};

/// Values and ranges between parentheses.
struct Listed {
    std::vector<Term> values;
    std::vector<std::pair<Term, Term>> ranges;
};

class Parser {
public:
    Parser(const QString& text, std::span<const ColumnSchema> columns)
        : m_text(text), m_columns(columns), m_tokens(expressionTokens(text))
    {
    }

    Result<Expression> parse()
    {
        Expression expression = joined(Expression::Kind::Any);
        if (!m_stop && here().kind != Kind::End)
            expect("\"and\", \"or\" or the end");
        if (!m_stop)
            return expression;
        const QString before = m_text.left(m_stop->at);
        const auto place = before.toUcs4().size() + 1;
        return Error{ErrorCode::InvalidExpression, {}, {QString::number(place), m_stop->expected}};
    }

private:
    const ExpressionToken& here() const { return m_tokens[m_next]; }
    void step()
    {
        if (here().kind != Kind::End)
            ++m_next;
    }
    bool skipSymbol(const char* symbol)
    {
        const bool isIt = here().isSymbol(symbol);
        if (isIt)
            step();
        return isIt;
    }
    bool skipWord(const char* word)
    {
        const bool isIt = here().isWord(word);
        if (isIt)
            step();
        return isIt;
    }
    /// The first complaint counts; all that follows is only the way out.
    void stopAt(qsizetype at, const QString& expected)
    {
        if (!m_stop)
            m_stop = Stop{at, expected};
    }
    void expect(const char* what)
    {
        if (here().kind == Kind::Open)
            stopAt(here().at, QStringLiteral("a closing quotation mark for this one"));
        else
            stopAt(here().at, QString::fromUtf8(what));
    }

    /// "or" of "and" of what `negated` reads.
    Expression joined(Expression::Kind kind)
    {
        const bool isAny = kind == Expression::Kind::Any;
        const auto part = [&] { return isAny ? joined(Expression::Kind::All) : negated(); };
        std::vector<Expression> parts{part()};
        while (!m_stop && skipWord(isAny ? "or" : "and"))
            parts.push_back(part());
        if (parts.size() == 1)
            return std::move(parts.front());
        return isAny ? Expression::any(std::move(parts)) : Expression::all(std::move(parts));
    }

    /// Is there room for so many parentheses or "not" inside those that are open?
    void checkDepth(int more)
    {
        if (m_depth + more > deepestExpression)
            stopAt(here().at, QStringLiteral("fewer parentheses and \"not\" inside one another "
                                             "(%1 at most)")
                                  .arg(deepestExpression));
    }

    Expression negated()
    {
        checkDepth(1);
        if (m_stop)
            return {};
        ++m_depth;
        Expression expression;
        if (skipWord("not")) {
            expression = Expression::negation(negated());
        } else if (skipSymbol("(")) {
            expression = joined(Expression::Kind::Any);
            if (!m_stop && !skipSymbol(")"))
                expect("\"and\", \"or\" or \")\"");
        } else {
            expression = comparison();
        }
        --m_depth;
        return expression;
    }

    Expression comparison()
    {
        const ColumnSchema* column = this->column();
        if (!column)
            return {};
        if (skipWord("is"))
            return Expression::one(exact(*column));
        const bool isNegated = skipWord("not");
        if (skipWord("in"))
            return membership(*column, isNegated);
        Condition condition{column->key, Op::IsAnyOf, {}};
        if (skipWord("contains")) {
            condition.op = Op::Contains;
            condition.terms = texts(false);
        } else if (skipWord("matches")) {
            condition.op = Op::Matches;
            condition.terms = texts(true);
        } else {
            condition.op = symbolOp();
            if (m_stop)
                return {};
            const bool mayBeUnknown = plainOp(condition.op) == Op::Equals;
            condition.terms = {value(*column, mayBeUnknown)};
        }
        if (isNegated)
            condition.op = opposite(condition.op);
        return Expression::one(std::move(condition));
    }

    Op symbolOp()
    {
        for (const auto& [symbol, op] : comparisonSymbols) {
            if (skipSymbol(symbol))
                return op;
        }
        expect("one of = != < <= > >= in contains matches is");
        return Op::Equals;
    }

    const ColumnSchema* column()
    {
        const ExpressionToken token = here();
        const bool isName =
            token.kind == Kind::Word || token.kind == Kind::Text || token.kind == Kind::Name;
        const std::string key = token.text.toStdString();
        const auto found = std::ranges::find(m_columns, key, &ColumnSchema::key);
        if (isName && found != m_columns.end()) {
            step();
            return &*found;
        }
        const QString near = isName ? nearColumnsText(key, m_columns) : QString();
        if (near.isEmpty())
            expect("a column");
        else
            stopAt(token.at, near);
        return nullptr;
    }

    /// What follows "is".
    Condition exact(const ColumnSchema& column)
    {
        Condition condition{column.key, skipWord("not") ? Op::IsNoneOf : Op::IsAnyOf, {}};
        if (skipWord("known")) {
            condition.op = opposite(condition.op);
            condition.terms = {std::nullopt};
        } else if (skipWord("unknown")) {
            condition.terms = {std::nullopt};
        } else if (skipWord("in")) {
            const Listed listed = list(nullptr);
            condition.terms = listed.values;
        } else if (here().kind == Kind::Text || here().kind == Kind::Number) {
            condition.terms = {value(std::nullopt, false)};
        } else {
            expect("\"unknown\", \"not\", text in quotation marks or \"in\"");
        }
        return condition;
    }

    /// What follows "in".
    Expression membership(const ColumnSchema& column, bool isNegated)
    {
        Listed listed;
        if (here().isSymbol("("))
            listed = list(&column);
        else
            addItem(listed, &column, true);
        std::vector<Expression> parts;
        if (!listed.values.empty() || listed.ranges.empty())
            parts.push_back(Expression::one({column.key, Op::Equals, listed.values}));
        for (const auto& [from, to] : listed.ranges)
            parts.push_back(Expression::one({column.key, Op::Between, {from, to}}));
        if (parts.size() > 1) {
            // Printed, these stand in parentheses of their own.
            checkDepth(isNegated ? 2 : 1);
            Expression any = Expression::any(std::move(parts));
            return isNegated ? Expression::negation(std::move(any)) : any;
        }
        if (isNegated)
            parts.front().condition.op = opposite(parts.front().condition.op);
        return std::move(parts.front());
    }

    /// ( … ), with ranges where `column` says what they are of.
    Listed list(const ColumnSchema* column)
    {
        Listed listed;
        if (!skipSymbol("(")) {
            expect("\"(\"");
            return listed;
        }
        if (skipSymbol(")"))
            return listed;
        do {
            addItem(listed, column, false);
        } while (!m_stop && skipSymbol(","));
        if (!m_stop && !skipSymbol(")"))
            expect("\",\" or \")\"");
        return listed;
    }

    void addItem(Listed& listed, const ColumnSchema* column, bool mustBeRange)
    {
        const auto type = column ? std::optional(*column) : std::nullopt;
        Term from;
        const bool isOpenBelow = column && here().isSymbol("..");
        if (!isOpenBelow) {
            if (mustBeRange && here().kind != Kind::Number && here().kind != Kind::Text) {
                expect("\"(\" or a range such as 2015..2019");
                return;
            }
            from = value(type, !mustBeRange);
        }
        if (m_stop)
            return;
        if (!column || !skipSymbol("..")) {
            if (mustBeRange)
                expect("\"..\"");
            listed.values.push_back(std::move(from));
            return;
        }
        Term to;
        if (here().kind == Kind::Number || here().kind == Kind::Text)
            to = value(type, false);
        else if (!from)
            expect("where the range ends");
        listed.ranges.emplace_back(std::move(from), std::move(to));
    }

    /// One text, or several in parentheses; regular expressions must be some.
    std::vector<Term> texts(bool arePatterns)
    {
        const qsizetype start = m_next;
        std::vector<Term> terms;
        if (here().isSymbol("("))
            terms = list(nullptr).values;
        else
            terms = {value(std::nullopt, false)};
        const bool areStated =
            std::ranges::all_of(terms, [](const Term& term) { return term.has_value(); });
        if (!areStated)
            stopAt(m_tokens[start].at, QStringLiteral("text in quotation marks, not \"unknown\""));
        if (arePatterns)
            checkPatterns(start);
        return terms;
    }

    void checkPatterns(qsizetype start)
    {
        for (qsizetype token = start; token < m_next; ++token) {
            if (m_tokens[token].kind != Kind::Text)
                continue;
            if (const auto fault = patternFault(m_tokens[token].text))
                stopAt(m_tokens[token].at + 1 + fault->offset,
                       QStringLiteral("a regular expression (%1)").arg(fault->words));
        }
    }

    /// A value, which fits the column if one is given.
    Term value(const std::optional<ColumnSchema>& column, bool mayBeUnknown)
    {
        const ExpressionToken token = here();
        if (mayBeUnknown && skipWord("unknown"))
            return std::nullopt;
        if (token.kind == Kind::Word) {
            stopAt(token.at, QStringLiteral("text in quotation marks: \"%1\"").arg(token.text));
            return std::nullopt;
        }
        if (token.kind != Kind::Text && token.kind != Kind::Number) {
            expect("text in quotation marks or a number");
            return std::nullopt;
        }
        step();
        std::string text = token.text.toStdString();
        const auto type = column ? column->type : ColumnType::Text;
        if ((type == ColumnType::Integer || type == ColumnType::Real) && !realIn(text))
            stopAt(token.at, QStringLiteral("a number, since \"%1\" holds numbers")
                                 .arg(QString::fromStdString(column->key)));
        if (type == ColumnType::Date && !isDateTerm(text))
            stopAt(token.at, QStringLiteral("a date such as 2018, 2018-05 or 2018-05-30"));
        return text;
    }

    const QString& m_text;
    std::span<const ColumnSchema> m_columns;
    QList<ExpressionToken> m_tokens;
    qsizetype m_next = 0;
    int m_depth = 0;
    std::optional<Stop> m_stop;
};

} // namespace

Result<Expression> expressionFromText(const QString& text, std::span<const ColumnSchema> columns)
{
    return Parser(text, columns).parse();
}

} // namespace whither
