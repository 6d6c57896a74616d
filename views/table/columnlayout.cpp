#include "views/table/columnlayout.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace whither {

namespace {

constexpr int narrowest = 16;
constexpr int widest = 10'000;

} // namespace

QJsonValue toJson(const ColumnLayout& layout)
{
    QJsonArray columns;
    for (const ColumnPlace& place : layout.columns) {
        QJsonObject column{{QStringLiteral("key"), place.key},
                           {QStringLiteral("visible"), place.isVisible}};
        if (place.widthPx)
            column.insert(QStringLiteral("width"), *place.widthPx);
        columns.append(column);
    }
    return columns;
}

ColumnLayout columnLayoutFromJson(const QJsonValue& json)
{
    ColumnLayout layout;
    for (const QJsonValue& value : json.toArray()) {
        const QJsonObject column = value.toObject();
        ColumnPlace place;
        place.key = column.value(QLatin1String("key")).toString();
        const bool isAgain =
            std::ranges::find(layout.columns, place.key, &ColumnPlace::key) != layout.columns.end();
        if (place.key.isEmpty() || isAgain)
            continue;
        const int width = column.value(QLatin1String("width")).toInt();
        if (width >= narrowest && width <= widest)
            place.widthPx = width;
        place.isVisible = column.value(QLatin1String("visible")).toBool(true);
        layout.columns.push_back(place);
    }
    return layout;
}

} // namespace whither
