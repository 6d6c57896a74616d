#include "views/import/previewreader.h"

#include <QThreadPool>

#include <mutex>
#include <utility>

namespace whither {

/// How a thread that outlives the reader finds out that nobody waits for it.
struct PreviewReader::Link {
    std::mutex mutex;
    PreviewReader* reader = nullptr;

    /// Calls `deed` on the reader's thread, if the question is still its last one.
    template <typename Deed>
    void answer(quint64 generation, Deed deed)
    {
        const std::scoped_lock lock(mutex);
        if (!reader)
            return;
        PreviewReader* to = reader;
        QMetaObject::invokeMethod(
            to,
            [to, generation, deed = std::move(deed)] {
                if (generation == to->m_generation)
                    deed(*to);
            },
            Qt::QueuedConnection);
    }
};

PreviewReader::PreviewReader(QStringList files, QObject* parent)
    : QObject(parent), m_files(std::move(files)), m_link(std::make_shared<Link>())
{
    constexpr int tickMs = 100;
    m_link->reader = this;
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, &PreviewReader::announce);
}

PreviewReader::~PreviewReader()
{
    m_stop.request_stop();
    const std::scoped_lock lock(m_link->mutex);
    m_link->reader = nullptr;
}

void PreviewReader::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_ticks.stop();
    ++m_generation;
}

void PreviewReader::read(const ImportMapping& mapping)
{
    stop();
    QThreadPool::globalInstance()->start([link = m_link, generation = m_generation, files = m_files,
                                          mapping, token = m_stop.get_token()] {
        const auto preview =
            std::make_shared<Result<ImportPreview>>(previewFile(files, mapping, token));
        link->answer(generation, [preview](PreviewReader& to) { emit to.previewed(preview); });
    });
}

void PreviewReader::readAhead(const ReadOptions& options, std::optional<std::size_t> watched)
{
    stop();
    m_progress = std::make_shared<ReadProgress>();
    m_elapsed.start();
    m_ticks.start();
    QThreadPool::globalInstance()->start([link = m_link, generation = m_generation, files = m_files,
                                          options, watched, progress = m_progress,
                                          token = m_stop.get_token()] {
        const auto tally = std::make_shared<Result<FileTally>>(
            whither::readAhead(files, options, watched, *progress, token));
        link->answer(generation, [tally](PreviewReader& to) {
            to.m_ticks.stop();
            emit to.tallied(tally);
        });
    });
}

void PreviewReader::announce()
{
    emit advanced(m_progress->bytesRead, m_progress->bytesTotal, m_progress->rowsRead,
                  m_elapsed.elapsed());
}

} // namespace whither
