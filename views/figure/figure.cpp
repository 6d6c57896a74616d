#include "views/figure/figure.h"

#include "views/charts/textfit.h"
#include "views/figure/notes.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr double margin = 20;
constexpr double gap = 8;
constexpr int titleLines = 2;
constexpr int subtitleLines = 2;
constexpr int ledgerLines = 3;
constexpr int footerLines = 3;
constexpr int narrowFooterLines = 4;
constexpr double narrowWidth = 700;
const QString ledgerGap = QStringLiteral("   ·   ");

void paintLines(QPainter& painter, const QRectF& area, const QStringList& lines, const QFont& font,
                const QColor& color)
{
    double top = area.top();
    for (const QString& line : lines) {
        drawLine(painter, QRectF(area.left(), top, area.width(), lineHeight(font)), line, font,
                 color);
        top += lineHeight(font);
    }
}

void paintEmptyState(QPainter& painter, const QRectF& area, const QString& text,
                     const PaintStyle& style)
{
    constexpr double widest = 460; // longer lines in the middle of a page are hard to read
    const QFont font = style.font(TextRole::Body);
    const auto room = std::max(1, static_cast<int>(area.height() / lineHeight(font)));
    const QStringList lines = wrapped(text, font, std::min(area.width(), widest), room);
    double top = area.center().y() - static_cast<double>(lines.size()) * lineHeight(font) / 2;
    for (const QString& line : lines) {
        drawLine(painter, QRectF(area.left(), top, area.width(), lineHeight(font)), line, font,
                 style.theme.mutedText, Qt::AlignCenter);
        top += lineHeight(font);
    }
}

double heightOf(const QStringList& lines, const QFont& font)
{
    return static_cast<double>(lines.size()) * lineHeight(font);
}

} // namespace

Figure::Figure(QString id, FigureText text, std::unique_ptr<Chart> chart)
    : m_id(std::move(id)), m_text(std::move(text)), m_chart(std::move(chart))
{
}

FigureLayout Figure::layout(const QSizeF& size, const PaintStyle& style) const
{
    const QFont titleFont = style.font(TextRole::Title);
    const QFont note = style.font(TextRole::Note);
    const double width = size.width() - 2 * margin;

    FigureLayout layout;
    layout.titleLines = wrapped(m_text.title, titleFont, width, titleLines);
    layout.title = QRectF(margin, margin - 4, width, heightOf(layout.titleLines, titleFont));
    layout.subtitleLines = wrapped(m_text.subtitle, note, width, subtitleLines);
    layout.subtitle =
        QRectF(margin, layout.title.bottom() + 2, width, heightOf(layout.subtitleLines, note));
    layout.footerLines =
        wrapped(m_text.footer, note, width, width < narrowWidth ? narrowFooterLines : footerLines);
    const double footerHeight = heightOf(layout.footerLines, note);
    layout.footer = QRectF(margin, size.height() - margin / 2 - footerHeight, width, footerHeight);
    layout.ledgerLines = wrapped(m_text.ledger.join(ledgerGap), note, width, ledgerLines);
    const double ledgerHeight = heightOf(layout.ledgerLines, note);
    layout.ledger = QRectF(margin, layout.footer.top() - ledgerHeight - 3, width, ledgerHeight);
    const double chartTop = layout.subtitle.bottom() + gap;
    layout.chart =
        QRectF(margin, chartTop, width, std::max(40.0, layout.ledger.top() - 2 * gap - chartTop));
    return layout;
}

bool Figure::fits(const QSizeF& size, const PaintStyle& style) const
{
    return m_chart->fitsIn(layout(size, style).chart.size(), style);
}

bool Figure::showsAll(const QSizeF& size, const PaintStyle& style) const
{
    return m_chart->showsAll(layout(size, style).chart.size(), style);
}

QStringList Figure::cutTexts(const QSizeF& size, const PaintStyle& style) const
{
    const FigureLayout places = layout(size, style);
    const QChar ellipsis(0x2026);
    QStringList cut;
    const auto look = [&](const QString& text, const QStringList& lines) {
        if (!lines.isEmpty() && lines.last().endsWith(ellipsis) && !text.endsWith(ellipsis))
            cut.append(text);
    };
    look(m_text.title, places.titleLines);
    look(m_text.subtitle, places.subtitleLines);
    look(m_text.ledger.join(ledgerGap), places.ledgerLines);
    look(m_text.footer, places.footerLines);
    const auto notes = placeNotes(m_text.notes, *m_chart, places.chart, style);
    for (const PlacedNote& note : notes) {
        if (!note.isWhole || !places.chart.contains(note.box))
            cut.append(note.lines.join(QLatin1Char(' ')));
    }
    return cut + m_chart->cutTexts(places.chart, style);
}

void Figure::paint(QPainter& painter, const QSizeF& size, const PaintStyle& style) const
{
    const FigureLayout places = layout(size, style);
    const Theme& theme = style.theme;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size), theme.page);
    paintLines(painter, places.title, places.titleLines, style.font(TextRole::Title), theme.text);
    paintLines(painter, places.subtitle, places.subtitleLines, style.font(TextRole::Note),
               theme.mutedText);
    if (m_chart->marks().empty())
        paintEmptyState(painter, places.chart, m_text.emptyState, style);
    else
        m_chart->paint(painter, places.chart, style);
    paintNotes(painter, placeNotes(m_text.notes, *m_chart, places.chart, style), style);

    painter.setPen(QPen(theme.border, 1));
    const double line = places.ledger.top() - gap / 2;
    painter.drawLine(QPointF(margin, line), QPointF(size.width() - margin, line));
    const QFont note = style.font(TextRole::Note);
    paintLines(painter, places.ledger, places.ledgerLines, note, theme.text);
    paintLines(painter, places.footer, places.footerLines, note, theme.mutedText);

    if (style.focused && *style.focused < m_chart->marks().size()) {
        painter.strokePath(m_chart->markOutline(*style.focused, places.chart, style),
                           QPen(theme.accent, 2.5));
    }
}

double Figure::leastHeight(double width, const PaintStyle& style) const
{
    constexpr double probe = 10'000;
    const QRectF chart = layout(QSizeF(width, probe), style).chart;
    const double needed =
        std::max(m_chart->leastHeight(), m_chart->heightFor(chart.width(), style));
    return probe - chart.height() + needed;
}

} // namespace whither
