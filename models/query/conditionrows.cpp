#include "models/query/conditionrows.h"

#include "models/query/valuetest.h"
#include "models/table/parallel.h"
#include "models/text/countryrecognizer.h"
#include "models/text/fold.h"

#include <algorithm>
#include <type_traits>

namespace whither {

namespace {

/// The rows for which `passes(row)`, asked from several threads.
template <typename Passes>
Selection rowsWhere(std::size_t rowCount, const Passes& passes)
{
    constexpr std::size_t taskWords = 256;
    Selection rows(rowCount);
    const auto words = rows.words();
    inParallel((words.size() + taskWords - 1) / taskWords, [&](std::size_t task) {
        const std::size_t end = std::min((task + 1) * taskWords, words.size());
        for (std::size_t word = task * taskWords; word < end; ++word) {
            const std::size_t first = word * 64;
            const std::size_t count = std::min<std::size_t>(64, rowCount - first);
            std::uint64_t bits = 0;
            for (std::size_t bit = 0; bit < count; ++bit)
                bits |= std::uint64_t(passes(first + bit)) << bit;
            words[word] = bits;
        }
    });
    return rows;
}

Selection knownRows(const Column& column)
{
    return rowsWhere(column.rowCount(), [&](std::size_t row) { return column.isKnown(row); });
}

/// The rows whose value has one of the terms for its word in some language, whatever the case: what
/// "=中国" or "=usa" asks of a column that says "China" or "United States".
Selection rowsCalled(ColumnIndex& column, const std::vector<Term>& terms, const Words& words)
{
    Selection rows(column.column().rowCount());
    const auto add = [&](std::string_view word) {
        const QString needle = folded(QString::fromUtf8(word.data(), qsizetype(word.size())));
        if (needle.isEmpty())
            return;
        if (const auto matching = column.matching(needle, words, ColumnIndex::Extent::Whole))
            rows.unite(*matching);
    };
    for (const Term& term : terms) {
        // A list is asked about part by part: several parts are no word of it.
        if (!term || term->find(listJoint) != std::string::npos)
            continue;
        add(*term);
        if (const auto country = countryIn(*term))
            add(*country);
    }
    return rows;
}

Selection rowsContaining(ColumnIndex& column, const std::vector<Term>& terms, const Words& words)
{
    Selection rows(column.column().rowCount());
    for (const Term& term : terms) {
        const QString needle = folded(QString::fromStdString(term.value_or(std::string())));
        if (needle.isEmpty())
            return knownRows(column.column());
        if (const auto matching = column.matching(needle, words))
            rows.unite(*matching);
    }
    return rows;
}

/// By its distinct values, each asked once.
Selection rowsCoded(const CodedValues& values, const ValueTest& test)
{
    std::vector<std::uint8_t> passes(values.texts.size() + 1);
    constexpr std::size_t taskTexts = 4096;
    inParallel((values.texts.size() + taskTexts - 1) / taskTexts, [&](std::size_t task) {
        const std::size_t end = std::min((task + 1) * taskTexts, values.texts.size());
        for (std::size_t text = task * taskTexts; text < end; ++text)
            passes[text + 1] = test.passes(values.texts[text]) ? 1 : 0;
    });
    return rowsWith(values.codes, std::vector<bool>(passes.begin(), passes.end()));
}

Selection rowsPassing(const Column& column, const ValueTest& test)
{
    const std::size_t rowCount = column.rowCount();
    return std::visit(
        [&](const auto& values) {
            using Values = std::decay_t<decltype(values)>;
            if constexpr (std::is_same_v<Values, CodedValues>) {
                return rowsCoded(values, test);
            } else if constexpr (std::is_same_v<Values, PlainTexts>) {
                return rowsWhere(rowCount, [&](std::size_t row) {
                    const std::string_view text = values.text(row);
                    return !text.empty() && test.passes(text);
                });
            } else if constexpr (std::is_same_v<Values, PackedIntegers>) {
                return values.distances.visit([&](auto distances) {
                    return rowsWhere(rowCount, [&, distances](std::size_t row) {
                        const auto distance = static_cast<std::int64_t>(distances[row]);
                        return distance != 0 && test.passes(values.base + (distance - 1));
                    });
                });
            } else {
                return rowsWhere(rowCount, [&](std::size_t row) {
                    return values.isKnown[row] && test.passes(values.numbers[row]);
                });
            }
        },
        column.values());
}

} // namespace

Selection rowsMeeting(ColumnIndex& column, const Condition& condition, const Words& words)
{
    Selection rows(column.column().rowCount());
    if (isWellFormed(condition)) {
        if (plainOp(condition.op) == Condition::Op::Contains) {
            rows = rowsContaining(column, condition.terms, words);
        } else {
            const ValueTest test(condition, column.column().type());
            rows = rowsPassing(column.column(), test);
            if (test.passesUnknown()) {
                Selection unknown = knownRows(column.column());
                unknown.invert();
                rows.unite(unknown);
            }
            const ColumnType type = column.column().type();
            if (plainOp(condition.op) == Condition::Op::Equals
                && (type == ColumnType::Text || type == ColumnType::List))
                rows.unite(rowsCalled(column, condition.terms, words));
        }
    }
    if (isOpposite(condition.op))
        rows.invert();
    return rows;
}

} // namespace whither
