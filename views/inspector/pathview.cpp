#include "views/inspector/pathview.h"

#include "models/query/querytext.h"
#include "models/study/places.h"

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
constexpr int dotRadius = 6;

} // namespace

PathView::PathView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
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

int PathView::stepHeight() const
{
    return fontMetrics().height() * 2 + 14;
}

QSize PathView::sizeHint() const
{
    return {160, stepHeight() * static_cast<int>(m_steps.size())};
}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = stepHeight();
    const int line = fontMetrics().height();
    for (int index = 0; index < static_cast<int>(m_steps.size()); ++index) {
        const ShownStep& step = m_steps[static_cast<std::size_t>(index)];
        const int top = index * height;
        const QPointF dot(10, top + line / 2.0 + 3);
        if (index + 1 < static_cast<int>(m_steps.size())) {
            painter.setPen(QPen(m_theme.border, 2));
            painter.drawLine(dot + QPointF(0, dotRadius + 1),
                             dot + QPointF(0, height - dotRadius - 1));
        }
        if (hasFocus() && index == m_current) {
            painter.setPen(QPen(m_theme.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(1, top + 0.5, width() - 2, height - 6), 4, 4);
        }
        painter.setPen(step.isKnown ? Qt::NoPen : QPen(m_theme.mutedText, 1.4));
        painter.setBrush(step.isKnown ? QBrush(m_theme.place(step.colorKey)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot, dotRadius, dotRadius);

        const int room = width() - textLeft - 4;
        painter.setPen(m_theme.text);
        painter.setFont(font());
        painter.drawText(QRect(textLeft, top + 2, room, line),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(step.title, Qt::ElideRight, room));
        painter.setPen(m_theme.mutedText);
        painter.drawText(QRect(textLeft, top + 2 + line, room, line),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(step.date, Qt::ElideRight, room));
    }
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
    setCurrent(static_cast<int>(event->position().y()) / stepHeight());
}

bool PathView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_steps.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int step =
            std::clamp(help->pos().y() / stepHeight(), 0, static_cast<int>(m_steps.size()) - 1);
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
