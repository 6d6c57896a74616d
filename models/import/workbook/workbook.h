#pragma once

#include "models/import/importreport.h"
#include "models/import/workbook/zipfile.h"
#include "models/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace whither {

/// A cell that states something.
struct SheetCell {
    enum class Kind : std::uint8_t {
        Text,   ///< also a date or a time, as ISO 8601 writes it
        Number, ///< as JSON writes it
        Truth,  ///< "true" or "false"
        Failed, ///< a formula's error: "#N/A"
    };

    std::uint32_t column = 0; ///< from 0
    Kind kind = Kind::Text;
    std::string text; ///< UTF-8, not empty

    bool operator==(const SheetCell&) const = default;
};

/// A row of a sheet in which at least one cell states something.
struct SheetRow {
    std::uint64_t number = 0;   ///< from 1, as the sheet counts
    std::uint64_t repeated = 1; ///< it stands for so many equal ones
    std::vector<SheetCell> cells;
    /// Why it cannot be taken, and the column (from 1) where that was found.
    std::optional<ProblemKind> problem;
    std::uint32_t problemColumn = 0;
};

/// The rows of one sheet, in its order, once.
class SheetRows {
public:
    virtual ~SheetRows() = default;

    /// The next row; false behind the last, and after a stop. Errors: `DamagedFile`,
    /// `UnpacksTooLarge`.
    virtual Result<bool> next(SheetRow& row) = 0;
    /// How much of the sheet was read: packed bytes, and how many there are.
    virtual std::uint64_t bytesRead() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
};

/// A file of sheets.
class Workbook {
public:
    virtual ~Workbook() = default;

    /// Names, in the order of the file; sheets without cells (charts) are none.
    virtual const std::vector<std::string>& sheets() const = 0;
    /// Errors: `DamagedFile`, `UnpacksTooLarge`.
    virtual Result<std::unique_ptr<SheetRows>> rowsOf(std::size_t sheet, std::stop_token stop) = 0;
};

/// Errors of both: `DamagedFile` if a part that must be there is not or is no XML,
/// `UnpacksTooLarge`.
Result<std::unique_ptr<Workbook>> openXlsxWorkbook(const ZipFile& zip);
Result<std::unique_ptr<Workbook>> openOdsWorkbook(const ZipFile& zip);

/// The most text that one row may hold, in bytes; a longer one is rejected as `FieldTooLong`.
inline constexpr std::size_t longestSheetRow = 16 << 20;
/// No sheet has more columns than that.
inline constexpr std::uint32_t mostSheetColumns = 16'384;

} // namespace whither
