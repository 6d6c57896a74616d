#include "app/figure/figurerecords.h"

#include "models/export/csvwriter.h"
#include "models/query/expression.h"
#include "models/study/persons/rarecombinations.h"
#include "models/table/interner.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace whither {

namespace {

constexpr std::string_view foldedText = "(folded)";

/// What stands for people in one file: two files could be joined by codes they share.
class NameCodes {
public:
    std::string codeOf(const std::string& name)
    {
        const auto [place, isNew] = m_codes.try_emplace(name, m_codes.size() + 1);
        return "person " + std::to_string(place->second);
    }

private:
    std::map<std::string, std::size_t> m_codes;
};

/// The columns of a table that go into its records. Where people come first, one column of their
/// codes stands for all that tell who somebody is: several would look like several people.
std::vector<std::size_t> columnsOf(const Dataset& dataset, std::span<const ColumnSchema> schema,
                                   bool isPeopleFirst)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < schema.size(); ++column) {
        const std::string& key = schema[column].key;
        const ColumnInfo* info = dataset.column(key);
        const bool tellsWho = std::ranges::find(dataset.names, key) != dataset.names.end();
        const bool isProse =
            info && (info->meaning == ColumnMeaning::Prose || info->meaning == ColumnMeaning::Link);
        const bool isTelling = isProse || (tellsWho && key != personColumn(dataset));
        if (!isPeopleFirst || !isTelling)
            columns.push_back(column);
    }
    return columns;
}

/// The texts of some columns of the selected rows, to be changed before they are written.
class RecordTexts {
public:
    RecordTexts(const RecordsAsked& asked, const Engine& engine, bool isPeopleFirst)
        : m_schema(engine.columns(asked.query.table)),
          m_columns(columnsOf(asked.dataset, m_schema, isPeopleFirst)),
          m_values(m_columns.size())
    {
        const auto rows = engine.rows(asked.query);
        for (std::size_t place = 0; place < m_columns.size(); ++place) {
            m_values[place].reserve(rows->size());
            for (std::size_t row = 0; row < rows->size(); ++row)
                m_values[place].push_back(m_texts.intern(
                    plainText(rows->cell(row, m_columns[place])).value_or(std::string())));
        }
        m_rowCount = rows->size();
        m_order.resize(m_rowCount);
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    }

    /// Codes for the names. Returns how many values that few people share were folded.
    std::size_t putPeopleFirst(const Dataset& dataset)
    {
        const std::string person = personColumn(dataset);
        std::vector<std::uint32_t> people(m_rowCount);
        std::vector<std::vector<std::uint32_t>> described;
        std::vector<std::size_t> places;
        for (std::uint32_t row = 0; row < m_rowCount; ++row)
            people[row] = row; // without a name, a row is a person
        std::optional<std::size_t> coded;
        for (std::size_t place = 0; place < m_columns.size(); ++place) {
            if (m_schema[m_columns[place]].key == person)
                coded = place;
            else
                places.push_back(place);
        }
        if (coded)
            people = m_values[*coded]; // those without a name count as one person
        if (person.empty() && !dataset.isImported())
            return 0; // the built-in study names nobody
        for (const std::size_t place : places)
            described.push_back(std::move(m_values[place]));
        const std::size_t folded = foldRareCombinations(people, described);
        for (std::size_t place = 0; place < places.size(); ++place)
            m_values[places[place]] = std::move(described[place]);
        // In their own order, rows could be laid beside a list of the same people.
        std::ranges::stable_sort(m_order, [&](std::size_t one, std::size_t other) {
            for (const std::size_t place : places) {
                if (m_values[place][one] != m_values[place][other])
                    return textOf(place, one) < textOf(place, other);
            }
            return false;
        });
        if (coded)
            putCodes(m_values[*coded]);
        return folded;
    }

    QByteArray csv() const
    {
        CsvWriter writer(CsvStyle{});
        std::vector<std::string_view> fields(m_columns.size());
        for (std::size_t place = 0; place < m_columns.size(); ++place)
            fields[place] = m_schema[m_columns[place]].key;
        writer.addRecord(fields);
        for (const std::size_t row : m_order) {
            for (std::size_t place = 0; place < m_columns.size(); ++place)
                fields[place] = textOf(place, row);
            writer.addRecord(fields);
        }
        return std::move(writer).take();
    }

private:
    std::string_view textOf(std::size_t place, std::size_t row) const
    {
        const std::uint32_t value = m_values[place][row];
        return value == foldedValue ? foldedText : m_texts.texts()[value];
    }
    /// Codes in place of names, numbered as they are written.
    void putCodes(std::vector<std::uint32_t>& names)
    {
        NameCodes codes;
        for (const std::size_t row : m_order) {
            const std::string text(m_texts.texts()[names[row]]);
            if (!text.empty())
                names[row] = m_texts.intern(codes.codeOf(text));
        }
    }

    std::vector<ColumnSchema> m_schema;
    std::vector<std::size_t> m_columns;
    Interner m_texts;
    std::vector<std::vector<std::uint32_t>> m_values; ///< by place in m_columns, then by row
    std::size_t m_rowCount = 0;
    std::vector<std::size_t> m_order; ///< of the rows, as they are written
};

/// What the cells of the selected rows name as their source.
void addOrigins(const Query& query, const Engine& engine, std::set<std::string>& origins)
{
    const std::size_t columns = engine.columns(query.table).size();
    const auto rows = engine.rows(query);
    std::string before; // cells of one source follow one another
    for (std::size_t column = 0; column < columns; ++column) {
        for (std::size_t row = 0; row < rows->size(); ++row) {
            std::string source = rows->provenance(row, column).source;
            if (source == before)
                continue;
            origins.insert(source);
            before = std::move(source);
        }
    }
}

std::optional<std::size_t> placeOf(const std::string& column, std::span<const ColumnSchema> schema)
{
    const auto found = std::ranges::find(schema, column, &ColumnSchema::key);
    return found == schema.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - schema.begin()));
}

/// People, once each.
class NamedList {
public:
    void add(const std::string& person, const std::string& name, const RecordsAsked& asked)
    {
        if (!m_seen.emplace(asked.query.table, person).second)
            return;
        const auto reply = asked.replies.find(person);
        m_people.push_back(
            {name.empty() ? person : name, reply == asked.replies.end() ? Reply() : reply->second});
    }
    void addRowsOf(const RecordsAsked& asked, const Engine& engine)
    {
        const auto schema = engine.columns(asked.query.table);
        const auto person = placeOf(personColumn(asked.dataset), schema);
        const auto name = placeOf(personNameColumn(asked.dataset), schema);
        if (!person || !name)
            return;
        const auto rows = engine.rows(asked.query);
        for (std::size_t row = 0; row < rows->size(); ++row) {
            const std::string called = plainText(rows->cell(row, *name)).value_or(std::string());
            const std::string key = plainText(rows->cell(row, *person)).value_or(called);
            if (!key.empty())
                add(key, called, asked);
        }
    }

    std::vector<NamedPerson> take() && { return std::move(m_people); }

private:
    std::set<std::pair<std::string, std::string>> m_seen; ///< table, person
    std::vector<NamedPerson> m_people;
};

QByteArray repliesOf(const std::vector<NamedPerson>& people)
{
    CsvWriter writer(CsvStyle{});
    writer.addRecord(std::array<std::string_view, 4>{"name", "asked_on", "replied_on", "reply"});
    for (const auto& [name, reply] : people) {
        if (!reply.isEmpty())
            writer.addRecord(
                std::array<std::string_view, 4>{name, reply.askedOn, reply.repliedOn, reply.text});
    }
    return std::move(writer).take();
}

} // namespace

std::vector<RecordsAsked> recordsAsked(const FigureFile& figure, const Catalog& catalog)
{
    const auto asked = [&](const char* name, const Query& query) {
        return RecordsAsked{QString::fromLatin1(name), query, *catalog.dataset(query.table),
                            catalog.replies().of(query.table)};
    };
    if (!figure.comparison)
        return {asked("records.csv", figure.query)};
    const auto side = [&](const char* name, const ComparedSide& one) {
        Query query = one.query;
        query.grouping = {one.column};
        return asked(name, query);
    };
    return {side("records-a.csv", figure.comparison->a),
            side("records-b.csv", figure.comparison->b)};
}

GatheredRecords gatherRecords(const std::vector<RecordsAsked>& asked, const Engine& engine,
                              bool isPeopleFirst)
{
    GatheredRecords records;
    for (const RecordsAsked& one : asked) {
        RecordTexts texts(one, engine, isPeopleFirst);
        if (isPeopleFirst)
            records.folded += texts.putPeopleFirst(one.dataset);
        records.files.push_back({one.fileName, texts.csv()});
        addOrigins(one.query, engine, records.origins);
    }
    if (isPeopleFirst)
        return records;
    const std::vector<NamedPerson> people = namedInRecords(asked, engine);
    records.named = people.size();
    const auto isAsked = [](const NamedPerson& person) { return !person.reply.isEmpty(); };
    records.replies = static_cast<std::size_t>(std::ranges::count_if(
        people, [](const NamedPerson& person) { return !person.reply.text.empty(); }));
    if (std::ranges::any_of(people, isAsked))
        records.files.push_back({QStringLiteral("replies.csv"), repliesOf(people)});
    return records;
}

std::vector<NamedPerson> namedInRecords(const std::vector<RecordsAsked>& asked,
                                        const Engine& engine)
{
    NamedList people;
    for (const RecordsAsked& one : asked)
        people.addRowsOf(one, engine);
    return std::move(people).take();
}

std::vector<NamedPerson> namedInQuestion(const std::vector<RecordsAsked>& asked,
                                         const Engine& engine)
{
    NamedList people;
    for (const RecordsAsked& one : asked) {
        const auto tellsWho = [&](const std::string& column) {
            return std::ranges::find(one.dataset.names, column) != one.dataset.names.end();
        };
        if (!one.query.search.empty())
            people.add(one.query.search, {}, one);
        const auto addTerms = [&](const Condition& condition) {
            for (const Term& term : condition.terms) {
                if (tellsWho(condition.column) && term)
                    people.add(*term, {}, one);
            }
        };
        std::ranges::for_each(one.query.conditions, addTerms);
        if (one.query.where)
            forEachCondition(*one.query.where, addTerms);
        if (std::ranges::any_of(one.query.grouping, tellsWho)
            || std::ranges::any_of(one.query.stages, tellsWho))
            people.addRowsOf(one, engine);
    }
    return std::move(people).take();
}

} // namespace whither
