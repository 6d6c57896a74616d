#include "views/charts/barechart.h"

#include "views/theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>

namespace whither {

QChart* bareChart()
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    // Its texts are empty, and still a file could tell by their height which font is usual here.
    chart->setTitleFont(fontFor(TextRole::Note, figureFamilies(Language::English)));
    return chart;
}

} // namespace whither
