#pragma once

#include "models/study/persons/personrecords.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <cstdint>

namespace whither {

/// What is known of a record, a line each: its identifier, its spellings, how many papers, and
/// where they show it and when.
QString recordEvidence(const PersonRecords& records, std::uint32_t record,
                       const LanguageContext& context);

/// What two records have in common: whom both wrote papers with, and the institutions that both
/// have as written.
QString commonEvidence(const PersonRecords& records, std::uint32_t first, std::uint32_t second,
                       const LanguageContext& context);

} // namespace whither
