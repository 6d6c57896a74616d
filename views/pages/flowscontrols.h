#pragma once

#include "views/pages/figurecontrols.h"

#include <vector>

namespace whither {

class ChoiceButton;
class FlowLayout;

/// What the flows are about: the column of each stage, more stages and fewer, and which value comes
/// first in all of them.
class FlowsControls final : public FigureControls {
    Q_OBJECT

public:
    explicit FlowsControls(QWidget* parent = nullptr);

    void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                  const LanguageContext& context) override;

private:
    ChoiceButton* addStageButton(std::size_t stage);
    void showStages(const Dataset& dataset, const LanguageContext& context);
    void showOrder(const Dataset& dataset, const Engine& engine, const LanguageContext& context);
    void chooseStage(std::size_t stage, const Term& column);
    void chooseFirst(const Term& value);

    Query m_query;
    std::vector<std::string> m_chosen; ///< columns of the stages in front
    std::vector<std::string> m_order;  ///< values with nodes of their own, in their order
    FlowLayout* m_layout;
    std::vector<ChoiceButton*> m_stages;
    ChoiceButton* m_more;
    ChoiceButton* m_first;
};

} // namespace whither
