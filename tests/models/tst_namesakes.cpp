#include "models/study/persons/namesakes.h"

#include "tests/support/papertable.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace whither;

namespace {

QByteArray paper(const char* status, const char* author, const char* ids, const char* aff = "")
{
    return QByteArray(R"({"title":"T","status":")") + status + R"(","author":")" + author
           + R"(","authorids":")" + ids + R"(","aff":")" + aff + "\"}";
}

/// The names of a list with what is known of them, one a line: "ann one", "bo many".
QByteArray printed(const Table& table)
{
    const CodedRows persons(*table.column("person"));
    const auto profiles = knownProfiles(table, persons);
    const auto areMany = namesAtManyInstitutions(table, persons);
    constexpr std::array names{"none", "one", "several"};
    QByteArrayList lines;
    for (std::uint32_t person = 1; person < persons.codeCount(); ++person) {
        const std::string_view name = persons.text(person);
        lines.append(QByteArray(name.data(), qsizetype(name.size())) + ' '
                     + names[std::size_t(profiles[person])] + (areMany[person] ? " many" : ""));
    }
    std::ranges::sort(lines);
    return lines.join('\n');
}

} // namespace

/// Which names are several people's.
class TestNamesakes : public QObject {
    Q_OBJECT

private slots:
    void tellsProfiles_data();
    void tellsProfiles();
    void countsProfiles();
    void countsInstitutions();
    void worksWithoutIdentifiers();
};

void TestNamesakes::tellsProfiles_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isProfile");

    QTest::newRow("OpenReview") << QByteArray("~Wei_Wang13") << true;
    QTest::newRow("e-mail") << QByteArray("wei@example.org") << false;
    QTest::newRow("IEEE") << QByteArray("/38246174500") << false;
    QTest::newRow("Anthology") << QByteArray("/y/yang-liu/") << false;
    QTest::newRow("tilde alone") << QByteArray("~") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestNamesakes::tellsProfiles()
{
    QFETCH(QByteArray, id);
    QTEST(isProfile(std::string_view(id.data(), std::size_t(id.size()))), "isProfile");
}

void TestNamesakes::countsProfiles()
{
    FileFolder folder;
    const ReadTable read = paperTable({
        folder.add(QStringLiteral("iclr2021.json"),
                   '[' + paper("Poster", "Ann;Bo;Cy;Di", "~Ann1;~Bo1;cy@a.org;~Di1") + ','
                       + paper("Poster", "ANN;Cy", "~Ann1;cy@b.org")
                       + ','
                       // A rejected paper tells of a second one all the same.
                       + paper("Reject", "Bo;Ed", "~Bo2;~Ed1") + ']'),
        // As many ids as authors, or none is believed.
        folder.add(QStringLiteral("uai2022.json"), '[' + paper("Poster", "Di;Ed", "~Di2") + ']'),
    });
    QVERIFY(read.table);
    QCOMPARE(printed(*read.table), QByteArray("ann one\nbo several\ncy none\ndi one\ned one"));
}

void TestNamesakes::countsInstitutions()
{
    FileFolder folder;
    const ReadTable read = paperTable({
        folder.add(QStringLiteral("nips2016.json"),
                   '[' + paper("Poster", "Ann;Bo", "", "MIT + ETH;Oxford") + ','
                       + paper("Poster", "Ann;Bo", "", "Inria;Dept. of Statistics, OXFORD") + ','
                       + paper("Poster", "Ann;Bo", "", "EPFL;Oxford, UK + ETH + Inria") + ']'),
        // Four places in two years are a career.
        folder.add(QStringLiteral("nips2017.json"),
                   '[' + paper("Poster", "Bo;Cy", "", "EPFL;A + B") + ']'),
        folder.add(QStringLiteral("nips2018.json"), '[' + paper("Poster", "Cy", "", "C + D") + ']'),
    });
    QVERIFY(read.table);
    QCOMPARE(printed(*read.table), QByteArray("ann none many\nbo none\ncy none"));
}

void TestNamesakes::worksWithoutIdentifiers()
{
    std::vector<RowChunk> chunks;
    chunks.emplace_back(1);
    const std::vector<std::string_view> row{"ann"};
    chunks.back().addRow(row);
    const auto table = assembleTable({{"person", std::nullopt}}, std::move(chunks), {}).table;
    QCOMPARE(printed(*table), QByteArray("ann none"));
}

QTEST_GUILESS_MAIN(TestNamesakes)
#include "tst_namesakes.moc"
