#include "models/import/csv/csvdialect.h"

#include "models/import/tablehead.h"

#include <span>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t looked = 500; // records

struct Looked {
    struct Start {
        std::uint64_t place = 0;
        std::uint64_t line = 0;
    };

    HeadRecords records;
    std::vector<Start> starts; ///< parallel to `records`
    std::vector<bool> isSound; ///< as well
};

Looked lookAt(std::string_view head, bool isWhole, const CsvDialect& dialect)
{
    Looked found;
    CsvParser(dialect).parse(head, 0, head.size(), isWhole, [&](const CsvRecord& record) {
        found.records.emplace_back(record.fields.begin(), record.fields.end());
        found.starts.push_back({record.start, record.line});
        found.isSound.push_back(!record.problem);
        return found.records.size() < looked;
    });
    return found;
}

/// How well a dialect fits: the share of sound records of the usual width, nothing where that is 1.
double fitOf(const Looked& found)
{
    const std::size_t width = usualWidth(found.records);
    if (width < 2 || found.records.empty())
        return 0;
    std::size_t fitting = 0;
    for (std::size_t record = 0; record < found.records.size(); ++record)
        fitting += found.isSound[record] && found.records[record].size() == width ? 1 : 0;
    return static_cast<double>(fitting) / static_cast<double>(found.records.size());
}

CsvDialect bestDialect(std::string_view head, bool isWhole)
{
    CsvDialect best;
    double bestFit = 0;
    // In the order in which they are met most; a later one must fit clearly better.
    for (const char delimiter : {',', '\t', ';', '|', '^', ':'}) {
        const CsvDialect dialect{delimiter, '"'};
        const double fit = fitOf(lookAt(head, isWhole, dialect));
        const double least = delimiter == ':' || delimiter == '^' ? 0.9 : 0.5;
        if (fit >= least && fit > bestFit + 0.1) {
            bestFit = fit;
            best = dialect;
        }
    }
    return best;
}

} // namespace

CsvShape sniffCsv(std::string_view head, bool isWhole, std::optional<char> delimiter,
                  std::optional<bool> hasHeader)
{
    CsvShape shape;
    shape.dialect = delimiter ? CsvDialect{*delimiter, '"'} : bestDialect(head, isWhole);
    Looked found = lookAt(head, isWhole, shape.dialect);
    const std::size_t notes = notesAtTop(found.records);
    if (notes >= found.records.size())
        return shape;
    shape.start = found.starts[notes].place;
    shape.startLine = found.starts[notes].line;
    shape.hasHeader =
        hasHeader ? *hasHeader : looksLikeHeader(std::span(found.records).subspan(notes));
    shape.firstRecord = std::move(found.records[notes]);
    return shape;
}

} // namespace whither
