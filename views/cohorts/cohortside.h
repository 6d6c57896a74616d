#pragma once

#include "models/query/engine.h"
#include "models/study/cohorts/comparison.h"
#include "models/text/languagecontext.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace whither {

class ChoiceButton;
class ConditionMenu;
class FlowLayout;

/// A cohort or a list that can be compared, and the columns it can be counted by.
struct ComparableCohort {
    QString title;
    Query query;
    std::vector<std::string> columns;
    std::vector<std::string> facets; ///< columns to add conditions on
};

/// One side of a comparison: who is in, by which column they are counted, whether they are
/// everyone, and how many they are. Asks for changes, makes none.
class CohortSide : public QWidget {
    Q_OBJECT

public:
    /// `letter`: "A" or "B".
    explicit CohortSide(const QString& letter, QWidget* parent = nullptr);

    /// What there is to choose from.
    void setCohorts(const std::vector<ComparableCohort>& cohorts);
    /// Shows the side; `sentence` says in words who they are and how many.
    void setSide(const ComparedSide& side, const QString& sentence, const LanguageContext& context);
    ConditionMenu& conditionMenu() { return *m_menu; }

signals:
    void sideRequested(const whither::ComparedSide& side);

private:
    const ComparableCohort* chosen() const;
    void showChips(const LanguageContext& context);
    void addChip(const QString& text, const Query& without);
    void ask(Query query);

    QString m_letter;
    std::vector<ComparableCohort> m_cohorts;
    ComparedSide m_side;
    std::string m_menuTable; ///< the table whose columns the menu has
    QLabel* m_heading;
    ChoiceButton* m_cohort;
    ChoiceButton* m_column;
    ChoiceButton* m_group;
    FlowLayout* m_chips;
    QToolButton* m_add;
    ConditionMenu* m_menu;
    std::vector<QWidget*> m_shownChips;
    QLabel* m_sentence;
};

} // namespace whither
