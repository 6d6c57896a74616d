#pragma once

#include "models/import/mapping/importrecord.h"
#include "models/import/reader.h"
#include "models/study/datasets/dataset.h"
#include "models/study/datasets/tablerule.h"
#include "models/study/institutions/institutionlist.h"
#include "models/table/table.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace whither {

/// Everything that decides what becomes of somebody's list.
struct ListPlan {
    QStringList files;
    ImportMapping mapping;
    std::string id;    ///< of the dataset
    std::string title; ///< of the dataset; empty: the file's name without its suffix

    bool operator==(const ListPlan&) const = default;
};

/// A list that was made into a dataset.
struct ListImport {
    Dataset dataset;
    /// The columns of `record.shape.columns`, and behind them those that were added to them.
    std::shared_ptr<const Table> table;
    ImportRecord record;                          ///< its mapping gives the same dataset again
    std::optional<TableRule> rule = std::nullopt; ///< of a table worked out from another list
};

/// The list that a table and the record of its import are: what each column is to the study is
/// what the mapping says, or else what its name and values suggest.
ListImport listFrom(std::string id, std::string title, std::shared_ptr<const Table> table,
                    ImportRecord record);

/// Was the table worked out from a list: people followed, shares counted?
bool isDerived(const Table& table);

/// A key for the dataset of a list of that title: it looks like the title, begins as no built-in
/// dataset does, and is none of `taken`.
std::string listKey(const std::string& title, const std::set<std::string>& taken);

/// Reads a list, finds out what its columns mean where the mapping does not say, and adds what
/// follows from them (see addedcolumns.h). Known values have the file's name as their source. What
/// names no country where one is meant is a warning of the report. The hashes of the files are not
/// taken. Errors: those of `importTable`. Not for the GUI thread.
Result<ListImport> importList(const ListPlan& plan, const InstitutionList& institutions,
                              ReadProgress& progress, std::stop_token stop);

/// The same with the institutions that the program ships.
Result<ListImport> importList(const ListPlan& plan, ReadProgress& progress, std::stop_token stop);

/// The same list with what is added to it worked out anew, as other institutions have it; the
/// report stays. Not for the GUI thread.
ListImport withInstitutions(const ListImport& list, const InstitutionList& institutions,
                            const std::stop_token& stop);

/// What files are called in the list of datasets: a file by its name without the suffix, several by
/// their folder.
QString listTitle(const QStringList& files);

} // namespace whither
