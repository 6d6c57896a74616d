#pragma once

#include "models/import/preview.h"
#include "models/import/readahead.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace whither {

/// Reads the start of files, and then all of them to count, on other threads. Only the answer to
/// the last question comes; that to an earlier one, or after the reader is gone, never does.
class PreviewReader : public QObject {
    Q_OBJECT

public:
    explicit PreviewReader(QStringList files, QObject* parent = nullptr);
    ~PreviewReader() override;

    /// Ends with `previewed`. Stops whatever is read ahead.
    void read(const ImportMapping& mapping);
    /// Ends with `tallied`; `watched` as for `readAhead`.
    void readAhead(const ReadOptions& options, std::optional<std::size_t> watched);
    void stop();

signals:
    void previewed(const std::shared_ptr<whither::Result<whither::ImportPreview>>& preview);
    /// About ten times a second while reading ahead. `bytesTotal` is 0 where it is not known.
    void advanced(quint64 bytesRead, quint64 bytesTotal, quint64 rows, qint64 elapsedMs);
    void tallied(const std::shared_ptr<whither::Result<whither::FileTally>>& tally);

private:
    struct Link;

    void announce();

    QStringList m_files;
    std::shared_ptr<Link> m_link;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    std::shared_ptr<ReadProgress> m_progress;
    QElapsedTimer m_elapsed;
    QTimer m_ticks;
};

} // namespace whither
