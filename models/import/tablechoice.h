#pragma once

#include "models/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace whither {

/// Where the table or sheet of that name stands among those of a file. Errors: `TableNotInFile`
/// with the names there are.
Result<std::size_t> tableNamed(const std::string& name, const std::vector<std::string>& tables);

} // namespace whither
