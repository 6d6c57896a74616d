#pragma once

#include "models/query/condition.h"
#include "models/table/column.h"
#include "models/table/interner.h"

#include <QRegularExpression>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whither {

/// A condition made ready to be asked of many values of a column of that type. Answers the plain
/// question: the opposite of an op is for the caller to turn round. Any op but `Contains`, which
/// whole columns answer. Read by any thread.
class ValueTest {
public:
    /// How regular expressions are read.
    static constexpr QRegularExpression::PatternOptions patternOptions =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

    ValueTest(const Condition& condition, ColumnType type);

    bool passesUnknown() const { return m_passesUnknown; }
    /// A known value as the data wrote it.
    bool passes(std::string_view text) const;
    bool passes(std::int64_t number) const;
    bool passes(double number) const;

private:
    /// A term as a number: whole ones exactly.
    struct NumericTerm {
        std::optional<std::int64_t> integer;
        double real = 0;
    };

    void readNumbers(const std::vector<Term>& terms);
    void readExpressions();
    template <typename Number>
    bool passesNumber(Number number) const;
    bool passesAsList(std::string_view text) const;
    bool passesPart(std::string_view text) const;
    bool isMatch(std::string_view text) const;
    /// Between the bounds, where "before" and "behind" are for the type to say.
    template <typename Value, typename Bounds, typename Compare>
    bool isWithin(Value value, const Bounds& bounds, Compare compare) const;

    Condition::Op m_op;
    ColumnType m_type;
    bool m_passesUnknown = false;
    Interner m_texts; ///< the terms
    std::vector<NumericTerm> m_numbers;
    std::vector<QRegularExpression> m_expressions;
    std::optional<std::size_t> m_from; ///< which term is the lower bound, and which the upper one
    std::optional<std::size_t> m_to;
};

/// Can dates be compared with the text: is it a year, a year and month, or a day?
bool isDateTerm(const std::string& text);

} // namespace whither
