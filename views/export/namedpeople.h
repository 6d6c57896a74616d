#pragma once

#include <QStringList>

namespace whither {

/// Who is named in what is to be exported, one line a person; what they replied stands behind.
struct NamedPeople {
    QStringList inFigure;  ///< the question itself names them
    QStringList inRecords; ///< the records of a package do

    bool operator==(const NamedPeople&) const = default;
};

} // namespace whither
