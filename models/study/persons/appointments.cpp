#include "models/study/persons/appointments.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace whither {

namespace {

/// One row of a table as an appointment's beginning.
struct Dated {
    std::uint32_t person = 0;
    std::int64_t year = 0;
    bool isUnknown = false; ///< without a country
    std::size_t row = 0;
};

bool isSamePlace(const Appointment& left, const Appointment& right)
{
    return left.institution == right.institution && left.country == right.country;
}

} // namespace

Result<Appointments> Appointments::over(const Table& authorships)
{
    auto trail = PaperTrail::over(authorships);
    if (!trail.ok())
        return trail.error();
    Appointments appointments(std::move(trail).value());
    appointments.fill(authorships);
    return appointments;
}

void Appointments::fill(const Table& authorships)
{
    std::optional<CodedRows> affiliations;
    if (const Column* column = authorships.column("affiliation"))
        affiliations.emplace(*column);
    const CodedRows countries(*authorships.column("country"));
    std::vector<Dated> rows;
    for (std::size_t row = 0; row < m_trail.rowCount(); ++row) {
        const auto year = m_trail.year(row);
        if (m_trail.counts(row) && year)
            rows.push_back({persons()[row], *year, m_trail.countriesOf(row).empty(), row});
    }
    std::ranges::stable_sort(rows, [&](const Dated& left, const Dated& right) {
        const auto place = [](const Dated& dated) {
            return std::tie(dated.person, dated.year, dated.isUnknown);
        };
        if (place(left) != place(right))
            return place(left) < place(right);
        return m_trail.isLater(left.row, right.row); // of one year: the conference decides
    });
    m_starts.assign(persons().codeCount() + 1, 0);
    for (auto from = rows.begin(); from != rows.end();) {
        const std::size_t first = m_appointments.size();
        auto to = from;
        for (; to != rows.end() && to->person == from->person && to->year == from->year; ++to) {
            Appointment added{to->year,
                              to->year,
                              affiliations ? affiliations->text((*affiliations)[to->row])
                                           : std::string_view(),
                              countries.text(countries[to->row]),
                              1,
                              to->row};
            const auto start = m_appointments.begin() + static_cast<std::ptrdiff_t>(first);
            const auto known =
                std::find_if(start, m_appointments.end(), [&](const Appointment& appointment) {
                    return isSamePlace(appointment, added);
                });
            if (known == m_appointments.end())
                m_appointments.push_back(added);
            else
                ++known->papers;
        }
        m_starts[from->person + std::size_t(1)] = m_appointments.size();
        from = to;
    }
    for (std::size_t code = 1; code < m_starts.size(); ++code)
        m_starts[code] = std::max(m_starts[code], m_starts[code - 1]);
}

std::span<const Appointment> Appointments::of(std::uint32_t person) const
{
    return std::span(m_appointments)
        .subspan(m_starts[person], m_starts[person + std::size_t(1)] - m_starts[person]);
}

const Appointment* Appointments::in(std::uint32_t person, std::int64_t year) const
{
    const Appointment* const last = lastUpTo(person, year);
    return last && last->from == year ? last : nullptr;
}

const Appointment* Appointments::lastUpTo(std::uint32_t person, std::int64_t year) const
{
    const Appointment* last = nullptr;
    for (const Appointment& appointment : of(person)) {
        if (appointment.from > year)
            break;
        if (!appointment.country.empty() && (!last || appointment.from > last->from))
            last = &appointment;
    }
    return last;
}

std::vector<Appointment> career(std::span<const Appointment> appointments)
{
    std::vector<Appointment> joined;
    for (const Appointment& appointment : appointments) {
        const auto before = std::ranges::find_if(joined, [&](const Appointment& earlier) {
            return isSamePlace(earlier, appointment) && earlier.to + 1 == appointment.from;
        });
        if (before == joined.end()) {
            joined.push_back(appointment);
            continue;
        }
        before->to = appointment.to;
        before->papers += appointment.papers;
    }
    return joined;
}

} // namespace whither
