#pragma once

#include "models/import/mapping/importmapping.h"

#include <QJsonObject>

#include <optional>

namespace whither {

/// A mapping as it is kept in the settings: only what was decided, all names as in files.
QJsonObject toJson(const ImportMapping& mapping);

/// Nothing for an object that `toJson` would not write.
std::optional<ImportMapping> mappingFromJson(const QJsonObject& json);

} // namespace whither
