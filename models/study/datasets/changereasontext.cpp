#include "models/study/datasets/changereasontext.h"

#include "models/query/querytext.h"
#include "models/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdlib>

namespace whither {

namespace {

struct ChangeReasonText {
    Q_DECLARE_TR_FUNCTIONS(ChangeReasonText)
};

QString signedCount(std::int64_t count, const QLocale& locale)
{
    const QChar sign = count < 0 ? QChar(0x2212) : QLatin1Char('+');
    return sign + countText(static_cast<std::uint64_t>(std::llabs(count)), locale);
}

} // namespace

QString changeReasonText(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::Moved:
        return ChangeReasonText::tr("moved", "why a record changed");
    case ChangeReason::Corrected:
        return ChangeReasonText::tr("corrected", "why a record changed");
    case ChangeReason::NewlyKnown:
        return ChangeReasonText::tr("newly known", "why a record changed");
    case ChangeReason::NoLongerStated:
        return ChangeReasonText::tr("no longer stated", "why a record changed");
    case ChangeReason::Changed:
        return ChangeReasonText::tr("changed", "why a record changed");
    case ChangeReason::Added:
        return ChangeReasonText::tr("added", "why a count changed");
    case ChangeReason::Gone:
        return ChangeReasonText::tr("gone", "why a count changed");
    }
    return {};
}

QString changeReasonsText(const std::vector<ChangeReason>& reasons)
{
    QStringList texts;
    for (const ChangeReason reason : reasons)
        texts.append(changeReasonText(reason));
    return listText(texts);
}

QString changePartsText(const std::vector<ChangePart>& parts, const LanguageContext& context)
{
    QStringList texts;
    for (const ChangePart& part : parts)
        texts.append(
            ChangeReasonText::tr("%1 %2", "a reason, how many by it, with a sign")
                .arg(changeReasonText(part.reason), signedCount(part.count, context.locale)));
    return listText(texts);
}

} // namespace whither
