#pragma once

#include "models/result.h"
#include "models/study/institutions/institutionlist.h"

#include <QString>

namespace whither {

/// Reads a table of institutions: CSV with the columns of `resources/data/institution_places.csv`,
/// which resources/data/README.md explains. A name that comes again is a further period of the same
/// institution. Errors: those of `readTextGrid`, `MissingColumn`, `BadValue` with the line for a
/// kind or year that cannot be read, and those of `InstitutionList::make`.
Result<InstitutionList> readInstitutions(const QString& path);

/// The institutions that the program ships; none, should its own file be damaged. Reads it anew.
InstitutionList shippedInstitutions();

} // namespace whither
