#include "models/import/tablehead.h"

#include "models/table/column.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace whither {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::size_t usualWidth(const HeadRecords& records)
{
    std::map<std::size_t, std::size_t> counts;
    for (const std::vector<std::string>& record : records)
        ++counts[record.size()];
    std::size_t usual = 0;
    std::size_t most = 0;
    for (const auto& [width, count] : counts) {
        if (count >= most) {
            most = count;
            usual = width;
        }
    }
    return usual;
}

std::size_t notesAtTop(const HeadRecords& records)
{
    const std::size_t width = usualWidth(records);
    std::size_t notes = 0;
    while (notes < records.size() && records[notes].size() != width
           && (records[notes].size() == 1 || records[notes][0].starts_with('#')))
        ++notes;
    // Only above a table: one odd line over another is a short table with something wrong in it.
    constexpr std::size_t leastBelow = 3;
    return width > 1 && records.size() >= notes + leastBelow ? notes : 0;
}

bool looksLikeHeader(std::span<const std::vector<std::string>> records)
{
    const std::vector<std::string>& first = records.front();
    const bool hasNumber = std::ranges::any_of(
        first, [](const std::string& field) { return realIn(trimmed(field)).has_value(); });
    if (hasNumber)
        return false;
    for (std::size_t column = 0; column < first.size(); ++column) {
        for (const std::vector<std::string>& record : records.subspan(1)) {
            if (column < record.size() && !first[column].empty() && record[column] == first[column])
                return false;
        }
    }
    return true;
}

std::vector<std::string> columnNames(const std::vector<std::string>& header,
                                     std::vector<std::size_t>& repaired)
{
    std::vector<std::string> names;
    std::set<std::string> used(header.begin(), header.end());
    std::set<std::string> given;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const bool isEmpty = trimmed(header[column]).empty();
        std::string name = header[column];
        if (isEmpty || given.contains(name)) {
            const std::string stem = isEmpty ? "column" : name + '_';
            std::size_t number = isEmpty ? column + 1 : 2;
            do
                name = stem + std::to_string(number++);
            while (used.contains(name));
            used.insert(name);
            repaired.push_back(column);
        }
        given.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace whither
