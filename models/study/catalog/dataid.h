#pragma once

#include "models/import/mapping/importrecord.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace whither {

/// A short name for data as they are, the same on every machine: twelve digits of a SHA-256.
/// Of files: of their bytes, one after the other; empty if one cannot be read.
std::string dataIdOf(const QStringList& files);

/// Of an imported list: of the hashes of its files; empty if one was not taken.
std::string dataIdOf(const ImportRecord& record);

/// Of data and something that was added to it.
std::string dataIdOf(const std::string& id, const QByteArray& added);

} // namespace whither
