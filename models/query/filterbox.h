#pragma once

#include "models/query/condition.h"
#include "models/query/patternfault.h"
#include "models/table/column.h"

#include <QString>

#include <optional>
#include <string>

namespace whither {

/// Why the text of a filter box asks for nothing.
struct FilterBoxFault {
    enum class Kind {
        NotANumber, ///< in a column of numbers; `words` is what stands there
        NotADate,   ///< in a column of dates; `words` is what stands there
        BadPattern, ///< `pattern` says why
    };

    Kind kind = Kind::NotANumber;
    QString words;
    PatternFault pattern;

    bool operator==(const FilterBoxFault&) const = default;
};

/// What the text of a filter box asks for. Neither where it is blank, or not yet complete (">=").
struct FilterBoxReading {
    std::optional<Condition> condition;
    std::optional<FilterBoxFault> fault;
};

/// Reads what somebody typed into the filter box of a column:
///
/// - `univ`: contains, as the search finds; in quotation marks where it would mean something else
/// - `=value`: equals; `=unknown` (or 未知, 未注明, 未註明): is not stated
/// - `>=2015` `>2015` `<2015` `<=2015`, `2015..2019`, `2015..`, `..2019`; in a column of texts a
///   range starts and ends with a digit, so that "and so on.." is none
/// - `/univ.*/`: matches the regular expression
/// - `!` before any of these: not. Full-width signs are as good.
FilterBoxReading readFilterBox(const std::string& column, ColumnType type, const QString& text);

/// The text that is read as this typed condition; nothing for one that no box can say: of several
/// terms, or not of a box's kind.
std::optional<QString> filterBoxText(const Condition& condition, ColumnType type);

} // namespace whither
