#include "models/import/papers/paperrows.h"

#include "models/text/namekey.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t columnCount = 14;

/// One row of the table, in the order of its columns.
using Cells = std::array<std::string_view, columnCount>;

constexpr std::array<std::pair<const char*, bool>, columnCount> columns{{
    // name, is a number
    {"conference", false},
    {"year", true},
    {"paper", false},
    {"title", false},
    {"status", false},
    {"accepted", false},
    {"authors", true},
    {"position", true},
    {"person", false},
    {"name", false},
    {"person_id", false},
    {"affiliation", false},
    {"country", false},
    {"country_listed", false},
}};

} // namespace

const std::vector<std::string>& authorshipColumns()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const auto& [name, isNumber] : columns)
            list.emplace_back(name);
        return list;
    }();
    return names;
}

std::optional<ColumnType> authorshipType(std::string_view column)
{
    constexpr std::array<std::string_view, 3> lists{"affiliation", "country", "country_listed"};
    return std::ranges::find(lists, column) == lists.end() ? std::nullopt
                                                           : std::optional(ColumnType::List);
}

std::vector<bool> authorshipNumbers()
{
    std::vector<bool> numbers;
    for (const auto& [name, isNumber] : columns)
        numbers.push_back(isNumber);
    return numbers;
}

PaperWriter::PaperWriter(const PaperFile& file, RowWriter rows)
    : m_file(file), m_rows(std::move(rows))
{
}

void PaperWriter::add(const PaperRow& row)
{
    const PaperSlots paper = paperSlots(row.texts);
    ++m_report.read;
    ++m_report.imported;
    const std::string id = m_file.paperPrefix + '/' + std::to_string(m_report.read);
    const std::string authorCount = std::to_string(paper.authors.size());
    const std::string_view status = trimmed(row.status);
    Cells cells{m_file.conference,  m_file.year, id,
                trimmed(row.title), status,      isAcceptedStatus(status) ? "yes" : "no",
                authorCount};
    cells.back() = paper.listedCountries;
    if (paper.authors.empty()) {
        m_rows.add(cells);
        return;
    }
    for (std::size_t slot = 0; slot < paper.authors.size(); ++slot) {
        const AuthorSlot& author = paper.authors[slot];
        const std::string position = std::to_string(slot + 1);
        nameKeyInto(author.name, m_person);
        cells[7] = position;
        cells[8] = m_person;
        cells[9] = author.name;
        cells[10] = author.personId;
        cells[11] = author.affiliation;
        cells[12] = author.country;
        m_rows.add(cells);
    }
    if (paper.alignment == CountryAlignment::Impossible)
        m_report.warn(problem(ProblemKind::IndexMismatch, 0, row.texts.countryIndex));
}

void PaperWriter::reject(ProblemKind kind, std::size_t byte, std::string_view raw)
{
    ++m_report.read;
    m_report.reject(problem(kind, byte, raw));
}

PaperFileRows PaperWriter::take() &&
{
    return {m_rows.take(), std::move(m_report)};
}

Problem PaperWriter::problem(ProblemKind kind, std::size_t byte, std::string_view raw) const
{
    Problem problem;
    problem.kind = kind;
    problem.line = m_report.read;
    problem.byteOffset = byte;
    problem.rawText = trimmed(raw);
    problem.file = m_file.name;
    return problem;
}

} // namespace whither
