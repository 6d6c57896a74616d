#include "app/settings/settings.h"

#include "models/import/mapping/mappingjson.h"
#include "models/workspace/safewriter.h"

#include "views/dialogs/checkagaindialog.h"
#include "views/figure/figureimage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace whither {

namespace {

const QStringList schemeNames{QStringLiteral("desktop"), QStringLiteral("light"),
                              QStringLiteral("dark")};

QByteArray bytes(const QJsonValue& json)
{
    return QByteArray::fromBase64(json.toString().toLatin1());
}

RecentFiles recentIn(const QJsonValue& json)
{
    std::vector<RecentFile> files;
    for (const QJsonValue entry : json.toArray())
        files.push_back(
            {entry[QLatin1String("path")].toString(), entry[QLatin1String("pinned")].toBool()});
    return RecentFiles(files);
}

QJsonArray toJson(const RecentFiles& recent)
{
    QJsonArray json;
    for (const RecentFile& file : recent.all())
        json.append(QJsonObject{{QStringLiteral("path"), file.path},
                                {QStringLiteral("pinned"), file.isPinned}});
    return json;
}

QString base64(const QByteArray& data)
{
    return QString::fromLatin1(data.toBase64());
}

} // namespace

Settings readSettings(const QString& path)
{
    Settings settings;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    settings.language = languageFromCode(json.value(QStringLiteral("language")).toString());
    const auto scheme = schemeNames.indexOf(json.value(QStringLiteral("scheme")).toString());
    if (scheme >= 0)
        settings.scheme = static_cast<ColorScheme>(scheme);
    settings.hasPatterns = json.value(QStringLiteral("patterns")).toBool();
    settings.windowGeometry = bytes(json.value(QStringLiteral("windowGeometry")));
    settings.windowState = bytes(json.value(QStringLiteral("windowState")));
    settings.splitterState = bytes(json.value(QStringLiteral("splitterState")));
    const QJsonObject columns = json.value(QStringLiteral("columns")).toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry)
        settings.columns.insert(entry.key(), columnLayoutFromJson(entry.value()));
    const QJsonObject keys = json.value(QStringLiteral("keys")).toObject();
    for (auto entry = keys.begin(); entry != keys.end(); ++entry) {
        if (entry.value().isString())
            settings.keys.insert(entry.key(), QKeySequence::fromString(entry.value().toString()));
    }
    const QJsonArray imports = json.value(QStringLiteral("imports")).toArray();
    // From behind: what is remembered last stands first.
    for (qsizetype index = imports.size() - 1; index >= 0; --index) {
        const QJsonObject entry = imports[index].toObject();
        const QString shape = entry.value(QStringLiteral("shape")).toString();
        const auto mapping = mappingFromJson(entry.value(QStringLiteral("mapping")).toObject());
        if (!shape.isEmpty() && mapping)
            settings.importMappings.remember(shape.toStdString(), *mapping);
    }
    settings.hasFilterBoxes = json.value(QStringLiteral("filterBoxes")).toBool();
    settings.dataset = json.value(QStringLiteral("dataset")).toString();
    settings.recent = recentIn(json.value(QStringLiteral("recent")));
    settings.exportFolder = json.value(QStringLiteral("exportFolder")).toString();
    const QSize size(json.value(QStringLiteral("exportWidth")).toInt(),
                     json.value(QStringLiteral("exportHeight")).toInt());
    const auto isFit = [](int side) {
        return side >= smallestFigureSide && side <= largestFigureSide;
    };
    if (isFit(size.width()) && isFit(size.height()))
        settings.exportSize = size;
    const int scale = json.value(QStringLiteral("exportScale")).toInt();
    if (scale >= 1 && scale <= 3)
        settings.exportScale = scale;
    const int months = json.value(QStringLiteral("checkMonths")).toInt();
    if (months >= 1 && months <= CheckAgainDialog::mostMonths)
        settings.checkMonths = months;
    return settings;
}

void writeSettings(const QString& path, const Settings& settings)
{
    QJsonObject columns;
    for (auto entry = settings.columns.begin(); entry != settings.columns.end(); ++entry)
        columns.insert(entry.key(), toJson(entry.value()));
    QJsonObject keys;
    for (auto entry = settings.keys.begin(); entry != settings.keys.end(); ++entry)
        keys.insert(entry.key(), entry.value().toString());
    QJsonArray imports;
    for (const auto& [shape, mapping] : settings.importMappings.entries())
        imports.append(QJsonObject{{QStringLiteral("shape"), QString::fromStdString(shape)},
                                   {QStringLiteral("mapping"), toJson(mapping)}});
    QJsonObject json{
        {QStringLiteral("imports"), imports},
        {QStringLiteral("scheme"), schemeNames[static_cast<int>(settings.scheme)]},
        {QStringLiteral("windowGeometry"), base64(settings.windowGeometry)},
        {QStringLiteral("windowState"), base64(settings.windowState)},
        {QStringLiteral("splitterState"), base64(settings.splitterState)},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("recent"), toJson(settings.recent)},
        {QStringLiteral("keys"), keys},
        {QStringLiteral("filterBoxes"), settings.hasFilterBoxes},
        {QStringLiteral("dataset"), settings.dataset},
        {QStringLiteral("exportFolder"), settings.exportFolder},
        {QStringLiteral("exportWidth"), settings.exportSize.width()},
        {QStringLiteral("exportHeight"), settings.exportSize.height()},
        {QStringLiteral("exportScale"), settings.exportScale},
        {QStringLiteral("checkMonths"), settings.checkMonths},
        {QStringLiteral("patterns"), settings.hasPatterns},
    };
    if (settings.language)
        json.insert(QStringLiteral("language"), languageCode(*settings.language));
    if (QDir().mkpath(QFileInfo(path).absolutePath()))
        std::ignore = writeSafely(path, QJsonDocument(json).toJson(), Overwrite::Allow);
}

QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("settings.json"));
}

} // namespace whither
