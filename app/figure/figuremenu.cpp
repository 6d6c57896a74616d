#include "app/figure/figuremenu.h"

#include "models/query/querysession.h"

#include "views/figure/figure.h"

#include "app/actions/actions.h"
#include "app/figure/annotationmenu.h"
#include "app/query/claimdeed.h"
#include "app/query/passportdeed.h"
#include "app/query/queryrequests.h"

#include <QAction>

namespace whither {

FigureMenu::FigureMenu(const Figure& figure, std::optional<std::size_t> mark,
                       std::optional<QPointF> place, const Actions& actions, QuerySession& session,
                       QueryRequests& requests, PassportDeed& passports, ClaimDeed& claims,
                       QWidget* parent)
    : QMenu(parent)
{
    if (mark) {
        const Mark& shown = figure.chart().marks()[*mark];
        const auto conditions = shown.conditions;
        addAction(tr("Highlight"), &session,
                  [&session, conditions] { session.setHighlight(conditions); });
        addAction(tr("Show only these %n record(s)", "", static_cast<int>(shown.rows)), &requests,
                  [&requests, conditions] { requests.filterTo(conditions); });
    }
    const QString key = actions.passport->shortcut().toString(QKeySequence::NativeText);
    addAction(tr("Passport of the number…") + QLatin1Char('\t') + key, &passports,
              [&passports, mark] { passports.showMark(mark); });
    if (const auto own = claims.claimOf(mark)) {
        addAction(tr("Change the claim…"), &claims, [&claims, own] { claims.change(*own); });
        addAction(tr("Delete the claim"), &claims, [&claims, own] { claims.remove(*own); });
    } else if (claims.canMake()) {
        addAction(tr("Claim about the number…"), &claims, [&claims, mark] { claims.makeOf(mark); });
    }
    addMenu(new AnnotationMenu(figure, mark, place, session, requests, this));
    addSeparator();
    addActions({actions.copyImage, actions.copyNumbers, actions.copyFinding, actions.exportFigure});
}

} // namespace whither
