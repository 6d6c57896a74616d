#include "models/study/institutions/institutionfile.h"

#include "models/import/textgrid.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

constexpr const char* columns[] = {"name_en", "name_zh_cn", "name_zh_tw",   "aliases",   "kind",
                                   "parent",  "hq_country", "site_country", "from_year", "to_year"};

std::optional<std::string> stated(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(std::string(text));
}

/// False where the text is neither empty nor a whole number.
bool readYear(std::string_view text, std::optional<int>& year)
{
    if (text.empty())
        return true;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    year = value;
    return error == std::errc() && end == text.data() + text.size();
}

/// One row of the file: an institution with one period. Nothing where a value cannot be read.
std::optional<Institution> institutionIn(const TextGrid& grid, std::size_t row)
{
    Institution institution;
    institution.name = grid.field(row, "name_en");
    institution.nameZhHans = grid.field(row, "name_zh_cn");
    institution.nameZhHant = grid.field(row, "name_zh_tw");
    institution.aliases = aliasesIn(grid.field(row, "aliases"));
    const auto kind = kindFromKey(grid.field(row, "kind"));
    InstitutionPeriod period;
    if (!kind || !readYear(grid.field(row, "from_year"), period.fromYear)
        || !readYear(grid.field(row, "to_year"), period.toYear))
        return std::nullopt;
    institution.kind = *kind;
    period.parent = stated(grid.field(row, "parent"));
    period.hqCountry = stated(grid.field(row, "hq_country"));
    period.siteCountry = stated(grid.field(row, "site_country"));
    institution.periods.push_back(std::move(period));
    return institution;
}

void addRow(Institution row, std::vector<Institution>& institutions,
            std::unordered_map<std::string, std::size_t>& positions)
{
    const auto [place, isNew] = positions.try_emplace(row.name, institutions.size());
    if (isNew) {
        institutions.push_back(std::move(row));
        return;
    }
    Institution& known = institutions[place->second];
    known.periods.push_back(std::move(row.periods.front()));
    known.aliases.insert(known.aliases.end(), row.aliases.begin(), row.aliases.end());
}

} // namespace

Result<InstitutionList> readInstitutions(const QString& path)
{
    const auto read = readTextGrid(path);
    if (!read.ok())
        return read.error();
    const TextGrid& grid = read.value();
    for (const char* name : columns) {
        if (!grid.columnOf(name))
            return Error{ErrorCode::MissingColumn, path, {QString::fromLatin1(name)}};
    }
    std::vector<Institution> institutions;
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t row = 0; row < grid.rowCount(); ++row) {
        auto institution = institutionIn(grid, row);
        if (!institution) // the header is line 1; no field of this table holds a line end
            return Error{ErrorCode::BadValue, path, {QString::number(row + 2)}};
        addRow(*std::move(institution), institutions, positions);
    }
    for (Institution& institution : institutions) {
        std::ranges::stable_sort(institution.periods, {}, [](const InstitutionPeriod& period) {
            return period.fromYear.value_or(std::numeric_limits<int>::min());
        });
    }
    return InstitutionList::make(std::move(institutions));
}

InstitutionList shippedInstitutions()
{
    auto shipped = readInstitutions(QStringLiteral(":/data/institution_places.csv"));
    return shipped.ok() ? std::move(shipped).value() : InstitutionList();
}

} // namespace whither
