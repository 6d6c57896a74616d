#include "app/study/factscsv.h"

#include "models/export/csvwriter.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

QByteArray factsCsv(const std::vector<DatedFacts>& facts)
{
    CsvWriter csv(CsvStyle{});
    csv.addRecord(std::array<std::string_view, 7>{"table", "source", "title", "records",
                                                  "retrieved_on", "valid_on", "url"});
    for (const DatedFacts& one : facts) {
        const std::string records = std::to_string(one.records);
        csv.addRecord(std::array<std::string_view, 7>{one.table, one.source, one.title, records,
                                                      one.retrievedOn, one.validOn, one.url});
    }
    return std::move(csv).take();
}

} // namespace whither
