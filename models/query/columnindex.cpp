#include "models/query/columnindex.h"

#include "models/query/codemarks.h"
#include "models/table/parallel.h"
#include "models/text/bytesearch.h"
#include "models/text/collation.h"
#include "models/text/fold.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace whither {

namespace {

/// Words of more distinct values than this are names, which have no translation.
constexpr std::size_t mostWords = 20'000;

/// Stands between the words of a text, so that no needle matches across two of them.
constexpr char wordEnd = '\n';

/// Calls `deed(index)` for each text that contains the needle, or has it for one of its words.
template <typename Deed>
void forEachMatch(const TextList& texts, std::string_view needle, ColumnIndex::Extent extent,
                  Deed&& deed)
{
    const std::string_view bytes = texts.bytes();
    const auto isWhole = [&](std::size_t index, std::size_t at) {
        const std::size_t start = index == 0 ? 0 : texts.end(index - 1);
        const std::size_t end = at + needle.size();
        return (at == start || bytes[at - 1] == wordEnd)
               && (end == texts.end(index) || bytes[end] == wordEnd);
    };
    std::size_t index = 0;
    for (std::size_t at = findBytes(bytes, needle); at != std::string_view::npos;) {
        while (texts.end(index) <= at)
            ++index;
        // Over the end of one text it is no match.
        if (at + needle.size() <= texts.end(index)
            && (extent == ColumnIndex::Extent::Part || isWhole(index, at))) {
            deed(index);
            at = texts.end(index);
        } else {
            ++at;
        }
        at = findBytes(bytes, needle, at);
    }
}

TextList foldedTexts(const TextList& texts)
{
    TextList all;
    all.reserve(texts.size(), texts.bytes().size());
    std::string folding;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        foldInto(texts[text], folding);
        all.append(folding);
    }
    return all;
}

TextList foldedWords(const TextList& texts, const Words& words)
{
    TextList all;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        QStringList found = words.searchable(texts[text]);
        // A list is found by the words of its values too.
        if (texts[text].find(listJoint) != std::string_view::npos)
            forEachListed(texts[text],
                          [&](std::string_view part) { found += words.searchable(part); });
        all.append(folded(found.join(QLatin1Char(wordEnd))).toStdString());
    }
    return all;
}

RowOrder orderBy(const Codes& codes, const std::vector<std::uint32_t>& ranks)
{
    RowOrder order;
    order.starts.assign(ranks.size() + 1, 0);
    order.rows.resize(codes.size());
    codes.visit([&](auto all) {
        for (const auto code : all)
            ++order.starts[ranks[code] + 1];
        std::partial_sum(order.starts.begin(), order.starts.end(), order.starts.begin());
        std::vector<std::uint32_t> places = order.starts;
        for (std::size_t row = 0; row < all.size(); ++row)
            order.rows[places[ranks[all[row]]]++] = static_cast<std::uint32_t>(row);
    });
    return order;
}

} // namespace

Selection rowsWith(const Codes& codes, const std::vector<bool>& wanted, bool inverted)
{
    const CodeMarks passing(wanted, inverted);
    constexpr std::size_t taskWords = 1024;
    Selection rows(codes.size());
    const auto words = rows.words();
    codes.visit([&](auto all) {
        inParallel((words.size() + taskWords - 1) / taskWords, [&](std::size_t task) {
            const std::size_t end = std::min((task + 1) * taskWords, words.size());
            for (std::size_t word = task * taskWords; word < end; ++word) {
                words[word] = passing.bitsOf(
                    all.subspan(word * 64, std::min<std::size_t>(64, all.size() - word * 64)));
            }
        });
    });
    return rows;
}

const CodedValues& ColumnIndex::coded()
{
    if (const auto* own = std::get_if<CodedValues>(&m_column->values()))
        return *own;
    if (!m_ownCodes) {
        Interner texts;
        std::vector<std::uint32_t> codes(m_column->rowCount());
        CodedValues made;
        for (std::size_t row = 0; row < codes.size(); ++row) {
            const auto text = m_column->text(row);
            if (!text)
                continue;
            codes[row] = texts.intern(*text) + 1;
            if (codes[row] == texts.texts().size() && m_column->type() != ColumnType::Text) {
                const Cell cell = m_column->cell(row);
                if (const auto* integer = std::get_if<std::int64_t>(&cell))
                    made.integers.resize(codes[row], *integer);
                else if (const auto* real = std::get_if<double>(&cell))
                    made.reals.resize(codes[row], *real);
            }
        }
        made.codes = Codes(codes.size(), texts.texts().size() + 1);
        made.codes.fill(codes);
        made.texts = std::move(texts).take();
        m_ownCodes = std::move(made);
    }
    return *m_ownCodes;
}

Term ColumnIndex::term(std::uint32_t code)
{
    return code == 0 ? std::nullopt : Term(coded().texts[code - 1]);
}

const std::vector<std::uint64_t>& ColumnIndex::totals()
{
    if (m_totals.empty()) {
        m_totals.resize(termCount());
        codes().visit([&](auto all) {
            for (const auto code : all)
                ++m_totals[code];
        });
    }
    return m_totals;
}

void ColumnIndex::fold(const Words& words)
{
    if (const auto* plain = std::get_if<PlainTexts>(&m_column->values())) {
        m_folded.resize(plain->blocks.size());
        inParallel(m_folded.size(), [&](std::size_t block) {
            m_folded[block] = foldedTexts(plain->blocks[block].texts);
        });
        return;
    }
    const TextList& texts = coded().texts;
    const bool isText =
        m_column->type() == ColumnType::Text || m_column->type() == ColumnType::List;
    const bool hasWords = isText && texts.size() <= mostWords;
    m_folded.push_back(hasWords ? foldedWords(texts, words) : foldedTexts(texts));
}

std::optional<Selection> ColumnIndex::matching(const QString& foldedNeedle, const Words& words,
                                               Extent extent)
{
    if (m_folded.empty())
        fold(words);
    const std::string needle = foldedNeedle.toStdString();
    bool isAny = false;
    if (const auto* plain = std::get_if<PlainTexts>(&m_column->values())) {
        Selection rows(m_column->rowCount());
        for (std::size_t block = 0; block < m_folded.size(); ++block) {
            const std::size_t firstRow = plain->blocks[block].firstRow;
            forEachMatch(m_folded[block], needle, extent, [&](std::size_t text) {
                rows.insert(firstRow + text);
                isAny = true;
            });
        }
        return isAny ? std::optional(std::move(rows)) : std::nullopt;
    }
    std::vector<bool> wanted(termCount());
    forEachMatch(m_folded.front(), needle, extent, [&](std::size_t text) {
        wanted[text + 1] = true;
        isAny = true;
    });
    return isAny ? std::optional(rowsWith(codes(), wanted)) : std::nullopt;
}

const std::vector<std::uint32_t>& ColumnIndex::ranks(const Words& words)
{
    if (!m_ranks.empty() && m_rankLanguage == words.language())
        return m_ranks;
    const CodedValues& values = coded();
    std::vector<std::uint32_t> order(values.texts.size());
    std::iota(order.begin(), order.end(), 0U);
    if (!values.integers.empty()) {
        std::ranges::stable_sort(order, {}, [&](std::uint32_t at) { return values.integers[at]; });
    } else if (!values.reals.empty()) {
        std::ranges::stable_sort(order, {}, [&](std::uint32_t at) { return values.reals[at]; });
    } else {
        const Collation collation(words.language());
        std::vector<QByteArray> keys;
        keys.reserve(values.texts.size());
        for (std::size_t text = 0; text < values.texts.size(); ++text)
            keys.push_back(collation.sortKey(words.display(values.texts[text])));
        std::ranges::stable_sort(order, {},
                                 [&](std::uint32_t at) -> const QByteArray& { return keys[at]; });
    }
    m_ranks.assign(termCount(), static_cast<std::uint32_t>(values.texts.size()));
    for (std::size_t place = 0; place < order.size(); ++place)
        m_ranks[order[place] + 1] = static_cast<std::uint32_t>(place);
    m_rankLanguage = words.language();
    m_order.reset();
    return m_ranks;
}

const RowOrder& ColumnIndex::order(const Words& words)
{
    const auto& ranks = this->ranks(words);
    if (!m_order)
        m_order = orderBy(codes(), ranks);
    return *m_order;
}

} // namespace whither
