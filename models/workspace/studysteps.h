#pragma once

#include "models/import/mapping/importrecord.h"
#include "models/query/query.h"
#include "models/result.h"
#include "models/study/claims/ownclaim.h"
#include "models/study/datasets/tablerule.h"
#include "models/study/institutions/institutionedit.h"
#include "models/study/persons/personlink.h"
#include "models/workspace/workspace.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace whither {

/// A list that a study reads or works out, and how.
struct ListStep {
    std::string key; ///< of the dataset: queries and decisions name it
    std::string title;
    std::vector<SourceFile> files; ///< what was read, without the places the files stood at
    ImportMapping mapping;
    std::optional<TableRule> rule; ///< of a table that is worked out from another list: no files

    bool operator==(const ListStep&) const = default;
};

/// What was done in a study, without its data: to be read by people, and to be done again on other
/// files (see runsteps.h).
struct StudySteps {
    std::vector<ListStep> lists;
    std::string front;                             ///< key of the dataset in front
    std::map<std::string, Query> queries;          ///< what is asked of each table, by its key
    std::map<std::string, Query> cohorts;          ///< saved under a name
    DecisionsByList persons;                       ///< who is one person
    std::vector<InstitutionLogEntry> institutions; ///< edits of the shipped institutions, in order
    std::vector<OwnClaim> claims;                  ///< of the user, in order

    bool operator==(const StudySteps&) const = default;
};

/// The steps that lead to the workspace. Error: `DamagedFile` if its settings are not what this
/// program writes.
Result<StudySteps> stepsOf(const Workspace& workspace);

/// The steps as one JSON object, UTF-8, indented, keys in alphabetical order.
/// `stepsFromJson(stepsToJson(s))` is `s`, but for the paths of files, which are not written.
QByteArray stepsToJson(const StudySteps& steps);

/// Reads what `stepsToJson` wrote. Errors: `InvalidJson` with what was expected and where; an
/// unknown key is an error too, so that no step is silently left out.
Result<StudySteps> stepsFromJson(const QByteArray& json);

} // namespace whither
