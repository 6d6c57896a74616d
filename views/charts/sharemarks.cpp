#include "views/charts/sharemarks.h"

#include "models/study/measures/interval.h"
#include "models/text/numbers.h"

#include "views/charts/shareschart.h"

#include <cmath>
#include <utility>

namespace whither {

namespace {

QString pointReading(const ShareSeries& series, const SharePoint& point, const Query& query,
                     const LanguageContext& context)
{
    const QString name =
        SharesChart::tr("%1 · %2 %3", "country, conference, year")
            .arg(context.words->display(series.label), QString::fromUtf8(series.conference),
                 QString::number(point.year));
    const QString value = shareValueText(query.measure, point.value, context.locale);
    QString numbers = value;
    if (point.count && point.total) {
        numbers = SharesChart::tr("%1 of %2 · %3", "count, base, value")
                      .arg(wholeOrDecimal(*point.count, context.locale),
                           wholeOrDecimal(*point.total, context.locale), value);
    }
    if (const auto interval = intervalOf(point, query))
        numbers = SharesChart::tr("%1 (95%: %2)", "a share with its base, its interval")
                      .arg(numbers, intervalText(*interval, context.locale));
    const bool isDivided = point.isShareDerived && query.measure == Measure::Share;
    const QString kind = point.isComputed ? SharesChart::tr("computed")
                         : isDivided      ? SharesChart::tr("count published, share divided out")
                                          : SharesChart::tr("published");
    return SharesChart::tr("%1: %2\n%3 · %4 · source: %5")
        .arg(name, numbers, context.words->display(series.measure), kind,
             QString::fromUtf8(series.source));
}

QString projectionReading(const ShareSeries& series, const Projection& projected,
                          const LanguageContext& context)
{
    const QString name =
        SharesChart::tr("%1 · %2 %3", "country, conference, year")
            .arg(context.words->display(series.label), QString::fromUtf8(series.conference),
                 QString::number(projected.year));
    const auto points = static_cast<int>(series.trend->points);
    return SharesChart::tr("%1: %2 (95%: %3), projected from %n year(s), %4 to %5", "", points)
               .arg(name, percentText(projected.fitted.share * 100, context.locale),
                    intervalText(projected.fitted.interval, context.locale),
                    QString::number(series.trend->firstYear),
                    QString::number(series.trend->lastYear))
           + QLatin1Char('\n')
           + SharesChart::tr("%1 · a projection, no figure of its source: %2")
                 .arg(context.words->display(series.measure), QString::fromUtf8(series.source));
}

/// They select the rows that the line's trend rests on.
std::vector<Condition> conditionsOfTrend(const ShareSeries& series)
{
    std::vector<Condition> conditions = conditionsOf(series, series.last());
    conditions.back().terms.clear();
    for (const CountedYear& counted : countedYears(series))
        conditions.back().terms.emplace_back(std::to_string(counted.year));
    return conditions;
}

void addMarks(ShareMarks& all, const SharesSummary& summary, std::size_t panelIndex,
              std::size_t seriesIndex, const LanguageContext& context)
{
    const ShareSeries& series = summary.panels[panelIndex].series[seriesIndex];
    const QString label = context.words->display(series.label);
    std::vector<Mark> points;
    std::vector<ShareTarget> targets;
    std::vector<Term> years;
    for (std::size_t run = 0; run < series.runs.size(); ++run) {
        for (std::size_t index = 0; index < series.runs[run].size(); ++index) {
            const SharePoint& point = series.runs[run][index];
            years.emplace_back(std::to_string(point.year));
            points.push_back({SharesChart::tr("%1, %2").arg(label, QString::number(point.year)),
                              pointReading(series, point, summary.query, context), 1,
                              conditionsOf(series, point)});
            targets.push_back({panelIndex, seriesIndex, ShareTarget::Kind::Point, run, index});
        }
    }
    // The line's rows are those of its points: the years name them.
    std::vector<Condition> conditions = conditionsOf(series, series.last());
    conditions.back().terms = std::move(years);
    const QString reading =
        SharesChart::tr("%1 at %2: %n point(s), %3 to %4 · source: %5", "",
                        static_cast<int>(points.size()))
            .arg(label, QString::fromUtf8(series.conference),
                 QString::number(series.runs.front().front().year),
                 QString::number(series.last().year), QString::fromUtf8(series.source));
    const std::size_t rows = points.size();
    for (std::size_t ahead = 0; series.trend && ahead < series.trend->ahead.size(); ++ahead) {
        const Projection& projected = series.trend->ahead[ahead];
        points.push_back(
            {SharesChart::tr("%1, %2, projected").arg(label, QString::number(projected.year)),
             projectionReading(series, projected, context), series.trend->points,
             conditionsOfTrend(series)});
        targets.push_back({panelIndex, seriesIndex, ShareTarget::Kind::Projection, 0, ahead});
    }
    all.marks.push_back({label, reading, rows, std::move(conditions)});
    all.targets.push_back({panelIndex, seriesIndex, ShareTarget::Kind::Line, 0, 0});
    all.marks.insert(all.marks.end(), points.begin(), points.end());
    all.targets.insert(all.targets.end(), targets.begin(), targets.end());
}

} // namespace

ShareMarks shareMarks(const SharesSummary& summary, const LanguageContext& context)
{
    ShareMarks all;
    for (std::size_t panel = 0; panel < summary.panels.size(); ++panel) {
        for (std::size_t series = 0; series < summary.panels[panel].series.size(); ++series)
            addMarks(all, summary, panel, series, context);
    }
    return all;
}

QString wholeOrDecimal(double number, const QLocale& locale)
{
    return locale.toString(number, 'f', number == std::floor(number) ? 0 : 1);
}

QString shareValueText(Measure measure, double value, const QLocale& locale)
{
    return measure == Measure::Share ? percentText(value, locale) : wholeOrDecimal(value, locale);
}

} // namespace whither
