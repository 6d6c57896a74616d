#include "models/study/paragraph/tietext.h"

#include "models/query/querytext.h"
#include "models/study/passport/claimtext.h"

#include <QCoreApplication>

namespace whither {

namespace {

using Gap = ClaimTie::Gap;

struct TieText {
    Q_DECLARE_TR_FUNCTIONS(TieText)
};

} // namespace

QString gapText(const ClaimTie& tie)
{
    switch (tie.gap) {
    case Gap::None:
        return {};
    case Gap::Subject:
        return TieText::tr("it does not say of what in the data this is the number");
    case Gap::Place:
        return TieText::tr("it names no place");
    case Gap::SeveralPlaces:
        return TieText::tr("it is not clear which of the places is meant");
    case Gap::Year:
        return TieText::tr("it does not name one year");
    case Gap::OtherYear:
        return TieText::tr("the study says nothing of that year");
    case Gap::Group:
        return TieText::tr("no group of the study has the size that is named");
    case Gap::Sum:
        return TieText::tr("no published breakdown has these parts");
    case Gap::Data:
        return TieText::tr("no table has a number of that");
    case Gap::Words:
        return TieText::tr("no query covers these words: %1").arg(listText(tie.uncovered));
    case Gap::Denial:
        return TieText::tr("it says what is not so");
    case Gap::Supposition:
        return TieText::tr("it says what may be, or asks");
    }
    return {};
}

QString answerText(const ParagraphClaim& claim, const LanguageContext& context)
{
    const std::vector<CheckFinding>& checks = claim.finding.checks;
    QString text = checks.empty() ? gapText(claim.tie) : comparisonsText(checks, context);
    if (checks.size() == 1 && checks.front().interval)
        text = TieText::tr("%1 (95% interval: %2)", "a comparison, an interval")
                   .arg(text, intervalText(*checks.front().interval, context.locale));
    return claim.sumInText ? TieText::tr("%1; as written the parts add up to %2", "what was found")
                                 .arg(text, plainNumber(*claim.sumInText, context))
                           : text;
}

QString statementText(const ParagraphClaim& claim, const QString& text, const Catalog& catalog,
                      const LanguageContext& context)
{
    QStringList parts{text.mid(claim.sentence.start, claim.sentence.length).simplified()};
    if (!claim.builtin.empty())
        parts.append(
            TieText::tr("Claim %1 of the page Claims").arg(QString::fromStdString(claim.builtin)));
    if (claim.finding.checks.empty() || claim.sumInText)
        parts.append(answerText(claim, context));
    for (const CheckFinding& check : claim.finding.checks)
        parts.append(findingText(check, catalog, context));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace whither
