#include "views/charts/parttext.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(PartText)
};

} // namespace

QString partName(const OutcomePart& part, const LanguageContext& context)
{
    if (part.folded > 0)
        return PartText::tr("Other (%1)", "several small parts; %1 is how many")
            .arg(countText(part.folded, context.locale));
    return termText(part.term, context);
}

QString partNumbers(const OutcomePart& part, const LanguageContext& context)
{
    QString count = countText(part.count, context.locale);
    if (!part.percent)
        return count;
    return QStringLiteral("%1 · %2").arg(count,
                                         percentText(part.count, *part.percent, context.locale));
}

} // namespace whither
