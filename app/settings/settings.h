#pragma once

#include "models/text/language.h"

#include "views/table/columnlayout.h"

#include "app/settings/importmemory.h"
#include "app/settings/recentfiles.h"

#include <QByteArray>
#include <QKeySequence>
#include <QMap>
#include <QSize>
#include <QString>

#include <optional>

namespace whither {

enum class ColorScheme { FollowDesktop, Light, Dark };

/// What Whither remembers from one start to the next. Defaults are a first start.
struct Settings {
    std::optional<Language> language; ///< nothing: the system's
    ColorScheme scheme = ColorScheme::FollowDesktop;
    bool hasPatterns = false; ///< in figures, beside the colours
    QByteArray windowGeometry;
    QByteArray windowState;
    QByteArray splitterState;
    QMap<QString, ColumnLayout> columns; ///< by dataset
    QMap<QString, QKeySequence> keys;    ///< that are not the standard ones, by the action's id
    bool hasFilterBoxes = false;         ///< below the table's heading
    QString dataset;                     ///< in front when the window closed
    RecentFiles recent;                  ///< workspaces and lists that were opened
    ImportMemory importMappings;         ///< what was decided about files, for the next ones
    QString exportFolder;
    QSize exportSize{1600, 1000};
    int exportScale = 1;
    int checkMonths = 12; ///< facts older than that are to be checked again

    bool operator==(const Settings&) const = default;
};

/// Reads the settings file; what is missing or makes no sense keeps its default.
Settings readSettings(const QString& path);

/// Writes the settings file whole or not at all; a folder that cannot be written is no error to
/// the user: the next start is a first one.
void writeSettings(const QString& path, const Settings& settings);

/// `settings.json` in the user's configuration folder.
QString settingsPath();

} // namespace whither
