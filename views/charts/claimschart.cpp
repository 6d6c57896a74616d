#include "views/charts/claimschart.h"

#include "models/query/querytext.h"
#include "models/study/passport/claimtext.h"
#include "models/text/numbers.h"

#include "views/charts/chartrows.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr double barHeight = 10;
constexpr double legendLine = 20;
constexpr double columnGap = 28;
constexpr double badgeWidth = 162;
constexpr double verdictHeight = 16;
constexpr double sourcesHeight = 14;

/// In small type lines stand closer, so that a second one still fits beside verdict and sources.
double textLine(const QFont& font, bool isSmall)
{
    return isSmall ? font.pixelSize() * 1.25 : lineHeight(font);
}

QString sourcesText(const Claim& claim)
{
    QStringList ids;
    for (const std::string& source : claim.sources)
        ids.append(QString::fromStdString(source));
    return listText(ids);
}

} // namespace

ClaimsChart::ClaimsChart(ClaimSummary summary, const Catalog& catalog, LanguageContext context)
    : m_summary(std::move(summary)), m_context(std::move(context))
{
    addMarks(catalog);
}

QStringList ClaimsChart::findingsOf(const Claim& claim, const QFont& font, double width,
                                    int lines) const
{
    if (lines <= 0)
        return {};
    // A verdict by hand that differs keeps its line.
    QStringList byHand;
    if (claim.isDisputed())
        byHand =
            wrapped(tr("by hand: %1", "a verdict").arg(m_context.words->display(claim.handVerdict)),
                    font, width, std::max(1, lines / 3));
    const auto room = std::max<qsizetype>(1, lines - byHand.size());
    QString text = comparisonsText(claim.checks, m_context);
    if (claim.checks.empty())
        text = claim.figures.empty() ? tr("No table here is about it")
                                     : m_context.words->display(claim.figures);
    return (wrapped(text, font, width, static_cast<int>(room)) + byHand).mid(0, lines);
}

Mark ClaimsChart::markOf(const Claim& claim, const Catalog& catalog) const
{
    const QString name = m_context.words->display(claim.text);
    QStringList lines{
        name, tr("Verdict of the checks: %1").arg(m_context.words->display(claim.verdictKind))};
    for (const CheckFinding& check : claim.checks)
        lines.append(findingText(check, catalog, m_context));
    if (claim.checks.empty())
        lines.append(tr("No check: no table here holds a number for it."));
    if (!claim.figures.empty())
        lines.append(tr("Figures found: %1").arg(m_context.words->display(claim.figures)));
    if (!claim.handVerdict.empty())
        lines.append(tr("Verdict by hand: %1").arg(m_context.words->display(claim.handVerdict)));
    if (!claim.note.empty())
        lines.append(m_context.words->display(claim.note));
    if (!claim.sources.empty())
        lines.append(tr("Sources: %1").arg(sourcesText(claim)));
    return {name,
            lines.join(QLatin1Char('\n')),
            1,
            {{"claim_id", Condition::Op::IsAnyOf, {Term(claim.id)}},
             {"verdict_kind", Condition::Op::IsAnyOf, {Term(claim.verdictKind)}}}};
}

void ClaimsChart::addMarks(const Catalog& catalog)
{
    const QString total = countText(m_summary.claims.size(), m_context.locale);
    for (std::size_t index = 0; index < m_summary.verdicts.size(); ++index) {
        const VerdictCount& verdict = m_summary.verdicts[index];
        if (verdict.count == 0)
            continue;
        const QString name = m_context.words->display(verdict.kind);
        m_verdicts.push_back(index);
        m_marks.push_back(
            {name,
             tr("%1: %2 of %3 claims").arg(name, countText(verdict.count, m_context.locale), total),
             verdict.count,
             {{"verdict_kind", Condition::Op::IsAnyOf, {Term(verdict.kind)}}}});
    }
    for (const Claim& claim : m_summary.claims)
        m_marks.push_back(markOf(claim, catalog));
}

QRectF ClaimsChart::listArea(const QRectF& area, const PaintStyle& style) const
{
    double top = area.top();
    for (const Segment& segment : segments(area, style))
        top = std::max(top, segment.label.bottom() + 12);
    return QRectF(QPointF(area.left(), top), area.bottomRight());
}

std::vector<ClaimsChart::Segment> ClaimsChart::segments(const QRectF& area,
                                                        const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Heading);
    const double perClaim =
        m_summary.claims.empty() ? 0 : area.width() / static_cast<double>(m_summary.claims.size());
    std::vector<Segment> segments;
    double barLeft = area.left();
    double labelLeft = area.left();
    double labelTop = area.top() + barHeight + 5;
    for (std::size_t mark = 0; mark < m_verdicts.size(); ++mark) {
        const VerdictCount& verdict = m_summary.verdicts[m_verdicts[mark]];
        const double width = perClaim * static_cast<double>(verdict.count);
        Segment segment;
        segment.mark = mark;
        segment.kind = QString::fromStdString(verdict.kind);
        segment.bar = QRectF(barLeft, area.top(), width, barHeight);
        segment.text = tr("%1 %2", "a verdict and how often")
                           .arg(m_marks[mark].name, countText(verdict.count, m_context.locale));
        const double labelWidth = textWidth(segment.text, font) + 16;
        if (labelLeft > area.left() && labelLeft + labelWidth > area.right()) {
            labelLeft = area.left();
            labelTop += legendLine;
        }
        segment.label = QRectF(labelLeft, labelTop, labelWidth, 18);
        barLeft += width;
        labelLeft += labelWidth + 14;
        segments.push_back(segment);
    }
    return segments;
}

std::vector<ClaimsChart::Box> ClaimsChart::boxes(const QRectF& area, const Limits& limits,
                                                 const PaintStyle& style) const
{
    const QFont body = style.font(limits.isSmall ? TextRole::Note : TextRole::Body);
    const QFont note = style.font(TextRole::Note);
    const int columns =
        std::max(1, static_cast<int>((area.width() + columnGap) / limits.leastColumn()));
    const double width = (area.width() - columnGap * (columns - 1)) / columns;
    const double textRoom = width - badgeWidth - 12;

    std::vector<Box> boxes;
    double whole = 0;
    for (const Claim& claim : m_summary.claims) {
        Box box;
        box.limits = limits;
        box.text = wrapped(m_context.words->display(claim.text), body, textRoom, limits.text);
        if (limits.figures > 0)
            box.figures = findingsOf(claim, note, textRoom, limits.figures);
        const double margin = limits.padding();
        const double badge = verdictHeight + (limits.hasSources ? sourcesHeight : 0);
        const double height =
            2 * margin + static_cast<double>(box.text.size()) * textLine(body, limits.isSmall)
            + static_cast<double>(box.figures.size()) * lineHeight(note);
        box.rect = QRectF(0, 0, width, std::max(height, 2 * margin + badge));
        whole += box.rect.height();
        boxes.push_back(std::move(box));
    }
    // Columns are filled one after the other, each to about the same height.
    double top = 0;
    double left = area.left();
    double filled = 0;
    int column = 0;
    for (Box& box : boxes) {
        const double share = whole * (column + 1) / columns;
        if (column + 1 < columns && filled + box.rect.height() / 2 > share) {
            ++column;
            top = 0;
            left += width + columnGap;
        }
        box.rect.moveTo(left, area.top() + top);
        top += box.rect.height();
        filled += box.rect.height();
    }
    return boxes;
}

bool ClaimsChart::lieIn(const std::vector<Box>& boxes, const QRectF& area)
{
    return std::ranges::all_of(
        boxes, [&](const Box& box) { return box.rect.bottom() <= area.bottom() + 0.5; });
}

bool ClaimsChart::fitsIn(const QSizeF& size, const PaintStyle& style) const
{
    const QRectF area(QPointF(0, 0), size);
    return Chart::fitsIn(size, style) && lieIn(boxesThatFit(area, style), area);
}

bool ClaimsChart::showsAll(const QSizeF& size, const PaintStyle& style) const
{
    const QRectF area(QPointF(0, 0), size);
    return Chart::fitsIn(size, style) && lieIn(boxes(listArea(area, style), roomy(), style), area);
}

std::vector<ClaimsChart::Box> ClaimsChart::boxesThatFit(const QRectF& area,
                                                        const PaintStyle& style) const
{
    std::vector<Box> result;
    for (const Limits& limits : {roomy(), Limits{4, 4}, Limits{3, 3}, Limits{2, 2}, Limits{2, 1},
                                 Limits{2, 0}, Limits{2, 0, true}, Limits{1, 0, true},
                                 Limits{1, 0, true, false}, Limits{2, 0, true, true, true},
                                 Limits{1, 0, true, true, true}, Limits{1, 0, true, false, true}}) {
        result = boxes(listArea(area, style), limits, style);
        if (lieIn(result, area))
            break;
    }
    return result;
}

double ClaimsChart::heightFor(double width, const PaintStyle& style) const
{
    const QRectF area(0, 0, width, 1e6);
    double bottom = listArea(area, style).top();
    for (const Box& box : boxesThatFit(area, style))
        bottom = std::max(bottom, box.rect.bottom());
    return bottom + 1;
}

void ClaimsChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Segment& segment : segments(area, style)) {
        QColor color = style.theme.verdict(segment.kind);
        if (style.isMuted(segment.mark))
            color.setAlphaF(0.3F);
        painter.fillRect(segment.bar.adjusted(0, 0, -2, 0), color);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(
            QRectF(segment.label.left(), segment.label.center().y() - 5, 10, 10), 2.5, 2.5);
        drawLine(painter, segment.label.adjusted(15, 0, 2, 0), segment.text,
                 style.font(TextRole::Heading), style.theme.text);
    }
    const auto placed = boxesThatFit(area, style);
    for (std::size_t claim = 0; claim < placed.size(); ++claim)
        paintClaim(painter, claim, placed[claim], style);
}

void ClaimsChart::paintClaim(QPainter& painter, std::size_t index, const Box& box,
                             const PaintStyle& style) const
{
    const Claim& claim = m_summary.claims[index];
    const std::size_t mark = m_verdicts.size() + index;
    if (style.highlighted.contains(mark))
        painter.fillRect(box.rect, style.theme.selection);
    painter.setOpacity(style.isMuted(mark) ? 0.45 : 1.0);
    painter.setPen(QPen(style.theme.border, 1));
    painter.drawLine(box.rect.topLeft(), box.rect.topRight());

    const QFont body = style.font(box.limits.isSmall ? TextRole::Note : TextRole::Body);
    const QFont note = style.font(TextRole::Note);
    const double margin = box.limits.padding();
    double top = box.rect.top() + margin;
    const auto put = [&](const QString& line, const QFont& font, const QColor& color) {
        const double height = textLine(font, box.limits.isSmall);
        drawLine(painter, QRectF(box.rect.left(), top, box.rect.width() - badgeWidth - 10, height),
                 line, font, color);
        top += height;
    };
    for (const QString& line : box.text)
        put(line, body, style.theme.text);
    for (const QString& line : box.figures)
        put(line, note, style.theme.mutedText);

    const QString kind = QString::fromStdString(claim.verdictKind);
    const QRectF side(box.rect.right() - badgeWidth, box.rect.top() + margin, badgeWidth,
                      verdictHeight);
    const QColor color = style.theme.verdict(kind);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(side.left(), side.center().y() - 5, 10, 10), 2.5, 2.5);
    const QStringList words = wrapped(m_context.words->display(claim.verdictKind),
                                      style.font(TextRole::Heading), badgeWidth - 16, 1);
    drawLine(painter, side.adjusted(16, 0, 0, 0), words.value(0), style.font(TextRole::Heading),
             color);
    if (box.limits.hasSources) {
        drawLine(painter, QRectF(side.left() + 16, side.bottom(), side.width() - 16, sourcesHeight),
                 sourcesText(claim), note, style.theme.mutedText);
    }
    painter.setOpacity(1.0);
}

std::optional<std::size_t> ClaimsChart::markAt(const QPointF& point, const QRectF& area,
                                               const PaintStyle& style) const
{
    for (const Segment& segment : segments(area, style)) {
        if (segment.bar.contains(point) || segment.label.contains(point))
            return segment.mark;
    }
    const auto placed = boxesThatFit(area, style);
    for (std::size_t claim = 0; claim < placed.size(); ++claim) {
        if (placed[claim].rect.contains(point))
            return m_verdicts.size() + claim;
    }
    return std::nullopt;
}

QPainterPath ClaimsChart::markOutline(std::size_t mark, const QRectF& area,
                                      const PaintStyle& style) const
{
    QPainterPath path;
    if (mark < m_verdicts.size())
        path.addRoundedRect(segments(area, style)[mark].label.adjusted(-3, 0, 3, 0), 3, 3);
    else
        path.addRect(boxesThatFit(area, style)[mark - m_verdicts.size()].rect);
    return path;
}

ShownRows ClaimsChart::shown() const
{
    return shownRows(m_summary, m_context);
}

QString ClaimsChart::description() const
{
    QStringList lines;
    for (const Mark& mark : m_marks)
        lines.append(mark.reading);
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace whither
