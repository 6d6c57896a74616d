#include "app/query/paragraphdeed.h"

#include "models/query/querysession.h"
#include "models/study/catalog/catalog.h"
#include "models/study/passport/claimmeasures.h"

#include "views/dialogs/paragraphdialog.h"
#include "views/pages/figurepages.h"

#include "app/query/editcommand.h"
#include "app/shell/messagetime.h"

#include <QStatusBar>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace whither {

ParagraphDeed::ParagraphDeed(const ClaimParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
}

void ParagraphDeed::check(const LanguageContext& context)
{
    ParagraphDialog dialog(
        {std::make_shared<ParagraphReader>(m_parts.catalog, m_parts.session.sharedEngine()),
         m_parts.catalog, context, m_parts.pages.theme(),
         [this](const QString& words, const ParagraphClaim& claim) {
             return isKept(words, claim);
         }},
        m_window);
    connect(&dialog, &ParagraphDialog::keepRequested, this,
            [&](const std::vector<ParagraphClaim>& kept) { keep(dialog, kept); });
    connect(&dialog, &ParagraphDialog::choiceRequested, this, [&](const ParagraphClaim& claim) {
        choose(dialog, claim);
        dialog.refreshKept();
    });
    dialog.setParagraph(m_text);
    dialog.exec();
    m_text = dialog.paragraph();
}

void ParagraphDeed::keep(ParagraphDialog& dialog, const std::vector<ParagraphClaim>& kept)
{
    OwnClaims& own = m_parts.catalog.ownClaims();
    m_parts.undo.beginMacro(tr("Add %n claim(s)", "undo step", static_cast<int>(kept.size())));
    for (const ParagraphClaim& claim : kept) {
        const auto check = keepableCheck(claim);
        if (!check)
            continue;
        const OwnClaim made{freeClaimId(own.all()), dialog.wordsOf(claim).toStdString(), *check};
        m_parts.undo.push(new EditCommand(own, OwnClaimEdit{own.all().size(), {}, made}));
    }
    m_parts.undo.endMacro();
    m_parts.status.showMessage(
        tr("%n claim(s) kept, on the page Claims.", "", static_cast<int>(kept.size())), messageMs);
    dialog.refreshKept();
}

/// What the statement was tied to comes first, then the whole of each table as it is filtered.
void ParagraphDeed::choose(const ParagraphDialog& dialog, const ParagraphClaim& claim)
{
    std::vector<ClaimCheck> measures = claim.tie.checks;
    for (const Dataset& dataset : m_parts.catalog.datasets()) {
        if (dataset.id == claimsTable)
            continue;
        const auto ofTable = claimMeasures(m_parts.session.engine(), dataset,
                                           m_parts.session.queryOf(dataset.id), {});
        for (ClaimCheck check : ofTable) {
            check.comparison = claim.said.comparison;
            check.expected = claim.said.expected;
            check.tolerance = claim.said.tolerance;
            measures.push_back(std::move(check));
        }
    }
    emit choiceWanted(dialog.wordsOf(claim), measures);
}

bool ParagraphDeed::isKept(const QString& words, const ParagraphClaim& claim) const
{
    const auto check = keepableCheck(claim);
    return std::ranges::any_of(m_parts.catalog.ownClaims().all(), [&](const OwnClaim& own) {
        return own.text == words.toStdString() && (!check || own.check == *check);
    });
}

} // namespace whither
