#pragma once

#include "models/query/engine.h"
#include "models/study/catalog/catalog.h"

#include "views/figure/figureview.h"

#include <QWidget>

#include <string>

class QScrollArea;

namespace whither {

class FigureControls;

/// A page of the window: a figure over its switches. A figure that asks for a height of its own
/// scrolls; one that fills what it gets does not.
class FigurePage : public QWidget {
    Q_OBJECT

public:
    /// `controls` may be null; the page takes it over.
    FigurePage(std::string figureId, FigureControls* controls, QWidget* parent = nullptr);

    const std::string& figureId() const { return m_figureId; }
    FigureView* view() const { return m_view; }

    /// Evaluates the query and draws its figure.
    void setQuery(const Query& query, const Catalog& catalog, const Engine& engine,
                  const LanguageContext& context);
    void setTheme(const Theme& theme, Language language);

signals:
    void queryRequested(const whither::Query& query);

private:
    std::string m_figureId;
    FigureControls* m_controls;
    QScrollArea* m_scroll;
    FigureView* m_view;
};

} // namespace whither
