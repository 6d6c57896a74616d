#include "views/charts/partstable.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include "views/charts/hatch.h"
#include "views/charts/parttext.h"
#include "views/charts/pattern.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <algorithm>

namespace whither {

namespace {

constexpr double swatchSide = 10;
constexpr double indent = 24;
constexpr double tallestRow = 28;
constexpr double shortestRow = 15;
constexpr double peopleShare = 0.68; // right edge of the people column
constexpr int asideLines = 2;
constexpr double asideLineHeight = 17;

QString asideText(const PublishedAside& aside, const LanguageContext& context)
{
    const QString place = placeInSentence(aside.place, context);
    const QString role = context.words->display(aside.role);
    if (!aside.count)
        return PartsTable::tr("Of those in %1, the source also names: %2 (no number published).")
            .arg(place, role);
    return PartsTable::tr("Of those in %1, the source also counts: %2, %3 "
                          "(sector not stated, added to no part).")
        .arg(place, role, countText(*aside.count, context.locale));
}

} // namespace

PartsTable::PartsTable(const OutcomeSummary& summary, const LanguageContext& context)
{
    if (!summary.query.grouping.empty())
        m_title = columnTitle(summary.query.grouping.front(), context);
    m_countTitle =
        summary.countsPeople ? tr("People", "table column") : tr("Records", "table column");
    m_intervalTitle = summary.query.isWholeGroup ? tr("no interval", "table column")
                                                 : tr("95% interval", "table column");
    for (const OutcomePart& part : summary.parts) {
        addRow(part, false, context);
        for (const OutcomePart& piece : part.parts)
            addRow(piece, true, context);
    }
    for (const PublishedAside& aside : summary.asides)
        m_asides.append(asideText(aside, context));
}

void PartsTable::addRow(const OutcomePart& part, bool isPiece, const LanguageContext& context)
{
    Row row;
    row.name = partName(part, context);
    row.people = partNumbers(part, context);
    if (part.interval)
        row.interval = intervalText(*part.interval, context.locale);
    row.colorKey = QString::fromStdString(part.colorKey);
    row.isPiece = isPiece;
    row.isUnknown = part.isUnknown();
    m_rows.push_back(std::move(row));
}

double PartsTable::rowHeight(const QRectF& area) const
{
    const double asides =
        static_cast<double>(m_asides.size()) * (asideLines * asideLineHeight + 3) + 8;
    const double room = (area.height() - asides) / static_cast<double>(m_rows.size() + 1);
    return std::clamp(room, shortestRow, tallestRow);
}

double PartsTable::leastHeight() const
{
    return shortestRow * static_cast<double>(m_rows.size() + 1);
}

QRectF PartsTable::rowRect(std::size_t row, const QRectF& area) const
{
    const double height = rowHeight(area);
    return QRectF(area.left(), area.top() + height * static_cast<double>(row + 1), area.width(),
                  height);
}

void PartsTable::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    if (m_rows.empty())
        return;
    paintHeader(painter, area, style);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, area, row, style);

    const QFont font = style.font(TextRole::Note);
    double top = rowRect(m_rows.size() - 1, area).bottom() + 8;
    for (const QString& aside : m_asides) {
        const auto room = static_cast<int>((area.bottom() + 1 - top) / lineHeight(font));
        if (room < 1)
            return;
        for (const QString& line : wrapped(aside, font, area.width(), std::min(room, asideLines))) {
            drawLine(painter, QRectF(area.left(), top, area.width(), lineHeight(font)), line, font,
                     style.theme.mutedText);
            top += lineHeight(font);
        }
        top += 3;
    }
}

void PartsTable::paintHeader(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    const QFont font = style.font(TextRole::Note);
    const QRectF row(area.left(), area.top(), area.width(), rowHeight(area));
    const double middle = area.width() * peopleShare;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    drawLine(painter, row.adjusted(8, 0, -row.width() / 2, 0), m_title, font,
             style.theme.mutedText);
    drawLine(painter, QRectF(row.left(), row.top(), middle, row.height()), m_countTitle, font,
             style.theme.mutedText, right);
    drawLine(painter,
             QRectF(row.left() + middle, row.top(), row.width() - middle - 8, row.height()),
             m_intervalTitle, font, style.theme.mutedText, right);
}

void PartsTable::paintRow(QPainter& painter, const QRectF& area, std::size_t index,
                          const PaintStyle& style) const
{
    const Row& row = m_rows[index];
    const QRectF rect = rowRect(index, area);
    const bool isStressed = style.highlighted.contains(index);
    if (isStressed)
        painter.fillRect(rect, style.theme.selection);
    painter.setOpacity(style.isMuted(index) ? 0.45 : 1.0);

    painter.setPen(QPen(style.theme.border, 1));
    painter.drawLine(rect.topLeft(), rect.topRight());
    if (!row.isPiece) {
        const QRectF swatch(rect.left() + 8, rect.center().y() - swatchSide / 2, swatchSide,
                            swatchSide);
        QPainterPath shape;
        shape.addRoundedRect(swatch, 2.5, 2.5);
        painter.fillPath(shape, style.theme.colorOf(row.colorKey));
        paintPattern(painter, shape, row.colorKey, style.theme);
        if (row.isUnknown)
            paintHatch(painter, shape, style.theme.page);
    }
    const TextRole role = row.isPiece ? TextRole::Body : TextRole::Strong;
    QFont font = style.font(role);
    font.setPixelSize(std::min(font.pixelSize(), static_cast<int>(rect.height() * 0.72)));
    const QColor color = row.isPiece ? style.theme.mutedText : style.theme.text;
    const double middle = rect.width() * peopleShare;
    const double peopleWidth = textWidth(row.people, font) + 8;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    drawLine(painter,
             QRectF(rect.left() + indent + 2, rect.top(), middle - indent - peopleWidth - 4,
                    rect.height()),
             row.name, font, color);
    drawLine(painter, QRectF(rect.left(), rect.top(), middle, rect.height()), row.people, font,
             style.theme.text, right);
    QFont plain = style.font(TextRole::Body);
    plain.setPixelSize(font.pixelSize());
    drawLine(painter,
             QRectF(rect.left() + middle, rect.top(), rect.width() - middle - 8, rect.height()),
             row.interval, plain, style.theme.mutedText, right);
    painter.setOpacity(1.0);
}

} // namespace whither
