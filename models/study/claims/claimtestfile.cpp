#include "models/study/claims/claimtestfile.h"

#include "models/query/expressionparser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whither {

namespace {

template <typename Value>
using Names = std::vector<std::pair<std::string_view, Value>>;

const Names<ClaimAmount::Kind> kinds{{"count", ClaimAmount::Kind::Count},
                                     {"sum", ClaimAmount::Kind::Sum},
                                     {"value", ClaimAmount::Kind::Value}};
const Names<ClaimCheck::Relation> relations{
    {"", ClaimCheck::Relation::Alone},
    {"share of", ClaimCheck::Relation::ShareOf},
    {"ratio to", ClaimCheck::Relation::RatioTo},
    {"difference from", ClaimCheck::Relation::DifferenceFrom}};
const Names<ClaimCheck::Comparison> comparisons{{"=", ClaimCheck::Comparison::Equals},
                                                {"<", ClaimCheck::Comparison::Below},
                                                {"<=", ClaimCheck::Comparison::AtMost},
                                                {">=", ClaimCheck::Comparison::AtLeast},
                                                {">", ClaimCheck::Comparison::Above}};

/// Reads one line; what cannot be read is kept as the error.
class Line {
public:
    Line(const TextGrid& grid, std::size_t row, const Engine& engine, const QString& file)
        : m_grid(grid),
          m_row(row),
          m_engine(engine),
          m_place(QStringLiteral("%1:%2").arg(file).arg(row + 2))
    {
    }

    std::string text(std::string_view column) const
    {
        return std::string(m_grid.field(m_row, column));
    }

    Result<ClaimCheck> check()
    {
        ClaimCheck check;
        check.part = static_cast<int>(number("part", 1));
        const auto kind = named("statistic", kinds);
        check.amount = amount(kind, "column", "where");
        check.relation = named("relation", relations);
        if (check.relation != ClaimCheck::Relation::Alone) {
            // A sum may be held against one value: a total.
            const bool isTotal = kind == ClaimAmount::Kind::Sum;
            check.other =
                amount(isTotal ? ClaimAmount::Kind::Value : kind, "other_column", "other_where");
        }
        check.comparison = named("comparison", comparisons);
        check.expected = number("expected", {});
        check.tolerance = number("tolerance", 0);
        if (m_error)
            return *m_error;
        return check;
    }

private:
    void refuse(std::string_view column)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadValue,
                            m_place,
                            {QString::fromUtf8(column), QString::fromStdString(text(column))}};
    }

    template <typename Value>
    Value named(std::string_view column, const Names<Value>& names)
    {
        const auto found = std::ranges::find(names, text(column), &Names<Value>::value_type::first);
        if (found != names.end())
            return found->second;
        refuse(column);
        return Value{};
    }

    double number(std::string_view column, std::optional<double> otherwise)
    {
        const std::string written = text(column);
        const auto value = written.empty() ? otherwise : realIn(written);
        if (!value)
            refuse(column);
        return value.value_or(0);
    }

    ClaimAmount amount(ClaimAmount::Kind kind, std::string_view column, std::string_view where)
    {
        ClaimAmount amount;
        amount.kind = kind;
        amount.query.table = text("table");
        const auto schema = m_engine.columns(amount.query.table);
        if (kind != ClaimAmount::Kind::Count) {
            amount.column = text(column);
            if (!columnIndex(schema, amount.column))
                refuse(column);
        }
        const QString filter = QString::fromStdString(text(where));
        if (filter.isEmpty())
            return amount;
        auto expression = expressionFromText(filter, schema);
        if (expression.ok())
            amount.query.where = std::move(expression).value();
        else if (!m_error)
            m_error = expression.error();
        return amount;
    }

    const TextGrid& m_grid;
    std::size_t m_row;
    const Engine& m_engine;
    QString m_place;
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<ClaimTest>> claimTestsIn(const TextGrid& grid, const Engine& engine,
                                            const QString& file)
{
    std::vector<ClaimTest> tests;
    for (std::size_t row = 0; row < grid.rowCount(); ++row) {
        Line line(grid, row, engine, file);
        auto check = line.check();
        if (!check.ok())
            return check.error();
        const std::string claim = line.text("claim_id");
        auto test = std::ranges::find(tests, claim, &ClaimTest::claim);
        if (test == tests.end())
            test = tests.insert(tests.end(), {claim, {}});
        test->checks.push_back(std::move(check).value());
    }
    return tests;
}

} // namespace whither
