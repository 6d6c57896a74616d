#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <algorithm>

namespace whither {

/// Holds JSON against a JSON Schema, as far as our schemas go: type, required, properties,
/// additionalProperties, items, enum, oneOf, minimum and references within the schema.
class JsonSchema {
public:
    explicit JsonSchema(const QJsonObject& schema) : m_schema(schema) {}

    /// What the first difference is, and where; empty if there is none.
    QString fault(const QJsonValue& value) const
    {
        return fault(value, m_schema, QStringLiteral("$"));
    }

private:
    static bool isOfType(const QJsonValue& value, const QString& type)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return (type == QLatin1String("object") && value.isObject())
               || (type == QLatin1String("array") && value.isArray())
               || (type == QLatin1String("string") && value.isString())
               || (type == QLatin1String("number") && value.isDouble())
               || (type == QLatin1String("boolean") && value.isBool())
               || (type == QLatin1String("null") && value.isNull());
    }

    static bool isOfTypes(const QJsonValue& value, const QJsonValue& types)
    {
        if (types.isString())
            return isOfType(value, types.toString());
        for (const QJsonValue type : types.toArray()) {
            if (isOfType(value, type.toString()))
                return true;
        }
        return types.isUndefined();
    }

    QJsonObject target(const QJsonObject& schema) const
    {
        const QString reference = schema.value(QLatin1String("$ref")).toString();
        if (reference.isEmpty())
            return schema;
        return m_schema.value(QLatin1String("$defs"))
            .toObject()
            .value(reference.section(QLatin1Char('/'), -1))
            .toObject();
    }

    QString fault(const QJsonValue& value, const QJsonObject& reference, const QString& where) const
    {
        const QJsonObject schema = target(reference);
        const QJsonValue values = schema.value(QLatin1String("enum"));
        const QJsonValue least = schema.value(QLatin1String("minimum"));
        if (!isOfTypes(value, schema.value(QLatin1String("type"))))
            return where + QLatin1String(": another type");
        if (values.isArray() && !values.toArray().contains(value))
            return where + QLatin1String(": another value");
        if (least.isDouble() && value.toDouble() < least.toDouble())
            return where + QLatin1String(": too small");
        const QJsonArray forms = schema.value(QLatin1String("oneOf")).toArray();
        const auto fitting = std::ranges::count_if(forms, [&](const QJsonValue& form) {
            return fault(value, form.toObject(), where).isEmpty();
        });
        if (!forms.isEmpty() && fitting != 1)
            return where + QLatin1String(": of no form, or of several");
        if (value.isArray()) {
            int index = 0;
            for (const QJsonValue item : value.toArray()) {
                const QString found =
                    fault(item, schema.value(QLatin1String("items")).toObject(),
                          where + QLatin1Char('[') + QString::number(index++) + QLatin1Char(']'));
                if (!found.isEmpty())
                    return found;
            }
        }
        return value.isObject() ? faultOfMembers(value.toObject(), schema, where) : QString();
    }

    QString faultOfMembers(const QJsonObject& object, const QJsonObject& schema,
                           const QString& where) const
    {
        for (const QJsonValue key : schema.value(QLatin1String("required")).toArray()) {
            if (!object.contains(key.toString()))
                return where + QLatin1Char('.') + key.toString() + QLatin1String(": missing");
        }
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        const bool isClosed =
            schema.value(QLatin1String("additionalProperties")) == QJsonValue(false);
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString place = where + QLatin1Char('.') + member.key();
            if (isClosed && !properties.contains(member.key()))
                return place + QLatin1String(": not described");
            const QString found =
                fault(member.value(), properties.value(member.key()).toObject(), place);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QJsonObject m_schema;
};

} // namespace whither
