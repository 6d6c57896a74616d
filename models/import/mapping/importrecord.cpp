#include "models/import/mapping/importrecord.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace whither {

std::string shapeSignature(const SourceShape& shape)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const std::string& column : shape.columns) {
        hash.addData(QByteArray::number(qulonglong(column.size())) + ':');
        hash.addData(QByteArrayView(column));
    }
    return std::string(formatKey(shape.format)) + ':' + hash.result().toHex().toStdString();
}

Result<SourceFile> describeFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile, path, {}};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotRead, path, {}};
    SourceFile source{info.fileName().toStdString(), info.absoluteFilePath().toStdString(), 0, {}};
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = file.read(block.data(), block.size())) > 0) {
        hash.addData(QByteArrayView(block).first(count));
        source.size += static_cast<std::uint64_t>(count);
    }
    if (count < 0)
        return Error{ErrorCode::CannotRead, path, {}};
    source.sha256 = hash.result().toHex().toStdString();
    return source;
}

} // namespace whither
