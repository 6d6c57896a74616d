#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace whither {

enum class Overwrite { Refuse, Allow };

/// Writes the whole file or leaves what was there: the bytes go to a neighbour first, are synced,
/// and take the name in one step. Every file Whither writes goes through here.
/// Errors: `FileExists` under `Refuse`; `CannotWrite`; `DiskFull` when bytes did not all arrive.
Done writeSafely(const QString& path, const QByteArray& bytes, Overwrite overwrite);

} // namespace whither
