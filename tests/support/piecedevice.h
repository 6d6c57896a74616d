#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace whither {

/// A device that hands out at most `piece` bytes a call, as a pipe does.
class PieceDevice final : public QIODevice {
public:
    PieceDevice(const QByteArray& bytes, qint64 piece) : m_bytes(bytes), m_piece(piece)
    {
        open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return QIODevice::bytesAvailable() == 0 && left() == 0; }
    qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + left(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = std::min({most, m_piece, left()});
        std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 left() const { return m_bytes.size() - m_at; }

    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

} // namespace whither
