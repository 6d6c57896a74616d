#pragma once

#include "models/query/engine.h"
#include "models/study/datasets/dataset.h"
#include "models/text/languagecontext.h"

#include <QWidget>

namespace whither {

/// The switches above a figure. They show what the query says and ask for another query.
class FigureControls : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setQuery(const Query& query, const Dataset& dataset, const Engine& engine,
                          const LanguageContext& context) = 0;

signals:
    void queryRequested(const whither::Query& query);
};

} // namespace whither
