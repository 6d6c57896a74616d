#pragma once

#include "models/import/importreport.h"
#include "models/import/papers/paperslots.h"
#include "models/import/rowwriter.h"
#include "models/table/column.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// One file of a paper list and what is the same in all its rows.
struct PaperFile {
    QString path;
    std::string name;        ///< without folders, for problems
    std::string conference;  ///< of the name, rule R1; the whole name where that does not apply
    std::string year;        ///< empty where not stated
    std::string paperPrefix; ///< unique among the files; "nips2017" makes papers "nips2017/12"
};

/// One row of a paper list; empty where a field is missing, null or no text.
struct PaperRow {
    std::string_view title;
    std::string_view status;
    PaperTexts texts;
};

/// What a file gave: its rows, and what became of its records, which are papers.
struct PaperFileRows {
    std::vector<RowChunk> chunks;
    ImportReport report;
};

/// The columns of the table "authorships": a row an author slot, in the order of the paper, or one
/// row with the columns from `position` on not stated for a paper without authors.
///
/// - `conference`, `year`: of the file's name
/// - `paper`: unique in the table; `title`, `status`: as the source has them
/// - `accepted`: "yes" or "no" (rule R2)
/// - `authors`: how many slots the paper has; `position`: the slot's place among them, from 1
/// - `person`: the name key (`nameKeyInto`); `name`: as the source writes it
/// - `person_id`: the source's id, where there is one for each author
/// - `affiliation`, `country`: as in `AuthorSlot`
/// - `country_listed`: countries the paper names without a telling whose they are (rule C)
const std::vector<std::string>& authorshipColumns();
/// The type of such a column where it is no matter of its texts: whoever has two affiliations, or
/// countries, has a list of them.
std::optional<ColumnType> authorshipType(std::string_view column);
/// For each of them: are its texts numbers?
std::vector<bool> authorshipNumbers();

/// Writes the rows of one file's papers and keeps count of what became of them.
class PaperWriter {
public:
    /// `file` outlives the writer.
    PaperWriter(const PaperFile& file, RowWriter rows);

    bool isFull() const { return m_rows.isFull(); }
    std::uint64_t rowCount() const { return m_rows.rowCount(); }
    void add(const PaperRow& row);
    /// Counts an element of the array that is no paper. `byte` is where it starts in the file.
    void reject(ProblemKind kind, std::size_t byte, std::string_view raw);
    PaperFileRows take() &&;

private:
    Problem problem(ProblemKind kind, std::size_t byte, std::string_view raw) const;

    const PaperFile& m_file;
    RowWriter m_rows;
    ImportReport m_report;
    std::string m_person;
};

} // namespace whither
