#include "models/study/persons/path.h"

#include <optional>

namespace whither {

std::vector<PathStep> pathOf(const Rows& rows, std::size_t position,
                             const std::vector<ColumnSchema>& schema)
{
    const auto term = [&](std::string_view key) -> Term {
        const auto column = columnIndex(schema, key);
        return column ? plainText(rows.cell(position, *column)) : std::nullopt;
    };
    const auto undergraduate = columnIndex(schema, "undergraduate");
    const auto in2019 = columnIndex(schema, "in_2019");
    const auto now = columnIndex(schema, "where_now");
    if (!undergraduate || !in2019 || !now)
        return {};
    return {{PathStep::Kind::Undergraduate,
             term("undergraduate"),
             {},
             {},
             {},
             rows.provenance(position, *undergraduate)},
            {PathStep::Kind::In2019,
             term("in_2019"),
             term("institution_2019"),
             {},
             {},
             rows.provenance(position, *in2019)},
            {PathStep::Kind::Now, term("where_now"), term("institution_now"), term("sector"),
             term("role"), rows.provenance(position, *now)}};
}

} // namespace whither
