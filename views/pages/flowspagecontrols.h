#pragma once

#include "views/pages/figurecontrols.h"

namespace whither {

/// The switches of the page of flows: those of flows that are counted or those of published ones,
/// whichever the dataset has.
class FlowsPageControls : public FigureControls {
    Q_OBJECT

public:
    explicit FlowsPageControls(QWidget* parent = nullptr);

    void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                  const LanguageContext& context) override;

private:
    FigureControls* m_counted;
    FigureControls* m_published;
};

} // namespace whither
