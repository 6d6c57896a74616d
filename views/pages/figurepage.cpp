#include "views/pages/figurepage.h"

#include "views/figure/figurefactory.h"
#include "views/pages/figurecontrols.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace whither {

FigurePage::FigurePage(std::string figureId, FigureControls* controls, QWidget* parent)
    : QWidget(parent),
      m_figureId(std::move(figureId)),
      m_controls(controls),
      m_scroll(new QScrollArea),
      m_view(new FigureView)
{
    setProperty("pane", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_controls) {
        layout->addWidget(m_controls);
        connect(m_controls, &FigureControls::queryRequested, this, &FigurePage::queryRequested);
    }
    connect(m_view, &FigureView::queryRequested, this, &FigurePage::queryRequested);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    if (QWidget* strip = m_controls ? m_controls->strip() : nullptr)
        layout->addWidget(strip);
}

void FigurePage::setQuery(const Query& query, const Catalog& catalog, const Engine& engine,
                          const LanguageContext& context)
{
    if (m_controls)
        m_controls->setQuery(query, *catalog.dataset(query.table), engine, context);
    m_view->setFigure(makeFigure(m_figureId, catalog, engine, query, context));
}

void FigurePage::setTheme(const Theme& theme, Language language)
{
    PaintStyle style;
    style.theme = theme;
    style.families = figureFamilies(language);
    m_view->setPaintStyle(style);
    if (m_controls)
        m_controls->setTheme(theme);
}

} // namespace whither
