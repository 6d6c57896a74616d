#include "views/dialogs/pastedlookup.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace whither {

PastedLookup::PastedLookup(TextsOf textsOf, QObject* parent)
    : QObject(parent), m_textsOf(std::move(textsOf))
{
}

PastedLookup::~PastedLookup()
{
    m_stop.request_stop();
}

void PastedLookup::ask(const std::string& column, const QStringList& entries)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const QPointer<PastedLookup> self(this);
    QThreadPool::globalInstance()->start([self, textsOf = m_textsOf, column, entries,
                                          stop = m_stop.get_token(), number = ++m_asked] {
        if (stop.stop_requested())
            return;
        const std::vector<PastedMatch> matches = matchPasted(textsOf(column), entries, stop);
        // Through the application: this object may be gone by then.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, matches, number] {
                if (self && self->m_asked == number)
                    emit self->answered(matches);
            },
            Qt::QueuedConnection);
    });
}

} // namespace whither
