#include "views/charts/outcomeschart.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/chartrows.h"
#include "views/charts/parttext.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr double sideBySideFrom = 500; // narrower areas put the table below the donut,
constexpr double tallestAspect = 1.25; // and so do areas about as tall as wide

} // namespace

OutcomesChart::OutcomesChart(OutcomeSummary summary, const std::vector<OutcomePerson>& people,
                             LanguageContext context)
    : m_summary(std::move(summary)),
      m_context(std::move(context)),
      m_table(m_summary, m_context),
      m_picture(partsPicture(m_summary, people, m_context))
{
    addMarks();
    addPeople(people);
}

void OutcomesChart::addMarks()
{
    QStringList sources;
    for (const std::string& source : m_summary.sources)
        sources.append(QString::fromStdString(source));
    // Each ring has its own base where only what is known counts.
    const bool isKnownOnly = m_summary.query.base == ShareBase::KnownOnly;
    const auto add = [&](const OutcomePart& part, const QString& name, const Ledger& ring) {
        const QString base =
            countText(isKnownOnly && part.percent ? ring.known : m_summary.base, m_context.locale);
        QString reading =
            tr("%1: %2 of %3").arg(name, countText(part.count, m_context.locale), base);
        if (part.percent && part.interval) {
            reading = tr("%1: %2 of %3 · %4 (95%: %5)")
                          .arg(name, countText(part.count, m_context.locale), base,
                               percentText(part.count, *part.percent, m_context.locale),
                               intervalText(*part.interval, m_context.locale));
        } else if (part.percent) {
            reading = tr("%1: %2 of %3 · %4")
                          .arg(name, countText(part.count, m_context.locale), base,
                               percentText(part.count, *part.percent, m_context.locale));
        }
        reading += QLatin1Char('\n')
                   + tr("Not stated: %1 · Source: %2")
                         .arg(countText(ring.unknown, m_context.locale), listText(sources));
        m_marks.push_back({name, reading, part.count, part.conditions});
    };
    for (const OutcomePart& part : m_summary.parts) {
        const QString name = partName(part, m_context);
        add(part, name, m_summary.inner);
        for (const OutcomePart& piece : part.parts)
            add(piece,
                tr("%1, %2", "a place and a sector or role").arg(name, partName(piece, m_context)),
                m_summary.outer);
    }
}

void OutcomesChart::addPeople(const std::vector<OutcomePerson>& people)
{
    for (const OutcomePerson& person : people) {
        const OutcomePart& part = m_summary.parts[person.part];
        const QString id = QString::fromStdString(person.id);
        const QString reading =
            tr("%1: %2, %3", "a record, its place and its sector or role")
                .arg(id, partName(part, m_context), partName(part.parts[person.piece], m_context));
        m_marks.push_back({id, reading, 1, person.conditions});
    }
}

OutcomesChart::Areas OutcomesChart::areasIn(const QRectF& area) const
{
    const double stacked = std::min(area.width(), area.height() * 0.5); // a donut above the table
    const double tallest = m_table.leastHeight();
    const bool isLow = area.width() >= area.height() * tallestAspect;
    const bool isTooLong = tallest > area.height() - stacked - 8; // to stand below a donut
    if (area.width() >= sideBySideFrom && (isLow || isTooLong)) {
        const double donut = std::min(area.width() * 0.5, area.height());
        const double spare = std::max(0.0, area.width() * 0.5 - donut);
        const double tableWidth = std::min(area.width() - donut - spare - 24, 460.0);
        const double height = std::min(area.height(), std::max({donut, 360.0, tallest}));
        // Beside a long table the donut stays on top, where the reader begins.
        const double donutHeight = tallest > donut ? std::min(area.height(), donut) : area.height();
        return {QRectF(area.left() + spare / 2, area.top(), donut, donutHeight),
                QRectF(area.left() + donut + spare + 24, area.top(), tableWidth, height)};
    }
    return {
        QRectF(area.left(), area.top(), area.width(), stacked),
        QRectF(area.left(), area.top() + stacked + 8, area.width(), area.height() - stacked - 8)};
}

void OutcomesChart::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const Areas areas = areasIn(area);
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture->paint(painter, areas.picture, style);
    m_table.paint(painter, areas.table, style);
}

std::optional<std::size_t> OutcomesChart::markAt(const QPointF& point, const QRectF& area,
                                                 const PaintStyle& style) const
{
    const Areas areas = areasIn(area);
    if (const auto mark = m_picture->markAt(point, areas.picture, style))
        return mark;
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.rowRect(row, areas.table).contains(point))
            return row;
    }
    return std::nullopt;
}

QPainterPath OutcomesChart::markOutline(std::size_t mark, const QRectF& area,
                                        const PaintStyle& style) const
{
    return m_picture->outline(mark, areasIn(area).picture, style);
}

double OutcomesChart::leastHeight() const
{
    return std::max(Chart::leastHeight(), m_table.leastHeight());
}

ShownRows OutcomesChart::shown() const
{
    return shownRows(m_summary, m_context);
}

std::vector<Neighbours> OutcomesChart::neighbours(const Theme& theme) const
{
    const auto partOf = [&](const OutcomePart& part) {
        return ColoredPart{partName(part, m_context), QString::fromStdString(part.colorKey),
                           partColor(part, std::nullopt, theme)};
    };
    std::vector<Neighbours> neighbours;
    const std::vector<OutcomePart>& parts = m_summary.parts;
    const std::size_t pairs = parts.size() > 2 ? parts.size() : parts.size() / 2; // it is a ring
    for (std::size_t index = 0; index < pairs; ++index) {
        const OutcomePart& part = parts[index];
        const OutcomePart& next = parts[(index + 1) % parts.size()];
        if (!part.isUnknown() && !next.isUnknown()) // hatched, and so like no other
            neighbours.push_back({partOf(part), partOf(next)});
    }
    return neighbours;
}

QString OutcomesChart::description() const
{
    QStringList lines;
    for (const Mark& mark : m_marks)
        lines.append(mark.reading.section(QLatin1Char('\n'), 0, 0));
    return lines.join(QLatin1Char('\n'));
}

} // namespace whither
