#include "views/export/packagerecipe.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace whither {

namespace {

constexpr qint64 largest = 16 << 20; // looked at while a file is dragged over the window

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    const bool isWanted = QFileInfo(path).isFile() && file.size() <= largest;
    return isWanted && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray packageRecipe(const QString& path)
{
    const QFileInfo shown(path);
    if (shown.fileName() != QLatin1String(shownNumbersName))
        return {};
    const QString beside =
        shown.absolutePath() + QLatin1Char('/') + QLatin1String(packageMetadataName);
    const QJsonObject metadata = QJsonDocument::fromJson(wholeFile(beside)).object();
    const QJsonValue recipe = metadata.value(QStringLiteral("recipe"));
    const QByteArray bytes = wholeFile(path);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QJsonArray files = metadata.value(QStringLiteral("files")).toArray();
    const bool isUnchanged = std::any_of(files.begin(), files.end(), [&](const QJsonValue& file) {
        return file[QStringLiteral("name")].toString() == shown.fileName()
               && file[QStringLiteral("sha256")].toString() == hash;
    });
    return isUnchanged && recipe.isObject() ? QJsonDocument(recipe.toObject()).toJson()
                                            : QByteArray();
}

} // namespace whither
