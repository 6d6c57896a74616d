#include "models/study/catalog/flowquestion.h"

#include <algorithm>

namespace whither {

FlowQuestion flowQuestion(const Dataset& dataset, const Query& query)
{
    const auto isPlace = [&](const std::string& column) {
        const ColumnInfo* info = dataset.column(column);
        return info && info->meaning == ColumnMeaning::Place;
    };
    return {stagesOf(dataset, query), dataset.stages, std::ranges::all_of(dataset.stages, isPlace)};
}

} // namespace whither
