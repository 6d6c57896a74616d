#include "app/query/claimdeed.h"

#include "models/study/passport/claimmeasures.h"
#include "models/study/passport/claimtext.h"

#include "views/dialogs/claimdialog.h"
#include "views/pages/figurepages.h"

#include "app/actions/actions.h"
#include "app/query/chosenmark.h"
#include "app/query/editcommand.h"
#include "app/query/paragraphdeed.h"
#include "app/shell/messagetime.h"

#include <QAction>
#include <QApplication>
#include <QStatusBar>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace whither {

ClaimDeed::ClaimDeed(const ClaimParts& parts, QWidget* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_paragraphs(new ParagraphDeed(parts, window))
{
    connect(m_paragraphs, &ParagraphDeed::choiceWanted, this, &ClaimDeed::makeAbout);
}

void ClaimDeed::serve(const Actions& actions)
{
    m_parts.pages.setClaimsAction(actions.paragraph);
    connect(actions.claim, &QAction::triggered, this, &ClaimDeed::make);
    connect(actions.paragraph, &QAction::triggered, this,
            [this] { m_paragraphs->check(m_context); });
}

void ClaimDeed::make()
{
    makeOf(chosenMark(m_parts.pages, m_parts.session));
}

bool ClaimDeed::canMake() const
{
    const FigurePage* page = m_parts.pages.current();
    return page && page->view()->figure() && m_parts.session.table() != claimsTable
           && m_parts.catalog.dataset(m_parts.session.table());
}

void ClaimDeed::makeOf(std::optional<std::size_t> mark)
{
    const FigurePage* page = m_parts.pages.current();
    const Figure* figure = page ? page->view()->figure() : nullptr;
    const Query& asked = m_parts.session.query();
    const Dataset* dataset = m_parts.catalog.dataset(asked.table);
    if (!canMake())
        return;
    ClaimOffer offer;
    std::vector<Condition> conditions;
    offer.text = figure->text().title;
    if (mark && *mark < figure->chart().marks().size()) {
        const Mark& shown = figure->chart().marks()[*mark];
        conditions = shown.conditions;
        offer.text = shown.reading.section(QLatin1Char('\n'), 0, 0);
    }
    offer.measures = claimMeasures(m_parts.session.engine(), *dataset, asked, conditions);
    keep(tr("Claim about a number"), offer);
}

void ClaimDeed::makeAbout(const QString& words, const std::vector<ClaimCheck>& measures)
{
    if (!measures.empty())
        keep(tr("Claim of a paragraph"), {words, measures, {}, 0});
}

void ClaimDeed::keep(const QString& title, const ClaimOffer& offer)
{
    if (auto claim = ask(title, offer)) {
        const std::vector<OwnClaim>& claims = m_parts.catalog.ownClaims().all();
        claim->id = freeClaimId(claims);
        m_parts.undo.push(new EditCommand(m_parts.catalog.ownClaims(),
                                          OwnClaimEdit{claims.size(), {}, std::move(claim)}));
        m_parts.status.showMessage(tr("The claim is kept, on the page Claims."), messageMs);
    }
}

std::optional<std::string> ClaimDeed::claimOf(std::optional<std::size_t> mark) const
{
    const FigurePage* page = m_parts.pages.current();
    if (!mark || !page || !page->view()->figure() || m_parts.session.table() != claimsTable)
        return std::nullopt;
    for (const Condition& condition : page->view()->figure()->chart().marks()[*mark].conditions) {
        const bool isOne = condition.column == "claim_id" && condition.terms.size() == 1;
        if (isOne && m_parts.catalog.ownClaims().find(condition.terms.front().value_or("")))
            return condition.terms.front();
    }
    return std::nullopt;
}

void ClaimDeed::change(const std::string& id)
{
    const OwnClaim* found = m_parts.catalog.ownClaims().find(id);
    if (!found)
        return;
    const OwnClaim before = *found;
    const ClaimOffer offer{QString::fromStdString(before.text), {before.check}, {}, 0};
    auto claim = ask(tr("Change the claim"), offer);
    if (!claim)
        return;
    claim->id = id;
    if (*claim != before)
        m_parts.undo.push(new EditCommand(m_parts.catalog.ownClaims(),
                                          OwnClaimEdit{placeOf(id), before, std::move(claim)}));
}

void ClaimDeed::remove(const std::string& id)
{
    if (const OwnClaim* claim = m_parts.catalog.ownClaims().find(id))
        m_parts.undo.push(
            new EditCommand(m_parts.catalog.ownClaims(), OwnClaimEdit{placeOf(id), *claim, {}}));
}

std::optional<OwnClaim> ClaimDeed::ask(const QString& title, const ClaimOffer& offer)
{
    ClaimOffer named = offer;
    for (const ClaimCheck& measure : offer.measures)
        named.names.push_back(checkText(measure, m_parts.catalog, m_context));
    ClaimDialog dialog(
        title, named, [this](const ClaimCheck& check) { return told(check); },
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return OwnClaim{{}, dialog.text().toStdString(), dialog.check()};
}

QString ClaimDeed::told(const ClaimCheck& check) const
{
    const CheckFinding finding = runCheck(m_parts.session.engine(), check, {});
    return finding.outcome == CheckFinding::Outcome::Impossible
               ? obstacleText(finding.obstacle)
               : tr("%1: %2", "what was found, whether it agrees")
                     .arg(comparisonText(finding, m_context), outcomeText(finding.outcome));
}

std::size_t ClaimDeed::placeOf(const std::string& id) const
{
    const std::vector<OwnClaim>& claims = m_parts.catalog.ownClaims().all();
    return static_cast<std::size_t>(std::ranges::find(claims, id, &OwnClaim::id) - claims.begin());
}

} // namespace whither
