#pragma once

#include "models/result.h"

#include <QString>

class QWidget;

namespace whither {

/// Says in a box over the window what went wrong; the box goes when it is closed.
void showError(const QString& title, const Error& error, QWidget* window);

} // namespace whither
