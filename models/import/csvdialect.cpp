#include "models/import/csvdialect.h"

#include "models/table/column.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t looked = 500; // records

struct LookedRecord {
    std::vector<std::string> fields;
    std::uint64_t start = 0;
    std::uint64_t line = 0;
    bool isSound = true;
};

std::vector<LookedRecord> recordsOf(std::string_view head, bool isWhole, const CsvDialect& dialect)
{
    std::vector<LookedRecord> records;
    CsvParser(dialect).parse(head, 0, head.size(), isWhole, [&](const CsvRecord& record) {
        LookedRecord one{{}, record.start, record.line, !record.problem};
        one.fields.assign(record.fields.begin(), record.fields.end());
        records.push_back(std::move(one));
        return records.size() < looked;
    });
    return records;
}

/// The number of fields that most records have; the larger of two that are as frequent.
std::size_t usualWidth(const std::vector<LookedRecord>& records)
{
    std::map<std::size_t, std::size_t> counts;
    for (const LookedRecord& record : records)
        ++counts[record.fields.size()];
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

/// How well a dialect fits: the share of sound records of the usual width, nothing where that is 1.
double fitOf(const std::vector<LookedRecord>& records)
{
    const std::size_t width = usualWidth(records);
    if (width < 2 || records.empty())
        return 0;
    const auto fitting = std::ranges::count_if(records, [&](const LookedRecord& record) {
        return record.isSound && record.fields.size() == width;
    });
    return static_cast<double>(fitting) / static_cast<double>(records.size());
}

CsvDialect bestDialect(std::string_view head, bool isWhole)
{
    CsvDialect best;
    double bestFit = 0;
    // In the order in which they are met most; a later one must fit clearly better.
    for (const char delimiter : {',', '\t', ';', '|', '^', ':'}) {
        const CsvDialect dialect{delimiter, '"'};
        const double fit = fitOf(recordsOf(head, isWhole, dialect));
        const double least = delimiter == ':' || delimiter == '^' ? 0.9 : 0.5;
        if (fit >= least && fit > bestFit + 0.1) {
            bestFit = fit;
            best = dialect;
        }
    }
    return best;
}

bool isNumber(std::string_view text)
{
    return realIn(text).has_value();
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Does the first record name the columns? Not where it holds numbers, nor where all it says is
/// said again below.
bool looksLikeHeader(const std::vector<LookedRecord>& records)
{
    const std::vector<std::string>& first = records.front().fields;
    const bool hasNumber = std::ranges::any_of(
        first, [](const std::string& field) { return isNumber(trimmed(field)); });
    if (hasNumber)
        return false;
    if (records.size() == 1)
        return true;
    for (std::size_t column = 0; column < first.size(); ++column) {
        for (const LookedRecord& record : records) {
            const bool isBelow = &record != &records.front();
            if (isBelow && column < record.fields.size() && !first[column].empty()
                && record.fields[column] == first[column])
                return false;
        }
    }
    return true;
}

/// How many lines at the top belong to no table.
std::size_t notesAtTop(const std::vector<LookedRecord>& records)
{
    const std::size_t width = usualWidth(records);
    std::size_t notes = 0;
    while (notes < records.size() && records[notes].fields.size() != width
           && (records[notes].fields.size() == 1 || records[notes].fields[0].starts_with('#')))
        ++notes;
    // Only above a table: one odd line over another is a short table with something wrong in it.
    constexpr std::size_t leastBelow = 3;
    return width > 1 && records.size() >= notes + leastBelow ? notes : 0;
}

} // namespace

CsvShape sniffCsv(std::string_view head, bool isWhole, std::optional<char> delimiter,
                  std::optional<bool> hasHeader)
{
    CsvShape shape;
    shape.dialect = delimiter ? CsvDialect{*delimiter, '"'} : bestDialect(head, isWhole);
    std::vector<LookedRecord> records = recordsOf(head, isWhole, shape.dialect);
    records.erase(records.begin(),
                  records.begin() + static_cast<std::ptrdiff_t>(notesAtTop(records)));
    if (records.empty())
        return shape;
    shape.start = records.front().start;
    shape.startLine = records.front().line;
    shape.hasHeader = hasHeader ? *hasHeader : looksLikeHeader(records);
    shape.firstRecord = std::move(records.front().fields);
    return shape;
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
