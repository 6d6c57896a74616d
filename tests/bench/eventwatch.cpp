#include "eventwatch.h"

#include <QEvent>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <ctime>

namespace whither {

EventWatch::EventWatch(int& argc, char** argv)
    : QApplication(argc, argv),
      m_statistics(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

EventWatch::~EventWatch()
{
    if (m_statistics >= 0)
        ::close(m_statistics);
}

bool EventWatch::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Before: the event may be the end of the receiver.
    const char* const receiverClass = receiver->metaObject()->className();
    const auto type = event->type();
    ++m_depth;
    const std::int64_t before = busyNs();
    const bool isHandled = QApplication::notify(receiver, event);
    const double ms = static_cast<double>(busyNs() - before) / 1e6;
    --m_depth;
    if (ms > m_longest.ms)
        m_longest = {ms, std::string(receiverClass) + ", event " + std::to_string(type)};
    return isHandled;
}

std::int64_t EventWatch::busyNs() const
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    std::int64_t ns = std::int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    // proc(5), schedstat: time on the processor, time waiting for one, turns.
    std::array<char, 96> line{};
    long long onProcessor = 0;
    long long waiting = 0;
    if (m_statistics >= 0 && ::pread(m_statistics, line.data(), line.size() - 1, 0) > 0
        && std::sscanf(line.data(), "%lld %lld", &onProcessor, &waiting) == 2)
        ns -= waiting;
    return ns;
}

} // namespace whither
