#include "models/table/parallel.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <exception>
#include <latch>

namespace whither {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& deed)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> hasFailed = false;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            for (std::size_t index = next++; index < count && !hasFailed; index = next++)
                deed(index);
        } catch (...) {
            if (!hasFailed.exchange(true))
                failure = std::current_exception();
        }
    };
    QThreadPool& pool = *QThreadPool::globalInstance();
    const std::size_t helpers =
        count < 2
            ? 0
            : std::min(count, static_cast<std::size_t>(std::max(1, pool.maxThreadCount()))) - 1;
    std::latch ended(static_cast<std::ptrdiff_t>(helpers));
    for (std::size_t helper = 0; helper < helpers; ++helper) {
        const auto help = [&] {
            work();
            ended.count_down();
        };
        // Only idle threads: were this queued behind a task that itself waits here, none would end.
        if (!pool.tryStart(help))
            ended.count_down();
    }
    work();
    ended.wait();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace whither
