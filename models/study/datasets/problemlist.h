#pragma once

#include "models/import/mapping/importrecord.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace whither {

/// How many of the kept problems are of one kind.
struct KindCount {
    ProblemKind kind = ProblemKind::FieldCount;
    std::size_t count = 0;

    bool operator==(const KindCount&) const = default;
};

/// What the `line` of a problem counts.
enum class PlaceUnit {
    Line,   ///< lines of a text
    Record, ///< records, wherever their lines break
    Row,    ///< rows of a table
};

/// The problems of one import as a list to look through: rejected records and remarks on those that
/// were taken, in the order of the files. Entries are numbers below `size()`. Making one and asking
/// `entries` cost some milliseconds where 200 000 problems are kept; all else costs nothing.
class ProblemList {
public:
    /// What the entries can be sorted by; those alike stay in the order of the files.
    enum class Order { Place, Field, Outcome, Kind };

    ProblemList() = default;
    explicit ProblemList(std::shared_ptr<const ImportRecord> record);

    std::size_t size() const { return m_entries.size(); }
    /// The import the problems are of, or null.
    const ImportRecord* record() const { return m_record.get(); }
    const Problem& problem(std::size_t entry) const;
    /// Rejected, or imported all the same?
    bool isRejected(std::size_t entry) const { return m_entries[entry].isRejected; }
    /// The most frequent first.
    const std::vector<KindCount>& kinds() const { return m_kinds; }
    /// Entries of these kinds (of all, if there are none), sorted.
    std::vector<std::uint32_t> entries(const std::set<ProblemKind>& kinds, Order order,
                                       bool isDescending) const;

    /// The name of the file the problem stands in, without a path.
    const std::string& fileName(std::size_t entry) const;
    /// The name of the column the problem is about; nothing for the record as a whole and for a
    /// field behind the last column.
    const std::string* columnName(std::size_t entry) const;
    /// The kind in a few words, and what is wrong in a sentence. Plain text.
    static QString kindText(ProblemKind kind);
    QString explanation(std::size_t entry) const;
    /// Where an editor finds it: "path:line", by the name alone where the path is not known; in
    /// words where the file is not counted by lines.
    QString place(std::size_t entry) const;
    /// What the lines of the problems count.
    PlaceUnit unit() const;
    /// Do the problems say at which byte their records start?
    bool hasBytes() const;

private:
    struct Entry {
        std::uint32_t index = 0; ///< in the report's list of its kind
        bool isRejected = true;
    };

    const SourceFile* file(std::size_t entry) const;

    std::shared_ptr<const ImportRecord> m_record;
    std::vector<Entry> m_entries;
    std::vector<KindCount> m_kinds;
};

/// The files of an import and when it was: "alumni.csv, imported 26/11/2026 14:02".
QString importedText(const ImportRecord& record, const QLocale& locale);

/// What became of the records, in a sentence that adds up: "152,000 read = 151,996 imported
/// + 4 rejected; 2 remarks on what was imported".
QString accountText(const ImportReport& report, const QLocale& locale);

/// What is not in the list because only the first of each sort are kept; empty if all are there.
QString keptText(const ImportReport& report, const QLocale& locale);

} // namespace whither
