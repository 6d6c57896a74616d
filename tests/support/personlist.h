#pragma once

#include "tests/support/papertable.h"

#include <QByteArray>

#include <memory>

namespace whither {

/// A row of a paper list with identifiers; all its authors are in the United States.
inline QByteArray personPaper(const char* author, const char* ids, const char* aff = "",
                              const char* status = "Poster")
{
    const QByteArray countries = QByteArray("0;").repeated(QByteArray(author).count(';')) + '0';
    return QByteArray(R"({"title":"T","status":")") + status + R"(","author":")" + author
           + R"(","authorids":")" + ids + R"(","aff":")" + aff
           + R"(","aff_country_unique":"US","aff_country_unique_index":")" + countries + "\"}";
}

/// Papers of two years whose people are told apart by more or less:
///
/// - "wei wang" without identifier, ~Wei_Wang1 and ~Wei_Wang2
/// - ~Eric_Xing1 under two names, "eric xing" without identifier
/// - 张伟 and 张玮 and "wei zhang", who all write with Bo Li
inline std::shared_ptr<const Table> personList(FileFolder& folder)
{
    const ReadTable read = paperTable({
        folder.add(QStringLiteral("nips2017.json"),
                   '[' + personPaper("Wei Wang;Ann Lee", "", "MIT;MIT") + ','
                       + personPaper("Eric Xing;Bo Li", "", "CMU;CMU") + ','
                       + personPaper("张伟;Bo Li", "", "Peking University;CMU") + ','
                       + personPaper("张玮;Bo Li", "", "Tsinghua University;CMU") + ']'),
        folder.add(QStringLiteral("colm2024.json"),
                   '[' + personPaper("Wei Wang;Ann Lee", "~Wei_Wang1;~Ann_Lee1", "MIT CSAIL;MIT")
                       + ','
                       + personPaper("Wei Wang;Cy Wu", "~Wei_Wang2;~Cy_Wu1", "Fudan University;")
                       + ',' + personPaper("Eric P. Xing", "~Eric_Xing1", "MBZUAI") + ','
                       + personPaper("Eric Xing", "~Eric_Xing1", "MBZUAI") + ','
                       + personPaper("Eric P. Xing", "~Eric_Xing1", "CMU", "Reject") + ','
                       + personPaper("Wei Zhang;Bo Li", "~Wei_Zhang9;~Bo_Li4", "ETH;CMU") + ']'),
    });
    return read.table;
}

} // namespace whither
