#pragma once

#include "models/query/querysession.h"
#include "models/query/rememberingengine.h"

#include "views/theme/theme.h"

#include "app/builtin.h"
#include "app/importedlists.h"
#include "app/languageswitch.h"
#include "app/settings.h"

#include <QMainWindow>
#include <QUndoStack>

#include <optional>

class QDockWidget;
class QSplitter;

namespace whither {

class Actions;
class FacetPanel;
class FigureDeeds;
class FigurePage;
class FigurePages;
class FilterBar;
class Inspector;
class ListImporter;
class MainToolBar;
class QueryRequests;
class RecordTable;
class SessionPresenter;
class StatusLine;

/// The window: puts session, views and actions together. What is shown is the presenter's job,
/// what is asked goes to the requests. Knows no data itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Builtin builtin, LanguageSwitch& languages, Settings settings);
    ~MainWindow() override;

    QuerySession& session() { return m_session; }
    ListImporter& importer() { return *m_importer; }
    const Settings& settings() const { return m_settings; }
    void setLanguage(Language language);
    void setScheme(ColorScheme scheme);

signals:
    /// The window is about to close with these settings.
    void settingsChanged(const whither::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void connectActions();
    void connectTableActions();
    void connectViews();
    void restoreLayout();
    void resetLayout();
    void resetSizes();

    void retranslate();
    void applyAppearance();
    /// Which actions can be done now, and which are on.
    void updateActions();
    void setFullScreen(bool isFull);
    void showFigureMenu(const QPoint& at, std::optional<std::size_t> mark);
    void showAbout();

    Builtin m_builtin;
    LanguageSwitch& m_languages;
    Settings m_settings;
    Theme m_theme = lightTheme();
    std::shared_ptr<RememberingEngine> m_engine;
    QuerySession m_session;
    QUndoStack m_undo;

    ImportedLists m_lists;

    Actions* m_actions;
    QueryRequests* m_requests;
    MainToolBar* m_toolBar;
    FigurePages* m_pages = nullptr;
    FilterBar* m_filterBar = nullptr;
    RecordTable* m_table = nullptr;
    FacetPanel* m_facets = nullptr;
    Inspector* m_inspector = nullptr;
    StatusLine* m_status;
    ListImporter* m_importer;
    FigureDeeds* m_figureDeeds;
    SessionPresenter* m_presenter = nullptr;
    QDockWidget* m_facetDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QSplitter* m_splitter = nullptr;
    QByteArray m_initialState;
    bool m_isNarrow = false;
};

} // namespace whither
