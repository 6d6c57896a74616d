#include "models/import/json/paddedbytes.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace whither {

Done PaddedBytes::load(const QString& path, const std::stop_token& stop)
{
    constexpr std::size_t pieceSize = std::size_t(4) << 20U;
    m_size = 0;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotRead, path, {}};
    const auto size = static_cast<std::size_t>(file.size());
    if (!m_bytes || size > m_capacity) {
        m_bytes.reset(); // before the next: a file is large
        m_bytes.reset(new char[size + padding]);
        m_capacity = size;
    }
    while (m_size < size && !stop.stop_requested()) {
        const qint64 count = file.read(m_bytes.get() + m_size,
                                       static_cast<qint64>(std::min(pieceSize, size - m_size)));
        if (count < 0)
            return Error{ErrorCode::CannotRead, path, {}};
        if (count == 0)
            break;
        m_size += static_cast<std::size_t>(count);
    }
    std::memset(m_bytes.get() + m_size, ' ', padding);
    return done();
}

} // namespace whither
