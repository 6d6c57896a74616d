#include "app/workspace/filedrop.h"

#include "views/overlay/dropoverlay.h"

#include "app/workspace/fileopener.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace whither {

namespace {

QStringList filesIn(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FileDrop::FileDrop(FileOpener& opener, DropOverlay& overlay, QWidget* window)
    : QObject(window), m_opener(opener), m_overlay(overlay)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    // Fields take what is dropped as text.
    for (auto* field : window->findChildren<QLineEdit*>())
        field->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* entering = static_cast<QDragEnterEvent*>(event);
        const QStringList files = entering->source()
                                      ? QStringList() // of this window: it is on its way out
                                      : filesIn(*entering->mimeData());
        if (files.isEmpty())
            return false;
        const QString promise = m_opener.promiseFor(files);
        m_overlay.showPromise(promise.isEmpty() ? tr("Whither cannot read this") : promise);
        entering->acceptProposedAction(); // or else leaving would not be told
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        m_overlay.hide();
        return false;
    }
    if (event->type() == QEvent::Drop) {
        m_overlay.hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = drop->source() ? QStringList() : filesIn(*drop->mimeData());
        if (files.isEmpty())
            return false;
        if (m_opener.promiseFor(files).isEmpty()) {
            drop->ignore();
        } else {
            drop->acceptProposedAction();
            m_opener.open(files);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace whither
