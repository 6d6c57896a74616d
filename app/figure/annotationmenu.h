#pragma once

#include "models/query/condition.h"

#include <QMenu>
#include <QPointF>

#include <optional>
#include <vector>

namespace whither {

class Figure;
class QueryRequests;
class QuerySession;

/// What the user puts on the figure in front: notes beside a place of its chart, event lines on a
/// time axis, the events of the study. All are part of the question, so that they are undone, kept
/// and exported with it.
class AnnotationMenu : public QMenu {
    Q_OBJECT

public:
    /// `mark` and `place`, in the chart, 0 to 1 both ways, are where the menu was asked for. The
    /// rest outlives the menu.
    AnnotationMenu(const Figure& figure, std::optional<std::size_t> mark,
                   std::optional<QPointF> place, QuerySession& session, QueryRequests& requests,
                   QWidget* parent);

private:
    void addNote(const QPointF& place, const std::vector<Condition>& mark);
    void addEvent();
    void addRemovals();

    QuerySession& m_session;
    QueryRequests& m_requests;
};

} // namespace whither
