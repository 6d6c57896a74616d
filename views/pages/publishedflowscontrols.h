#pragma once

#include "views/pages/figurecontrols.h"

namespace whither {

class ChoiceButton;

/// The switches above published flows: of which group, and between which stages. Both ask for other
/// rows of the table; the year has a control of its own.
class PublishedFlowsControls : public FigureControls {
    Q_OBJECT

public:
    explicit PublishedFlowsControls(QWidget* parent = nullptr);

    void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                  const LanguageContext& context) override;

private:
    ChoiceButton* m_stages;
    ChoiceButton* m_groups;
    Query m_query;
};

} // namespace whither
