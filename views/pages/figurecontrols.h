#pragma once

#include "models/query/engine.h"
#include "models/study/datasets/dataset.h"
#include "models/text/languagecontext.h"

#include "views/theme/theme.h"

#include <QWidget>

namespace whither {

/// The switches above a figure. They show what the query says and ask for another query.
class FigureControls : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                          const LanguageContext& context) = 0;
    /// What stands below the figure, which takes it over; null: nothing.
    virtual QWidget* strip() { return nullptr; }
    virtual void setTheme(const Theme& theme) { (void)theme; }

signals:
    void queryRequested(const whither::Query& query);
};

} // namespace whither
