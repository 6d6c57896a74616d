#pragma once

#include "models/query/querysession.h"

#include <cstddef>
#include <optional>

namespace whither {

class FigurePages;

/// The mark of the figure in front that the keyboard is on, or that was clicked and so is
/// highlighted; nothing where none is chosen.
std::optional<std::size_t> chosenMark(const FigurePages& pages, const QuerySession& session);

} // namespace whither
