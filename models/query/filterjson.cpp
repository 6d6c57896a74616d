#include "models/query/filterjson.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace whither {

namespace {

/// By the op's number.
constexpr std::array<const char*, static_cast<std::size_t>(lastOp) + 1> opNames{
    "any-of",   "none-of",      "equals", "equals-none", "contains", "contains-none",
    "matches",  "matches-none", "below",  "not-below",   "at-most",  "not-at-most",
    "at-least", "not-at-least", "above",  "not-above",   "between",  "not-between"};

constexpr std::array<std::pair<Expression::Kind, const char*>, 3> kindNames{
    {{Expression::Kind::All, "all"},
     {Expression::Kind::Any, "any"},
     {Expression::Kind::Not, "not"}}};

QString opName(Condition::Op op)
{
    return QString::fromLatin1(opNames[static_cast<std::size_t>(op)]);
}

std::optional<Condition::Op> opNamed(const QString& name)
{
    for (std::size_t op = 0; op < opNames.size(); ++op) {
        if (name == QLatin1String(opNames[op]))
            return static_cast<Condition::Op>(op);
    }
    return std::nullopt;
}

QString allOpNames()
{
    QStringList names;
    for (const char* name : opNames)
        names.append(QString::fromLatin1(name));
    return names.join(QStringLiteral(" | "));
}

Result<Expression> joinedFromJson(Expression::Kind kind, const QJsonValue& json,
                                  const QString& where, int depth)
{
    Expression expression;
    expression.kind = kind;
    if (kind == Expression::Kind::Not) {
        auto part = expressionFromJson(json, where, depth + 1);
        if (!part.ok())
            return part.error();
        return Expression::negation(std::move(part).value());
    }
    if (json.toArray().size() < 2)
        return invalidJson(where, QStringLiteral("[…, …]"));
    int index = 0;
    for (const QJsonValue element : json.toArray()) {
        auto part = expressionFromJson(element, QStringLiteral("%1[%2]").arg(where).arg(index++),
                                       depth + 1);
        if (!part.ok())
            return part.error();
        expression.parts.push_back(std::move(part).value());
    }
    return expression;
}

} // namespace

Error invalidJson(const QString& where, const QString& expected)
{
    return {ErrorCode::InvalidJson, where, {expected}};
}

std::optional<Error> unknownKey(const QJsonObject& object, const QString& where,
                                const QStringList& known)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key()))
            return invalidJson(where + QLatin1Char('.') + field.key(),
                               known.join(QStringLiteral(" | ")));
    }
    return std::nullopt;
}

QJsonObject toJson(const Condition& condition)
{
    QJsonArray terms;
    for (const Term& term : condition.terms)
        terms.append(term ? QJsonValue(QString::fromStdString(*term)) : QJsonValue());
    return {{QStringLiteral("column"), QString::fromStdString(condition.column)},
            {QStringLiteral("op"), opName(condition.op)},
            {QStringLiteral("terms"), terms}};
}

QJsonObject toJson(const Expression& expression)
{
    for (const auto& [kind, name] : kindNames) {
        if (kind != expression.kind)
            continue;
        QJsonArray parts;
        for (const Expression& part : expression.parts)
            parts.append(toJson(part));
        const bool isNot = kind == Expression::Kind::Not && parts.size() == 1;
        return {{QString::fromLatin1(name), isNot ? parts.first() : QJsonValue(parts)}};
    }
    return toJson(expression.condition);
}

Result<Condition> conditionFromJson(const QJsonValue& json, const QString& where)
{
    const QJsonObject object = json.toObject();
    if (const auto fault =
            unknownKey(object, where,
                       {QStringLiteral("column"), QStringLiteral("op"), QStringLiteral("terms")}))
        return *fault;
    Condition condition;
    if (!object.value(QStringLiteral("column")).isString())
        return invalidJson(where + QStringLiteral(".column"), QStringLiteral("text"));
    condition.column = object.value(QStringLiteral("column")).toString().toStdString();
    const auto op = opNamed(object.value(QStringLiteral("op")).toString());
    if (!op)
        return invalidJson(where + QStringLiteral(".op"), allOpNames());
    condition.op = *op;
    const QString terms = where + QStringLiteral(".terms");
    if (!object.value(QStringLiteral("terms")).isArray())
        return invalidJson(terms, QStringLiteral("[…]"));
    for (const QJsonValue term : object.value(QStringLiteral("terms")).toArray()) {
        if (!term.isString() && !term.isNull())
            return invalidJson(terms, QStringLiteral("text | null"));
        condition.terms.push_back(term.isNull() ? Term() : Term(term.toString().toStdString()));
    }
    if (!isWellFormed(condition))
        return invalidJson(terms, plainOp(*op) == Condition::Op::Between
                                      ? QStringLiteral("[text | null, text | null]")
                                      : QStringLiteral("[text]"));
    return condition;
}

Result<Expression> expressionFromJson(const QJsonValue& json, const QString& where, int depth)
{
    if (depth > deepestExpression)
        return invalidJson(where, QStringLiteral("≤ %1").arg(deepestExpression));
    const QJsonObject object = json.toObject();
    for (const auto& [kind, name] : kindNames) {
        const QString key = QString::fromLatin1(name);
        if (!object.contains(key))
            continue;
        if (const auto fault = unknownKey(object, where, {key}))
            return *fault;
        return joinedFromJson(kind, object.value(key), where + QLatin1Char('.') + key, depth);
    }
    auto condition = conditionFromJson(json, where);
    if (!condition.ok())
        return condition.error();
    return Expression::one(std::move(condition).value());
}

} // namespace whither
