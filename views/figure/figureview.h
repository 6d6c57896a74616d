#pragma once

#include "views/figure/figure.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace whither {

/// A figure in the window: drawn as in every export, and alive. Pointing shows what a mark stands
/// for; a click highlights it, a double click or Enter filters by it, Esc clears; arrow keys walk
/// the marks. Marks whose order is the user's are dragged onto one another, or moved with Alt and
/// Up or Down. Tabbing in puts the ring on the mark it left last, or on the first. It only asks
/// (signals): the query is changed elsewhere.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    void setFigure(std::unique_ptr<Figure> figure);
    const Figure* figure() const { return m_figure.get(); }
    void setPaintStyle(const PaintStyle& style);
    void setHighlight(const std::vector<Condition>& conditions);

    /// The mark the keyboard is on.
    std::optional<std::size_t> focusedMark() const { return m_style.focused; }
    /// A point of the widget as a place in the chart, 0 to 1 both ways; nothing outside of it.
    std::optional<QPointF> placeInChart(const QPointF& point) const;
    /// The outline of a mark in widget coordinates.
    QRectF markRect(std::size_t mark) const;

    QSize minimumSizeHint() const override { return {320, 120}; }

signals:
    /// No conditions: nothing is to be highlighted any more.
    void highlightRequested(const std::vector<whither::Condition>& conditions);
    void filterRequested(const std::vector<whither::Condition>& conditions);
    /// The same deed, for a figure whose marks are not all of one query.
    void markActivated(std::size_t mark);
    void clearRequested();
    /// The same rows in another order of marks.
    void queryRequested(const whither::Query& query);
    /// The menu for a mark, or for the figure as a whole.
    void menuRequested(const QPoint& globalPosition, std::optional<std::size_t> mark);
    /// The figure is pulled away, by a place where no mark is.
    void pulledOut();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::optional<std::size_t> markAt(const QPointF& position) const;
    void keepLegible();
    void focusMark(std::optional<std::size_t> mark);
    void step(int by);
    void moveFocused(int by);
    void activate(std::size_t mark);

    std::unique_ptr<Figure> m_figure;
    PaintStyle m_style;
    std::vector<Condition> m_highlight;
    std::optional<std::size_t> m_pressedMark; ///< while the button is down
    std::optional<QPointF> m_pressedPlace;    ///< the same, where no mark is
    std::optional<std::size_t> m_leftMark;    ///< where the keyboard was when the focus went away
    bool m_isKeyboardUsed = false;            ///< a figure without marks is ringed as a whole
};

} // namespace whither
