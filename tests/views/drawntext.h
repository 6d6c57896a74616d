#pragma once

#include "views/export/drawntext.h"

#include <QPainter>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace whither {

inline QStringList textsOn(const TextListener& device)
{
    QStringList texts;
    for (const DrawnText& drawn : device.texts())
        texts.append(drawn.text);
    return texts;
}

/// The texts that a deed draws, in its order.
inline QStringList drawnTexts(const std::function<void(QPainter&)>& deed)
{
    TextListener device;
    QPainter painter(&device);
    deed(painter);
    painter.end();
    return textsOn(device);
}

/// The texts that a widget and its children draw.
inline QStringList drawnTexts(QWidget& widget)
{
    TextListener device;
    widget.render(&device);
    return textsOn(device);
}

} // namespace whither
