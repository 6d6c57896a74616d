#pragma once

#include <QMenu>
#include <QPointF>

#include <optional>

namespace whither {

class Actions;
class ClaimDeed;
class Figure;
class PassportDeed;
class QueryRequests;
class QuerySession;

/// What one can do with a mark of a figure and the records behind it, or with the figure as a
/// whole.
class FigureMenu : public QMenu {
    Q_OBJECT

public:
    /// The rest outlives the menu; `mark` is one of the figure's chart, `place` where the menu was
    /// asked for in it (see `FigureView::placeInChart`).
    FigureMenu(const Figure& figure, std::optional<std::size_t> mark, std::optional<QPointF> place,
               const Actions& actions, QuerySession& session, QueryRequests& requests,
               PassportDeed& passports, ClaimDeed& claims, QWidget* parent);
};

} // namespace whither
