#pragma once

#include "views/theme/theme.h"

#include <QWidget>

namespace whither {

/// Lies over a window while files are dragged over it and says what letting go of them will do.
/// Takes no events: what is dropped, the window gets.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* window);

    /// Covers the window and says this.
    void showPromise(const QString& text);
    const QString& promise() const { return m_text; }
    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Theme m_theme = lightTheme();
};

} // namespace whither
