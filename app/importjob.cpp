#include "app/importjob.h"

#include <utility>

namespace whither {

ImportJob::ImportJob(ListPlan plan, QObject* parent) : QObject(parent)
{
    constexpr int tickMs = 100;
    m_elapsed.start();
    connect(&m_ticks, &QTimer::timeout, this, &ImportJob::announce);
    m_ticks.start(tickMs);
    m_thread = std::jthread(
        [this, plan = std::move(plan)](const std::stop_token& stop) { work(stop, plan); });
}

ImportJob::~ImportJob() = default;

void ImportJob::cancel()
{
    m_thread.request_stop();
}

void ImportJob::work(const std::stop_token& stop, const ListPlan& plan)
{
    const auto result = std::make_shared<Result<ListImport>>(importList(plan, m_progress, stop));
    const auto report = [this, result, stopped = stop.stop_requested()] {
        m_ticks.stop();
        if (stopped) {
            emit cancelled();
            return;
        }
        announce();
        emit ended(result);
    };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

void ImportJob::announce()
{
    emit progressed(m_progress.bytesRead, m_progress.bytesTotal, m_progress.rowsRead,
                    m_elapsed.elapsed());
}

} // namespace whither
