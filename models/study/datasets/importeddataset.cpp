#include "models/study/datasets/importeddataset.h"

#include "models/study/datasets/addedcolumns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace whither {

namespace {

constexpr std::size_t mostFacets = 14;
constexpr std::size_t mostValues = 2'000; // of a facet: more are searched for, not ticked
constexpr std::size_t proseLength = 80;   // bytes, on average

/// The distinct values of a column whose values repeat; nothing where they mostly differ.
std::optional<std::size_t> distinctValues(const Column& column)
{
    const auto* coded = std::get_if<CodedValues>(&column.values());
    return coded ? std::optional(coded->texts.size()) : std::nullopt;
}

std::size_t meanLength(const Column& column)
{
    constexpr std::size_t looked = 200;
    std::size_t bytes = 0;
    const std::size_t rows = std::min(looked, column.rowCount());
    for (std::size_t row = 0; row < rows; ++row)
        bytes += column.text(row).value_or(std::string()).size();
    return rows == 0 ? 0 : bytes / rows;
}

/// What a column is about: what its file means by it, or what the import worked out.
struct Subject {
    Meaning meaning = Meaning::None;
    std::optional<AddedColumn> added;

    bool isPlace() const
    {
        return meaning == Meaning::Country || meaning == Meaning::Origin
               || (added && added != AddedColumn::Institution);
    }
};

ColumnMeaning shownAs(const Column& column, const Subject& subject)
{
    if (subject.isPlace())
        return ColumnMeaning::Place;
    if (column.type() == ColumnType::Date)
        return ColumnMeaning::Date;
    if (subject.meaning == Meaning::Year && column.type() == ColumnType::Integer)
        return ColumnMeaning::Year;
    if (column.type() != ColumnType::Text && column.type() != ColumnType::List)
        return ColumnMeaning::Number;
    return meanLength(column) > proseLength ? ColumnMeaning::Prose : ColumnMeaning::Word;
}

/// A name, or a key that lists of papers have for a person.
bool isPerson(const Column& column, const Subject& subject)
{
    return subject.meaning == Meaning::Name || subject.meaning == Meaning::NameZh
           || column.key() == "person" || column.key() == "person_id";
}

/// A name, or what is as good as one: texts of no known meaning that mostly differ or are very
/// many, as addresses, homepages and keys of people are.
bool tellsWho(const Column& column, const Subject& subject)
{
    if (isPerson(column, subject))
        return true;
    const std::size_t distinct = distinctValues(column).value_or(column.rowCount());
    return subject.meaning == Meaning::None && !subject.added && column.type() == ColumnType::Text
           && (distinct * 2 > column.rowCount() || distinct > mostValues);
}

bool isFacet(const Column& column, const Subject& subject)
{
    if (tellsWho(column, subject))
        return false;
    const auto distinct = distinctValues(column);
    if (!distinct || *distinct < 1 || *distinct > mostValues)
        return false;
    return *distinct * 2 <= column.rowCount() || subject.meaning != Meaning::None || subject.added;
}

/// Where a column stands among the facets: what answers "where" comes first.
std::size_t facetRank(const Subject& subject)
{
    constexpr std::array meanings{Meaning::Country,  Meaning::Sector,        Meaning::Role,
                                  Meaning::Venue,    Meaning::Year,          Meaning::Origin,
                                  Meaning::Graduate, Meaning::Undergraduate, Meaning::Affiliation};
    constexpr std::size_t step = 10; // room between two meanings
    if (!subject.added) {
        const auto place = std::ranges::find(meanings, subject.meaning) - meanings.begin();
        return static_cast<std::size_t>(place) * step + 1;
    }
    switch (*subject.added) {
    case AddedColumn::Country:
        return 0; // before the country as it is written
    case AddedColumn::SiteCountry:
        return 2;
    case AddedColumn::HqCountry:
        return 3;
    case AddedColumn::Origin:
        return 5 * step;
    case AddedColumn::Institution:
        return 8 * step;
    }
    return 0;
}

/// Does a column of keys stand for the one it was made of?
bool isReplaced(const Table& table, const Subject& subject)
{
    if (subject.added)
        return false;
    return (subject.meaning == Meaning::Country && table.column(addedKey(AddedColumn::Country)))
           || (subject.meaning == Meaning::Origin && table.column(addedKey(AddedColumn::Origin)));
}

/// The rings answer first where, then what people do there: two countries would say one thing
/// twice.
std::vector<std::string> ringsOf(const std::vector<std::string>& facets,
                                 const std::map<std::string, Subject>& subjects)
{
    std::vector<std::string> rings = facets;
    const auto second = std::find_if(rings.begin() + 1, rings.end(), [&](const std::string& key) {
        return !subjects.at(key).isPlace();
    });
    if (second != rings.end() && subjects.at(rings.front()).isPlace())
        std::rotate(rings.begin() + 1, second, second + 1);
    return rings;
}

/// When in a life the column is about: first degree, graduate school, now; nothing for others.
std::optional<int> stageRank(const Subject& subject)
{
    if (subject.added == AddedColumn::Origin || subject.meaning == Meaning::Origin
        || subject.meaning == Meaning::Undergraduate)
        return 0;
    if (subject.meaning == Meaning::Graduate)
        return 1;
    if (subject.added == AddedColumn::Country || subject.meaning == Meaning::Country)
        return 2;
    return std::nullopt;
}

/// The columns that say where somebody was, in the order of a life. Where all are of one time, as
/// in a list of papers, there is nothing to follow.
std::vector<std::string> stagesAmong(const std::vector<std::string>& facets,
                                     const std::map<std::string, Subject>& subjects)
{
    std::vector<std::string> stages;
    for (const std::string& key : facets) {
        if (stageRank(subjects.at(key)))
            stages.push_back(key);
    }
    const auto rank = [&](const std::string& key) { return *stageRank(subjects.at(key)); };
    std::ranges::stable_sort(stages, {}, rank);
    const bool isOfOneTime = stages.empty() || rank(stages.front()) == rank(stages.back());
    return isOfOneTime ? std::vector<std::string>() : stages;
}

} // namespace

Dataset importedDataset(std::string id, std::string title, const Table& table,
                        const std::map<std::string, Meaning>& meanings)
{
    std::map<std::string, Subject> subjects;
    Dataset dataset;
    dataset.id = std::move(id);
    dataset.title = std::move(title);
    dataset.opening.table = dataset.id;
    std::ptrdiff_t persons = 0; // stand before what only tells who they are
    for (const Column& column : table.columns()) {
        Subject& subject = subjects[column.key()];
        if (const auto known = meanings.find(column.key()); known != meanings.end())
            subject.meaning = known->second;
        else
            subject.added = addedColumnFromKey(column.key());
        const ColumnMeaning shown = shownAs(column, subject);
        dataset.columns.push_back({column.key(), shown, true});
        if (isPerson(column, subject))
            dataset.names.insert(dataset.names.begin() + persons++, column.key());
        else if (tellsWho(column, subject))
            dataset.names.push_back(column.key());
        if (shown != ColumnMeaning::Prose && isFacet(column, subject)
            && !isReplaced(table, subject))
            dataset.facets.push_back(column.key());
    }
    std::ranges::stable_sort(dataset.facets, {},
                             [&](const std::string& key) { return facetRank(subjects.at(key)); });
    if (dataset.facets.size() > mostFacets)
        dataset.facets.resize(mostFacets);
    if (dataset.facets.size() >= 2) {
        dataset.figure = "outcomes";
        dataset.rings = ringsOf(dataset.facets, subjects);
        dataset.stages = stagesAmong(dataset.facets, subjects);
        dataset.opening.grouping = {dataset.rings[0], dataset.rings[1]};
    }
    return dataset;
}

} // namespace whither
