#pragma once

#include <QByteArray>

class QAction;
class QDockWidget;
class QMainWindow;
class QSplitter;
class QWidget;

namespace whither {

struct Settings;

/// What stands in the window besides its bars; each part becomes a child of the window.
struct WindowParts {
    QWidget* notices;   ///< above all the others
    QWidget* tabs;      ///< above the pages
    QWidget* pages;     ///< in the upper part of the centre
    QWidget* records;   ///< in the lower
    QWidget* facets;    ///< in the left dock
    QWidget* inspector; ///< in the right
};

/// Where the parts of the window stand and how large they are: at first, after the user moved
/// them, and from one start to the next.
class WindowLayout {
public:
    /// `window` outlives this.
    WindowLayout(QMainWindow& window, const WindowParts& parts);

    /// What holds pages and records, in the layout of the centre: a page may take its place.
    QWidget& pagesArea() const;
    /// The docks' own toggles.
    QAction* facetToggle() const;
    QAction* inspectorToggle() const;
    /// As the window was when it closed; as at first where the settings say nothing of use.
    void restore(const Settings& settings);
    void remember(Settings& settings) const;
    /// As at first.
    void reset();
    /// The window has another width: in a narrow one the docks give way.
    void fitTo(int windowWidth);

private:
    void resetSizes();

    QMainWindow* m_window;
    QDockWidget* m_facetDock;
    QDockWidget* m_inspectorDock;
    QSplitter* m_splitter;
    QByteArray m_initialState;
    bool m_isNarrow = false;
};

} // namespace whither
