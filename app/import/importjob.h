#pragma once

#include "models/study/datasets/listimport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <future>
#include <thread>

namespace whither {

/// Reads a list on a thread of its own. Starts when made; ends with exactly one of `ended` and
/// `cancelled`, unless it is destroyed before, which stops it and waits (well under two seconds).
/// After `cancelled` the thread may still wind down: the job goes by itself when it has.
class ImportJob : public QObject {
    Q_OBJECT

public:
    /// `institutions` is waited for on the job's thread.
    ImportJob(ListPlan plan, std::shared_future<InstitutionList> institutions,
              QObject* parent = nullptr);
    ~ImportJob() override;

    /// Answers at once, however deep the reader is in its work.
    void cancel();

signals:
    /// About ten times a second. `bytesTotal` is 0 where it is not known.
    void progressed(quint64 bytesRead, quint64 bytesTotal, quint64 rows, qint64 elapsedMs);
    void ended(const std::shared_ptr<whither::Result<whither::ListImport>>& result);
    void cancelled();

private:
    void work(const std::stop_token& stop, const ListPlan& plan,
              const std::shared_future<InstitutionList>& institutions);
    void announce();

    ReadProgress m_progress;
    QElapsedTimer m_elapsed;
    QTimer m_ticks;
    std::jthread m_thread; ///< last: it uses the progress
};

} // namespace whither
