#include "views/charts/barechart.h"

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
    return chart;
}

} // namespace whither
