#include "models/import/mapping/mappingjson.h"

#include "models/text/countryrecognizer.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr std::array typeKeys{
    std::pair(ColumnType::Text, "text"), std::pair(ColumnType::Integer, "integer"),
    std::pair(ColumnType::Real, "real"), std::pair(ColumnType::Date, "date")};

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads the members of one object and remembers whether all of them were what they should be.
class Members {
public:
    explicit Members(const QJsonObject& json) : m_json(json) {}

    bool areSound() const { return m_areSound; }
    std::optional<std::string> text(const char* key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        m_areSound = m_areSound && (value.isUndefined() || value.isString());
        return value.isString() ? std::optional(value.toString().toStdString()) : std::nullopt;
    }
    std::optional<bool> flag(const char* key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        m_areSound = m_areSound && (value.isUndefined() || value.isBool());
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
    /// A member that is one of some names.
    template <typename Read>
    auto named(const char* key, Read&& read) -> decltype(read(std::string_view()))
    {
        const auto name = text(key);
        if (!name)
            return std::nullopt;
        const auto found = read(*name);
        m_areSound = m_areSound && found;
        return found;
    }

private:
    const QJsonObject& m_json;
    bool m_areSound = true;
};

std::optional<ColumnType> typeFromKey(std::string_view key)
{
    const auto* found =
        std::ranges::find_if(typeKeys, [&](const auto& entry) { return key == entry.second; });
    return found == typeKeys.end() ? std::nullopt : std::optional(found->first);
}

QJsonObject toJson(const ColumnChoice& column)
{
    QJsonObject json{{QStringLiteral("key"), textOf(column.key)}};
    if (column.type)
        json.insert(QStringLiteral("type"),
                    QLatin1String(typeKeys[static_cast<std::size_t>(*column.type)].second));
    if (column.meaning)
        json.insert(QStringLiteral("meaning"), textOf(meaningKey(*column.meaning)));
    return json;
}

} // namespace

QJsonObject toJson(const ImportMapping& mapping)
{
    QJsonObject json;
    const ReadOptions& options = mapping.options;
    if (options.format)
        json.insert(QStringLiteral("format"), textOf(formatKey(*options.format)));
    if (options.encoding)
        json.insert(QStringLiteral("encoding"), textOf(*options.encoding));
    if (options.delimiter)
        json.insert(QStringLiteral("delimiter"), QString(QLatin1Char(*options.delimiter)));
    if (options.hasHeader)
        json.insert(QStringLiteral("has_header"), *options.hasHeader);
    if (options.table)
        json.insert(QStringLiteral("table"), textOf(*options.table));
    QJsonArray columns;
    for (const ColumnChoice& column : mapping.columns)
        columns.append(toJson(column));
    json.insert(QStringLiteral("columns"), columns);
    QJsonObject countries;
    for (const auto& [text, country] : mapping.countries)
        countries.insert(textOf(text), textOf(country));
    json.insert(QStringLiteral("countries"), countries);
    return json;
}

std::optional<ImportMapping> mappingFromJson(const QJsonObject& json)
{
    ImportMapping mapping;
    Members members(json);
    mapping.options.format = members.named("format", formatFromKey);
    mapping.options.encoding = members.text("encoding");
    mapping.options.delimiter =
        members.named("delimiter", [](std::string_view text) -> std::optional<char> {
            return text.size() == 1 ? std::optional(text.front()) : std::nullopt;
        });
    mapping.options.hasHeader = members.flag("has_header");
    mapping.options.table = members.text("table");
    bool areSound = members.areSound();
    for (const QJsonValue& value : json.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject object = value.toObject();
        Members column(object);
        const auto key = column.text("key");
        mapping.columns.push_back({key.value_or(std::string()), column.named("type", typeFromKey),
                                   column.named("meaning", meaningFromKey)});
        areSound = areSound && key && column.areSound();
    }
    const QJsonObject countries = json.value(QStringLiteral("countries")).toObject();
    for (auto entry = countries.begin(); entry != countries.end(); ++entry) {
        const std::string country = entry.value().toString().toStdString();
        areSound =
            areSound && entry.value().isString() && (country.empty() || isCountryKey(country));
        mapping.countries.emplace(entry.key().toStdString(), country);
    }
    return areSound ? std::optional(std::move(mapping)) : std::nullopt;
}

} // namespace whither
