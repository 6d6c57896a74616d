#include "models/query/querysession.h"
#include "models/study/cohorts/cohortcounts.h"
#include "models/workspace/runsteps.h"
#include "models/workspace/studysteps.h"

#include "views/cohorts/followdialog.h"

#include "app/study/followdeed.h"
#include "app/study/renewdeed.h"
#include "app/study/sharesdeed.h"
#include "app/workspace/stepsdeed.h"

#include "tests/app/workspacecase.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace whither;

namespace {

/// Two papers of 2018 and two of 2023: Li moves to China, Xu stays, Wu is not seen again, and two
/// known profiles share the name Wei Wang.
const QByteArray papers2018 = R"([
{"title":"A","author":"Li Ming;Xu Yan;Wei Wang","authorids":"~Li_Ming1;~Xu_Yan1;~Wei_Wang1",
 "aff":"MIT;MIT;MIT","aff_country_unique":"United States","aff_country_unique_index":"0;0;0",
 "status":"Poster"},
{"title":"B","author":"Wu Fan","authorids":"~Wu_Fan1","aff":"Stanford University",
 "aff_country_unique":"United States","aff_country_unique_index":"0","status":"Poster"}])";
const QByteArray papers2023 = R"([
{"title":"C","author":"Li Ming;Wei Wang","authorids":"~Li_Ming1;~Wei_Wang2",
 "aff":"Tsinghua University;Peking University","aff_country_unique":"China",
 "aff_country_unique_index":"0;0","status":"Poster"},
{"title":"D","author":"Xu Yan","authorids":"~Xu_Yan1","aff":"MIT",
 "aff_country_unique":"United States","aff_country_unique_index":"0","status":"Poster"}])";

} // namespace

/// What is made of a list of papers: people followed, shares counted.
class TestPaperDeeds : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.start()); }
    void cleanup() { m_case.close(); }
    void isForPapersAlone();
    void followsWhoWasThere();
    void saysBothCounts();
    void sharedNamesCanBeLeftOut();
    void undoTakesThemAway();
    void comesBackFromAWorkspace();
    void agreesWithTheCommandLine();
    void countsShares();
    void stepsWorkThemOutAgain();
    void updateWorksThemOutAgain();

private:
    FollowDeed& deed() { return m_case.window().following(); }
    bool openPapers();
    bool ask();
    bool follow();

    WorkspaceCase m_case;
};

bool TestPaperDeeds::openPapers()
{
    const QDir folder(m_case.folder());
    return folder.mkpath(QStringLiteral("lists"))
           && !m_case.write("lists/iclr2018.json", papers2018).isEmpty()
           && !m_case.write("lists/iclr2023.json", papers2023).isEmpty()
           && m_case.import(m_case.in("lists"));
}

bool TestPaperDeeds::ask()
{
    QSignalSpy answered(&deed(), &FollowDeed::answered);
    m_case.actions().followPeople->trigger();
    return answered.wait(20'000);
}

bool TestPaperDeeds::follow()
{
    QSignalSpy ended(&deed(), &FollowDeed::ended);
    deed().dialog()->accept();
    return ended.wait(20'000);
}

void TestPaperDeeds::isForPapersAlone()
{
    QVERIFY(!m_case.actions().followPeople->isEnabled());
    QVERIFY(m_case.import(m_case.write("plain.csv", "name,country\nLi,China\n")));
    QVERIFY(!m_case.actions().followPeople->isEnabled());
    QVERIFY(openPapers());
    QVERIFY(m_case.actions().followPeople->isEnabled());
}

void TestPaperDeeds::followsWhoWasThere()
{
    QVERIFY(openPapers());
    QVERIFY(ask());
    const FollowChoice choice = deed().dialog()->choice();
    QCOMPARE(choice.country, std::string("United States")); // most rows
    QCOMPARE(choice.years, (YearSpan{2018, 2018}));
    QCOMPARE(choice.later, (YearSpan{2020, 2023}));
    QVERIFY(follow());
    QCOMPARE(m_case.rows(), 4);
    const Engine& engine = m_case.session().engine();
    Query query = m_case.session().query();
    std::map<std::string, std::uint64_t> later;
    for (const Group& group : engine.groups(query, {"where_later"}))
        later[group.terms.front().value_or("unknown")] = group.count;
    QCOMPARE(later, (std::map<std::string, std::uint64_t>{
                        {"China", 2}, {"United States", 1}, {"unknown", 1}}));
    QVERIFY(!m_case.actions().followPeople->isEnabled()); // its rows are people, not papers
    QCOMPARE(m_case.title(), QStringLiteral("2 of the 3 seen again are in China"));
}

/// The counts with and without ambiguous names, unasked.
void TestPaperDeeds::saysBothCounts()
{
    QVERIFY(openPapers());
    QVERIFY(ask());
    QStringList said;
    for (const auto* label : deed().dialog()->findChildren<QLabel*>())
        said.append(label->text());
    const QString all = said.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("China: 2 (without shared names 1)")), qPrintable(all));
    QVERIFY(follow());
    const QString ledger = m_case.view().figure()->text().ledger.join(QLatin1Char('\n'));
    QVERIFY2(ledger.contains(QStringLiteral("Seen again: country known 3")), qPrintable(ledger));
    QVERIFY2(ledger.contains(QStringLiteral("China 1")), qPrintable(ledger));
}

void TestPaperDeeds::sharedNamesCanBeLeftOut()
{
    QVERIFY(openPapers());
    QVERIFY(ask());
    QVERIFY(!m_case.actions().withoutSharedNames->isEnabled());
    QVERIFY(follow());
    QVERIFY(m_case.actions().withoutSharedNames->isEnabled());
    m_case.actions().withoutSharedNames->trigger();
    QTRY_COMPARE(m_case.rows(), 3);
    QVERIFY(m_case.actions().withoutSharedNames->isChecked());
    m_case.actions().withoutSharedNames->trigger();
    QTRY_COMPARE(m_case.rows(), 4);
}

void TestPaperDeeds::undoTakesThemAway()
{
    QVERIFY(openPapers());
    const std::string papers = m_case.session().table();
    QVERIFY(ask());
    QVERIFY(follow());
    QVERIFY(m_case.session().table() != papers);
    m_case.actions().undo->trigger();
    QCOMPARE(m_case.session().table(), papers);
    m_case.actions().redo->trigger();
    QCOMPARE(m_case.rows(), 4);
}

void TestPaperDeeds::comesBackFromAWorkspace()
{
    QVERIFY(openPapers());
    QVERIFY(ask());
    deed().dialog()->findChild<QLineEdit*>()->setText(QStringLiteral("US & 2018"));
    QVERIFY(follow());
    const std::string people = m_case.session().table();
    const Dataset before = *m_case.catalog().dataset(people);
    QCOMPARE(before.title, std::string("US & 2018"));
    QVERIFY(m_case.saveAs(m_case.in("followed")));
    m_case.close();
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("followed.whither")));
    QCOMPARE(m_case.session().table(), people);
    const Dataset& after = *m_case.catalog().dataset(people);
    QCOMPARE(after.facets, before.facets);
    QVERIFY(after.opening == before.opening);
    QCOMPARE(m_case.rows(), 4);
}

/// The cohort of the corpora's expected results, as `whither cohort` gives it.
void TestPaperDeeds::agreesWithTheCommandLine()
{
    const QString corpora = QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists");
    if (!QDir(corpora).exists())
        QSKIP("../shared/corpora is not there");
    QVERIFY(m_case.import(corpora));
    QVERIFY(ask());
    FollowDialog& dialog = *deed().dialog();
    // What the list proposes is that cohort.
    QCOMPARE(dialog.choice().country, std::string("United States"));
    QCOMPARE(dialog.choice().years.to, std::int64_t(2018));
    QCOMPARE(dialog.choice().later, (YearSpan{2022, 2025}));
    QVERIFY(follow());

    QFile file(QStringLiteral(WHITHER_SHARED_DIR "/corpora/expected/cohort_us_2018.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Query& query = m_case.session().query();
    std::map<QString, std::uint64_t> counted;
    for (const Group& group : m_case.session().engine().groups(query, {"where_later"}))
        counted[QString::fromStdString(group.terms.front().value_or("unknown"))] = group.count;
    const auto counts = cohortCounts(m_case.session().engine(), query);
    int compared = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 4)
            continue;
        const std::uint64_t expected = fields[3].toULongLong();
        if (fields[1] == "latest_country") {
            QCOMPARE(counted[QString::fromUtf8(fields[2])], expected);
            ++compared;
        } else if (fields[1] == "cohort_members") {
            QCOMPARE(counts->members, expected);
            ++compared;
        } else if (fields[1] == "several_countries_in_latest_year") {
            QCOMPARE(counts->several, expected);
            ++compared;
        }
    }
    QVERIFY(compared > 10);
}

/// C6: the other table that a list of papers gives.
void TestPaperDeeds::countsShares()
{
    QVERIFY(!m_case.actions().countShares->isEnabled());
    QVERIFY(openPapers());
    QSignalSpy ended(&m_case.window().shares(), &SharesDeed::ended);
    m_case.actions().countShares->trigger();
    QVERIFY(ended.wait(20'000));
    QVERIFY(m_case.actions().pages[1]->isChecked()); // shares over time
    QVERIFY(m_case.title().contains(QStringLiteral("ICLR")));
    QVERIFY(m_case.actions().updateList->isEnabled()); // from the papers
    const std::string shares = m_case.session().table();
    QVERIFY(m_case.saveAs(m_case.in("shares")));
    m_case.close();
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("shares.whither")));
    QCOMPARE(m_case.session().table(), shares);
    QVERIFY(m_case.actions().pages[1]->isChecked());
}

/// U5: tables that were worked out are steps too, done again on the next lists of papers.
void TestPaperDeeds::stepsWorkThemOutAgain()
{
    QVERIFY(openPapers());
    const std::string papers = m_case.session().table();
    QVERIFY(ask());
    QVERIFY(follow());
    const std::string people = m_case.session().table();
    QSignalSpy ended(&m_case.window().files().steps(), &StepsDeed::ended);
    m_case.window().files().steps().write(m_case.in("steps.json"));
    QVERIFY(ended.wait(20'000));
    QFile file(m_case.in("steps.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto steps = stepsFromJson(file.readAll());
    QVERIFY(steps.ok());
    ReadProgress progress;
    const auto again = runSteps(steps.value(), {{papers, {m_case.in("lists")}}}, progress, {});
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().place));
    QVERIFY(haveSameContent(*again.value().dataset(people)->table,
                            *m_case.window().lists().find(people)->table));
    // And once more from what was made.
    QVERIFY(stepsOf(again.value()).value().lists == steps.value().lists);
}

/// D6: newer papers, then the people again, also from a workspace.
void TestPaperDeeds::updateWorksThemOutAgain()
{
    QVERIFY(openPapers());
    const std::string papers = m_case.session().table();
    QVERIFY(ask());
    QVERIFY(follow());
    QVERIFY(m_case.saveAs(m_case.in("renewed")));
    m_case.close();
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("renewed.whither")));
    const std::string people = m_case.session().table();
    QVERIFY(m_case.actions().updateList->isEnabled());
    // The list loses all papers of 2023: nobody is seen again.
    ImportedLists& lists = m_case.window().lists();
    ReadProgress progress;
    const auto fewer =
        importList({{m_case.in("lists/iclr2018.json")}, {}, papers, "lists"}, progress, {});
    QVERIFY(fewer.ok());
    lists.put(std::make_shared<const ListImport>(fewer.value()));
    m_case.session().showTable(people);
    QSignalSpy ended(&m_case.window().renewing(), &RenewDeed::ended);
    m_case.actions().updateList->trigger();
    QVERIFY(ended.wait(20'000));
    Query query = m_case.session().query();
    QCOMPARE(query.table, people);
    QCOMPARE(cohortCounts(m_case.session().engine(), query)->notSeen, std::uint64_t(4));
    m_case.actions().undo->trigger();
    QCOMPARE(cohortCounts(m_case.session().engine(), query)->notSeen, std::uint64_t(1));
}

QTEST_MAIN(TestPaperDeeds)
#include "tst_paperdeeds.moc"
