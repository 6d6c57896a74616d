#include "models/import/mapping/meaning.h"

#include "models/import/mapping/meaningwords.h"
#include "models/text/countryrecognizer.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace whither {

namespace {

constexpr std::array<std::string_view, 12> keys = {
    "none", "name",        "name_zh", "origin", "undergraduate", "graduate",
    "year", "affiliation", "country", "sector", "role",          "venue"};

/// What the values of a column look like, as shares of those that are stated.
struct Look {
    std::size_t stated = 0;
    double years = 0;
    double countries = 0;    ///< recognised in any form
    double countryNames = 0; ///< recognised and longer than a code
    double chineseNames = 0;
    double roles = 0;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isYear(std::string_view text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    return error == std::errc() && end == text.data() + text.size() && year >= 1950 && year <= 2035;
}

Look lookOf(std::span<const std::string> values)
{
    Look look;
    for (const std::string& value : values) {
        const std::string_view text = trimmed(value);
        if (text.empty())
            continue;
        ++look.stated;
        look.years += isYear(text);
        const bool isCountry = countryIn(text).has_value();
        look.countries += isCountry;
        look.countryNames += isCountry && text.size() > 3;
        look.chineseNames += !isCountry && isChineseName(text);
        look.roles += isRole(text);
    }
    if (look.stated > 0) {
        for (double* share :
             {&look.years, &look.countries, &look.countryNames, &look.chineseNames, &look.roles})
            *share /= static_cast<double>(look.stated);
    }
    return look;
}

/// A column that may have a meaning: the surest are served first.
struct Candidate {
    std::size_t column = 0;
    Meaning meaning = Meaning::None;
    int sureness = 0;
};

constexpr int byHeader = 100;
constexpr int byOtherScript = 80; ///< a header for names over names in Chinese: perhaps both
constexpr int byHeaderAndValues = 60;
constexpr int byValues = 40;

/// Below that many values nothing is told from them alone.
constexpr std::size_t fewestValues = 3;
constexpr double mostOfThem = 0.8;
/// A header counts for nothing if fewer of the values are what it promises.
constexpr double someOfThem = 0.3;

bool isContradicted(Meaning meaning, const Look& look)
{
    if (look.stated == 0)
        return false;
    switch (meaning) {
    case Meaning::Year:
        return look.years < mostOfThem;
    case Meaning::Country:
    case Meaning::Origin:
        return look.countries < someOfThem;
    case Meaning::NameZh:
        return look.chineseNames < someOfThem;
    case Meaning::Name:
    case Meaning::Affiliation:
    case Meaning::Undergraduate:
    case Meaning::Graduate:
    case Meaning::Role:
    case Meaning::Venue:
    case Meaning::Sector:
        return look.years >= mostOfThem || look.countryNames >= mostOfThem;
    case Meaning::None:
        return false;
    }
    return false;
}

/// A header for names over names in Chinese may be the only name or the one beside another.
void addByHeader(std::size_t column, Meaning meaning, const Look& look,
                 std::vector<Candidate>& candidates)
{
    if (isContradicted(meaning, look))
        return;
    const bool isInChinese = look.stated > 0 && look.chineseNames >= mostOfThem;
    if (meaning == Meaning::Name && isInChinese) {
        candidates.push_back({column, Meaning::Name, byOtherScript});
        candidates.push_back({column, Meaning::NameZh, byOtherScript - 1});
        return;
    }
    candidates.push_back({column, meaning, byHeader});
}

void addByValues(std::size_t column, HeaderWord word, const Look& look,
                 std::vector<Candidate>& candidates)
{
    if (look.stated < fewestValues)
        return;
    const int sureness = word.meaning == Meaning::None ? byValues : byHeaderAndValues;
    const auto allows = [&](Meaning meaning) {
        return word.meaning == Meaning::None || word.meaning == meaning;
    };
    if (allows(Meaning::Country) && look.countryNames >= mostOfThem)
        candidates.push_back({column, Meaning::Country, sureness});
    if (word.meaning == Meaning::Role && look.roles >= mostOfThem)
        candidates.push_back({column, Meaning::Role, sureness});
    if (word.meaning == Meaning::None && look.years >= 1)
        candidates.push_back({column, Meaning::Year, sureness});
    if (word.meaning == Meaning::None && look.chineseNames >= mostOfThem)
        candidates.push_back({column, Meaning::NameZh, sureness});
}

/// Two columns that look like countries and no header to tell them apart: neither is sure.
void dropTies(std::vector<Candidate>& candidates)
{
    const std::vector<Candidate> all = candidates;
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return candidate.sureness <= byHeaderAndValues
               && std::ranges::any_of(all, [&](const Candidate& other) {
                      return other.column != candidate.column && other.meaning == candidate.meaning
                             && other.sureness == candidate.sureness;
                  });
    });
}

} // namespace

std::string_view meaningKey(Meaning meaning)
{
    return keys[static_cast<std::size_t>(meaning)];
}

std::optional<Meaning> meaningFromKey(std::string_view key)
{
    const auto found = std::ranges::find(keys, key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Meaning>(found - keys.begin());
}

std::vector<Meaning> guessMeanings(std::span<const std::string> headers,
                                   std::span<const std::vector<std::string>> samples)
{
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const Look look = column < samples.size() ? lookOf(samples[column]) : Look();
        const HeaderWord word = headerWord(headers[column]);
        if (!word.isSure)
            addByValues(column, word, look, candidates);
        else if (word.meaning != Meaning::None)
            addByHeader(column, word.meaning, look, candidates);
    }
    dropTies(candidates);
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::sureness);
    std::vector<Meaning> meanings(headers.size(), Meaning::None);
    for (const Candidate& candidate : candidates) {
        if (meanings[candidate.column] == Meaning::None
            && std::ranges::find(meanings, candidate.meaning) == meanings.end())
            meanings[candidate.column] = candidate.meaning;
    }
    return meanings;
}

std::string shapeKey(std::span<const std::string> headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& header : headers) {
        const std::string_view text = trimmed(header);
        // The length in front keeps "a,b" apart from "a" and "b".
        hash.addData(QByteArray::number(static_cast<qulonglong>(text.size())) + ' ');
        hash.addData(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    }
    return hash.result().toHex().left(32).toStdString();
}

} // namespace whither
