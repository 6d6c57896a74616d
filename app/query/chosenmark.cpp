#include "app/query/chosenmark.h"

#include "views/pages/figurepages.h"

#include <algorithm>

namespace whither {

std::optional<std::size_t> chosenMark(const FigurePages& pages, const QuerySession& session)
{
    const FigurePage* page = pages.current();
    if (!page || !page->view()->figure())
        return std::nullopt;
    if (const auto mark = page->view()->focusedMark())
        return mark;
    const auto& marks = page->view()->figure()->chart().marks();
    const auto clicked = std::ranges::find(marks, session.highlight(), &Mark::conditions);
    if (clicked == marks.end())
        return std::nullopt;
    return static_cast<std::size_t>(clicked - marks.begin());
}

} // namespace whither
