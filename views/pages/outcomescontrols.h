#pragma once

#include "views/pages/figurecontrols.h"

namespace whither {

class ChoiceButton;

/// How the parts are drawn, what they count, what shares are shares of, and whether the rows are a
/// sample.
class OutcomesControls final : public FigureControls {
    Q_OBJECT

public:
    explicit OutcomesControls(QWidget* parent = nullptr);

    void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                  const LanguageContext& context) override;

private:
    Query m_query;
    ChoiceButton* m_form;
    ChoiceButton* m_inner; ///< in sight where the dataset leaves a choice
    ChoiceButton* m_ring;
    ChoiceButton* m_base;
    ChoiceButton* m_intervals;
};

} // namespace whither
