#include "views/figure/rulestext.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace whither {

namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

QString rangeText(const RuleRange& range, const LanguageContext& context)
{
    const auto low = static_cast<std::int64_t>(std::llround(range.lowest));
    const auto high = static_cast<std::int64_t>(std::llround(range.highest));
    const QString place = termText(range.place, context);
    const QString highest = percentText(high, context.locale);
    return low == high ? RulesText::tr("%1 %2", "place, share").arg(place, highest)
                       : RulesText::tr("%1 %2–%3", "place, lowest and highest share")
                             .arg(place, context.locale.toString(low), highest);
}

} // namespace

QString rulesText(const RuleSpread& spread, const LanguageContext& context)
{
    QStringList ranges;
    for (const RuleRange& range : spread.ranges)
        ranges.append(rangeText(range, context));
    const QString leader = termText(spread.ranges.front().place, context);
    const QString rules = context.locale.toString(static_cast<qulonglong>(spread.rules));
    const QString text = RulesText::tr("%1 %2 by each of %3 rules: %4", "conference, year, number")
                             .arg(QString::fromStdString(spread.conference),
                                  QString::number(spread.year), rules, listText(ranges));
    return spread.leads == spread.rules
               ? RulesText::tr("%1; %2 leads by all", "shares by rule, place").arg(text, leader)
               : RulesText::tr("%1; %2 leads by %3 of them", "shares by rule, place, number")
                     .arg(text, leader,
                          context.locale.toString(static_cast<qulonglong>(spread.leads)));
}

} // namespace whither
