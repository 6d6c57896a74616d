#pragma once

namespace whither {

/// Lets screen readers walk a FigureView's marks as its children. Call once, before the first view.
void installFigureAccessibility();

} // namespace whither
