#pragma once

#include "models/result.h"
#include "models/study/datasets/codedrows.h"
#include "models/study/persons/appointments.h"
#include "models/study/persons/personlink.h"
#include "models/table/table.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The records of a table "authorships" (see `PersonRecord`), over all its rows, of accepted papers
/// or not, and what they say about somebody. Numbers of records are dense from 0. Immutable, keeps
/// the table; making it walks all rows: not for the GUI thread.
class PersonRecords {
public:
    /// Error: `MissingColumn` of a table without persons or papers.
    static Result<std::shared_ptr<const PersonRecords>> over(std::shared_ptr<const Table> table);

    std::size_t size() const { return m_records.size(); }
    const PersonRecord& record(std::uint32_t number) const { return m_records[number]; }
    /// The record of a row; nothing where it names nobody.
    std::optional<std::uint32_t> recordOf(std::size_t row) const;
    /// In the table's order.
    std::span<const std::size_t> rowsOf(std::uint32_t record) const;

    /// The name keys, as codes, that a record appears under; the most frequent first.
    const std::vector<std::uint32_t>& namesOf(std::uint32_t record) const
    {
        return m_names[record];
    }
    /// The records that appear under a name.
    const std::vector<std::uint32_t>& recordsNamed(std::uint32_t name) const
    {
        return m_recordsNamed[name];
    }
    std::size_t nameCount() const { return m_persons.codeCount(); }
    std::string_view name(std::uint32_t name) const { return m_persons.text(name); }

    /// Spellings as the source has them, distinct, the first seen first.
    std::vector<std::string> spellings(std::uint32_t record) const;
    /// How many papers, accepted or not.
    std::size_t paperCount(std::uint32_t record) const;
    /// Where its papers show it and when, joined (see `career`).
    std::vector<Appointment> careerOf(std::uint32_t record) const;
    /// The affiliations as name keys, distinct, sorted.
    std::vector<std::string> institutions(std::uint32_t record) const;
    /// The names, as codes, of those it wrote papers with, sorted, without its own.
    std::vector<std::uint32_t> coauthors(std::uint32_t record) const;

private:
    PersonRecords(std::shared_ptr<const Table> table, const Column& persons, const Column& papers);
    void findRecords();
    void findRows();
    std::uint32_t add(PersonRecord record, std::uint32_t code, std::vector<std::uint32_t>& numbers);
    std::string_view text(const std::optional<CodedRows>& column, std::size_t row) const
    {
        return column ? column->text((*column)[row]) : std::string_view();
    }

    std::shared_ptr<const Table> m_table;
    CodedRows m_persons;
    CodedRows m_papers;
    std::optional<CodedRows> m_ids;
    std::optional<CodedRows> m_spellings;
    std::optional<CodedRows> m_years;
    std::optional<CodedRows> m_affiliations;
    std::optional<CodedRows> m_countries;
    std::vector<PersonRecord> m_records;
    std::vector<std::uint32_t> m_byRow; ///< record + 1, 0 for none
    std::vector<std::size_t> m_starts;  ///< by record, and one more
    std::vector<std::size_t> m_rows;    ///< by record
    std::vector<std::size_t> m_paperStarts;
    std::vector<std::size_t> m_paperRows; ///< by paper
    std::vector<std::vector<std::uint32_t>> m_names;
    std::vector<std::vector<std::uint32_t>> m_recordsNamed;
};

} // namespace whither
