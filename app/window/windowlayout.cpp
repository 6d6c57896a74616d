#include "app/window/windowlayout.h"

#include "app/settings/settings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace whither {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QSize smallestSize{880, 600};
constexpr int facetWidth = 236;
constexpr int inspectorWidth = 268;
constexpr int narrowWindow = 1200; // below this width the docks give way
constexpr int narrowFacetWidth = 184;
constexpr int narrowInspectorWidth = 206;

QDockWidget* makeDock(QMainWindow& window, const QString& name, QWidget* widget,
                      Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(&window);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock)); // no title: the content says what it is
    dock->setWidget(widget);
    window.addDockWidget(area, dock);
    return dock;
}

} // namespace

WindowLayout::WindowLayout(QMainWindow& window, const WindowParts& parts)
    : m_window(&window),
      m_facetDock(
          makeDock(window, QStringLiteral("FacetDock"), parts.facets, Qt::LeftDockWidgetArea)),
      m_inspectorDock(makeDock(window, QStringLiteral("InspectorDock"), parts.inspector,
                               Qt::RightDockWidgetArea)),
      m_splitter(new QSplitter(Qt::Vertical))
{
    window.setMinimumSize(smallestSize);
    m_splitter->addWidget(parts.pages);
    m_splitter->addWidget(parts.records);
    m_splitter->setChildrenCollapsible(false);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.notices);
    layout->addWidget(parts.tabs);
    layout->addWidget(m_splitter, 1);
    window.setCentralWidget(centre);
}

QWidget& WindowLayout::pagesArea() const
{
    return *m_splitter;
}

QAction* WindowLayout::facetToggle() const
{
    return m_facetDock->toggleViewAction();
}

QAction* WindowLayout::inspectorToggle() const
{
    return m_inspectorDock->toggleViewAction();
}

void WindowLayout::restore(const Settings& settings)
{
    m_window->resize(firstSize);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    resetSizes();
    m_initialState = m_window->saveState();
    m_window->restoreGeometry(settings.windowGeometry);
    // The first resize is no change that moves splitters.
    m_isNarrow = m_window->width() < narrowWindow;
    m_window->restoreState(settings.windowState);
    m_splitter->restoreState(settings.splitterState);
}

void WindowLayout::remember(Settings& settings) const
{
    settings.windowGeometry = m_window->saveGeometry();
    settings.windowState = m_window->saveState();
    settings.splitterState = m_splitter->saveState();
}

void WindowLayout::reset()
{
    m_window->restoreState(m_initialState);
    resetSizes();
}

void WindowLayout::fitTo(int windowWidth)
{
    // In a narrow window the figure needs the room more than its neighbours do.
    const bool isNarrow = windowWidth < narrowWindow;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        resetSizes();
}

void WindowLayout::resetSizes()
{
    constexpr int smallestTable = 190;
    const int height = m_splitter->height();
    const int table = m_isNarrow ? smallestTable : height / 3;
    m_splitter->setSizes({height - table, table});
    m_window->resizeDocks({m_facetDock, m_inspectorDock},
                          {m_isNarrow ? narrowFacetWidth : facetWidth,
                           m_isNarrow ? narrowInspectorWidth : inspectorWidth},
                          Qt::Horizontal);
}

} // namespace whither
