#include "models/import/mapping/columnmeanings.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace whither {

namespace {

using Fixed = std::pair<std::string_view, Meaning>;

constexpr std::array paperListMeanings{
    Fixed{"conference", Meaning::Venue}, Fixed{"year", Meaning::Year}, Fixed{"name", Meaning::Name},
    Fixed{"affiliation", Meaning::Affiliation}, Fixed{"country", Meaning::Country}};
constexpr std::array csRankingsMeanings{Fixed{"name", Meaning::Name},
                                        Fixed{"affiliation", Meaning::Affiliation},
                                        Fixed{"country", Meaning::Country}};

std::span<const Fixed> fixedMeanings(FileFormat format)
{
    if (format == FileFormat::PaperList)
        return paperListMeanings;
    if (format == FileFormat::CsRankings)
        return csRankingsMeanings;
    return {};
}

std::vector<std::string> keysOf(const Table& table)
{
    std::vector<std::string> keys;
    for (const Column& column : table.columns())
        keys.push_back(column.key());
    return keys;
}

/// Some values of each column.
std::vector<std::vector<std::string>> samplesOf(const Table& table)
{
    constexpr std::size_t looked = 100;
    std::vector<std::vector<std::string>> samples;
    for (const Column& column : table.columns()) {
        std::vector<std::string>& values = samples.emplace_back();
        for (std::size_t row = 0; row < std::min(looked, table.rowCount()); ++row)
            values.push_back(column.text(row).value_or(std::string()));
    }
    return samples;
}

std::vector<Meaning> suggested(const Table& table, FileFormat format)
{
    const std::vector<std::string> keys = keysOf(table);
    const std::span<const Fixed> fixed = fixedMeanings(format);
    if (fixed.empty())
        return guessMeanings(keys, samplesOf(table));
    std::vector<Meaning> meanings;
    for (const std::string& key : keys) {
        const auto found = std::ranges::find(fixed, std::string_view(key), &Fixed::first);
        meanings.push_back(found == fixed.end() ? Meaning::None : found->second);
    }
    return meanings;
}

} // namespace

std::vector<Meaning> columnMeanings(const Table& table, FileFormat format,
                                    const ImportMapping& mapping)
{
    std::vector<Meaning> meanings = suggested(table, format);
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        const ColumnChoice* chosen = mapping.choice(table.columns()[column].key());
        if (!chosen || !chosen->meaning)
            continue;
        // What somebody said of one column is no guess about another any more.
        if (*chosen->meaning != Meaning::None)
            std::ranges::replace(meanings, *chosen->meaning, Meaning::None);
        meanings[column] = *chosen->meaning;
    }
    return meanings;
}

bool hasFixedMeanings(FileFormat format)
{
    return !fixedMeanings(format).empty();
}

} // namespace whither
