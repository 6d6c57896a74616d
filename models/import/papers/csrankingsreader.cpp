#include "models/import/papers/csrankingsreader.h"

#include "models/import/csv/csvreader.h"
#include "models/import/json/jsontext.h"
#include "models/import/textgrid.h"
#include "models/text/countrynames.h"
#include "models/text/namekey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace whither {

namespace {

/// In the order in which csrankings.csv has them.
constexpr std::array<const char*, 4> sourceColumns{"name", "affiliation", "homepage", "scholarid"};

QString countryFileBeside(const QString& path)
{
    return QFileInfo(path).dir().filePath(QStringLiteral("country-info.csv"));
}

/// The English name of a country that the list abbreviates as in ISO 3166, lower case, but "uk".
std::string countryOf(std::string_view abbreviation)
{
    std::string code;
    for (const char letter : abbreviation)
        code += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - ('a' - 'A')) : letter;
    if (code == "UK")
        code = "GB";
    // CLDR's short names, but for the two that it shortens to initials.
    if (code == "GB")
        return "United Kingdom";
    if (code == "US")
        return "United States";
    const std::string name = countryName(code, Language::English).toStdString();
    return name == code ? std::string(abbreviation) : name;
}

/// The name without the number that DBLP puts behind people of one name: " 0001".
std::string_view withoutNumber(std::string_view name)
{
    constexpr std::size_t digits = 4;
    if (name.size() <= digits + 1 || name[name.size() - digits - 1] != ' ')
        return name;
    const std::string_view number = name.substr(name.size() - digits);
    const bool isNumber =
        std::ranges::all_of(number, [](char digit) { return digit >= '0' && digit <= '9'; });
    return isNumber ? trimmed(name.substr(0, name.size() - digits)) : name;
}

using CountryByInstitution = std::map<std::string, std::string, std::less<>>;

Result<CountryByInstitution> countriesIn(const QString& path)
{
    const auto grid = readTextGrid(path);
    if (!grid.ok())
        return grid.error();
    for (const char* column : {"institution", "countryabbrv"}) {
        if (!grid.value().columnOf(column))
            return Error{ErrorCode::MissingColumn, path, {QString::fromLatin1(column)}};
    }
    std::map<std::string, std::string, std::less<>> names;
    CountryByInstitution countries;
    for (std::size_t row = 0; row < grid.value().rowCount(); ++row) {
        const std::string_view abbreviation = trimmed(grid.value().field(row, "countryabbrv"));
        auto named = names.find(abbreviation);
        if (named == names.end())
            named = names.emplace(abbreviation, countryOf(abbreviation)).first;
        countries.emplace(trimmed(grid.value().field(row, "institution")), named->second);
    }
    return countries;
}

class CsRankingsReader final : public Reader {
public:
    CsRankingsReader(QString path, const ReadOptions& options)
        : m_path(std::move(path)),
          m_asJson(options.asJson),
          m_keepsPlaces(options.keepPlaces),
          m_rowLimit(options.rowLimit)
    {
        m_shape.format = FileFormat::CsRankings;
        m_shape.table = "faculty";
        m_shape.tables = {m_shape.table};
        m_shape.columns = {"id", "name", "affiliation", "homepage", "scholarid", "country"};
    }

    const SourceShape& shape() const override { return m_shape; }
    Result<ImportReport> read(RowSink& sink, ReadProgress& progress, std::stop_token stop) override;

private:
    QString m_path;
    bool m_asJson;
    bool m_keepsPlaces;
    std::optional<std::uint64_t> m_rowLimit;
    SourceShape m_shape;
};

/// Makes the rows of the table out of the rows of csrankings.csv.
class FacultySink final : public RowSink {
public:
    using Places = std::array<std::size_t, sourceColumns.size()>;

    FacultySink(RowSink& sink, const CountryByInstitution& countries, const Places& places,
                bool asJson)
        : m_sink(sink), m_countries(countries), m_places(places), m_asJson(asJson)
    {
    }

    void addRows(RowChunk rows) override
    {
        for (const std::size_t place : m_places)
            rows.column(place).makePlain();
        RowChunk faculty(columnCount);
        for (std::size_t row = 0; row < rows.rowCount(); ++row) {
            addRow(rows, row, faculty);
            if (!rows.places().empty())
                faculty.addPlace(rows.places()[row]);
        }
        m_sink.addRows(std::move(faculty));
    }

    static constexpr std::size_t columnCount = 6;

private:
    void addRow(const RowChunk& rows, std::size_t row, RowChunk& faculty) const
    {
        const auto field = [&](std::size_t column) {
            return trimmed(rows.column(m_places[column]).plain()[row]);
        };
        const auto found = m_countries.find(field(1));
        const std::string_view country =
            found == m_countries.end() ? std::string_view("United States") : found->second;
        std::array<std::string_view, columnCount> cells{
            field(0),
            withoutNumber(field(0)),
            field(1),
            field(2),
            field(3) == "NOSCHOLARPAGE" ? std::string_view() : field(3),
            field(1).empty() ? std::string_view() : country};
        if (!m_asJson)
            return faculty.addRow(cells);
        std::array<std::string, columnCount> json;
        for (std::size_t cell = 0; cell < columnCount; ++cell) {
            json[cell] = cells[cell].empty() ? std::string("null") : jsonText(cells[cell]);
            cells[cell] = json[cell];
        }
        faculty.addRow(cells);
    }

    RowSink& m_sink;
    const CountryByInstitution& m_countries;
    Places m_places;
    bool m_asJson;
};

Result<ImportReport> CsRankingsReader::read(RowSink& sink, ReadProgress& progress,
                                            std::stop_token stop)
{
    const auto countries = countriesIn(countryFileBeside(m_path));
    if (!countries.ok())
        return countries.error();
    ReadOptions options;
    options.format = FileFormat::Csv;
    options.encoding = "utf-8";
    options.delimiter = ',';
    options.hasHeader = true;
    options.rowLimit = m_rowLimit;
    options.keepPlaces = m_keepsPlaces;
    const auto list = openCsvReader(m_path, options);
    if (!list.ok())
        return list.error();
    FacultySink::Places places{};
    const std::vector<std::string>& names = list.value()->shape().columns;
    for (std::size_t column = 0; column < places.size(); ++column) {
        const auto found = std::ranges::find(names, sourceColumns[column]);
        if (found == names.end())
            return Error{
                ErrorCode::MissingColumn, m_path, {QString::fromLatin1(sourceColumns[column])}};
        places[column] = static_cast<std::size_t>(found - names.begin());
    }
    FacultySink faculty(sink, countries.value(), places, m_asJson);
    return list.value()->read(faculty, progress, std::move(stop));
}

} // namespace

Result<std::unique_ptr<Reader>> openCsRankingsReader(const QString& path,
                                                     const ReadOptions& options)
{
    for (const QString& file : {path, countryFileBeside(path)}) {
        const QFileInfo info(file);
        if (!info.exists())
            return Error{ErrorCode::FileNotFound, file, {}};
        if (!info.isFile())
            return Error{ErrorCode::NotAFile, file, {}};
    }
    return std::unique_ptr<Reader>(std::make_unique<CsRankingsReader>(path, options));
}

bool looksLikeCsRankings(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile()
        || info.fileName().compare(QStringLiteral("csrankings.csv"), Qt::CaseInsensitive) != 0
        || !file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 longestHeader = 256;
    return file.readLine(longestHeader).trimmed() == "name,affiliation,homepage,scholarid";
}

} // namespace whither
