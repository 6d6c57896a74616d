#pragma once

#include "models/items/facetmodel.h"
#include "models/items/recordmodel.h"
#include "models/query/session.h"

#include "views/theme/theme.h"

#include "app/builtin.h"
#include "app/languageswitch.h"
#include "app/settings.h"

#include <QMainWindow>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

class QDockWidget;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace whither {

class Actions;
class FacetPanel;
class FigurePage;
class FilterBar;
class Inspector;
class RecordTable;
class SearchBox;

/// The window: puts models, views and actions together and passes requests on as edits of the
/// session's query. Knows no data itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Builtin builtin, LanguageSwitch& languages, Settings settings);
    ~MainWindow() override;

    QuerySession& session() { return *m_session; }
    const Settings& settings() const { return m_settings; }
    void setLanguage(Language language);
    void setScheme(ColorScheme scheme);

signals:
    /// The window is about to close with these settings.
    void settingsChanged(const whither::Settings& settings);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // mainwindow.cpp: assembly
    void buildToolBar();
    void buildCentre();
    void buildDocks();
    void buildStatusBar();
    void connectActions();
    void connectViews();
    void restoreLayout();
    void resetLayout();
    void resetSizes();

    // mainwindowupdate.cpp: showing the session
    void showTable();
    void showDatasetName();
    void showQuery();
    void showHighlight();
    void showSelection();
    void showHits();
    void retranslate();
    void applyAppearance();
    FigurePage* pageFor(const std::string& table);
    FigurePage* currentPage() const;
    FigurePage* makePage(std::size_t index);

    // mainwindowdeeds.cpp: what is asked of it
    void request(const Query& query);
    void requestSearch(const QString& words);
    void leaveSearch();
    void clearStep();
    /// Leaves only rows of these conditions; a highlight has then done its work.
    void filterTo(const std::vector<Condition>& conditions);
    void exportFigure();
    void copyImage();
    void copyFinding();
    void showFigureMenu(const QPoint& at, std::optional<std::size_t> mark);
    void showAbout();
    void rememberColumns();

    Builtin m_builtin;
    LanguageSwitch& m_languages;
    Settings m_settings;
    Theme m_theme = lightTheme();
    std::unique_ptr<QuerySession> m_session;
    QUndoStack m_undo;
    RecordModel m_records;
    FacetModel m_facets;

    Actions* m_actions;
    QToolButton* m_datasets = nullptr;
    SearchBox* m_search = nullptr;
    QToolButton* m_languageButton = nullptr;
    FacetPanel* m_facetPanel = nullptr;
    Inspector* m_inspector = nullptr;
    QDockWidget* m_facetDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_upper = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::vector<FigurePage*> m_pageOf; ///< by figure, null until first shown
    FilterBar* m_filterBar = nullptr;
    RecordTable* m_table = nullptr;
    QLabel* m_countLabel = nullptr;
    QLabel* m_selectionLabel = nullptr;
    QLabel* m_timeLabel = nullptr;
    QByteArray m_initialState;
    bool m_isNarrow = false;
    std::string m_shownTable;
    std::optional<std::uint64_t> m_rowBeforeSearch;
};

} // namespace whither
