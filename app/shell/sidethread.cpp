#include "app/shell/sidethread.h"

namespace whither {

SideThread::SideThread(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SideThread::~SideThread()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SideThread::start(std::function<void()> work, std::function<void()> then)
{
    ++m_waiting;
    m_pool.start([this, work = std::move(work), then = std::move(then)] {
        work();
        const auto tell = [this, then] {
            --m_waiting;
            then();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace whither
