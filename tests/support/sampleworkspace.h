#pragma once

#include "models/table/assemble.h"
#include "models/workspace/workspace.h"

#include <initializer_list>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// A table from texts, row by row, the empty text for "not stated"; as an import makes one.
inline std::shared_ptr<const Table>
importedTable(const std::vector<ColumnRequest>& columns,
              const std::vector<std::vector<std::string_view>>& rows)
{
    RowChunk chunk(columns.size());
    for (const std::vector<std::string_view>& row : rows)
        chunk.addRow(row);
    std::vector<RowChunk> chunks;
    chunks.push_back(std::move(chunk));
    return assembleTable(columns, std::move(chunks), {ProvenanceKind::Published, "a.csv"}).table;
}

/// Two columns whose cells have provenances of their own.
inline std::shared_ptr<const Table> editedTable()
{
    ProvenanceList provenances;
    const auto unknown = provenances.indexOf({});
    const auto published = provenances.indexOf({ProvenanceKind::Published, "S1"});
    const auto entered = provenances.indexOf({ProvenanceKind::Entered, "seen on the homepage"});
    ColumnBuilder name("name", ColumnType::Text);
    ColumnBuilder score("Score", ColumnType::Real);
    name.appendText("杨植麟", published);
    name.appendText("<b>Li</b> \"Wei\"", published);
    name.appendUnknown(unknown);
    name.appendText("杨植麟", entered);
    score.appendReal(1.5, entered);
    score.appendReal(-0.0, published);
    score.appendReal(1e300, published);
    score.appendUnknown(published);
    std::vector<Column> columns;
    columns.push_back(std::move(name).build());
    columns.push_back(std::move(score).build());
    return std::make_shared<const Table>(std::move(columns), std::move(provenances).take());
}

/// What one file became, with something in every field.
inline ImportRecord sampleRecord()
{
    ImportRecord record;
    record.files = {{"a.csv", "/home/someone/a.csv", 77, std::string(64, 'a')},
                    {"b.csv", {}, 0, {}}};
    record.importedAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);
    record.mapping.options = {FileFormat::Csv, "gb18030", ';', true, "sheet 1", 1'000, true};
    record.mapping.columns = {{"name", ColumnType::Text, Meaning::Name},
                              {"year", std::nullopt, std::nullopt},
                              {"note", std::nullopt, Meaning::None}};
    record.mapping.countries = {{"Atlantis", "Greece"}, {"无", ""}};
    record.shape = {FileFormat::Csv, "gb18030", ';', false, "t", {"t", "u"}, {"name", "year"}};
    record.report.read = 4;
    record.report.imported = 3;
    record.report.reject({ProblemKind::FieldCount, 2, 3, 40, "a;b;\xE4\xBD", "a.csv"});
    record.report.warn({ProblemKind::UnknownCountry, 3, 1, 50, "Atlantis", {}});
    return record;
}

/// A small workspace with something in every part.
inline Workspace sampleWorkspace()
{
    using namespace std::string_literals;
    const auto imported = importedTable({{"name", std::nullopt},
                                         {"year", std::nullopt},
                                         {"share", std::nullopt},
                                         {"since", std::nullopt},
                                         {"NAME", ColumnType::Text},
                                         {"row", std::nullopt},
                                         {"rowid", std::nullopt},
                                         {"a \"quoted\" one", std::nullopt}},
                                        {{"Li", "2019", "1.50", "2020-01", "7", "9", "x", "0.5"},
                                         {"", "-3", "2", "2020-02-29", "007", "8", "y", ""},
                                         {"曾", "", "", "", "", "7", "z", "0.25"}});
    Workspace workspace;
    workspace.datasets = {{"people", "People; \"the\" 100", imported, sampleRecord()},
                          {"People", "edited", editedTable(), {}},
                          {"empty '表'", "", std::make_shared<const Table>(), {}}};
    workspace.front = "People";
    const Query query{"people",
                      {{"year", Condition::Op::IsNoneOf, {"2019", std::nullopt}}},
                      "li",
                      {{"name", true}},
                      {}};
    workspace.queries = {{"people", query}};
    workspace.cohorts = {{"at US in 2019", query}, {"", Query()}};
    workspace.mappings = {{shapeSignature(sampleRecord().shape), sampleRecord().mapping},
                          {"other", ImportMapping()}};
    workspace.settings = {{"columns/people", QByteArray("\0\xff{}", 4)}, {"scroll", QByteArray()}};
    return workspace;
}

/// A table of any size, types, holes and provenances.
inline std::shared_ptr<const Table> randomTable(std::mt19937& random)
{
    const auto below = [&](std::size_t limit) { return random() % limit; };
    const std::size_t columnCount = below(6);
    const std::size_t rowCount = below(3) == 0 ? below(20'000) : below(40);
    std::vector<std::size_t> kinds(columnCount);
    for (std::size_t& kind : kinds)
        kind = below(7);
    RowChunk chunk(columnCount);
    std::vector<std::string> texts(columnCount);
    for (std::size_t row = 0; row < rowCount; ++row) {
        for (std::size_t column = 0; column < columnCount; ++column) {
            const std::size_t number = below(100'000);
            const std::array values{
                std::to_string(number),                                    // packed
                std::to_string(std::int64_t(number * number * 1'000'003)), // too far apart for that
                std::to_string(number % 9) + ".0" + std::to_string(number % 3), // as written
                std::to_string(number) + ".5",
                std::string("text ") + char('a' + number % 26),
                std::string("张") + std::to_string(number),
                std::string(number % 7, 'x') + std::string(1, '\0') + "\t'\n",
            };
            texts[column] = below(5) == 0 ? std::string() : values[kinds[column]];
        }
        chunk.addRow(std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    std::vector<ColumnRequest> requests;
    for (std::size_t column = 0; column < columnCount; ++column)
        requests.push_back({"c" + std::to_string(column), std::nullopt});
    std::vector<RowChunk> chunks;
    chunks.push_back(std::move(chunk));
    return assembleTable(requests, std::move(chunks), {ProvenanceKind::Computed, "q"}).table;
}

} // namespace whither
