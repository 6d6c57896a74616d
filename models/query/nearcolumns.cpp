#include "models/query/nearcolumns.h"

#include "models/text/editdistance.h"
#include "models/text/fold.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace whither {

namespace {

constexpr std::size_t mostOffered = 8;

std::u32string comparable(std::string_view key)
{
    return folded(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())))
        .toStdU32String();
}

} // namespace

QString nearColumnsText(std::string_view key, std::span<const ColumnSchema> columns)
{
    const std::u32string asked = comparable(key);
    const std::size_t most = 1 + asked.size() / 4;
    std::vector<std::pair<std::size_t, QString>> near;
    QStringList all;
    for (const ColumnSchema& column : columns) {
        const QString quoted = QStringLiteral("\"%1\"").arg(QString::fromStdString(column.key));
        const std::u32string known = comparable(column.key);
        const bool isPart = asked.size() > 2 && known.find(asked) != std::u32string::npos;
        const std::size_t distance = isPart ? most : editDistance(asked, known, most);
        if (distance <= most)
            near.emplace_back(distance, quoted);
        all.append(quoted);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, QString>::first);
    QStringList offered;
    for (const auto& [distance, quoted] : near)
        offered.append(quoted);
    const bool isNear = !offered.isEmpty();
    if (!isNear)
        offered = all;
    const bool isMore = offered.size() > static_cast<qsizetype>(mostOffered);
    offered = offered.mid(0, mostOffered);
    if (isMore)
        offered.append(QStringLiteral("…"));
    const QString list = offered.join(QStringLiteral(", "));
    return isNear ? QStringLiteral("a column; did you mean %1?").arg(list)
                  : QStringLiteral("a column: %1").arg(list);
}

} // namespace whither
