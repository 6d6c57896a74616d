#pragma once

#include "models/study/institutions/studyinstitutions.h"

#include <future>
#include <vector>

namespace whither {

/// The institutions that the lists of a study are read with: those the program ships, read beside
/// the window's work when first asked for, until others are set.
class InstitutionStore {
public:
    /// To be waited for on another thread.
    const std::shared_future<InstitutionList>& list();
    /// Waits for the list, which takes some milliseconds the first time.
    StudyInstitutions study();
    /// The edits of the study, to be kept with it under `StudyInstitutions::settingsKey`.
    const std::vector<InstitutionLogEntry>& log() const { return m_log; }

    void set(const StudyInstitutions& institutions);
    /// The shipped institutions with these edits in place of any others. Errors: those of
    /// `StudyInstitutions::make`; nothing has changed then.
    Done setLog(const std::vector<InstitutionLogEntry>& log);

private:
    std::shared_future<InstitutionList> m_list;
    std::vector<InstitutionLogEntry> m_log;
};

} // namespace whither
