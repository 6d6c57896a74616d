#include "views/figure/unresolvedtext.h"

#include "models/text/numbers.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct UnresolvedText {
    Q_DECLARE_TR_FUNCTIONS(UnresolvedText)
};

} // namespace

void sayUnresolved(FigureText& text, const std::string& table, const Catalog& catalog,
                   const LanguageContext& context)
{
    const auto pairs = catalog.persons().unresolvedOf(table);
    if (pairs.value_or(0) == 0)
        return;
    text.footer +=
        QLatin1Char(' ')
        + UnresolvedText::tr("Pairs of records that may be one person's and are not decided: "
                             "%1.")
              .arg(countText(*pairs, context.locale));
}

} // namespace whither
