#include "app/builtin.h"

namespace whither {

Builtin openBuiltin()
{
    Builtin builtin;
    builtin.catalog = std::make_shared<Catalog>(QStringLiteral(":/data"));
    builtin.engine =
        std::make_shared<ColumnEngine>(wordsIn(builtin.catalog->wording(), Language::English));
    builtin.catalog->addTo(*builtin.engine);
    return builtin;
}

} // namespace whither
