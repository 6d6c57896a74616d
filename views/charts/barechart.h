#pragma once

class QChart;

namespace whither {

/// A Qt Charts chart that draws its series and nothing else: no background, margin, legend or
/// animation. Belongs to the scene it is added to.
QChart* bareChart();

} // namespace whither
