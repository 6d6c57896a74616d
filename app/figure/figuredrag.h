#pragma once

#include "models/study/figures/figurememory.h"

#include "app/figure/figuredeedparts.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace whither {

/// Drags the figure in front out of the window: onto a folder, into a letter, a slide, a text.
class FigureDrag : public QObject {
    Q_OBJECT

public:
    /// `window` owns it.
    FigureDrag(const FigureDeedParts& parts, QWidget* window);

    /// A PNG file like the last export for programs that take files, an image for those that take
    /// pictures, the finding for those that take text. Null, and said in the status bar, if it
    /// cannot be drawn.
    std::unique_ptr<QMimeData> data();

signals:
    void taken(const whither::RememberedFigure& figure);

private:
    void start();

    FigureDeedParts m_parts;
    QWidget* m_window;
    /// What was dragged is there until the window goes; none before that.
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace whither
