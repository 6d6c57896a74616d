#include "models/study/institutions/studyinstitutions.h"

#include <utility>

namespace whither {

Result<StudyInstitutions> StudyInstitutions::make(const InstitutionList& shipped,
                                                  std::vector<InstitutionLogEntry> log)
{
    auto list = withEdits(shipped, log);
    if (!list.ok())
        return list.error();
    return StudyInstitutions{std::move(list).value(), std::move(log)};
}

Result<StudyInstitutions> edited(const StudyInstitutions& institutions,
                                 std::span<const InstitutionEdit> edits)
{
    StudyInstitutions now = institutions;
    for (const InstitutionEdit& edit : edits) {
        auto done = withEdit(now.list, edit);
        if (!done.ok())
            return done.error();
        now.list = done.value().list;
        now.log.push_back(done.value().entry);
    }
    return now;
}

} // namespace whither
