#include "models/import/tablechoice.h"

#include <algorithm>

namespace whither {

Result<std::size_t> tableNamed(const std::string& name, const std::vector<std::string>& tables)
{
    const auto found = std::ranges::find(tables, name);
    if (found != tables.end())
        return static_cast<std::size_t>(found - tables.begin());
    QStringList names;
    for (const std::string& table : tables)
        names.append(QString::fromStdString(table));
    return Error{ErrorCode::TableNotInFile,
                 QString::fromStdString(name),
                 {names.join(QStringLiteral(", "))}};
}

} // namespace whither
