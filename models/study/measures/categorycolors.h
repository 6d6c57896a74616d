#pragma once

#include "models/query/engine.h"
#include "models/study/measures/outcomes.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// Colours there are for values that are no countries: keys "1" to "8".
inline constexpr std::size_t categoryColors = 8;

/// Which colour each value of a column has: a country the one it has everywhere, any other value
/// one of eight. It goes by the column's values in the whole table, so no filter and no order
/// changes it, and by the value's own text, so a word has the same colour in other lists as well,
/// unless a more frequent value came before it there. Values behind the eighth have none.
class CategoryColors {
public:
    CategoryColors() = default;
    /// `values` are those of the whole table, one a group, counted.
    CategoryColors(const std::vector<Group>& values, bool arePlaces);

    /// The key of the colour; empty where the value has none.
    std::string_view keyOf(const Term& term) const;

private:
    std::map<std::string, std::string, std::less<>> m_keys; ///< by value
};

/// Gives the parts of the inner ring, whose column the colours are of, their colours.
void colorParts(OutcomeSummary& summary, const CategoryColors& colors);

} // namespace whither
