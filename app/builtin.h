#pragma once

#include "models/query/columnengine.h"
#include "models/study/catalog/catalog.h"

#include <memory>

namespace whither {

/// The built-in study, ready to be asked.
struct Builtin {
    std::shared_ptr<Catalog> catalog;
    std::shared_ptr<ColumnEngine> engine;
};

Builtin openBuiltin();

} // namespace whither
