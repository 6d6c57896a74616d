#include "views/figure/trendtext.h"

#include "models/query/querytext.h"
#include "models/study/measures/trendscore.h"
#include "models/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace whither {

namespace {

constexpr std::size_t mostNamed = 2; // the figure draws the others, its data list them

struct TrendText {
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

QString fittedText(const FittedShare& fitted, const LanguageContext& context)
{
    return TrendText::tr("%1 (95%: %2)", "a share, its interval")
        .arg(percentText(fitted.share * 100, context.locale),
             intervalText(fitted.interval, context.locale));
}

int lastProjected(const ShareSeries& line)
{
    return line.trend->ahead.back().year;
}

/// The lines that are projected furthest, the highest first.
std::vector<const ShareSeries*> projectedLines(const SharePanel& panel)
{
    std::vector<const ShareSeries*> lines;
    for (const ShareSeries& series : panel.series) {
        if (series.trend)
            lines.push_back(&series);
    }
    std::ranges::stable_sort(lines, [](const ShareSeries* one, const ShareSeries* other) {
        return std::pair(lastProjected(*one), one->last().value)
               > std::pair(lastProjected(*other), other->last().value);
    });
    std::erase_if(lines, [year = lines.empty() ? 0 : lastProjected(*lines.front())](
                             const ShareSeries* line) { return lastProjected(*line) < year; });
    if (lines.size() > mostNamed)
        lines.resize(mostNamed);
    return lines;
}

QString projectionText(const SharePanel& panel, const LanguageContext& context)
{
    const std::vector<const ShareSeries*> lines = projectedLines(panel);
    QStringList said;
    QStringList sources;
    for (const ShareSeries* line : lines) {
        said.append(TrendText::tr("%1 %2", "country, share")
                        .arg(context.words->display(line->label),
                             fittedText(line->trend->ahead.back().fitted, context)));
        sources.append(QString::fromStdString(line->source));
    }
    sources.removeDuplicates();
    return TrendText::tr("%1 projected to %2, no figure of a source: %3; logistic trend of the "
                         "counts of %4 to %5",
                         "conference, year, shares, sources, year")
        .arg(QString::fromStdString(panel.conference), QString::number(lastProjected(*lines[0])),
             listText(said), listText(sources), QString::number(lines[0]->trend->lastYear));
}

/// With places for country, projected share, published share and its source.
QString verdictText(const TrendScore& score)
{
    if (!score.isMet)
        return TrendText::tr("%1 %2, published %3 (%4)", "a projection that cannot be judged");
    return *score.isMet ? TrendText::tr("%1 %2, published %3 (%4), within",
                                        "a projection whose interval held")
                        : TrendText::tr("%1 %2, published %3 (%4), outside",
                                        "a projection whose interval did not hold");
}

/// What came, beside what a trend of the years before said: of the lines named above, the newest.
QString scoreText(const SharePanel& panel, const LanguageContext& context)
{
    const std::vector<const ShareSeries*> lines = projectedLines(panel);
    std::vector<TrendScore> scores = scoresOf(panel);
    std::erase_if(scores, [&](const TrendScore& score) {
        return std::ranges::find(lines, &panel.series[score.series]) == lines.end();
    });
    const auto newest = std::ranges::max_element(
        scores, {}, [](const TrendScore& score) { return score.projected.year; });
    if (newest == scores.end())
        return {};
    const int year = newest->projected.year;
    const int lastYear = newest->lastYear;
    QStringList said;
    for (const TrendScore& score : scores) {
        if (score.projected.year != year || score.lastYear != lastYear)
            continue;
        const std::string& label = panel.series[score.series].label;
        QString source = QString::fromStdString(score.source);
        if (label != score.label)
            source = TrendText::tr("%1: %2", "a source, the country as it delimits it")
                         .arg(source, context.words->display(score.label));
        said.append(verdictText(score).arg(context.words->display(label),
                                           fittedText(score.projected.fitted, context),
                                           percentText(score.published, context.locale), source));
    }
    return TrendText::tr("The trend to %1 for %2: %3", "year, year, how countries did")
        .arg(QString::number(lastYear), QString::number(year),
             said.join(TrendText::tr("; ", "between countries")));
}

} // namespace

QStringList trendTexts(const SharesSummary& summary, const LanguageContext& context)
{
    QStringList texts;
    for (const SharePanel& panel : summary.panels) {
        if (projectedLines(panel).empty())
            continue;
        texts.append(projectionText(panel, context));
        if (const QString score = scoreText(panel, context); !score.isEmpty())
            texts.append(score);
    }
    return texts;
}

} // namespace whither
