#include "views/pages/figurepages.h"

#include "views/figure/figurefactory.h"
#include "views/pages/actioncontrols.h"
#include "views/pages/flowspagecontrols.h"
#include "views/pages/outcomescontrols.h"
#include "views/pages/sharescontrols.h"

#include <algorithm>

namespace whither {

FigurePages::FigurePages(QWidget* parent)
    : QStackedWidget(parent), m_pages(figureIds().size(), nullptr)
{
}

void FigurePages::showFigure(std::string_view figureId)
{
    m_current = nullptr;
    for (std::size_t index = 0; index < m_pages.size(); ++index) {
        if (figureIds()[index] != figureId)
            continue;
        if (!m_pages[index])
            m_pages[index] = makePage(figureId);
        m_current = m_pages[index];
        setCurrentWidget(m_current);
        break;
    }
    setVisible(m_current != nullptr);
}

std::optional<std::size_t> FigurePages::currentIndex() const
{
    if (!m_current)
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find(m_pages, m_current) - m_pages.begin());
}

void FigurePages::setTheme(const Theme& theme, Language language)
{
    m_theme = theme;
    m_language = language;
    for (FigurePage* page : m_pages) {
        if (page)
            page->setTheme(theme, language);
    }
}

FigurePage* FigurePages::makePage(std::string_view figureId)
{
    FigureControls* controls = nullptr;
    if (figureId == "outcomes")
        controls = new OutcomesControls;
    else if (figureId == "shares")
        controls = new SharesControls;
    else if (figureId == "flows")
        controls = new FlowsPageControls;
    else if (figureId == "claims" && m_claimsAction)
        controls = new ActionControls(m_claimsAction);
    auto* page = new FigurePage(std::string(figureId), controls);
    page->setTheme(m_theme, m_language);
    const FigureView* view = page->view();
    connect(page, &FigurePage::queryRequested, this, &FigurePages::queryRequested);
    connect(view, &FigureView::highlightRequested, this, &FigurePages::highlightRequested);
    connect(view, &FigureView::filterRequested, this, &FigurePages::filterRequested);
    connect(view, &FigureView::clearRequested, this, &FigurePages::clearRequested);
    connect(view, &FigureView::menuRequested, this, &FigurePages::menuRequested);
    connect(view, &FigureView::pulledOut, this, &FigurePages::pulledOut);
    addWidget(page);
    return page;
}

} // namespace whither
