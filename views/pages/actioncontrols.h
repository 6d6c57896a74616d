#pragma once

#include "views/pages/figurecontrols.h"

class QAction;

namespace whither {

/// A command above a figure that has no switches of its own.
class ActionControls final : public FigureControls {
    Q_OBJECT

public:
    /// The button follows the action, which outlives it.
    explicit ActionControls(QAction* action, QWidget* parent = nullptr);

    void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                  const LanguageContext& context) override;
};

} // namespace whither
