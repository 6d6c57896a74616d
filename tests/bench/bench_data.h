#pragma once

#include "models/query/columnengine.h"
#include "models/study/datasets/listimport.h"

#include <QString>

#include <memory>
#include <optional>

namespace whither {

/// The file as the window would take it; nothing, and a line on standard error, if it is refused.
std::optional<ListImport> importedList(const QString& path);
/// An engine over it, in Simplified Chinese.
std::unique_ptr<ColumnEngine> engineOver(const ListImport& list);

/// Each prints its findings and answers whether it could do its work.
bool benchImport(const QString& path);
bool benchAsk(const QString& path);
bool benchKeep(const QString& path);
bool benchPapers(const QString& folder);

} // namespace whither
