#pragma once

#include "models/study/passport/factage.h"

#include <QByteArray>

#include <vector>

namespace whither {

/// With a heading: table, source, title, records, retrieved_on, valid_on, url. Dates as written.
QByteArray factsCsv(const std::vector<DatedFacts>& facts);

} // namespace whither
