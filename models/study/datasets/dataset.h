#pragma once

#include "models/query/query.h"
#include "models/text/languagecontext.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// How a value is to be shown; the meaning of a column, not its storage.
enum class ColumnMeaning { Word, Place, Number, Year, Percent, SourceId, Prose, Date, Link };

/// What the window needs to know of a built-in column beyond its schema.
struct ColumnInfo {
    std::string key;
    ColumnMeaning meaning = ColumnMeaning::Word;
    bool isShown = true; ///< at first; the user's choice comes after
};

/// A table of the study, built in or imported: its columns in order and the query it opens with.
struct Dataset {
    std::string id;
    std::string title;  ///< as its owner named it, UTF-8; empty for built-in ones, which have words
    std::string figure; ///< the figure that draws it; empty: the table alone
    std::vector<ColumnInfo> columns;
    std::vector<std::string> facets; ///< keys of the columns to filter by, the first on top
    /// Columns that the rings of an outcomes figure may count; a dataset whose first ring is what
    /// the study asks has it in `opening` alone.
    std::vector<std::string> rings;
    /// Columns that say where somebody was at some time, in the order of time: what flows can have
    /// for stages. Fewer than two: no flows, if its rows are not themselves such.
    std::vector<std::string> stages;
    /// Columns whose values tell who somebody is: names, and identifiers one a person.
    std::vector<std::string> names;
    Query opening;
    std::string source; ///< of an imported list: its file's name, without a path
    std::string study;  ///< id of the source that says who or what is counted; may be empty

    bool isImported() const { return !title.empty(); }
    const ColumnInfo* column(std::string_view key) const;
    /// Is each row a share that a study prints of those at one place of one stage?
    bool holdsPublishedFlows() const { return figure == "flows"; }
    bool hasFlows() const { return stages.size() >= 2 || holdsPublishedFlows(); }
    /// Is each row one of those who are counted, and not a number of its own?
    bool countsRows() const { return isImported() ? figure != "shares" : figure == "outcomes"; }
};

/// The id of the figure that draws the answer to a query about the dataset: flows where the query
/// asks for them, else the dataset's own; empty for none.
std::string_view figureFor(const Dataset& dataset, const Query& query);

/// Does the query itself, or the answer to it, say who somebody is: by words that are searched for,
/// by a condition on a column of `names`, or by counting one?
bool namesPeople(const Query& query, const Dataset& dataset);

/// The column that tells people apart: a key if there is one, or the first of their names; empty
/// where no column says who somebody is.
std::string personColumn(const Dataset& dataset);
/// What people are called, in that column or beside it.
std::string personNameColumn(const Dataset& dataset);

/// The same query, asking for flows, or no more for flows: by the dataset's own figure.
[[nodiscard]] Query withFlows(Query query, const Dataset& dataset, bool hasFlows);

/// The same query, grouped by as many columns as the dataset opens with: those it leaves out are
/// the usual ones, without which its figure could not be drawn.
[[nodiscard]] Query withUsualGrouping(Query query, const Dataset& dataset);

/// The stages that the flows of the query have: its own, or the dataset's first, middle and last.
std::vector<std::string> stagesOf(const Dataset& dataset, const Query& query);

/// The dataset's name: the words of a built-in one, the owner's title of any other.
QString datasetTitle(const Dataset& dataset, const LanguageContext& context);

} // namespace whither
