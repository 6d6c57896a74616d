#include "models/import/wordingfile.h"

#include "models/import/textgrid.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace whither {

Result<std::shared_ptr<const Wording>> readWording(const QString& path)
{
    const auto grid = readTextGrid(path);
    if (!grid.ok())
        return grid.error();
    const TextGrid& rows = grid.value();
    for (const char* name : {"text", "en", "zh_CN", "zh_TW"}) {
        if (!rows.columnOf(name))
            return Error{ErrorCode::MissingColumn, path, {QString::fromLatin1(name)}};
    }
    Wording::Entries entries;
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        const std::string_view text = rows.field(row, "text");
        const std::string_view english = rows.field(row, "en");
        entries.emplace(text, std::array{QString::fromUtf8(english.empty() ? text : english),
                                         QString::fromUtf8(rows.field(row, "zh_CN")),
                                         QString::fromUtf8(rows.field(row, "zh_TW"))});
    }
    return std::make_shared<const Wording>(std::move(entries));
}

} // namespace whither
