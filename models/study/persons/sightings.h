#pragma once

#include "models/query/yearspan.h"
#include "models/result.h"
#include "models/study/datasets/codedrows.h"
#include "models/table/selection.h"
#include "models/table/table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace whither {

/// Where the accepted papers of some years last show somebody: rule R9 of the corpora's expected
/// results.
struct Sighting {
    bool isOnPaper = false; ///< country known or not
    bool isSeveral = false; ///< in more than one country in the year of `row`
    /// The slot with a known country of the highest year; then the conference first by code point,
    /// then the first row. Nothing: no country is known.
    std::optional<std::size_t> row;
};

/// A table "authorships" (see `authorshipColumns`) made ready to ask who is where. Lives no longer
/// than the table.
class PaperTrail {
public:
    /// Has the table the columns it takes?
    static bool canBeOver(const Table& table);
    /// Error: `MissingColumn`.
    static Result<PaperTrail> over(const Table& authorships);

    std::size_t rowCount() const { return m_persons.rowCount(); }
    const CodedRows& persons() const { return m_persons; }
    /// Is the row an author of an accepted paper? The blank author is none.
    bool counts(std::size_t row) const;
    std::optional<std::int64_t> year(std::size_t row) const;
    /// The countries of a row, as parts of `countries()`.
    const std::vector<std::uint32_t>& countriesOf(std::size_t row) const;
    const CodedLists& countries() const { return m_lists; }
    /// Which of two rows with a known country is the later word (see `Sighting`)? Of equals,
    /// neither.
    bool isLater(std::size_t row, std::size_t other) const;

    /// The rows in which people of a set, given by person code, count.
    std::vector<std::size_t> rowsOf(const std::vector<bool>& people) const;
    /// The people, by person code, who count in a row of the selection.
    std::vector<bool> peopleIn(const Selection& rows) const;
    /// Where each person, by person code, is last seen in those years by those rows, which count
    /// and are in the table's order.
    std::vector<Sighting> sightings(const std::vector<std::size_t>& rows, YearSpan years) const;

private:
    explicit PaperTrail(std::vector<CodedRows> columns);

    CodedRows m_accepted;
    CodedRows m_persons;
    CodedRows m_years;
    CodedRows m_conferences;
    CodedRows m_countries;
    CodedLists m_lists;
    std::vector<std::int64_t> m_yearNumbers; ///< by code
    std::vector<bool> m_isYes;               ///< by code of `m_accepted`
};

} // namespace whither
