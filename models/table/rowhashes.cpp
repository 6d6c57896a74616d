#include "models/table/rowhashes.h"

#include "models/table/gather.h"

#include <functional>
#include <string_view>

namespace whither {

namespace {

constexpr std::uint64_t unknownHash = 0x9e3779b97f4a7c15;

/// Spreads every bit over all others (the finisher of SplitMix64, public domain).
std::uint64_t mixed(std::uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
    return bits ^ (bits >> 31);
}

std::uint64_t valueHash(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

/// Calls `deed(row, hash)` for every row of the column.
template <typename Deed>
void forEachHash(const Column& column, Deed&& deed)
{
    if (const auto* coded = std::get_if<CodedValues>(&column.values())) {
        std::vector<std::uint64_t> hashes{unknownHash};
        for (std::size_t text = 0; text < coded->texts.size(); ++text)
            hashes.push_back(valueHash(coded->texts[text]));
        coded->codes.visit([&](const auto codes) {
            for (std::size_t row = 0; row < codes.size(); ++row)
                deed(row, hashes[codes[row]]);
        });
        return;
    }
    if (const auto* plain = std::get_if<PlainTexts>(&column.values())) {
        forEachText(*plain, [&](std::size_t row, std::string_view text) {
            deed(row, text.empty() ? unknownHash : valueHash(text));
        });
        return;
    }
    for (std::size_t row = 0; row < column.rowCount(); ++row) {
        const auto text = column.text(row);
        deed(row, text ? valueHash(*text) : unknownHash);
    }
}

} // namespace

std::vector<std::uint64_t> rowHashes(const Table& table, const std::vector<std::size_t>& columns)
{
    std::vector<std::uint64_t> hashes(table.rowCount(), 0);
    for (const std::size_t column : columns)
        forEachHash(table.columns()[column], [&](std::size_t row, std::uint64_t hash) {
            hashes[row] = mixed(hashes[row] + hash + unknownHash);
        });
    return hashes;
}

} // namespace whither
