#include "views/figure/sharestext.h"

#include "models/query/querytext.h"
#include "models/study/datasets/papershares.h"
#include "models/text/numbers.h"

#include "views/figure/emptytext.h"
#include "views/figure/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace whither {

namespace {

struct SharesText {
    Q_DECLARE_TR_FUNCTIONS(SharesText)
};

/// The two countries that lead a conference's newest year, both by the same source and measure.
struct Lead {
    const ShareSeries* first = nullptr;
    const ShareSeries* second = nullptr;
    int year = 0;
};

std::optional<Lead> latestLead(const SharePanel& panel)
{
    std::optional<Lead> lead;
    for (const ShareSeries& a : panel.series) {
        for (const ShareSeries& b : panel.series) {
            const bool isPair = a.source == b.source && a.measure == b.measure && a.place != b.place
                                && a.last().year == b.last().year
                                && a.last().value >= b.last().value;
            if (!isPair)
                continue;
            const bool isBetter =
                !lead || a.last().year > lead->year
                || (a.last().year == lead->year && a.last().value > lead->first->last().value)
                || (a.last().year == lead->year && &a == lead->first
                    && b.last().value > lead->second->last().value);
            if (isBetter)
                lead = Lead{&a, &b, a.last().year};
        }
    }
    return lead;
}

QString valueText(double value, Measure measure, const LanguageContext& context)
{
    return measure == Measure::Share
               ? percentText(static_cast<std::int64_t>(std::llround(value)), context.locale)
               : context.locale.toString(value, 'f', 0);
}

QString titleOf(const SharesSummary& summary, const LanguageContext& context)
{
    QStringList conferences;
    for (const SharePanel& panel : summary.panels)
        conferences.append(QString::fromStdString(panel.conference));
    if (conferences.isEmpty())
        return SharesText::tr("No published or computed figure matches these filters");
    const auto lead =
        summary.panels.size() == 1 ? latestLead(summary.panels.front()) : std::nullopt;
    if (!lead)
        return SharesText::tr("Countries at %1, %2 to %3")
            .arg(listText(conferences), QString::number(summary.firstYear),
                 QString::number(summary.lastYear));
    return SharesText::tr("%1 %2: %3 %4, %5 %6", "conference, year, country, share, country, share")
        .arg(conferences.front(), QString::number(lead->year),
             context.words->display(lead->first->label),
             valueText(lead->first->last().value, summary.query.measure, context),
             context.words->display(lead->second->label),
             valueText(lead->second->last().value, summary.query.measure, context));
}

QString subtitleOf(const SharesSummary& summary, const LanguageContext& context)
{
    QStringList measures;
    for (const std::string& measure : summary.measures)
        measures.append(context.words->display(measure));
    QString text = measures.join(SharesText::tr("; ", "between counting rules"));
    const auto isCountedBy = [&](std::string_view rule) {
        return std::ranges::any_of(summary.measures, [&](const std::string& measure) {
            return measure.starts_with(rule);
        });
    };
    if (isCountedBy("papers_with_any"))
        text += SharesText::tr(" · a paper counts for each of its countries, so shares add up to "
                               "more than 100%");
    else if (isCountedBy("lead_author") || isCountedBy("last_author"))
        text += SharesText::tr(" · an author in two countries counts for both, so shares may add "
                               "up to more than 100%");
    return text;
}

bool isOfChosenAuthors(const SharesSummary& summary)
{
    for (const SharePanel& panel : summary.panels) {
        for (const ShareSeries& series : panel.series) {
            if (series.last().note == chosenAuthorsNote)
                return true;
        }
    }
    return false;
}

} // namespace

FigureText sharesText(const SharesSummary& summary, std::uint64_t rows, std::uint64_t total,
                      const Catalog& catalog, const LanguageContext& context)
{
    FigureText text;
    text.title = titleOf(summary, context);
    text.subtitle = subtitleOf(summary, context);
    const auto dropped = rows - summary.pointCount - summary.withoutValue;
    QString ledger = SharesText::tr("Drawn %1 + no number published %2", "figures of a query")
                         .arg(countText(summary.pointCount, context.locale),
                              countText(summary.withoutValue, context.locale));
    if (dropped > 0) {
        ledger += SharesText::tr(" + other definitions of the same country %1")
                      .arg(countText(dropped, context.locale));
    }
    ledger += SharesText::tr(" = %n figure(s)", "", static_cast<int>(rows));
    text.ledger = {ledger};
    if (summary.conflicts > 0)
        text.ledger.append(SharesText::tr("Sources differ on %n of them", "figures drawn",
                                          static_cast<int>(summary.conflicts)));
    const QString region = summary.query.region == RegionRule::NarrowestInSource
                               ? SharesText::tr("China as narrowly as each source gives it")
                               : SharesText::tr("China as widely as each source gives it");
    text.footer = SharesText::tr("Source: %1. %2; each line is one source and one counting rule, "
                                 "a missing year is a gap.")
                      .arg(sourceListText(summary.sources, catalog, context), region);
    if (isOfChosenAuthors(summary))
        text.footer += QLatin1Char(' ') + context.words->display(chosenAuthorsNote);
    text.emptyState = emptyText(summary.query, rows, total);
    return text;
}

} // namespace whither
