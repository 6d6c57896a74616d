#pragma once

#include "models/import/workbook/sheetdate.h"
#include "models/import/workbook/xmlpart.h"
#include "models/result.h"
#include "models/table/textlist.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// The parts that a part refers to.
struct XlsxRelations {
    struct Target {
        std::string part; ///< its name in the archive
        std::string type; ///< the last word of it: "worksheet"
    };

    std::map<std::string, Target> byId;

    /// The part of the first relation of that type; nothing without one.
    std::optional<std::string> ofType(std::string_view type) const;
};

/// Those of `part` ("" for the archive as a whole); none where the file names none.
/// Errors: `DamagedFile`, `UnpacksTooLarge`.
Result<XlsxRelations> xlsxRelations(const ZipFile& zip, const std::string& part);

/// What the number of every cell style shows. Errors: as above.
Result<std::vector<NumberForm>> xlsxNumberForms(const ZipFile& zip, const std::string& part);

/// The texts that cells name by number, read as far as they are asked for.
class XlsxStrings {
public:
    /// Without a part, a workbook has none.
    XlsxStrings(const ZipFile& zip, std::optional<std::string> part)
        : m_zip(zip), m_part(std::move(part))
    {
    }

    /// The text; nothing where there are not so many. It lives until the next call. Errors: as
    /// above; after a stop, what is not read yet is damage.
    Result<std::optional<std::string_view>> text(std::size_t index, const std::stop_token& stop);

private:
    bool readOne(XmlPart& part);

    ZipFile m_zip;
    std::optional<std::string> m_part;
    std::unique_ptr<XmlPart> m_reading;
    TextList m_texts;
};

/// The text with its escapes (`_x000D_`: ECMA-376 part 1, 22.9.2.19) undone.
std::string xlsxText(std::string text);

} // namespace whither
