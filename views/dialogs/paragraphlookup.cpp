#include "views/dialogs/paragraphlookup.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace whither {

ParagraphLookup::ParagraphLookup(std::shared_ptr<const ParagraphReader> reader, QObject* parent)
    : QObject(parent), m_reader(std::move(reader))
{
}

ParagraphLookup::~ParagraphLookup()
{
    m_stop.request_stop();
}

void ParagraphLookup::ask(const QString& text)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const QPointer<ParagraphLookup> self(this);
    QThreadPool::globalInstance()->start(
        [self, reader = m_reader, text, stop = m_stop.get_token(), number = ++m_asked] {
            if (stop.stop_requested())
                return;
            const ParagraphReading reading = reader->read(text, stop);
            // Through the application: this object may be gone by then.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, text, reading, number] {
                    if (self && self->m_asked == number)
                        emit self->answered(text, reading);
                },
                Qt::QueuedConnection);
        });
}

} // namespace whither
