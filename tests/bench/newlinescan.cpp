#include "newlinescan.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <thread>
#include <vector>

namespace whither {

namespace {

std::uint64_t countIn(int file, std::uint64_t from, std::uint64_t to)
{
    std::vector<char> block(1 << 20);
    std::uint64_t lines = 0;
    while (from < to) {
        const auto wanted = std::min<std::uint64_t>(block.size(), to - from);
        const auto got = ::pread(file, block.data(), wanted, static_cast<off_t>(from));
        if (got <= 0)
            break;
        const char* at = block.data();
        const char* const end = at + got;
        while ((at = static_cast<const char*>(
                    std::memchr(at, '\n', static_cast<std::size_t>(end - at))))) {
            ++at;
            ++lines;
        }
        from += static_cast<std::uint64_t>(got);
    }
    return lines;
}

} // namespace

std::uint64_t countNewlines(const QString& path, unsigned threads)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    struct stat info = {};
    std::uint64_t size = 0;
    if (::fstat(file, &info) == 0)
        size = static_cast<std::uint64_t>(info.st_size);
    std::atomic<std::uint64_t> lines = 0;
    {
        std::vector<std::jthread> others;
        for (unsigned part = 1; part < threads; ++part)
            others.emplace_back([&, part] {
                lines += countIn(file, size * part / threads, size * (part + 1) / threads);
            });
        lines += countIn(file, 0, size / threads);
    }
    ::close(file);
    return lines;
}

} // namespace whither
