#pragma once

#include "models/study/persons/reply.h"

#include "app/figure/figurefiles.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace whither {

/// The records behind a figure: which are asked for, and what else is to be known of their table.
struct RecordsAsked {
    QString fileName;
    Query query;
    Dataset dataset;
    RepliesByPerson replies;
};
/// Of a comparison those of both sides.
std::vector<RecordsAsked> recordsAsked(const FigureFile& figure, const Catalog& catalog);

/// Records as files, and the ids of what they come from.
struct GatheredRecords {
    struct File {
        QString name;
        QByteArray csv;
    };
    std::vector<File> files;
    std::set<std::string> origins;
    std::size_t named = 0;   ///< people who are named in the records
    std::size_t replies = 0; ///< of those, who answered
    std::size_t folded = 0;  ///< values that few share; only where people come first
};
/// `records.csv`, or `records-a.csv` and `records-b.csv`; beside them `replies.csv` where somebody
/// named was asked. People first: names are codes, prose and links are left out, and values that
/// few share in combination are folded. Walks all rows: not for the GUI thread where tables are
/// large. Any thread will do.
GatheredRecords gatherRecords(const std::vector<RecordsAsked>& asked, const Engine& engine,
                              bool isPeopleFirst);

/// Somebody who is named, and what they said to it.
struct NamedPerson {
    std::string name;
    Reply reply;

    bool operator==(const NamedPerson&) const = default;
};
/// Everybody in the records, once each, in the order of the rows. Walks all rows, as
/// `gatherRecords` does.
std::vector<NamedPerson> namedInRecords(const std::vector<RecordsAsked>& asked,
                                        const Engine& engine);
/// Whom the question itself names: by a condition, by the words searched for, or by counting
/// people one by one.
std::vector<NamedPerson> namedInQuestion(const std::vector<RecordsAsked>& asked,
                                         const Engine& engine);

} // namespace whither
