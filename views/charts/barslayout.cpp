#include "views/charts/barslayout.h"

#include <algorithm>

namespace whither {

namespace {

constexpr double tallestBar = 46;
constexpr double gapShare = 0.28; // of what a part has, below its bar

double longest(const OutcomeSummary& summary)
{
    double most = 0;
    for (const OutcomePart& part : summary.parts) {
        most = std::max(most, static_cast<double>(part.count));
        if (part.interval)
            most = std::max(most, part.interval->upper * static_cast<double>(summary.shareBase));
    }
    return most;
}

} // namespace

BarsLayout layoutBars(const OutcomeSummary& summary, const QRectF& area, double labelHeight)
{
    BarsLayout layout;
    layout.zeroX = area.left();
    const double most = longest(summary);
    if (most <= 0)
        return layout;
    layout.perPerson = (area.width() - 2) / most;
    const auto count = static_cast<double>(summary.parts.size());
    const double label = std::min(labelHeight, area.height() / count * 0.5);
    const double slot = std::min(area.height() / count, (label + tallestBar) / (1 - gapShare));
    const double barHeight = slot * (1 - gapShare) - label;
    double top = area.top() + (area.height() - slot * count) / 3;
    for (const OutcomePart& part : summary.parts) {
        PartBar bar;
        bar.label = QRectF(area.left(), top, area.width(), label);
        const double length = static_cast<double>(part.count) * layout.perPerson;
        bar.box = QRectF(area.left(), top + label, length, barHeight);
        double left = area.left();
        for (const OutcomePart& piece : part.parts) {
            const double width = static_cast<double>(piece.count) * layout.perPerson;
            bar.pieces.emplace_back(left, bar.box.top(), width, barHeight);
            left += width;
        }
        if (part.interval) {
            const double perShare = static_cast<double>(summary.shareBase) * layout.perPerson;
            bar.lowerX = area.left() + part.interval->lower * perShare;
            bar.upperX = area.left() + part.interval->upper * perShare;
        }
        layout.bars.push_back(std::move(bar));
        top += slot;
    }
    return layout;
}

} // namespace whither
