#pragma once

#include "models/import/workbook/workbook.h"
#include "models/import/workbook/xlsxparts.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace whither {

/// What the cells of all sheets of a workbook refer to.
struct XlsxContext {
    XlsxStrings strings;
    std::vector<NumberForm> forms; ///< a cell style
    bool is1904 = false;           ///< see `dateText`
};

/// The rows of a worksheet. `packedSize`: of its part.
std::unique_ptr<SheetRows> xlsxRows(std::unique_ptr<XmlPart> part,
                                    std::shared_ptr<XlsxContext> context, std::uint64_t packedSize,
                                    std::stop_token stop);

} // namespace whither
