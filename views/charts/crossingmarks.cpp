#include "views/charts/crossingmarks.h"

#include "models/query/querytext.h"

#include "views/charts/linescene.h"
#include "views/charts/textfit.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace whither {

namespace {

struct CrossingText {
    Q_DECLARE_TR_FUNCTIONS(CrossingText)
};

} // namespace

void paintCrossings(QPainter& painter, const SharePanel& panel, const LinePanelLayout& layout,
                    const PaintStyle& style, const LanguageContext& context)
{
    const QFont font = style.font(TextRole::Note);
    double freeFrom = layout.plot.left();
    for (const Crossing& crossing : panel.crossings) {
        const QPointF at = layout.at(crossing.year, crossing.value);
        painter.setPen(QPen(style.theme.mutedText, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 6, 6);
        // Only a change of place among the countries with a colour of their own is worth words.
        const ShareSeries& leader = panel.series[crossing.first];
        const ShareSeries& behind = panel.series[crossing.second];
        if (colorKeyOf(leader).isEmpty() || colorKeyOf(behind).isEmpty())
            continue;
        const QString text =
            CrossingText::tr("%1 passes %2", "two lines cross")
                .arg(context.words->display(leader.place), placeInSentence(behind.place, context));
        const double width = textWidth(text, font) + 4;
        const double left = std::clamp(at.x() - width / 2, layout.plot.left(),
                                       std::max(layout.plot.left(), layout.plot.right() - width));
        if (left < freeFrom || width > layout.plot.width())
            continue;
        freeFrom = left + width + 6;
        painter.setPen(QPen(style.theme.mutedText, 1, Qt::DashLine));
        painter.drawLine(QPointF(at.x(), layout.plot.top()), at - QPointF(0, 6));
        drawLine(painter,
                 QRectF(left, layout.plot.top() - lineHeight(font) - 2, width, lineHeight(font)),
                 text, font, style.theme.mutedText, Qt::AlignCenter);
    }
}

} // namespace whither
