#pragma once

#include "models/study/listimport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <thread>

namespace whither {

/// Reads a list on a thread of its own. Starts when made; ends with exactly one of `ended` and
/// `cancelled`, unless it is destroyed before, which stops it and waits (well under two seconds).
class ImportJob : public QObject {
    Q_OBJECT

public:
    explicit ImportJob(ListPlan plan, QObject* parent = nullptr);
    ~ImportJob() override;

    void cancel();

signals:
    /// About ten times a second. `bytesTotal` is 0 where it is not known.
    void progressed(quint64 bytesRead, quint64 bytesTotal, quint64 rows, qint64 elapsedMs);
    void ended(const std::shared_ptr<whither::Result<whither::ListImport>>& result);
    void cancelled();

private:
    void work(const std::stop_token& stop, const ListPlan& plan);
    void announce();

    ReadProgress m_progress;
    QElapsedTimer m_elapsed;
    QTimer m_ticks;
    std::jthread m_thread; ///< last: it uses the progress
};

} // namespace whither
