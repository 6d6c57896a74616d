#pragma once

#include "models/result.h"
#include "models/study/persons/sightings.h"
#include "models/table/table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace whither {

/// A place where papers show somebody, and the years they date it to. Nothing is filled in: a year
/// without a paper ends it, though the person may well have stayed.
struct Appointment {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::string_view institution; ///< the affiliations as written, a list; empty: not stated
    std::string_view country;     ///< a list, as `institution`
    std::uint32_t papers = 0;     ///< how many show it
    std::size_t row = 0;          ///< the first of them: its conference is the source

    bool operator==(const Appointment&) const = default;
};

/// Everybody's appointments in a table "authorships": each accepted paper dates its authors'
/// affiliations to its year, and to no other. So what is learned of one year changes nothing of
/// another. Immutable; lives no longer than the table. Making it walks all rows: not for the GUI
/// thread.
class Appointments {
public:
    /// Error: `MissingColumn`.
    static Result<Appointments> over(const Table& authorships);

    /// By code of `persons()`: those of one year each, by year; within it the one that decides
    /// where the person was (see `Sighting`) comes first, those without a country last.
    std::span<const Appointment> of(std::uint32_t person) const;
    const CodedRows& persons() const { return m_trail.persons(); }
    /// Where was the person in that year? The one that decides it, or null where no accepted paper
    /// of the year tells a country.
    const Appointment* in(std::uint32_t person, std::int64_t year) const;
    /// Where was the person when last seen, up to that year? Null: never seen in a known country.
    const Appointment* lastUpTo(std::uint32_t person, std::int64_t year) const;

private:
    explicit Appointments(PaperTrail trail) : m_trail(std::move(trail)) {}
    void fill(const Table& authorships);

    PaperTrail m_trail;
    std::vector<std::size_t> m_starts; ///< by person code, and one more
    std::vector<Appointment> m_appointments;
};

/// The same as a reader wants them: appointments of years that follow each other, at the same
/// institutions in the same countries, joined; by first year.
std::vector<Appointment> career(std::span<const Appointment> appointments);

} // namespace whither
