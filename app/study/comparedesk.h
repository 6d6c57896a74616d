#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"
#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include "views/cohorts/cohortside.h"
#include "views/theme/theme.h"

#include "app/shell/sidethread.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QUndoStack;
class QWidget;

namespace whither {

class CompareWindow;
class Figure;
class ImportedLists;
class QueryRequests;
class QuerySession;

/// What comparing works on; all outlive it.
struct CompareParts {
    QuerySession& session;
    QueryRequests& requests;
    QUndoStack& undo;
    Catalog& catalog;
    ImportedLists& lists;
};

/// Two cohorts beside one another: opens the window for it, answers what it asks beside the main
/// window's work, and shows the rows of a number in the main window.
class CompareDesk : public QObject {
    Q_OBJECT

public:
    CompareDesk(const CompareParts& parts, QWidget* window);

    void setContext(const LanguageContext& context);
    void setTheme(const Theme& theme);
    /// Opens the window with the cohort in front as A, or brings it to the front.
    void open();
    /// The same with this question, of tables that are there.
    void openAt(const ComparisonQuery& query);
    CompareWindow* window() const;
    /// Has the last question been answered?
    bool isIdle() const { return !m_side.isBusy(); }

signals:
    void exportRequested(const whither::ComparisonQuery& query, const whither::Figure& figure);
    /// The window shows the answer to its question.
    void answered();

private:
    std::vector<ComparableCohort> cohorts() const;
    ComparisonQuery firstQuestion(const std::vector<ComparableCohort>& cohorts) const;
    void connectWindow();
    void ask(ComparisonQuery query);
    void show(const Comparison& comparison);
    /// Lists or cohorts have come or gone.
    void refresh();
    void askValues(std::size_t side, const std::string& column);
    void showRows(const Query& query);
    void save();
    bool isNameless(const Query& query) const;
    QString sentenceOf(const Comparison& comparison, std::size_t side) const;

    CompareParts m_parts;
    QWidget* m_main;
    QPointer<CompareWindow> m_window;
    LanguageContext m_context;
    Theme m_theme;
    Comparison m_shown;
    std::uint64_t m_asked = 0; ///< numbers questions: only the newest is shown
    SideThread m_side;
};

} // namespace whither
