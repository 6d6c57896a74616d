#include "models/study/measures/places.h"

#include <algorithm>
#include <array>

namespace whither {

namespace {

struct Variant {
    std::string_view label;
    std::string_view place;
    int breadth;
};

constexpr std::array variants = {
    Variant{"China (incl. Hong Kong)", "China", 1},
    Variant{"China + Hong Kong", "China", 1},
    Variant{"China + Hong Kong (+ Macau)", "China", 2},
    Variant{"China (incl. Hong Kong, Macau, Taiwan)", "China", 3},
    Variant{"United Kingdom (code GB)", "United Kingdom", 0},
    Variant{"United Kingdom (code UK)", "United Kingdom", 0},
    Variant{"Europe (excl. UK)", "Europe", 0},
    Variant{"Europe (incl. UK)", "Europe", 1},
    Variant{"Russian Federation", "Russia", 0},
    Variant{"Türkiye", "Turkey", 0},
    Variant{"Unknown", "(not resolved)", 0},
};

struct PlaceColor {
    std::string_view place;
    std::string_view key;
};

constexpr std::array colors = {
    PlaceColor{"United States", "US"},  PlaceColor{"China", "CN"},  PlaceColor{"Europe", "EU"},
    PlaceColor{"United Kingdom", "GB"}, PlaceColor{"Canada", "CA"}, PlaceColor{"South Korea", "KR"},
};

} // namespace

Place placeOf(std::string_view label)
{
    const auto found = std::ranges::find(variants, label, &Variant::label);
    if (found == variants.end())
        return {std::string(label), 0};
    return {std::string(found->place), found->breadth};
}

std::string_view placeColorKey(std::string_view place)
{
    const auto found = std::ranges::find(colors, place, &PlaceColor::place);
    return found == colors.end() ? std::string_view() : found->key;
}

} // namespace whither
