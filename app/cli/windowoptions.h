#pragma once

#include "models/text/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace whither {

/// What `whither` without a verb is asked to open.
struct WindowOptions {
    QStringList files;                ///< workspaces and lists to be opened
    std::optional<Language> language; ///< for this start alone; nothing: the one the user chose
};

/// Reads the arguments of the window; text says in one sentence what is wrong with them.
/// Options with one dash are Qt's own, each with a value.
std::variant<WindowOptions, QString> readWindowOptions(const QStringList& arguments);

} // namespace whither
