#pragma once

#include <cstddef>
#include <functional>

namespace whither {

/// Calls `deed(0)` … `deed(count - 1)`, each once, on this thread and on idle ones of the global
/// pool, and returns when all are done. The deeds must not wait for one another. Where one throws,
/// no more are begun and what it threw is thrown here.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& deed);

} // namespace whither
