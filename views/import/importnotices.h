#pragma once

#include "models/import/preview.h"
#include "models/study/institutions/institutionlist.h"
#include "models/text/countryvalues.h"
#include "models/text/languagecontext.h"

#include <QStringList>

namespace whither {

/// What is worth a word about the first rows of a file: what cannot be taken as it stands, and
/// affiliations whose people work in another country than their head office is in. A sentence
/// each, in the order of the file; plain text.
QStringList importNotices(const ImportPreview& preview, const CountryValues& countries,
                          const InstitutionList& institutions, const LanguageContext& context);

} // namespace whither
