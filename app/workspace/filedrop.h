#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace whither {

class DropOverlay;
class FileOpener;

/// Files that are dragged onto the window: says before they are let go what will become of them,
/// and does that when they are.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, which is a child of the window.
    FileDrop(FileOpener& opener, DropOverlay& overlay, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FileOpener& m_opener;
    DropOverlay& m_overlay;
};

} // namespace whither
