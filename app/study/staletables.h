#pragma once

#include "models/study/datasets/listimport.h"
#include "models/study/persons/personlinks.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>

namespace whither {

class ImportedLists;
class NoticeBoard;
class QuerySession;
class RenewDeed;

/// What watching works on; all outlive it.
struct StaleParts {
    QuerySession& session;
    ImportedLists& lists;
    const PersonLinks& persons;
    NoticeBoard& notices;
    RenewDeed& renewing;
};

/// Says of a table that was worked out from a list when the list, or what is decided about its
/// people, is not as it was then any more; the notice offers to work it out again, and goes when
/// the table is as its list is. Of a table that came with a workspace it knows what happens from
/// there on.
class StaleTables : public QObject {
    Q_OBJECT

public:
    StaleTables(const StaleParts& parts, QObject* parent);

private:
    /// What a table was worked out from.
    struct Origin {
        std::shared_ptr<const ListImport> table;
        std::shared_ptr<const ListImport> list;
        PersonDecisions decisions;
    };

    void look();
    void tell(const std::string& id, bool isStale);

    StaleParts m_parts;
    std::map<std::string, Origin> m_origins; ///< by the id of the table
};

} // namespace whither
