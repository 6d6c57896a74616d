#pragma once

#include "models/result.h"
#include "models/study/institutions/institutionedit.h"
#include "models/study/institutions/institutionlist.h"

#include <span>
#include <string_view>
#include <vector>

namespace whither {

/// The institutions of a study: those the program ships with the study's own edits done, and the
/// log of these edits, which is what travels with it.
struct StudyInstitutions {
    InstitutionList list;
    std::vector<InstitutionLogEntry> log; ///< in the order in which the edits were done

    /// Where a workspace's settings keep the log, as `logToJson` writes it.
    static constexpr std::string_view settingsKey = "institutions/log";

    /// The shipped list with the edits of a log done. Errors: those of `withEdits`.
    static Result<StudyInstitutions> make(const InstitutionList& shipped,
                                          std::vector<InstitutionLogEntry> log);
};

/// The institutions with some edits more, done and logged one after another; all of them, or none
/// and the first error of `withEdit`.
Result<StudyInstitutions> edited(const StudyInstitutions& institutions,
                                 std::span<const InstitutionEdit> edits);

} // namespace whither
