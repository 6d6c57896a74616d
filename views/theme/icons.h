#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace whither {

/// A bundled icon (`resources/icons/actions/NAME.svg`) in the given colour, sharp at every scale.
QIcon actionIcon(const QString& name, const QColor& color);

} // namespace whither
