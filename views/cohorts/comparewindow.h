#pragma once

#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include "views/cohorts/cohortside.h"
#include "views/figure/figure.h"
#include "views/theme/theme.h"

#include <QDialog>

#include <array>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace whither {

class ChoiceButton;
class FigureView;
class MoveList;

/// "Cohorts · compare": two sides, the figure of both, who moved, and what the not stated could
/// change. Stands beside the main window. It only asks (signals): questions are answered elsewhere.
class CompareWindow : public QDialog {
    Q_OBJECT

public:
    explicit CompareWindow(QWidget* parent = nullptr);
    ~CompareWindow() override;

    void setCohorts(const std::vector<ComparableCohort>& cohorts);
    /// Shows the question before there is an answer: the figure stays what it was.
    void setQuery(const ComparisonQuery& query, const LanguageContext& context);
    /// The answer, drawn; `sentences` say in words who A and B are.
    void setAnswer(const Comparison& comparison, std::unique_ptr<Figure> figure,
                   const std::array<QString, 2>& sentences, const LanguageContext& context);
    void setTheme(const Theme& theme, Language language);
    /// Can A or B be saved?
    void setCanSave(bool canSave);

    const ComparisonQuery& query() const { return m_query; }
    CohortSide& side(std::size_t index) { return *m_sides[index]; }
    FigureView* view() { return m_view; }
    MoveList* moves() { return m_moves; }
    /// The rows that the button shows: those of the bar that is stressed, or all of A.
    Query shownRows() const;

signals:
    void queryRequested(const whither::ComparisonQuery& query);
    void rowsRequested(const whither::Query& query);
    void saveRequested();
    void exportRequested();

private:
    QWidget* makeControls();
    QWidget* makeBody();
    QWidget* makeButtons();
    void retranslate(const LanguageContext& context);
    void showControls();
    void showButtons();
    QString boundsText(const LanguageContext& context) const;
    std::optional<std::size_t> stressedMark() const;
    Query rowsOf(std::size_t side, const std::vector<Condition>& conditions) const;

    ComparisonQuery m_query;
    Comparison m_comparison;
    std::array<CohortSide*, 2> m_sides;
    std::array<QString, 2> m_sentences;
    ChoiceButton* m_base;
    ChoiceButton* m_names;
    QPushButton* m_swap;
    QScrollArea* m_scroll;
    FigureView* m_view;
    MoveList* m_moves;
    QLabel* m_boundsHeading;
    QLabel* m_bounds;
    QPushButton* m_save;
    QPushButton* m_show;
    QPushButton* m_export;
    std::vector<Condition> m_stressed;
};

} // namespace whither
