#include "models/import/papers/paperlistfiles.h"
#include "models/study/cohorts/cohorttable.h"
#include "models/study/datasets/authorships.h"
#include "models/study/persons/appointments.h"

#include "tests/support/papertable.h"

#include <QTest>

using namespace whither;

namespace {

QByteArray paper(const char* status, const char* author, const char* aff, const char* countries,
                 const char* index)
{
    return QByteArray(R"({"title":"T","status":")") + status + R"(","author":")" + author
           + R"(","aff":")" + aff + R"(","aff_country_unique":")" + countries
           + R"(","aff_country_unique_index":")" + index + "\"}";
}

/// Three years; in the last, Ann is somewhere that the test chooses.
ReadTable listWithAnnIn(const char* institution, const char* country, FileFolder& folder)
{
    return paperTable({
        folder.add(QStringLiteral("uai2019.json"),
                   '[' + paper("Poster", "Ann;Bo", "MIT;PKU", "US;CN", "0;1") + ','
                       + paper("Poster", "Ann", "MIT", "US", "0") + ']'),
        folder.add(QStringLiteral("aistats2019.json"),
                   '[' + paper("Poster", "Bo;Ann", "CMU;MIT", "US", "0;0") + ','
                       + paper("Reject", "Ann", "Mars", "MR", "0") + ']'),
        folder.add(QStringLiteral("uai2020.json"),
                   '[' + paper("Poster", "Ann;Bo", "MIT;", "US", "0") + ']'),
        folder.add(QStringLiteral("uai2023.json"),
                   '[' + paper("Poster", "Ann", institution, country, "0") + ']'),
    });
}

QByteArray printed(const Appointment& appointment)
{
    const auto bytes = [](std::string_view text) {
        return QByteArray(text.data(), qsizetype(text.size()));
    };
    return QByteArray::number(qlonglong(appointment.from)) + '-'
           + QByteArray::number(qlonglong(appointment.to)) + ' ' + bytes(appointment.institution)
           + ' ' + bytes(appointment.country) + " x" + QByteArray::number(appointment.papers);
}

QByteArray printed(std::span<const Appointment> appointments)
{
    QByteArrayList lines;
    for (const Appointment& appointment : appointments)
        lines.append(printed(appointment));
    return lines.join('\n');
}

std::uint32_t codeOf(const Appointments& appointments, std::string_view person)
{
    std::uint32_t code = 1;
    while (appointments.persons().text(code) != person)
        ++code;
    return code;
}

QByteArray countsOf(const Table& table, std::int64_t year)
{
    const auto counts = countryCounts(table, CountingRule::Fractional);
    QByteArray text;
    for (const CountryCount& count : counts.value()) {
        if (count.year == year)
            text += QByteArray::fromStdString(count.conference + ' ' + count.country.value_or("-"))
                    + ' ' + QByteArray::number(count.count) + '\n';
    }
    return text;
}

} // namespace

/// Where people were, as their papers date it.
class TestAppointments : public QObject {
    Q_OBJECT

private slots:
    void listsThem();
    void joinsYearsThatFollow();
    void tellsWhereIn();
    void aMoveChangesNoOtherYear();
    void refusesOtherTables();
    void agreesWithSightings();
};

void TestAppointments::listsThem()
{
    FileFolder folder;
    const ReadTable read = listWithAnnIn("ETH", "CH", folder);
    QVERIFY(read.table);
    const auto appointments = Appointments::over(*read.table);
    QVERIFY(appointments.ok());
    QCOMPARE(printed(appointments.value().of(codeOf(appointments.value(), "ann"))),
             QByteArray("2019-2019 MIT US x3\n2020-2020 MIT US x1\n2023-2023 ETH CH x1"));
    // Of one year, the conference that is first by name decides; what has no country is last.
    QCOMPARE(printed(appointments.value().of(codeOf(appointments.value(), "bo"))),
             QByteArray("2019-2019 CMU US x1\n2019-2019 PKU CN x1\n2020-2020   x1"));
}

void TestAppointments::joinsYearsThatFollow()
{
    FileFolder folder;
    const ReadTable read = listWithAnnIn("MIT", "US", folder);
    QVERIFY(read.table);
    const auto appointments = Appointments::over(*read.table);
    QVERIFY(appointments.ok());
    QCOMPARE(printed(career(appointments.value().of(codeOf(appointments.value(), "ann")))),
             QByteArray("2019-2020 MIT US x4\n2023-2023 MIT US x1"));
}

void TestAppointments::tellsWhereIn()
{
    FileFolder folder;
    const ReadTable read = listWithAnnIn("ETH", "CH", folder);
    QVERIFY(read.table);
    const auto made = Appointments::over(*read.table);
    QVERIFY(made.ok());
    const Appointments& appointments = made.value();
    const std::uint32_t ann = codeOf(appointments, "ann");
    const std::uint32_t bo = codeOf(appointments, "bo");
    QCOMPARE(appointments.in(ann, 2019)->country, std::string_view("US"));
    QCOMPARE(appointments.in(bo, 2019)->institution, std::string_view("CMU"));
    QVERIFY(!appointments.in(bo, 2020)); // on a paper, country unknown
    QVERIFY(!appointments.in(ann, 2021));
    QCOMPARE(appointments.lastUpTo(ann, 2022)->from, 2020);
    QCOMPARE(appointments.lastUpTo(ann, 2023)->country, std::string_view("CH"));
    QCOMPARE(appointments.lastUpTo(bo, 2023)->from, 2019);
    QVERIFY(!appointments.lastUpTo(ann, 2018));
}

void TestAppointments::aMoveChangesNoOtherYear()
{
    FileFolder homeFolder;
    FileFolder awayFolder;
    const ReadTable home = listWithAnnIn("MIT", "US", homeFolder);
    const ReadTable away = listWithAnnIn("Tsinghua", "CN", awayFolder);
    QVERIFY(home.table && away.table);
    const auto everyone = [](const Table& table) {
        return cohortTable(table, Selection(table.rowCount(), true),
                           {{2023, 2023}, {2019, 2020, 2023}});
    };
    const auto before = everyone(*home.table);
    const auto after = everyone(*away.table);
    QVERIFY(before.ok() && after.ok());
    const auto shown = [](const auto& table, const char* key) {
        return printedRows(*table.value(), {"person", key});
    };
    for (const char* key : {"in_2019", "in_2020"})
        QCOMPARE(shown(after, key), shown(before, key));
    QVERIFY(shown(after, "in_2023") != shown(before, "in_2023"));
    QVERIFY(shown(after, "where_later") != shown(before, "where_later"));
    for (const int year : {2019, 2020})
        QCOMPARE(countsOf(*away.table, year), countsOf(*home.table, year));
    QVERIFY(countsOf(*away.table, 2023) != countsOf(*home.table, 2023));
}

void TestAppointments::refusesOtherTables()
{
    QCOMPARE(Appointments::over(Table()).error().code, ErrorCode::MissingColumn);
}

/// The two ways to ask where somebody was have one answer, for everybody in the public lists.
void TestAppointments::agreesWithSightings()
{
    const QStringList files =
        paperListFiles(QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists"));
    if (files.isEmpty())
        QSKIP("../shared/corpora is not there");
    const ReadTable read = paperTable(files);
    QVERIFY(read.table);
    const auto trail = PaperTrail::over(*read.table);
    const auto appointments = Appointments::over(*read.table);
    QVERIFY(trail.ok() && appointments.ok());
    const std::vector<bool> everyone(trail.value().persons().codeCount(), true);
    const auto rows = trail.value().rowsOf(everyone);
    for (const std::int64_t year : {2018, 2021, 2024}) {
        const auto seen = trail.value().sightings(rows, {year, year});
        const auto seenUpTo = trail.value().sightings(rows, {0, year});
        std::size_t known = 0;
        for (std::uint32_t person = 1; person < everyone.size(); ++person) {
            const Appointment* in = appointments.value().in(person, year);
            const Appointment* last = appointments.value().lastUpTo(person, year);
            QCOMPARE(in ? std::optional(in->row) : std::nullopt, seen[person].row);
            QCOMPARE(last ? std::optional(last->row) : std::nullopt, seenUpTo[person].row);
            known += in ? 1U : 0U;
        }
        QVERIFY(known > 100);
    }
}

QTEST_GUILESS_MAIN(TestAppointments)
#include "tst_appointments.moc"
