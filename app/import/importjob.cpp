#include "app/import/importjob.h"

#include <utility>

namespace whither {

ImportJob::ImportJob(ListPlan plan, std::shared_future<InstitutionList> institutions,
                     QObject* parent)
    : QObject(parent)
{
    constexpr int tickMs = 100;
    m_elapsed.start();
    connect(&m_ticks, &QTimer::timeout, this, &ImportJob::announce);
    m_ticks.start(tickMs);
    m_thread = std::jthread([this, plan = std::move(plan), institutions = std::move(institutions)](
                                const std::stop_token& stop) { work(stop, plan, institutions); });
}

ImportJob::~ImportJob() = default;

void ImportJob::cancel()
{
    if (!m_thread.request_stop())
        return;
    m_ticks.stop();
    emit cancelled();
}

void ImportJob::work(const std::stop_token& stop, const ListPlan& plan,
                     const std::shared_future<InstitutionList>& institutions)
{
    const auto result = std::make_shared<Result<ListImport>>(
        importList(plan, institutions.get(), m_progress, stop));
    const auto report = [this, result] {
        // Whoever cancelled has had the answer.
        if (!m_thread.get_stop_token().stop_requested()) {
            m_ticks.stop();
            announce();
            emit ended(result);
        }
        deleteLater();
    };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

void ImportJob::announce()
{
    emit progressed(m_progress.bytesRead, m_progress.bytesTotal, m_progress.rowsRead,
                    m_elapsed.elapsed());
}

} // namespace whither
