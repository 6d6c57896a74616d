#include "models/study/catalog/dataid.h"

#include <QCryptographicHash>
#include <QFile>

namespace whither {

namespace {

constexpr std::size_t digits = 12;

std::string shortened(const QCryptographicHash& hash)
{
    return hash.result().toHex().toStdString().substr(0, digits);
}

} // namespace

std::string dataIdOf(const QStringList& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return {};
    }
    return shortened(hash);
}

std::string dataIdOf(const ImportRecord& record)
{
    if (record.files.size() == 1)
        return record.files.front().sha256.substr(0, digits);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SourceFile& file : record.files) {
        if (file.sha256.empty())
            return {};
        hash.addData(QByteArray::fromStdString(file.sha256));
    }
    return record.files.empty() ? std::string() : shortened(hash);
}

std::string dataIdOf(const std::string& id, const QByteArray& added)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(id));
    hash.addData(added);
    return shortened(hash);
}

} // namespace whither
