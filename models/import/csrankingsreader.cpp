#include "models/import/csrankingsreader.h"

#include "models/import/rowwriter.h"
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
        : m_path(std::move(path)), m_asJson(options.asJson), m_rowLimit(options.rowLimit)
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
    std::optional<std::uint64_t> m_rowLimit;
    SourceShape m_shape;
};

Result<ImportReport> CsRankingsReader::read(RowSink& sink, ReadProgress& progress,
                                            std::stop_token stop)
{
    const auto size = static_cast<std::uint64_t>(QFileInfo(m_path).size());
    progress.bytesTotal += size;
    const auto countries = countriesIn(countryFileBeside(m_path));
    if (!countries.ok())
        return countries.error();
    const auto list = readTextGrid(m_path);
    if (!list.ok())
        return list.error();
    std::array<std::size_t, sourceColumns.size()> columns{};
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const auto found = list.value().columnOf(sourceColumns[column]);
        if (!found)
            return Error{
                ErrorCode::MissingColumn, m_path, {QString::fromLatin1(sourceColumns[column])}};
        columns[column] = *found;
    }
    RowWriter rows(std::vector<bool>(m_shape.columns.size()), m_asJson, m_rowLimit);
    ImportReport report;
    for (std::size_t row = 0; row < list.value().rowCount(); ++row) {
        if (rows.isFull() || stop.stop_requested())
            break;
        const auto field = [&](std::size_t column) {
            return trimmed(list.value().field(row, columns[column]));
        };
        const auto found = countries.value().find(field(1));
        const std::string_view country =
            found == countries.value().end() ? std::string_view("United States") : found->second;
        const std::string_view scholar = field(3) == "NOSCHOLARPAGE" ? "" : field(3);
        rows.add(std::array<std::string_view, 6>{field(0), withoutNumber(field(0)), field(1),
                                                 field(2), scholar,
                                                 field(1).empty() ? std::string_view() : country});
        ++report.read;
        ++report.imported;
    }
    progress.bytesRead += size;
    progress.rowsRead += rows.rowCount();
    for (RowChunk& chunk : rows.take())
        sink.addRows(std::move(chunk));
    return report;
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
