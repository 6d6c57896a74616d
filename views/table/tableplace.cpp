#include "views/table/tableplace.h"

#include <QJsonObject>

namespace whither {

namespace {

std::optional<std::uint64_t> rowIn(const QJsonValue& json)
{
    const qint64 row = json.toInteger(-1);
    return row < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(row));
}

} // namespace

QJsonValue toJson(const TablePlace& place)
{
    QJsonObject json{{QStringLiteral("columns"), toJson(place.columns)}};
    if (place.topRow)
        json.insert(QStringLiteral("top"), static_cast<qint64>(*place.topRow));
    if (place.currentRow)
        json.insert(QStringLiteral("current"), static_cast<qint64>(*place.currentRow));
    return json;
}

TablePlace tablePlaceFromJson(const QJsonValue& json)
{
    return {columnLayoutFromJson(json[QLatin1String("columns")]), rowIn(json[QLatin1String("top")]),
            rowIn(json[QLatin1String("current")])};
}

} // namespace whither
