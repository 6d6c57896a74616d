#pragma once

#include "models/import/mapping/importrecord.h"

#include <memory>

namespace whither {

/// A list of 152 000 records in "校友.csv", four of them rejected, two taken with a remark.
inline ImportRecord problemRecord()
{
    ImportRecord record;
    record.files = {{"校友.csv", "/lists/校友.csv", 9'000'000, {}}};
    record.shape.columns = {"name", "country", "year"};
    record.report.read = 152'000;
    record.report.imported = 151'996;
    record.report.reject({ProblemKind::FieldCount, 3, 2, 22, "Xu\r\n", {}});
    record.report.reject({ProblemKind::FieldCount, 9, 4, 90, "Wu,China,2019,more", {}});
    record.report.reject({ProblemKind::InvalidText, 12, 0, 140, "Li,\xEF\xBF\xBD,2019", {}});
    record.report.reject(
        {ProblemKind::QuoteInsideField, 20, 1, 300, "\xE2\x80\xAELi\" \t<b>,China,2019", {}});
    record.report.warn({ProblemKind::RepairedHeader, 1, 3, 0, {}, {}});
    record.report.warn({ProblemKind::UnknownCountry, 10, 2, 110, "Atlantis", {}});
    return record;
}

/// An import of which as many problems are kept as ever are, and some are not.
inline ImportRecord fullRecord()
{
    ImportRecord record;
    record.files = {{"many.csv", {}, 0, {}}};
    record.shape.columns = {"name", "country"};
    for (std::uint64_t line = 1; line <= ImportReport::problemLimit + 5; ++line) {
        record.report.reject({ProblemKind::FieldCount, 2 * line, 2, 20 * line, "x", {}});
        record.report.warn({ProblemKind::UnknownCountry, 2 * line + 1, 2, 20 * line + 9, "y", {}});
    }
    record.report.imported = record.report.warned;
    record.report.read = record.report.imported + record.report.rejected;
    return record;
}

} // namespace whither
