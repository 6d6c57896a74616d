#pragma once

#include "models/query/columnengine.h"
#include "models/result.h"
#include "models/study/catalog/glossary.h"
#include "models/study/catalog/studyevents.h"
#include "models/study/claims/claimbook.h"
#include "models/study/claims/ownclaims.h"
#include "models/study/cohorts/cohortlist.h"
#include "models/study/datasets/dataset.h"
#include "models/study/persons/personlinks.h"
#include "models/study/persons/replies.h"
#include "models/text/wording.h"

#include <QString>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// One publication the built-in figures come from (a row of `sources.csv`); texts as written there.
struct Source {
    std::string id;
    std::string title;
    std::string publisher;
    std::string date;
    std::string url;
    std::string licence; ///< or terms
    std::string readAs;
};

/// The datasets there are: what Whither ships with, and what its user added; the words for their
/// values, the sources, the cohorts, and who is one person. Tables are read when first asked for; a
/// built-in file that cannot be read is an empty table and an entry in `faults()`.
class Catalog {
public:
    /// `folder` holds the CSV files (":/data" in the program).
    explicit Catalog(QString folder);

    /// Built-in ones first, then those added, in their order. Their places stay when others come
    /// and go.
    const std::list<Dataset>& datasets() const { return m_datasets; }
    const Dataset* dataset(std::string_view id) const;
    /// Adds a dataset, or replaces the one of the same id.
    void add(Dataset dataset);
    void remove(std::string_view id);
    /// The query each dataset starts with, in their order.
    std::vector<Query> openings() const;
    /// The filters that were saved under a name, of all datasets.
    CohortList& cohorts() { return *m_cohorts; }
    const CohortList& cohorts() const { return *m_cohorts; }
    /// What was decided about people, of all datasets.
    PersonLinks& persons() { return *m_persons; }
    const PersonLinks& persons() const { return *m_persons; }
    /// What people who are named said to it, of all datasets.
    Replies& replies() { return *m_replies; }
    const Replies& replies() const { return *m_replies; }
    /// How the claims are tested.
    const ClaimBook& claims() const { return *m_claims; }
    /// The claims of the user, which `claims()` tests too.
    OwnClaims& ownClaims() { return *m_ownClaims; }
    const OwnClaims& ownClaims() const { return *m_ownClaims; }
    /// Puts the claims and what came of them (see `ClaimBook::test`) in place of those the engine
    /// has.
    void putFindings(std::shared_ptr<const ClaimFindings> findings, ColumnEngine& engine) const;
    const std::shared_ptr<const Wording>& wording() const { return m_wording; }
    /// What words mean here; empty, and a fault, if the file of them cannot be read.
    const std::vector<GlossaryTerm>& glossary() const;
    /// What happened, by date; empty, and a fault, if the file of it cannot be read.
    const std::vector<StudyEvent>& events() const;
    /// A short name for the files behind a built-in table as they are (see dataid.h).
    std::string dataId(std::string_view datasetId) const;
    /// The source with that id, or null.
    const Source* source(std::string_view id) const;
    /// Adds every dataset to the engine, to be read on first use.
    void addTo(ColumnEngine& engine) const;
    /// A table from its file; that of the claims has the verdicts that come of all the others.
    std::shared_ptr<const Table> load(std::string_view datasetId) const;
    const std::vector<Error>& faults() const { return m_faults; }

private:
    const std::string& builtinDataId(std::string_view datasetId) const;
    const std::vector<Source>& sources() const;
    std::shared_ptr<const Table> loadClaims(const Engine& engine) const;

    QString m_folder;
    std::list<Dataset> m_datasets;
    std::shared_ptr<CohortList> m_cohorts = std::make_shared<CohortList>();
    std::shared_ptr<PersonLinks> m_persons = std::make_shared<PersonLinks>();
    std::shared_ptr<Replies> m_replies = std::make_shared<Replies>();
    std::shared_ptr<ClaimBook> m_claims;
    std::shared_ptr<OwnClaims> m_ownClaims = std::make_shared<OwnClaims>();
    std::shared_ptr<const Wording> m_wording;
    mutable std::vector<Error> m_faults;
    mutable std::optional<std::vector<Source>> m_sources;
    mutable std::optional<std::vector<GlossaryTerm>> m_glossary;
    mutable std::optional<std::vector<StudyEvent>> m_events;
    mutable std::map<std::string, std::string, std::less<>> m_dataIds;
};

} // namespace whither
