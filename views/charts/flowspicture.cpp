#include "views/charts/flowspicture.h"

#include "views/charts/hatch.h"
#include "views/charts/pattern.h"
#include "views/charts/textfit.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

constexpr double tallestLine = 19; // of a label: for the least height, which no style is asked for
constexpr double wordGap = 6;      // between a label's name and its numbers

QPainterPath boxPath(const QRectF& box)
{
    QPainterPath path;
    // So that one person of very many is still a line.
    path.addRoundedRect(box.height() < 1 ? box.adjusted(0, -0.5, 0, 0.5) : box, 1.5, 1.5);
    return path;
}

} // namespace

std::vector<std::string> orderWith(std::vector<std::string> order, const std::string& value,
                                   const std::string& place)
{
    const auto from = std::ranges::find(order, value);
    const auto to = std::ranges::find(order, place);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    return order;
}

FlowsPicture::FlowsPicture(FlowDiagram diagram, std::vector<FlowLabel> labels, QStringList headings)
    : m_diagram(std::move(diagram)), m_labels(std::move(labels)), m_headings(std::move(headings))
{
}

FlowsWords FlowsPicture::words(const PaintStyle& style) const
{
    FlowsWords words;
    words.line = std::min(tallestLine, lineHeight(style.font(TextRole::Strong)));
    for (const FlowLabel& label : m_labels)
        words.labels.push_back(textWidth(label.name, style.font(TextRole::Strong)) + wordGap
                               + textWidth(label.numbers, style.font(TextRole::Note)) + 3);
    return words;
}

FlowsLayout FlowsPicture::layoutIn(const QRectF& area, const PaintStyle& style) const
{
    return layoutFlows(m_diagram, area, words(style));
}

QColor FlowsPicture::colorOf(std::size_t node, const PaintStyle& style) const
{
    return style.theme.colorOf(QString::fromStdString(m_labels[node].colorKey));
}

void FlowsPicture::paint(QPainter& painter, const QRectF& area, const PaintStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const FlowsLayout layout = layoutIn(area, style);
    for (std::size_t link = 0; link < layout.bands.size(); ++link)
        paintBand(painter, layout, link, style);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node)
        paintNode(painter, layout, node, style);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node)
        paintLabel(painter, layout, node, style);
    for (std::size_t stage = 0; stage < layout.headings.size(); ++stage)
        drawLine(painter, layout.headings[stage], m_headings[static_cast<qsizetype>(stage)],
                 style.font(TextRole::Heading), style.theme.mutedText,
                 (stage == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void FlowsPicture::paintBand(QPainter& painter, const FlowsLayout& layout, std::size_t link,
                             const PaintStyle& style) const
{
    const std::size_t mark = m_diagram.nodes.size() + link;
    const std::size_t from = m_diagram.links[link].from;
    const bool isStressed = style.highlighted.contains(mark);
    QColor color = colorOf(from, style);
    constexpr float plain = 0.36F;
    color.setAlphaF(isStressed ? 0.7F : style.isMuted(mark) ? 0.12F : plain);
    const QPainterPath& band = layout.bands[link];
    painter.fillPath(band, color);
    if (m_labels[from].hasNoValue || m_labels[m_diagram.links[link].to].hasNoValue) {
        painter.setOpacity(style.isMuted(mark) ? 0.3 : 0.8);
        paintHatch(painter, band, style.theme.page);
        painter.setOpacity(1);
    }
    // The edges of the band, which the fill is too pale to give.
    QColor edge = style.theme.lineColorOf(QString::fromStdString(m_labels[from].colorKey));
    edge.setAlphaF(style.isMuted(mark) ? 0.15F : 0.55F);
    painter.strokePath(band, QPen(isStressed ? style.theme.text : edge, isStressed ? 1.4 : 0.6));
}

void FlowsPicture::paintNode(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                             const PaintStyle& style) const
{
    painter.setOpacity(style.isMuted(node) ? 0.4 : 1);
    const QPainterPath box = boxPath(layout.nodes[node].box);
    painter.fillPath(box, colorOf(node, style));
    paintPattern(painter, box, QString::fromStdString(m_labels[node].colorKey), style.theme);
    if (m_labels[node].hasNoValue)
        paintHatch(painter, box, style.theme.page);
    if (style.highlighted.contains(node))
        painter.strokePath(box, QPen(style.theme.text, 1.6));
    painter.setOpacity(1);
}

void FlowsPicture::paintLabel(QPainter& painter, const FlowsLayout& layout, std::size_t node,
                              const PaintStyle& style) const
{
    const QFont strong = style.font(TextRole::Strong);
    const QFont note = style.font(TextRole::Note);
    const FlowLabel& label = m_labels[node];
    QRectF room = layout.nodes[node].label;
    const double numbers = textWidth(label.numbers, note) + 2;
    const QString name = elided(label.name, strong, room.width() - numbers - wordGap);
    const double width = std::min(room.width(), textWidth(name, strong) + wordGap + numbers + 1);
    const std::size_t stage = m_diagram.nodes[node].stage;
    if (stage == 0)
        room.setLeft(room.right() - width);
    else
        room.setWidth(width);
    if (stage != 0 && stage + 1 != m_diagram.stages) {
        // Over the bands: the page shines through behind the words.
        QColor behind = style.theme.page;
        behind.setAlphaF(0.72F);
        QPainterPath plate;
        plate.addRoundedRect(room.adjusted(-3, 0, 3, 0), 3, 3);
        painter.fillPath(plate, behind);
    }
    painter.setOpacity(style.isMuted(node) ? 0.5 : 1);
    drawLine(painter, room.adjusted(0, 0, 1, 0), name, strong, style.theme.text);
    drawLine(painter, room, label.numbers, note, style.theme.text,
             Qt::AlignRight | Qt::AlignVCenter);
    painter.setOpacity(1);
}

std::optional<std::size_t> FlowsPicture::partAt(const QPointF& point, const QRectF& area,
                                                const PaintStyle& style) const
{
    const FlowsLayout layout = layoutIn(area, style);
    for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
        const FlowNodeShape& shape = layout.nodes[node];
        if (shape.box.adjusted(-2, -2, 2, 2).contains(point))
            return node;
    }
    // The last band is the one on top.
    for (std::size_t link = layout.bands.size(); link-- > 0;) {
        if (layout.bands[link].contains(point))
            return m_diagram.nodes.size() + link;
    }
    for (std::size_t node = 0; node < layout.nodes.size(); ++node) {
        if (layout.nodes[node].label.contains(point))
            return node;
    }
    return std::nullopt;
}

QPainterPath FlowsPicture::outline(std::size_t part, const QRectF& area,
                                   const PaintStyle& style) const
{
    const FlowsLayout layout = layoutIn(area, style);
    if (part < layout.nodes.size())
        return boxPath(layout.nodes[part].box);
    const std::size_t link = part - layout.nodes.size();
    return link < layout.bands.size() ? layout.bands[link] : QPainterPath();
}

std::vector<Neighbours> FlowsPicture::neighbours(const Theme& theme) const
{
    const auto partOf = [&](std::size_t node) {
        const QString key = QString::fromStdString(m_labels[node].colorKey);
        return ColoredPart{m_labels[node].name, key, theme.colorOf(key)};
    };
    std::vector<Neighbours> neighbours;
    for (std::size_t node = 1; node < m_diagram.nodes.size(); ++node) {
        const bool isSameStage = m_diagram.nodes[node - 1].stage == m_diagram.nodes[node].stage;
        if (isSameStage && !m_labels[node - 1].hasNoValue && !m_labels[node].hasNoValue)
            neighbours.push_back({partOf(node - 1), partOf(node)});
    }
    return neighbours;
}

bool FlowsPicture::labelsFit(double width, const PaintStyle& style) const
{
    return flowLabelsFit(m_diagram, width, words(style));
}

double FlowsPicture::leastHeight() const
{
    return leastFlowsHeight(m_diagram, tallestLine);
}

} // namespace whither
