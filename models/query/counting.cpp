#include "models/query/counting.h"

#include "models/table/bitcount.h"
#include "models/table/parallel.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t blockWords = 64; // rows are gone through in blocks of so many words of bits

/// The words of a selection in as many parts as there are threads, or one if they are few.
struct Parts {
    explicit Parts(std::size_t wordCount) : words(wordCount)
    {
        constexpr std::size_t leastWords = 512;
        const auto threads =
            static_cast<std::size_t>(std::max(1, QThreadPool::globalInstance()->maxThreadCount()));
        count = std::clamp<std::size_t>(words / leastWords, 1, threads);
    }
    std::size_t begin(std::size_t part) const
    {
        return words * part / count / blockWords * blockWords;
    }
    std::size_t end(std::size_t part) const { return part + 1 == count ? words : begin(part + 1); }

    std::size_t words;
    std::size_t count = 1;
};

/// Counts by code, in turns in one of several arrays: rows of one code, which often stand together,
/// would else wait for one another.
class Counter {
public:
    explicit Counter(std::size_t termCount)
        : m_lanes(termCount <= 4096 ? 4 : 1), m_counts(termCount * m_lanes)
    {
    }

    template <typename Code>
    void count(std::uint64_t bits, const Code* codes)
    {
        std::size_t turn = 0;
        if (bits == ~std::uint64_t(0)) {
            for (std::size_t row = 0; row < 64; ++row)
                add(codes[row], turn++);
            return;
        }
        for (; bits != 0; bits &= bits - 1)
            add(codes[std::countr_zero(bits)], turn++);
    }
    void add(std::size_t code, std::size_t turn)
    {
        ++m_counts[code * m_lanes + (turn & (m_lanes - 1))];
    }
    std::uint64_t operator[](std::size_t code) const
    {
        std::uint64_t sum = 0;
        for (std::size_t lane = 0; lane < m_lanes; ++lane)
            sum += m_counts[code * m_lanes + lane];
        return sum;
    }

private:
    std::size_t m_lanes;
    std::vector<std::uint32_t> m_counts;
};

/// `wordAt` gives the bits of the rows to be counted.
template <typename WordAt>
std::vector<std::uint64_t> countWords(const Codes& codes, std::size_t termCount, std::size_t words,
                                      const WordAt& wordAt)
{
    const Parts parts(words);
    std::vector<Counter> counters(parts.count, Counter(termCount));
    codes.visit([&](auto all) {
        inParallel(parts.count, [&](std::size_t part) {
            for (std::size_t word = parts.begin(part); word < parts.end(part); ++word)
                counters[part].count(wordAt(word), all.data() + word * 64);
        });
    });
    std::vector<std::uint64_t> counts(termCount);
    for (const Counter& counter : counters) {
        for (std::size_t code = 0; code < termCount; ++code)
            counts[code] += counter[code];
    }
    return counts;
}

/// The bits of all rows that there are.
class AllRows {
public:
    explicit AllRows(std::size_t rows) : m_rows(rows) {}
    std::uint64_t operator()(std::size_t word) const
    {
        const std::size_t left = m_rows - word * 64;
        return left >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << left) - 1;
    }

private:
    std::size_t m_rows;
};

/// Rows of some words of a selection by their combination of codes, each as one number: the codes
/// are its digits.
class Combinations {
public:
    Combinations(const std::vector<CodedColumn>& columns, const Selection& rows)
        : m_columns(columns), m_rows(rows)
    {
    }

    /// Calls `deed(number)` for every selected row of the words, until it answers false.
    template <typename Deed>
    void forEach(std::size_t firstWord, std::size_t lastWord, Deed&& deed)
    {
        for (std::size_t from = firstWord; from < lastWord; from += blockWords) {
            const std::size_t to = std::min(from + blockWords, lastWord);
            const std::size_t count = combine(from, to);
            for (std::size_t place = 0; place < count; ++place) {
                if (!deed(m_numbers[place]))
                    return;
            }
        }
    }

private:
    /// The numbers of a block's selected rows; answers how many there are.
    std::size_t combine(std::size_t from, std::size_t to)
    {
        const std::size_t firstRow = from * 64;
        const std::size_t rows = std::min(to * 64, m_rows.size()) - firstRow;
        const std::size_t count = countBits(m_rows.words().subspan(from, to - from));
        if (count == rows) {
            addDigits(count, firstRow, [](std::size_t place) { return place; });
        } else if (count > 0) {
            std::size_t place = 0;
            for (std::size_t word = from; word < to; ++word) {
                for (std::uint64_t bits = m_rows.words()[word]; bits != 0; bits &= bits - 1)
                    m_places[place++] = static_cast<std::uint16_t>(
                        (word - from) * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
            }
            addDigits(count, firstRow, [this](std::size_t selected) { return m_places[selected]; });
        }
        return count;
    }

    template <typename PlaceOf>
    void addDigits(std::size_t count, std::size_t firstRow, const PlaceOf& placeOf)
    {
        bool isFirst = true;
        for (const CodedColumn& column : m_columns) {
            const auto radix = static_cast<std::uint32_t>(column.termCount);
            column.codes->visit([&](auto codes) {
                const auto* const block = codes.data() + firstRow;
                for (std::size_t row = 0; isFirst && row < count; ++row)
                    m_numbers[row] = block[placeOf(row)];
                for (std::size_t row = 0; !isFirst && row < count; ++row)
                    m_numbers[row] = m_numbers[row] * radix + block[placeOf(row)];
            });
            isFirst = false;
        }
    }

    const std::vector<CodedColumn>& m_columns;
    const Selection& m_rows;
    std::array<std::uint32_t, blockWords * 64> m_numbers{};
    std::array<std::uint16_t, blockWords * 64> m_places{}; ///< of the selected rows in the block
};

std::vector<std::uint32_t> digitsOf(std::uint64_t number, const std::vector<CodedColumn>& columns)
{
    std::vector<std::uint32_t> codes(columns.size());
    for (std::size_t column = columns.size(); column-- > 0;) {
        codes[column] = static_cast<std::uint32_t>(number % columns[column].termCount);
        number /= columns[column].termCount;
    }
    return codes;
}

std::vector<CodeCount> countDensely(const std::vector<CodedColumn>& columns, std::size_t product,
                                    const Selection& rows)
{
    const Parts parts(rows.words().size());
    std::vector<Counter> counters(parts.count, Counter(product));
    inParallel(parts.count, [&](std::size_t part) {
        std::size_t turn = 0;
        Combinations(columns, rows)
            .forEach(parts.begin(part), parts.end(part), [&](std::uint32_t number) {
                counters[part].add(number, turn++);
                return true;
            });
    });
    std::vector<std::uint64_t> totals(product);
    std::size_t left = 0; // combinations that are there
    for (std::size_t number = 0; number < product; ++number) {
        for (const Counter& counter : counters)
            totals[number] += counter[number];
        left += totals[number] > 0;
    }
    // Then the order: most combinations are among the first rows.
    std::vector<CodeCount> counts;
    if (left == 0)
        return counts;
    Combinations(columns, rows).forEach(0, rows.words().size(), [&](std::uint32_t number) {
        if (const std::uint64_t count = std::exchange(totals[number], 0); count > 0) {
            counts.push_back({digitsOf(number, columns), count});
            --left;
        }
        return left > 0;
    });
    return counts;
}

/// Of more combinations than could be counted in an array: a column at a time, the combinations of
/// those before it numbered as they appear.
std::vector<CodeCount> countSparsely(const std::vector<CodedColumn>& columns, const Selection& rows)
{
    std::vector<CodeCount> counts;
    std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> places(columns.size());
    std::vector<std::uint32_t> codes(columns.size());
    rows.forEach([&](std::size_t row) {
        std::uint32_t number = 0;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            codes[column] = (*columns[column].codes)[row];
            const std::uint64_t key =
                number * std::uint64_t(columns[column].termCount) + codes[column];
            const auto next = static_cast<std::uint32_t>(places[column].size());
            number = places[column].emplace(key, next).first->second;
        }
        if (number == counts.size())
            counts.push_back({codes, 0});
        ++counts[number].count;
    });
    return counts;
}

} // namespace

std::vector<std::uint64_t> totalsOf(const Codes& codes, std::size_t termCount)
{
    return countWords(codes, termCount, (codes.size() + 63) / 64, AllRows(codes.size()));
}

std::vector<std::uint64_t> countsOf(const Codes& codes, const std::vector<std::uint64_t>& totals,
                                    const Selection& rows)
{
    const auto words = rows.words();
    const std::size_t selected = rows.count();
    if (selected == rows.size())
        return totals;
    if (selected * 2 <= rows.size())
        return countWords(codes, totals.size(), words.size(),
                          [&](std::size_t word) { return words[word]; });
    const AllRows all(rows.size());
    auto counts = countWords(codes, totals.size(), words.size(),
                             [&](std::size_t word) { return words[word] ^ all(word); });
    for (std::size_t code = 0; code < counts.size(); ++code)
        counts[code] = totals[code] - counts[code];
    return counts;
}

std::vector<CodeCount> countCombinations(const std::vector<CodedColumn>& columns,
                                         const Selection& rows)
{
    constexpr std::uint64_t mostDense = 1 << 20;
    std::uint64_t product = 1;
    for (const CodedColumn& column : columns)
        product = std::min<std::uint64_t>(product * column.termCount, std::uint64_t(1) << 31);
    return product <= mostDense ? countDensely(columns, product, rows)
                                : countSparsely(columns, rows);
}

} // namespace whither
