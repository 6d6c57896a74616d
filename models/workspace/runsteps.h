#pragma once

#include "models/import/reader.h"
#include "models/workspace/studysteps.h"
#include "models/workspace/workspace.h"

#include <QStringList>

#include <map>
#include <stop_token>
#include <string>

namespace whither {

/// Does a study again: reads `files`, by the key of the list they are for, as its lists were read,
/// and asks the same of them. The workspace is the one that doing it by hand makes. Reads whole
/// files: not for the GUI thread.
/// Errors: `TableNotInFile` with a key of `files` that is of no list read from files, or that of a
/// list for which there are none; `UnknownTable` for a table worked out from a list that is not
/// before it; those of `importList`; `UnknownColumn` if a query or a cohort of a list
/// names what the new file does not have; those of `StudyInstitutions::make`.
Result<Workspace> runSteps(const StudySteps& steps, const std::map<std::string, QStringList>& files,
                           ReadProgress& progress, const std::stop_token& stop);

} // namespace whither
