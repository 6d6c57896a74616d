#include "models/study/catalog/studyevents.h"

#include "models/import/textgrid.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace whither {

namespace {

std::vector<std::string> partsOf(std::string_view list)
{
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        parts.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

} // namespace

std::optional<double> yearOfDate(std::string_view date)
{
    const QString text = QString::fromUtf8(date);
    const auto fraction = [](const QDate& day, double days) {
        return day.year() + (day.dayOfYear() - 1 + days / 2) / day.daysInYear();
    };
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return fraction(day, 1);
    if (const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM")); month.isValid())
        return fraction(month, month.daysInMonth());
    if (const QDate year = QDate::fromString(text, QStringLiteral("yyyy")); year.isValid())
        return fraction(year, year.daysInYear());
    return std::nullopt;
}

Result<std::vector<StudyEvent>> readEvents(const QString& path)
{
    const auto grid = readTextGrid(path);
    if (!grid.ok())
        return grid.error();
    const TextGrid& rows = grid.value();
    std::vector<StudyEvent> events;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const auto fault = [&](const std::string& column) {
            return Error{ErrorCode::BadValue,
                         QStringLiteral("%1:%2").arg(path).arg(row + 2),
                         {QString::fromStdString(column), QString()}};
        };
        StudyEvent event;
        event.event = rows.field(row, "event");
        event.date = rows.field(row, "date");
        const auto year = yearOfDate(event.date);
        if (!year)
            return fault("date");
        event.year = *year;
        for (const Language language : allLanguages) {
            const std::string column = "name_" + languageCode(language).toStdString();
            const std::string_view name = rows.field(row, column);
            if (name.empty())
                return fault(column);
            event.names[static_cast<std::size_t>(language)] = QString::fromUtf8(name);
        }
        event.sources = partsOf(rows.field(row, "source_ids"));
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace whither
