#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace whither {

/// One column of a table as its user arranged it.
struct ColumnPlace {
    QString key;
    std::optional<int> widthPx; ///< nothing: as wide as its contents
    bool isVisible = true;

    bool operator==(const ColumnPlace&) const = default;
};

/// A table's columns from left to right, hidden ones in their places. Keyed by the columns' keys,
/// so that it outlives a column that comes or goes.
struct ColumnLayout {
    std::vector<ColumnPlace> columns;

    bool operator==(const ColumnLayout&) const = default;
};

/// An array of {"key", "width", "visible"}; no width where none is set.
QJsonValue toJson(const ColumnLayout& layout);

/// Reads what `toJson` wrote, or whatever a hand made of it: an entry without a key, or with one
/// that came before, is left out, a width out of bounds is none, a visibility that is no truth
/// value is true.
ColumnLayout columnLayoutFromJson(const QJsonValue& json);

} // namespace whither
