#include "views/inspector/pathview.h"

#include "models/query/querytext.h"
#include "models/study/measures/places.h"

#include "views/theme/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whither {

namespace {

constexpr int textLeft = 26;
constexpr int textRight = 4;
constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int dotRadius = 6;

} // namespace

PathView::PathView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PathView::setPath(const std::vector<PathStep>& steps, const QString& asOf,
                       const LanguageContext& context)
{
    m_steps.clear();
    m_current = 0;
    QStringList spoken;
    for (const PathStep& step : steps) {
        ShownStep shown;
        const QString place = termText(step.place, context);
        switch (step.kind) {
        case PathStep::Kind::Undergraduate:
            shown.title = tr("Undergraduate · %1").arg(place);
            shown.date = tr("before 2019");
            break;
        case PathStep::Kind::In2019:
            shown.title = tr("Institution in %1").arg(placeInSentence(step.place, context));
            shown.date = tr("2019");
            break;
        case PathStep::Kind::Now: {
            const Term work = step.role ? step.role : step.sector;
            shown.title =
                tr("%1 · %2", "role or sector, place").arg(termText(work, context), place);
            shown.date = asOf;
            break;
        }
        }
        shown.details = tr("Institution: %1\nSource: %2")
                            .arg(termText(step.institution, context),
                                 QString::fromStdString(step.provenance.source));
        shown.isKnown = step.place.has_value();
        if (step.place)
            shown.colorKey = QString::fromUtf8(placeColorKey(*step.place));
        spoken.append(shown.title + QStringLiteral(", ") + shown.date);
        m_steps.push_back(shown);
    }
    setAccessibleName(listText(spoken));
    updateGeometry();
    update();
}

void PathView::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

std::vector<QRect> PathView::stepRects(int width) const
{
    constexpr int gap = 14;
    std::vector<QRect> rects;
    int top = 0;
    for (const ShownStep& step : m_steps) {
        const QRect room(textLeft, 0, std::max(1, width - textLeft - textRight), 0);
        const int height = fontMetrics().boundingRect(room, titleFlags, step.title).height()
                           + fontMetrics().height() + gap;
        rects.emplace_back(0, top, width, height);
        top += height;
    }
    return rects;
}

int PathView::stepAt(int y) const
{
    const auto rects = stepRects(width());
    const auto below = std::ranges::find_if(rects, [&](const QRect& r) { return y < r.bottom(); });
    return static_cast<int>(std::min(below, rects.end() - 1) - rects.begin());
}

int PathView::heightForWidth(int width) const
{
    const auto rects = stepRects(width);
    return rects.empty() ? 0 : rects.back().bottom() + 1;
}

QSize PathView::sizeHint() const
{
    constexpr int usualWidth = 160;
    return {usualWidth, heightForWidth(std::max(usualWidth, width()))};
}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rects = stepRects(width());
    for (std::size_t index = 0; index < m_steps.size(); ++index)
        paintStep(painter, m_steps[index], rects[index], index + 1 == m_steps.size(),
                  hasFocus() && static_cast<int>(index) == m_current);
}

void PathView::paintStep(QPainter& painter, const ShownStep& step, const QRect& rect, bool isLast,
                         bool isCurrent) const
{
    const int line = fontMetrics().height();
    const QPointF dot(10, rect.top() + line / 2.0 + 3);
    if (!isLast) {
        painter.setPen(QPen(m_theme.border, 2));
        painter.drawLine(dot + QPointF(0, dotRadius + 1),
                         dot + QPointF(0, rect.height() - dotRadius - 1));
    }
    if (isCurrent) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 0.5, -1, -6), 4, 4);
    }
    painter.setPen(step.isKnown ? Qt::NoPen : QPen(m_theme.mutedText, 1.4));
    painter.setBrush(step.isKnown ? QBrush(m_theme.colorOf(step.colorKey)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot, dotRadius, dotRadius);

    const QRect words = rect.adjusted(textLeft, 2, -textRight, 0);
    QRect title;
    painter.setPen(m_theme.text);
    painter.setFont(font());
    painter.drawText(words, titleFlags, step.title, &title);
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRect(words.left(), title.bottom() + 1, words.width(), line),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(step.date, Qt::ElideRight, words.width()));
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        setCurrent(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

void PathView::mousePressEvent(QMouseEvent* event)
{
    if (!m_steps.empty())
        setCurrent(stepAt(static_cast<int>(event->position().y())));
}

bool PathView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_steps.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int step = stepAt(help->pos().y());
        const ShownStep& shown = m_steps[static_cast<std::size_t>(step)];
        const QString text =
            shown.title + QLatin1Char('\n') + shown.date + QLatin1Char('\n') + shown.details;
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

void PathView::setCurrent(int step)
{
    if (m_steps.empty())
        return;
    m_current = std::clamp(step, 0, static_cast<int>(m_steps.size()) - 1);
    setAccessibleDescription(m_steps[static_cast<std::size_t>(m_current)].title);
    update();
}

} // namespace whither
