#include "models/import/bytesource.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace whither {

namespace {

class FileBytes final : public ByteSource {
public:
    FileBytes(int descriptor, std::uint64_t size) : m_descriptor(descriptor), m_size(size) {}
    ~FileBytes() override { ::close(m_descriptor); }
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;

    std::uint64_t size() const override { return m_size; }
    std::optional<std::size_t> readAt(std::uint64_t offset, std::span<char> to) const override
    {
        std::size_t done = 0;
        while (done < to.size()) {
            const auto count = ::pread(m_descriptor, to.data() + done, to.size() - done,
                                       static_cast<off_t>(offset + done));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return std::nullopt;
            if (count == 0)
                break;
            done += static_cast<std::size_t>(count);
        }
        return done;
    }

private:
    int m_descriptor;
    std::uint64_t m_size;
};

class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    std::uint64_t size() const override { return static_cast<std::uint64_t>(m_bytes.size()); }
    std::optional<std::size_t> readAt(std::uint64_t offset, std::span<char> to) const override
    {
        const std::size_t left = size() - std::min(size(), offset);
        const std::size_t count = std::min(left, to.size());
        std::copy_n(m_bytes.data() + (size() - left), count, to.data());
        return count;
    }

private:
    QByteArray m_bytes;
};

} // namespace

Result<std::shared_ptr<const ByteSource>> ByteSource::open(const QString& path)
{
    if (path.startsWith(QLatin1Char(':'))) {
        QFile resource(path);
        if (!resource.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotFound, path, {}};
        return of(resource.readAll());
    }
    // Not waiting for anybody to write into a pipe.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return Error{errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::CannotRead, path, {}};
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(descriptor);
        return Error{ErrorCode::CannotRead, path, {}};
    }
    return std::shared_ptr<const ByteSource>(
        std::make_shared<FileBytes>(descriptor, static_cast<std::uint64_t>(info.st_size)));
}

std::shared_ptr<const ByteSource> ByteSource::of(QByteArray bytes)
{
    return std::make_shared<MemoryBytes>(std::move(bytes));
}

} // namespace whither
