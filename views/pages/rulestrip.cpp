#include "views/pages/rulestrip.h"

#include "models/query/querytext.h"
#include "models/study/measures/places.h"
#include "models/text/numbers.h"

#include "views/charts/textfit.h"
#include "views/theme/plaintooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace whither {

namespace {

constexpr int stripHeight = 74;
constexpr double margin = 18; // as the switches above the figure
constexpr double dotRadius = 4;
constexpr double headingShare = 0.34; // of the width, for the words

QString keyOf(const std::string& place)
{
    return QString::fromUtf8(std::string(placeColorKey(place)).c_str());
}

} // namespace

RuleStrip::RuleStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

QSize RuleStrip::sizeHint() const
{
    return {400, stripHeight};
}

void RuleStrip::setSpread(std::optional<RuleSpread> spread, std::vector<std::string> measures,
                          const LanguageContext& context)
{
    m_spread = std::move(spread);
    m_measures = std::move(measures);
    m_context = context;
    m_hovered.reset();
    setVisible(m_spread.has_value());
    if (!m_spread)
        return;
    for (std::size_t rule = 0; rule < m_spread->answers.size(); ++rule) {
        if (isCurrent(rule))
            m_focused = rule;
    }
    m_focused = std::min(m_focused, m_spread->answers.size() - 1);
    tellFocused();
    QStringList readings;
    for (std::size_t rule = 0; rule < m_spread->answers.size(); ++rule)
        readings.append(reading(rule));
    setAccessibleDescription(readings.join(QLatin1Char('\n')));
    update();
}

void RuleStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

bool RuleStrip::isCurrent(std::size_t rule) const
{
    return std::ranges::find(m_measures, m_spread->answers[rule].measure) != m_measures.end();
}

QFont RuleStrip::font() const
{
    return fontFor(TextRole::Note, figureFamilies(m_context.language));
}

QString RuleStrip::heading() const
{
    return tr("%1 %2 by each of %n rule(s)", "a conference, a year",
              static_cast<int>(m_spread->answers.size()))
        .arg(QString::fromStdString(m_spread->conference), QString::number(m_spread->year));
}

QString RuleStrip::reading(std::size_t rule) const
{
    const RuleAnswer& answer = m_spread->answers[rule];
    QStringList shares;
    for (std::size_t place = 0; place < answer.shares.size(); ++place)
        shares.append(tr("%1 %2", "place, share")
                          .arg(termText(m_spread->ranges[place].place, m_context),
                               percentText(answer.shares[place], m_context.locale)));
    return tr("%1: %2", "a counting rule, shares by it")
        .arg(m_context.words->display(answer.measure), listText(shares));
}

QRectF RuleStrip::plot() const
{
    const double from = margin + (width() - 2 * margin) * headingShare;
    return {from, 6, width() - margin - from, height() - 12.0};
}

QRectF RuleStrip::columnOf(std::size_t rule) const
{
    const QRectF area = plot();
    const double width = area.width() / static_cast<double>(m_spread->answers.size());
    return {area.left() + width * static_cast<double>(rule), area.top(), width, area.height()};
}

std::optional<std::size_t> RuleStrip::ruleAt(const QPointF& point) const
{
    if (!m_spread)
        return std::nullopt;
    for (std::size_t rule = 0; rule < m_spread->answers.size(); ++rule) {
        if (columnOf(rule).contains(point))
            return rule;
    }
    return std::nullopt;
}

void RuleStrip::paintEvent(QPaintEvent*)
{
    if (!m_spread)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.border); // the figure may scroll below it
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = lineHeight(font());
    const QRectF words(margin, plot().top(), plot().left() - margin - 12, plot().height());
    drawLine(painter, QRectF(words.left(), words.top(), words.width(), line),
             elided(heading(), font(), words.width()), font(), m_theme.text);
    const std::size_t told = m_hovered.value_or(m_focused);
    const QStringList said = wrapped(reading(told), font(), words.width(), 3);
    for (qsizetype at = 0; at < said.size(); ++at)
        drawLine(painter,
                 QRectF(words.left(), words.top() + line * static_cast<double>(at + 1),
                        words.width(), line),
                 said[at], font(), m_theme.mutedText);

    double highest = 1;
    for (const RuleRange& range : m_spread->ranges)
        highest = std::max(highest, range.highest);
    for (std::size_t rule = 0; rule < m_spread->answers.size(); ++rule) {
        const QRectF column = columnOf(rule).adjusted(1, 0, -1, 0);
        if (isCurrent(rule) || m_hovered == rule) {
            QPainterPath behind;
            behind.addRoundedRect(column, 4, 4);
            painter.fillPath(behind, isCurrent(rule) ? m_theme.accentSoft : m_theme.hover);
        }
        painter.setPen(QPen(m_theme.grid, 1));
        painter.drawLine(QPointF(column.center().x(), column.top() + dotRadius),
                         QPointF(column.center().x(), column.bottom() - dotRadius));
        const std::vector<double>& shares = m_spread->answers[rule].shares;
        for (std::size_t place = shares.size(); place-- > 0;) {
            const double room = column.height() - 2 * dotRadius - 4;
            const QPointF at(column.center().x(),
                             column.bottom() - dotRadius - 2 - shares[place] / highest * room);
            // The leader is a disc, the other a ring: colour alone would not tell them.
            const QColor color = m_theme.lineColorOf(keyOf(m_spread->ranges[place].place));
            painter.setPen(QPen(color, 1.8));
            painter.setBrush(place == 0 ? color : m_theme.page);
            painter.drawEllipse(at, dotRadius - 0.5, dotRadius - 0.5);
        }
        if (hasFocus() && rule == m_focused) {
            painter.setPen(QPen(m_theme.accent, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(column, 4, 4);
        }
    }
}

bool RuleStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto rule = ruleAt(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(reading(*rule)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void RuleStrip::mousePressEvent(QMouseEvent* event)
{
    if (const auto rule = ruleAt(event->position()); rule && event->button() == Qt::LeftButton)
        choose(*rule);
}

void RuleStrip::mouseMoveEvent(QMouseEvent* event)
{
    const auto rule = ruleAt(event->position());
    if (rule != m_hovered) {
        m_hovered = rule;
        setCursor(rule ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void RuleStrip::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void RuleStrip::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = m_spread ? m_spread->answers.size() - 1 : 0;
    const int key = event->key();
    if (key == Qt::Key_Left)
        m_focused -= m_focused > 0 ? 1 : 0;
    else if (key == Qt::Key_Right)
        m_focused = std::min(m_focused + 1, last);
    else if (key == Qt::Key_Home)
        m_focused = 0;
    else if (key == Qt::Key_End)
        m_focused = last;
    else if (m_spread && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        choose(m_focused);
    else
        return QWidget::keyPressEvent(event);
    tellFocused();
    update();
}

/// To a screen reader: which rule Enter would take.
void RuleStrip::tellFocused()
{
    if (!m_spread)
        return;
    setAccessibleName(tr("%1 · %2", "what the strip shows, the rule the keyboard is on")
                          .arg(heading(), reading(m_focused)));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void RuleStrip::choose(std::size_t rule)
{
    m_focused = rule;
    emit ruleChosen(QString::fromStdString(m_spread->answers[rule].measure));
}

} // namespace whither
