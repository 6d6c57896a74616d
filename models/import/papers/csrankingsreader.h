#pragma once

#include "models/import/reader.h"

#include <QString>

#include <memory>

namespace whither {

/// Opens a list of faculty as emeryberger/CSrankings keeps it: csrankings.csv, with the countries
/// of its institutions in country-info.csv beside it. The table "faculty" has the columns
///
/// - `id`: the name as the list has it, which DBLP makes unique ("Yang Liu 0001")
/// - `name`: the same without the number
/// - `affiliation`, `homepage`; `scholarid`: not stated where the list says NOSCHOLARPAGE
/// - `country`: English name of the institution's country; "United States" for the institutions
///   that country-info.csv does not have, since it lists all others; the code as it is where it is
///   no country's
///
/// The list tells where people are today, not where they were. A record that cannot be read is
/// rejected as in any table of lines; one of country-info.csv refuses the file (`BadValue`), since
/// its institution would get a wrong country. Of the options, `rowLimit`, `asJson` and `keepPlaces`
/// matter. Errors on opening: `FileNotFound` of either file, `NotAFile`; on reading:
/// `MissingColumn` and those of `openCsvReader`.
Result<std::unique_ptr<Reader>> openCsRankingsReader(const QString& path,
                                                     const ReadOptions& options);

/// Is this a file "csrankings.csv" whose first line names the columns of one?
bool looksLikeCsRankings(const QString& path);

} // namespace whither
