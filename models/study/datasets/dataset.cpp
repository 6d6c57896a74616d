#include "models/study/datasets/dataset.h"

#include <algorithm>

namespace whither {

const ColumnInfo* Dataset::column(std::string_view key) const
{
    const auto found = std::ranges::find(columns, key, &ColumnInfo::key);
    return found == columns.end() ? nullptr : &*found;
}

QString datasetTitle(const Dataset& dataset, const LanguageContext& context)
{
    return dataset.title.empty() ? context.words->display("dataset:" + dataset.id)
                                 : QString::fromStdString(dataset.title);
}

} // namespace whither
