#include "views/figure/emptytext.h"

#include <QCoreApplication>

namespace whither {

namespace {

struct EmptyText {
    Q_DECLARE_TR_FUNCTIONS(EmptyText)
};

} // namespace

QString emptyText(const Query& query, std::uint64_t rows, std::uint64_t total)
{
    if (total == 0)
        return EmptyText::tr("There is nothing to draw: the table has no rows. Choose another "
                             "dataset.");
    if (rows == 0)
        return EmptyText::tr("There is nothing to draw: none of the %n row(s) matches the filters. "
                             "Take a filter away or change the search.",
                             "", static_cast<int>(total));
    return query.measure == Measure::Share
               ? EmptyText::tr("There is nothing to draw: none of the %n row(s) that match states "
                               "a share. Show counts, or take a filter away.",
                               "", static_cast<int>(rows))
               : EmptyText::tr("There is nothing to draw: none of the %n row(s) that match states "
                               "a count. Show shares, or take a filter away.",
                               "", static_cast<int>(rows));
}

} // namespace whither
