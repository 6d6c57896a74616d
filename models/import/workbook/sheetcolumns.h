#pragma once

#include "models/import/importreport.h"
#include "models/import/workbook/workbook.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// Which columns of a sheet are columns of the table, and how they are called.
class SheetColumns {
public:
    /// By the first rows of the sheet, of which there is at least one.
    SheetColumns(const std::vector<SheetRow>& head, std::optional<bool> hasHeader);

    bool hasHeader() const { return m_hasHeader; }
    /// Rows up to this number (from 1) are no records; 0 without a header or notes.
    std::uint64_t headRow() const { return m_headRow; }
    const std::vector<std::string>& names() const { return m_names; }
    /// A warning for every column that had no name of its own.
    const std::vector<Problem>& repaired() const { return m_repaired; }
    /// Where the sheet's column (from 0) stands among `names()`; one that was not met before is
    /// added.
    std::size_t placeOf(std::uint32_t sheetColumn);

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    void nameColumns(const std::vector<std::string>& header);

    bool m_hasHeader = false;
    std::uint64_t m_headRow = 0;
    std::vector<std::uint32_t> m_places; ///< by column of the sheet; `none` where not met
    std::vector<std::string> m_names;
    std::vector<Problem> m_repaired;
};

} // namespace whither
