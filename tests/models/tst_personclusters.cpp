#include "models/study/cohorts/cohorttable.h"
#include "models/study/cohorts/papercohort.h"
#include "models/study/persons/namesakes.h"
#include "models/study/persons/personclusters.h"
#include "models/workspace/workspace.h"

#include "tests/support/personlist.h"

#include <QTest>

#include <random>

using namespace whither;

namespace {

PersonRecord named(const char* name)
{
    return {{}, name};
}

PersonRecord identified(const char* id)
{
    return {id, {}};
}

constexpr auto same = LinkVerdict::Same;
constexpr auto different = LinkVerdict::Different;

PersonDecisions
decided(std::initializer_list<std::tuple<PersonRecord, PersonRecord, LinkVerdict>> all)
{
    PersonDecisions decisions;
    for (const auto& [one, other, verdict] : all)
        decisions.emplace(personPair(one, other), PersonDecision{verdict, {}});
    return decisions;
}

/// The names and identifiers of all rows that named one of these.
QByteArray people(const std::shared_ptr<const Table>& linked,
                  const std::shared_ptr<const Table>& original, const QByteArray& word)
{
    QByteArrayList shown;
    for (std::size_t row = 0; row < linked->rowCount(); ++row) {
        const auto was = QByteArray::fromStdString(
            original->column("person")->text(row).value_or(std::string()));
        if (was.contains(word))
            shown.append(
                QByteArray::fromStdString(linked->column("person")->text(row).value_or("-")) + '|'
                + QByteArray::fromStdString(linked->column("person_id")->text(row).value_or("-")));
    }
    return shown.join('\n');
}

std::shared_ptr<const PersonRecords> recordsOf(const std::shared_ptr<const Table>& table)
{
    return PersonRecords::over(table).value();
}

} // namespace

/// Who is one person, by identifiers and by what somebody decided.
class TestPersonClusters : public QObject {
    Q_OBJECT

private slots:
    void tellsIdentifiers();
    void findsRecords();
    void leavesTheTableAlone();
    void oneIdentifierIsOnePerson();
    void differentSplitsAName();
    void sameJoinsNamesAndProfiles();
    void signsAreNotJoinedByTheirSound();
    void drawsConclusions();
    void noticesContradictions();
    void cutRestoresBoth();
    void waitsForItsRecords();
    void splitsACohort();
};

void TestPersonClusters::tellsIdentifiers()
{
    QVERIFY(isPersonIdentifier("~Wei_Wang13"));
    QVERIFY(isPersonIdentifier("wei@example.org"));
    QVERIFY(isPersonIdentifier("/38246174500"));
    QVERIFY(!isPersonIdentifier("/y/yang-liu/"));
    QVERIFY(!isPersonIdentifier("~"));
    QVERIFY(!isPersonIdentifier(""));
}

void TestPersonClusters::findsRecords()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto records = recordsOf(table);
    QByteArrayList lines;
    for (std::uint32_t record = 0; record < records->size(); ++record) {
        const PersonRecord& key = records->record(record);
        QByteArray names;
        for (const std::uint32_t name : records->namesOf(record))
            names += ' ' + QByteArray::fromStdString(std::string(records->name(name)));
        lines.append(QByteArray::fromStdString(key.identifier + key.name) + ':' + names + ' '
                     + QByteArray::number(qulonglong(records->paperCount(record))));
    }
    std::ranges::sort(lines);
    QVERIFY(lines.contains("~Eric_Xing1: eric p. xing eric xing 3"));
    QVERIFY(lines.contains("eric xing: eric xing 1"));
    QVERIFY(lines.contains("wei wang: wei wang 1"));
    QVERIFY(lines.contains("bo li: bo li 3"));
    QCOMPARE(lines.size(), 13);
}

void TestPersonClusters::leavesTheTableAlone()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    QVERIFY(linkedAuthorships(table, PersonDecisions()) == table);
}

void TestPersonClusters::oneIdentifierIsOnePerson()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto linked = linkedAuthorships(
        table, decided({{named("bo li"), identified("~Bo_Li4"), LinkVerdict::NotSure}}));
    QCOMPARE(people(linked, table, "xing"),
             QByteArray("eric p. xing|~Eric_Xing1\neric p. xing|~Eric_Xing1\n"
                        "eric p. xing|~Eric_Xing1\neric p. xing|-"));
}

void TestPersonClusters::differentSplitsAName()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto linked = linkedAuthorships(
        table, decided({{identified("~Wei_Wang1"), identified("~Wei_Wang2"), different}}));
    QCOMPARE(people(linked, table, "wei wang"), QByteArray("wei wang ~Wei_Wang1|~Wei_Wang1\n"
                                                           "wei wang ~Wei_Wang2|~Wei_Wang2\n"
                                                           "wei wang|-"));
    const auto both = linkedAuthorships(
        table, decided({{identified("~Wei_Wang1"), identified("~Wei_Wang2"), different},
                        {named("wei wang"), identified("~Wei_Wang1"), same}}));
    QCOMPARE(people(both, table, "wei wang"), QByteArray("wei wang|~Wei_Wang1\n"
                                                         "wei wang ~Wei_Wang2|~Wei_Wang2\n"
                                                         "wei wang|-"));
}

void TestPersonClusters::sameJoinsNamesAndProfiles()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto profiles = [](const std::shared_ptr<const Table>& of, std::string_view name) {
        const CodedRows persons(*of->column("person"));
        const auto known = knownProfiles(*of, persons);
        std::uint32_t code = 1;
        while (persons.text(code) != name)
            ++code;
        return known[code];
    };
    QVERIFY(profiles(table, "wei wang") == KnownProfiles::Several);
    // Decided to be two profiles of one person: the name is not shared any more.
    const auto linked = linkedAuthorships(
        table, decided({{identified("~Wei_Wang1"), identified("~Wei_Wang2"), same}}));
    QVERIFY(profiles(linked, "wei wang") == KnownProfiles::One);
    // Two names.
    const auto joined =
        linkedAuthorships(table, decided({{named("张伟"), identified("~Wei_Zhang9"), same}}));
    QCOMPARE(people(joined, table, "wei zhang"), QByteArray("wei zhang|~Wei_Zhang9"));
    QCOMPARE(people(joined, table, "张伟"), QByteArray("wei zhang|-"));
}

void TestPersonClusters::signsAreNotJoinedByTheirSound()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto linked = linkedAuthorships(
        table, decided({{identified("~Wei_Wang1"), identified("~Wei_Wang2"), same}}));
    QCOMPARE(people(linked, table, "张"), QByteArray("张伟|-\n张玮|-"));
    QCOMPARE(people(linked, table, "wei zhang"), QByteArray("wei zhang|~Wei_Zhang9"));
}

void TestPersonClusters::drawsConclusions()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto records = recordsOf(table);
    const auto numberOf = [&](const PersonRecord& wanted) {
        std::uint32_t record = 0;
        while (records->record(record) != wanted)
            ++record;
        return record;
    };
    const std::uint32_t alone = numberOf(named("wei wang"));
    const std::uint32_t first = numberOf(identified("~Wei_Wang1"));
    const std::uint32_t second = numberOf(identified("~Wei_Wang2"));
    const PersonClusters none(records, {});
    QVERIFY(none.stateOf(alone, first) == PairState::Open);
    QVERIFY(none.personOf(alone) == none.personOf(second)); // rule R9
    QVERIFY(none.decidedOf(alone) != none.decidedOf(second));
    const PersonClusters clusters(
        records, decided({{named("wei wang"), identified("~Wei_Wang1"), same},
                          {identified("~Wei_Wang2"), identified("~Wei_Wang1"), different}}));
    QVERIFY(clusters.stateOf(first, alone) == PairState::Same);
    QVERIFY(clusters.stateOf(first, second) == PairState::Different);
    QVERIFY(clusters.stateOf(second, alone) == PairState::FollowsDifferent);
    const PersonClusters joined(
        records, decided({{named("wei wang"), identified("~Wei_Wang1"), same},
                          {identified("~Wei_Wang2"), identified("~Wei_Wang1"), same}}));
    QVERIFY(joined.stateOf(second, alone) == PairState::FollowsSame);
    const PersonClusters unsure(
        records, decided({{named("wei wang"), identified("~Wei_Wang1"), LinkVerdict::NotSure}}));
    QVERIFY(unsure.stateOf(alone, first) == PairState::NotSure);
    QVERIFY(isUnresolved(PairState::NotSure) && isUnresolved(PairState::Open));
}

void TestPersonClusters::noticesContradictions()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const PersonClusters clusters(
        recordsOf(table),
        decided({{named("wei wang"), identified("~Wei_Wang1"), same},
                 {named("wei wang"), identified("~Wei_Wang2"), same},
                 {identified("~Wei_Wang1"), identified("~Wei_Wang2"), different}}));
    QCOMPARE(clusters.contradictions().size(), std::size_t(1));
    QVERIFY(clusters.contradictions().front()
            == personPair(identified("~Wei_Wang1"), identified("~Wei_Wang2")));
}

/// Any links made, one cut: all is as if it had never been made, down to the last cell.
void TestPersonClusters::cutRestoresBoth()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto records = recordsOf(table);
    std::mt19937 random(20240607); // fixed, so that a failure can be looked at
    for (int round = 0; round < 200; ++round) {
        PersonDecisions decisions;
        const auto some = [&] {
            return records->record(std::uint32_t(random() % records->size()));
        };
        const auto decide = [&](PersonDecisions& list) {
            const PersonPair pair = personPair(some(), some());
            if (pair.first != pair.second)
                list.try_emplace(pair, PersonDecision{LinkVerdict(random() % 3), "why"});
        };
        for (std::size_t count = random() % 5; count > 0; --count)
            decide(decisions);
        PersonDecisions more = decisions;
        decide(more);
        const auto before = linkedAuthorships(table, decisions);
        const auto linked = linkedAuthorships(table, more);
        more = decisions;
        const auto after = linkedAuthorships(table, more);
        QVERIFY(haveSameContent(*before, *after));
        // And whatever is linked, the rows stay whose they were.
        QCOMPARE(printedRows(*linked, {"name", "paper", "affiliation", "country"}),
                 printedRows(*table, {"name", "paper", "affiliation", "country"}));
    }
}

void TestPersonClusters::waitsForItsRecords()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto linked =
        linkedAuthorships(table, decided({{named("nobody"), identified("~Wei_Wang1"), same}}));
    QCOMPARE(people(linked, table, "wei wang"),
             QByteArray("wei wang|~Wei_Wang1\nwei wang|~Wei_Wang2\nwei wang|-"));
}

/// The answer about a cohort follows what was decided.
void TestPersonClusters::splitsACohort()
{
    FileFolder folder;
    const auto table = personList(folder);
    QVERIFY(table);
    const auto followed = [](const std::shared_ptr<const Table>& list) {
        const auto origin = rowsInCountry(*list, "US", 2017);
        return followCohort(*list, origin.value(), {2024, 2024}).value().onAnyPaper;
    };
    const auto plain = followed(table);
    const auto split = followed(linkedAuthorships(
        table, decided({{named("wei wang"), identified("~Wei_Wang1"), different}})));
    QCOMPARE(plain, 4U);
    QCOMPARE(split, 3U);
}

QTEST_GUILESS_MAIN(TestPersonClusters)
#include "tst_personclusters.moc"
