#pragma once

#include <QString>

class QWidget;

namespace whither {

/// Shows a long text that can be read, selected and copied whole; plain, whatever is in it.
void showPlainText(const QString& title, const QString& text, QWidget* parent);

} // namespace whither
