#pragma once

#include "views/pages/figurepage.h"

#include <QStackedWidget>

#include <vector>

class QAction;

namespace whither {

/// The pages of the window, one a figure of `figureIds()`, each made when it is first shown.
/// Passes on what any of them asks for.
class FigurePages : public QStackedWidget {
    Q_OBJECT

public:
    explicit FigurePages(QWidget* parent = nullptr);

    /// Brings the page of that figure to the front; without one (""), nothing is in sight.
    void showFigure(std::string_view figureId);
    /// The page in front, or null.
    FigurePage* current() const { return m_current; }
    /// The place of the page in front among `figureIds()`.
    std::optional<std::size_t> currentIndex() const;
    void setTheme(const Theme& theme, Language language);
    const Theme& theme() const { return m_theme; }
    /// Puts the command above the claims; before their page is first shown.
    void setClaimsAction(QAction* action) { m_claimsAction = action; }

signals:
    void queryRequested(const whither::Query& query);
    void highlightRequested(const std::vector<whither::Condition>& conditions);
    void filterRequested(const std::vector<whither::Condition>& conditions);
    void clearRequested();
    /// The menu for a mark of the figure in front, or for the figure as a whole.
    void menuRequested(const QPoint& globalPosition, std::optional<std::size_t> mark);
    /// The figure in front is dragged out of the window.
    void pulledOut();

private:
    FigurePage* makePage(std::string_view figureId);

    std::vector<FigurePage*> m_pages; ///< by figure, null until first shown
    FigurePage* m_current = nullptr;
    QAction* m_claimsAction = nullptr;
    Theme m_theme = lightTheme();
    Language m_language = Language::English;
};

} // namespace whither
