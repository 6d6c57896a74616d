#include "findings.h"

#include <QFile>

namespace whither {

namespace {

std::uint64_t statusBytes(const char* key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toULongLong() * 1024;
    }
    return 0;
}

} // namespace

void tellTimes(const std::string& key, const Times& times)
{
    for (const double ms : times.all())
        std::printf("time %s %.4f\n", key.c_str(), ms);
}

void tellSize(const std::string& key, double size)
{
    std::printf("size %s %.6g\n", key.c_str(), size);
}

void tellAnswer(const std::string& key, const std::string& answer)
{
    std::printf("answer %s %s\n", key.c_str(), answer.c_str());
}

std::uint64_t residentBytes()
{
    return statusBytes("VmRSS:");
}

std::uint64_t peakBytes()
{
    return statusBytes("VmHWM:");
}

} // namespace whither
