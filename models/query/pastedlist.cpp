#include "models/query/pastedlist.h"

#include "models/table/parallel.h"
#include "models/text/editdistance.h"
#include "models/text/fold.h"
#include "models/text/namekey.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostNear = 5;

/// Lower ranks are likelier.
enum Rank : std::size_t { SameFolded = 0, OtherOrder = 1, LettersAmiss = 2 };

QString wide(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string keyOf(std::string_view text)
{
    std::string key;
    nameKeyInto(text, key);
    return key;
}

/// The words of a folded text, in the order of their letters, with one space between; hyphens,
/// dots and commas end words too.
QString sortedWords(const QString& folded)
{
    static const QRegularExpression between(QStringLiteral("[\\s.,\\-·・，、]+"));
    QStringList words = folded.split(between, Qt::SkipEmptyParts);
    words.sort();
    return words.join(QLatin1Char(' '));
}

/// A bit for each kind of letter: texts that differ in one letter differ in two bits at most.
std::uint64_t lettersOf(std::u32string_view text)
{
    std::uint64_t letters = 0;
    for (const char32_t letter : text)
        letters |= std::uint64_t(1) << (letter % 64);
    return letters;
}

/// A text as it is compared.
struct Spelling {
    QString folded;
    QString sorted;
    std::u32string letters;
    std::uint64_t kinds = 0;
};

Spelling spellingOf(std::string_view text)
{
    Spelling spelling;
    spelling.folded = folded(wide(text).simplified());
    spelling.sorted = sortedWords(spelling.folded);
    spelling.letters = spelling.folded.toStdU32String();
    spelling.kinds = lettersOf(spelling.letters);
    return spelling;
}

/// Letters that may be amiss in a name of that length: none where one would make another name.
std::size_t mayDiffer(std::size_t length)
{
    return length < 4 ? 0 : length < 9 ? 1 : 2;
}

std::optional<std::size_t> nearness(const Spelling& asked, const Spelling& text)
{
    if (text.folded == asked.folded)
        return SameFolded;
    if (text.sorted == asked.sorted && !text.sorted.isEmpty())
        return OtherOrder;
    const std::size_t most = mayDiffer(asked.letters.size());
    if (most == 0 || static_cast<std::size_t>(std::popcount(asked.kinds ^ text.kinds)) > 2 * most)
        return std::nullopt;
    const std::size_t distance = editDistance(asked.letters, text.letters, most);
    return distance <= most ? std::optional(LettersAmiss + distance) : std::nullopt;
}

QString withoutQuotes(const QString& text)
{
    const bool isQuoted =
        text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
    return isQuoted ? text.mid(1, text.size() - 2).trimmed() : text;
}

QStringList split(const QString& text, const QRegularExpression& between)
{
    QStringList entries;
    for (const QString& piece : text.split(between)) {
        const QString entry = withoutQuotes(piece.trimmed());
        if (!entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

class Search {
public:
    Search(const std::vector<std::string>& texts, std::stop_token stop)
        : m_texts(texts), m_stop(std::move(stop))
    {
        for (std::size_t text = 0; text < texts.size() && !m_stop.stop_requested(); ++text)
            m_byKey[keyOf(texts[text])].push_back(text);
    }

    PastedMatch find(const QString& entry) const
    {
        PastedMatch match{entry, {}, {}};
        if (const auto same = m_byKey.find(keyOf(entry.toStdString())); same != m_byKey.end()) {
            for (const std::size_t text : same->second)
                match.found.push_back(m_texts[text]);
        }
        return match;
    }

    /// Fills in what looks like the entries that are not found, in one pass over the texts.
    void findNear(std::vector<PastedMatch>& matches) const
    {
        std::vector<std::pair<PastedMatch*, Spelling>> missing;
        for (PastedMatch& match : matches) {
            if (match.found.empty() && match.near.empty())
                missing.emplace_back(&match, spellingOf(match.asked.toStdString()));
        }
        std::vector<std::vector<std::pair<std::size_t, std::size_t>>> near(missing.size());
        if (missing.empty())
            return;
        std::mutex mutex; // guards what is near
        constexpr std::size_t taskTexts = 4096;
        inParallel((m_texts.size() + taskTexts - 1) / taskTexts, [&](std::size_t task) {
            const std::size_t end = std::min((task + 1) * taskTexts, m_texts.size());
            for (std::size_t text = task * taskTexts; text < end; ++text) {
                if (m_stop.stop_requested())
                    return;
                const Spelling spelling = spellingOf(m_texts[text]);
                for (std::size_t entry = 0; entry < missing.size(); ++entry) {
                    if (const auto rank = nearness(missing[entry].second, spelling)) {
                        const std::scoped_lock lock(mutex);
                        near[entry].emplace_back(*rank, text);
                    }
                }
            }
        });
        for (std::size_t entry = 0; entry < missing.size(); ++entry) {
            std::ranges::sort(near[entry]);
            near[entry].resize(std::min(near[entry].size(), mostNear));
            for (const auto& [rank, text] : near[entry])
                missing[entry].first->near.push_back(m_texts[text]);
        }
    }

private:
    const std::vector<std::string>& m_texts;
    std::stop_token m_stop;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byKey;
};

/// The pieces between the entry's commas; the entry itself where it has none.
std::vector<PastedMatch> atCommas(const Search& search, const PastedMatch& whole)
{
    static const QRegularExpression commas(QStringLiteral("[,，、]"));
    std::vector<PastedMatch> parts;
    for (const QString& part : split(whole.asked, commas))
        parts.push_back(search.find(part));
    return parts.size() > 1 ? parts : std::vector{whole};
}

} // namespace

QStringList pastedEntries(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\r\\n\\t;；\\x{2028}\\x{2029}]"));
    QStringList entries = split(text, between);
    entries.removeDuplicates();
    return entries;
}

std::vector<PastedMatch> matchPasted(const std::vector<std::string>& texts,
                                     const QStringList& entries, std::stop_token stop)
{
    const Search search(texts, stop);
    std::vector<PastedMatch> whole;
    for (const QString& entry : entries)
        whole.push_back(search.find(entry));
    search.findNear(whole);
    std::vector<PastedMatch> matches;
    for (PastedMatch& match : whole) {
        if (!match.found.empty() || !match.near.empty())
            matches.push_back(std::move(match));
        else
            std::ranges::move(atCommas(search, match), std::back_inserter(matches));
    }
    search.findNear(matches);
    if (stop.stop_requested())
        return {};
    return matches;
}

} // namespace whither
