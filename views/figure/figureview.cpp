#include "views/figure/figureview.h"

#include "views/charts/highlight.h"
#include "views/theme/plaintooltip.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace whither {

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

FigureView::~FigureView() = default;

void FigureView::setFigure(std::unique_ptr<Figure> figure)
{
    m_figure = std::move(figure);
    m_style.focused.reset();
    m_pressedMark.reset();
    m_leftMark.reset();
    m_style.highlighted = m_figure ? highlightedMarks(m_figure->chart().marks(), m_highlight)
                                   : std::set<std::size_t>();
    if (m_figure) {
        setAccessibleName(m_figure->text().title);
        setAccessibleDescription(m_figure->chart().marks().empty()
                                     ? m_figure->text().emptyState
                                     : m_figure->chart().description());
    }
    keepLegible();
    update();
}

void FigureView::setPaintStyle(const PaintStyle& style)
{
    m_style.theme = style.theme;
    m_style.families = style.families;
    keepLegible();
    update();
}

void FigureView::setHighlight(const std::vector<Condition>& conditions)
{
    m_highlight = conditions;
    if (m_figure)
        m_style.highlighted = highlightedMarks(m_figure->chart().marks(), m_highlight);
    update();
}

QRectF FigureView::markRect(std::size_t mark) const
{
    if (!m_figure || mark >= m_figure->chart().marks().size())
        return {};
    const QRectF area = m_figure->layout(QSizeF(size()), m_style).chart;
    return m_figure->chart().markOutline(mark, area, m_style).boundingRect();
}

void FigureView::keepLegible()
{
    // Below its least height a figure is scrolled by what is around it, not squeezed.
    if (m_figure)
        setMinimumHeight(static_cast<int>(std::ceil(m_figure->leastHeight(width(), m_style))));
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        keepLegible();
}

std::optional<std::size_t> FigureView::markAt(const QPointF& position) const
{
    if (!m_figure || m_figure->chart().marks().empty())
        return std::nullopt;
    const QRectF area = m_figure->layout(QSizeF(size()), m_style).chart;
    return m_figure->chart().markAt(position, area, m_style);
}

bool FigureView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto mark = markAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               plainToolTip(m_figure->chart().marks()[*mark].reading), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_figure)
        m_figure->paint(painter, QSizeF(size()), m_style);
    else
        painter.fillRect(rect(), m_style.theme.page);
    if (hasFocus() && m_isKeyboardUsed && !m_style.focused) {
        painter.setPen(QPen(m_style.theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto mark = markAt(event->position());
    m_pressedMark = mark;
    m_pressedPlace = mark ? std::nullopt : std::optional(event->position());
    m_style.focused.reset();
    m_leftMark.reset();
    m_isKeyboardUsed = false;
    update();
    if (!mark)
        emit highlightRequested({});
    else if (m_highlight == m_figure->chart().marks()[*mark].conditions)
        emit highlightRequested({}); // a second click lets go again
    else
        emit highlightRequested(m_figure->chart().marks()[*mark].conditions);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressedPlace && event->buttons().testFlag(Qt::LeftButton)
        && (event->position() - *m_pressedPlace).manhattanLength()
               >= QApplication::startDragDistance()) {
        m_pressedPlace.reset();
        emit pulledOut();
        return;
    }
    const auto mark = markAt(event->position());
    const bool isDragging = event->buttons().testFlag(Qt::LeftButton) && m_pressedMark && mark
                            && m_figure->chart().moved(*m_pressedMark, *mark);
    setCursor(isDragging ? Qt::SizeVerCursor : mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressedMark, std::nullopt);
    m_pressedPlace.reset();
    const auto mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || !pressed || !mark)
        return;
    if (const auto query = m_figure->chart().moved(*pressed, *mark)) {
        emit highlightRequested({}); // the press was the beginning of a drag
        emit queryRequested(*query);
    }
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto mark = markAt(event->position());
    if (mark && event->button() == Qt::LeftButton)
        activate(*mark);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    m_isKeyboardUsed = true;
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (isUp || event->key() == Qt::Key_Down)) {
        moveFocused(isUp ? -1 : 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Home:
        focusMark(0);
        return;
    case Qt::Key_End:
        if (m_figure && !m_figure->chart().marks().empty())
            focusMark(m_figure->chart().marks().size() - 1);
        return;
    case Qt::Key_Space:
        if (m_style.focused)
            emit highlightRequested(m_figure->chart().marks()[*m_style.focused].conditions);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_style.focused)
            activate(*m_style.focused);
        return;
    case Qt::Key_Escape:
        focusMark(std::nullopt);
        emit clearRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason
                         || event->reason() == Qt::BacktabFocusReason
                         || event->reason() == Qt::ShortcutFocusReason;
    const bool isBack =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    m_isKeyboardUsed = isByKey || (isBack && m_isKeyboardUsed);
    if (isByKey) {
        focusMark(m_leftMark.value_or(0));
    } else if (isBack && m_leftMark) {
        m_style.focused = std::exchange(m_leftMark, std::nullopt);
    }
}

void FigureView::focusOutEvent(QFocusEvent* event)
{
    QToolTip::hideText();
    // The mark's own menu takes the focus too, and is about that mark.
    if (event->reason() != Qt::PopupFocusReason)
        m_leftMark = std::exchange(m_style.focused, std::nullopt);
    QWidget::focusOutEvent(event);
}

std::optional<QPointF> FigureView::placeInChart(const QPointF& point) const
{
    if (!m_figure)
        return std::nullopt;
    const QRectF chart = m_figure->layout(size(), m_style).chart;
    if (!chart.contains(point))
        return std::nullopt;
    return QPointF((point.x() - chart.left()) / chart.width(),
                   (point.y() - chart.top()) / chart.height());
}

void FigureView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto mark = byKey ? m_style.focused : markAt(event->pos());
    const QPoint place =
        byKey && mark ? mapToGlobal(markRect(*mark).center().toPoint()) : event->globalPos();
    emit menuRequested(place, mark);
}

void FigureView::activate(std::size_t mark)
{
    emit markActivated(mark);
    emit filterRequested(m_figure->chart().marks()[mark].conditions);
}

void FigureView::step(int by)
{
    if (!m_figure || m_figure->chart().marks().empty())
        return;
    const auto count = static_cast<int>(m_figure->chart().marks().size());
    const int from = m_style.focused ? static_cast<int>(*m_style.focused) : (by > 0 ? -1 : count);
    focusMark(static_cast<std::size_t>((from + by + count) % count));
}

void FigureView::moveFocused(int by)
{
    if (!m_figure || !m_style.focused)
        return;
    const auto onto = static_cast<std::size_t>(static_cast<int>(*m_style.focused) + by);
    const auto query = m_figure->chart().moved(*m_style.focused, onto);
    if (!query)
        return;
    emit queryRequested(*query);
    focusMark(onto); // the figure is a new one; the ring stays on what was moved
}

void FigureView::focusMark(std::optional<std::size_t> mark)
{
    const bool isThere = mark && m_figure && *mark < m_figure->chart().marks().size();
    m_style.focused = isThere ? mark : std::nullopt;
    update();
    if (!isThere) {
        QToolTip::hideText();
        return;
    }
    const Mark& focused = m_figure->chart().marks()[*mark];
    QToolTip::showText(mapToGlobal(markRect(*mark).center().toPoint()),
                       plainToolTip(focused.reading), this);
    QAccessibleEvent spoken(this, QAccessible::Focus);
    spoken.setChild(static_cast<int>(*mark));
    QAccessible::updateAccessibility(&spoken);
}

} // namespace whither
