#include "models/query/querysession.h"
#include "models/text/errortext.h"
#include "models/workspace/studysteps.h"
#include "models/workspace/workspacefile.h"

#include "app/workspace/stepsdeed.h"
#include "app/workspace/workspacecontent.h"

#include "tests/app/workspacecase.h"

#include <QFileInfo>

using namespace whither;

/// The workspace file behind the window: what it keeps, when it is modified, and what it guards.
class TestWorkspaceDesk : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.start()); }
    void cleanup() { m_case.close(); }
    void keepsEverything();
    void keepsDecisionsAboutPeople();
    void builtInQuestionsAreKept();
    void staysUsableWhileSaving();
    void undoToSavedIsClean();
    void questionsOfTheStudyAreNobodysLoss();
    void closingAsksOnlyForWhatWouldBeLost();
    void closingSavesAsTheUserSays();
    void closingKeepsHowTablesWereLeft();
    void openedElsewhereIsToRead();
    void changedFileIsAskedAbout();
    void failedSaveLosesNothing();
    void damagedFileChangesNothing();
    void unreadablePartsAreSaid();
    void keepsClaims();
    void compactsAFile();
    void namesAreText();
    void stepsAreWritten();

private:
    WorkspaceCase m_case;
};

namespace {

const QByteArray alumni = "id,姓名,国家\n1,杨植麟,China\n2,李飞飞,United States\n"
                          "3,何恺明,United States\n4,<b>Li</b> %1,\n";

} // namespace

/// T3 and U4: columns, widths, sort, filter, scroll row, selected record, and the list itself.
void TestWorkspaceDesk::keepsEverything()
{
    QByteArray many = "id,name,country\n";
    for (int row = 0; row < 500; ++row)
        many += QByteArray::number(row) + ",name " + QByteArray::number(row * 7919 % 500) + ','
                + (row % 3 == 0 ? "China" : "Canada") + '\n';
    QVERIFY(m_case.import(m_case.write("many.csv", many)));
    const std::string list = m_case.session().table();
    Query query = m_case.session().query();
    query.sort = {{"name", true}};
    query.conditions = {{"country", Condition::Op::IsAnyOf, {Term("Canada")}}};
    m_case.session().setQuery(query);
    RecordHeader* header = m_case.table().header();
    header->moveSection(header->visualIndex(2), 0);
    header->resizeSection(2, 173);
    header->setSectionHidden(0, true);
    m_case.table().setCurrentRow(301);
    m_case.table().showOnTop(298);
    const auto top = m_case.table().topRowId();
    QVERIFY(m_case.saveAs(m_case.in("study")));
    QCOMPARE(m_case.desk().path(), m_case.in("study.whither"));
    QCOMPARE(m_case.desk().isModified(), false);
    QVERIFY(m_case.window().windowTitle().contains(QStringLiteral("study.whither")));
    m_case.close();

    QFile::remove(m_case.in("many.csv")); // nothing else is needed
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("study.whither")));
    QCOMPARE(m_case.session().table(), list);
    QCOMPARE(m_case.session().query(), query);
    QCOMPARE(m_case.rows(), 333);
    header = m_case.table().header();
    QCOMPARE(header->visualIndex(2), 0);
    QCOMPARE(header->sectionSize(2), 173);
    QVERIFY(header->isSectionHidden(0));
    QCOMPARE(m_case.table().currentRowId(), std::optional<std::uint64_t>(301));
    QCOMPARE(m_case.table().topRowId(), top);
    QVERIFY(!m_case.desk().isModified());
    QVERIFY(m_case.desk().isSafe());
    QVERIFY(!m_case.actions().undo->isEnabled());
}

/// What was decided about people comes back with the list; saved, it is nobody's loss.
void TestWorkspaceDesk::keepsDecisionsAboutPeople()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    const std::string list = m_case.session().table();
    const PersonPair pair = personPair({"~Wei_Wang1", {}}, {{}, "wei wang"});
    PersonLinks& persons = m_case.persons();
    WorkspaceContent& content = m_case.window().files().content();
    persons.set(list, pair, PersonDecision{LinkVerdict::Different, "other homepage"});
    persons.set("a list that is gone", pair, PersonDecision{LinkVerdict::Same, {}});
    const WorkspaceSnapshot saved = content.snapshot();
    QVERIFY(content.hasListsOf(saved));
    persons.set(list, pair, std::nullopt);
    QVERIFY(!content.hasListsOf(saved));
    content.show(saved);
    QVERIFY(persons.of(list).at(pair)
            == (PersonDecision{LinkVerdict::Different, "other homepage"}));
    QCOMPARE(persons.all().size(), std::size_t(1));
    content.show({});
    QVERIFY(persons.all().empty());
}

void TestWorkspaceDesk::builtInQuestionsAreKept()
{
    Query query = m_case.session().queryOf("cohort100");
    query.search = "china";
    m_case.session().setQuery(query);
    QVERIFY(m_case.saveAs(m_case.in("built-in.whither")));
    const auto stored = readWorkspace(m_case.in("built-in.whither"));
    QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(errorText(stored.error())));
    QVERIFY(stored.value().datasets.empty());
    QCOMPARE(stored.value().queries.size(), std::size_t(1)); // of those that were changed
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("built-in.whither")));
    QCOMPARE(m_case.session().query(), query);
}

/// An edit during a save is not in the file, and the window knows it.
void TestWorkspaceDesk::staysUsableWhileSaving()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(m_case.saveAs(m_case.in("busy.whither")));
    QSignalSpy saved(&m_case.desk(), &WorkspaceDesk::saved);
    m_case.actions().save->trigger();
    QCOMPARE(m_case.desk().deedUnderWay(),
             std::optional<WorkspaceDesk::Deed>(WorkspaceDesk::Deed::Save));
    m_case.actions().closeList->trigger();
    QVERIFY(saved.wait(20'000));
    QVERIFY(m_case.desk().isModified());
    QVERIFY(m_case.window().isWindowModified());
    const auto stored = readWorkspace(m_case.in("busy.whither"));
    QVERIFY(stored.ok());
    QCOMPARE(stored.value().datasets.size(), std::size_t(1));
    m_case.actions().undo->trigger();
    QVERIFY(!m_case.desk().isModified());
}

/// JabRef's stale star: an undo back to what the file holds takes the mark away, and a redo brings
/// it back.
void TestWorkspaceDesk::undoToSavedIsClean()
{
    QVERIFY(!m_case.window().isWindowModified());
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(m_case.window().isWindowModified());
    m_case.actions().undo->trigger();
    QVERIFY(!m_case.window().isWindowModified());
    m_case.actions().redo->trigger();
    QVERIFY(m_case.saveAs(m_case.in("star.whither")));
    QVERIFY(!m_case.window().isWindowModified());
    m_case.clickFacet(QStringLiteral("国家"), QStringLiteral("China"));
    QCOMPARE(m_case.rows(), 1);
    QVERIFY(m_case.window().isWindowModified());
    m_case.actions().undo->trigger();
    QVERIFY(!m_case.window().isWindowModified());
    m_case.actions().undo->trigger(); // the import
    QVERIFY(m_case.window().isWindowModified());
    m_case.actions().redo->trigger();
    QVERIFY(!m_case.window().isWindowModified());
}

void TestWorkspaceDesk::questionsOfTheStudyAreNobodysLoss()
{
    m_case.session().showTable("cohort100");
    Query query = m_case.session().query();
    query.search = "china";
    m_case.session().setQuery(query);
    QVERIFY(!m_case.desk().isModified());
    QVERIFY(m_case.window().close());
    QVERIFY(m_case.answers.asked.isEmpty());
}

void TestWorkspaceDesk::closingAsksOnlyForWhatWouldBeLost()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(!m_case.window().close()); // Cancel
    QCOMPARE(m_case.answers.asked, QStringList{QStringLiteral("unsaved")});
    QVERIFY(m_case.window().isVisible());
    m_case.answers.unsaved = UnsavedChanges::Discard;
    m_case.window().close();
    QTRY_VERIFY(!m_case.window().isVisible());
}

void TestWorkspaceDesk::closingSavesAsTheUserSays()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    m_case.answers.unsaved = UnsavedChanges::Save;
    m_case.answers.path = m_case.in("closing.whither");
    m_case.window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_case.window().isVisible(), 20'000);
    QVERIFY(readWorkspace(m_case.in("closing.whither")).ok());
}

/// A sort and a selected record are no reason to ask, and are there the next time all the same.
void TestWorkspaceDesk::closingKeepsHowTablesWereLeft()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(m_case.saveAs(m_case.in("left.whither")));
    m_case.answers.asked.clear();
    m_case.table().sortRequested({{"姓名", false}});
    m_case.table().setCurrentRow(2);
    const Query query = m_case.session().query();
    m_case.window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_case.window().isVisible(), 20'000);
    QVERIFY(m_case.answers.asked.isEmpty());
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("left.whither")));
    QCOMPARE(m_case.session().query(), query);
    QCOMPARE(m_case.table().currentRowId(), std::optional<std::uint64_t>(2));
    // Nobody did anything: the file is left alone.
    const QDateTime before = QFileInfo(m_case.in("left.whither")).lastModified();
    QVERIFY(m_case.window().close());
    QCOMPARE(QFileInfo(m_case.in("left.whither")).lastModified(), before);
}

void TestWorkspaceDesk::openedElsewhereIsToRead()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(m_case.saveAs(m_case.in("shared.whither")));
    WorkspaceCase other;
    QVERIFY(other.start());
    QVERIFY(other.openFile(m_case.in("shared.whither")));
    QVERIFY(other.desk().isReadOnly());
    QCOMPARE(other.rows(), 4);
    QVERIFY(other.window().windowTitle().contains(QStringLiteral("to read only")));
    QCOMPARE(other.notices().size(), 1);
    QVERIFY2(other.notices().first().contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(other.notices().first()));
    // Saving asks where.
    other.answers.path = m_case.in("mine.whither");
    QVERIFY(other.save());
    QCOMPARE(other.answers.asked, QStringList{QStringLiteral("where")});
    QVERIFY(!other.desk().isReadOnly());
    QVERIFY(other.notices().isEmpty());
    // The first window has the second's file locked to it now.
    QVERIFY(m_case.openFile(m_case.in("mine.whither")));
    QVERIFY(m_case.desk().isReadOnly());
}

void TestWorkspaceDesk::changedFileIsAskedAbout()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    const QString path = m_case.in("changed.whither");
    QVERIFY(m_case.saveAs(path));
    QVERIFY(writeWorkspace(path, Workspace()).ok()); // by somebody who minds no locks
    m_case.answers.asked.clear();
    m_case.desk().save();
    QCOMPARE(m_case.answers.asked, QStringList{QStringLiteral("changed")});
    QVERIFY(readWorkspace(path).value().datasets.empty());
    m_case.answers.changed = ChangedFile::Replace;
    QVERIFY(m_case.save());
    QCOMPARE(readWorkspace(path).value().datasets.size(), std::size_t(1));
    QFile::remove(path); // what is gone cannot be overwritten
    m_case.answers.asked.clear();
    QVERIFY(m_case.save());
    QVERIFY(m_case.answers.asked.isEmpty());
}

void TestWorkspaceDesk::failedSaveLosesNothing()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(!m_case.saveAs(m_case.in("no such folder/study.whither")));
    QVERIFY(m_case.desk().isModified());
    QVERIFY(m_case.desk().path().isEmpty());
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY2(m_case.notices().first().contains(QStringLiteral("study.whither")),
             qPrintable(m_case.notices().first()));
    // The notice offers another place.
    m_case.answers.path = m_case.in("study.whither");
    QSignalSpy saved(&m_case.desk(), &WorkspaceDesk::saved);
    QVERIFY(m_case.answerNotice("Save &as…"));
    QVERIFY(saved.wait(20'000));
    QVERIFY(m_case.notices().isEmpty());
    QVERIFY(!m_case.desk().isModified());
}

void TestWorkspaceDesk::damagedFileChangesNothing()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(m_case.saveAs(m_case.in("whole.whither")));
    QFile whole(m_case.in("whole.whither"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString cut = m_case.write("cut.whither", whole.readAll().left(9'000));
    QVERIFY(!m_case.openFile(cut));
    QCOMPARE(m_case.desk().path(), m_case.in("whole.whither"));
    QCOMPARE(m_case.rows(), 4);
    QCOMPARE(m_case.notices().size(), 1);
    QVERIFY(m_case.notices().first().contains(QStringLiteral("cut.whither")));
}

/// A file whose edits of institutions or decisions about people make no sense opens without them.
void TestWorkspaceDesk::unreadablePartsAreSaid()
{
    const QString path = m_case.in("odd.whither");
    Workspace odd;
    odd.settings.emplace(std::string(StudyInstitutions::settingsKey), "[{\"kind\":7}]");
    odd.settings.emplace(std::string(personSettingsKey), "nonsense");
    odd.settings.emplace(std::string(ownClaimsKey), "[{}]");
    QVERIFY(writeWorkspace(path, odd).ok());
    QVERIFY(m_case.openFile(path));
    QTRY_COMPARE(m_case.notices().size(), 3);
    QVERIFY(m_case.notices().join(QLatin1Char(' ')).contains(QStringLiteral("of your own")));
    QVERIFY(m_case.notices().join(QLatin1Char(' ')).contains(QStringLiteral("institutions")));
    QVERIFY(m_case.notices().join(QLatin1Char(' ')).contains(QStringLiteral("one person")));
    // They are about that file.
    QVERIFY(writeWorkspace(m_case.in("sound.whither"), Workspace()).ok());
    QVERIFY(m_case.openFile(m_case.in("sound.whither")));
    QVERIFY2(m_case.notices().isEmpty(), qPrintable(m_case.notices().join(QLatin1Char('|'))));
}

/// Claims of the user's own are part of the study: to be saved, and gone with it.
void TestWorkspaceDesk::keepsClaims()
{
    ClaimCheck check;
    check.amount.query.table = "cohort100";
    check.expected = 100;
    const std::vector<OwnClaim> claims{{"own-1", "there are a hundred", check}};
    m_case.ownClaims().setAll(claims);
    QVERIFY(m_case.desk().isModified());
    QVERIFY(m_case.saveAs(m_case.in("claims.whither")));
    QVERIFY(!m_case.desk().isModified());
    QVERIFY(writeWorkspace(m_case.in("empty.whither"), Workspace()).ok());
    QVERIFY(m_case.openFile(m_case.in("empty.whither")));
    QVERIFY(m_case.ownClaims().all().empty());
    QVERIFY(m_case.openFile(m_case.in("claims.whither")));
    QVERIFY(m_case.ownClaims().all() == claims);
    m_case.ownClaims().setAll({});
}

void TestWorkspaceDesk::compactsAFile()
{
    QByteArray many = "id,name\n";
    for (int row = 0; row < 3'000; ++row)
        many += QByteArray::number(row) + ",name\n";
    QVERIFY(m_case.import(m_case.write("many.csv", many)));
    const std::string list = m_case.session().table();
    QVERIFY(m_case.saveAs(m_case.in("large.whither")));
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    m_case.window().importer().close(list);
    QSignalSpy saved(&m_case.desk(), &WorkspaceDesk::saved);
    m_case.actions().compact->trigger();
    QVERIFY(saved.wait(20'000));
    const auto compacted = saved.first().first().value<SavedWorkspace>();
    QVERIFY(compacted.wasToCompact);
    QVERIFY(compacted.bytes < compacted.bytesBefore);
    QCOMPARE(compacted.bytes, QFileInfo(m_case.in("large.whither")).size());
    QVERIFY(m_case.window().statusBar()->currentMessage().contains(QStringLiteral("less")));
}

void TestWorkspaceDesk::namesAreText()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    QVERIFY(m_case.saveAs(m_case.in("<b>R&D %1 [*].whither")));
    QVERIFY(m_case.window().windowTitle().startsWith(QStringLiteral("<b>R&D %1 [*][*].whither")));
    QCOMPARE(m_case.desk().name(), QStringLiteral("<b>R&D %1 [*].whither"));
}

/// U5: File, Export steps…
void TestWorkspaceDesk::stepsAreWritten()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", alumni)));
    Query query = m_case.session().query();
    query.search = "li";
    m_case.session().setQuery(query);
    StepsDeed& deed = m_case.window().files().steps();
    QSignalSpy ended(&deed, &StepsDeed::ended);
    deed.write(m_case.in("steps.json"));
    QVERIFY(ended.wait(20'000));
    QFile file(m_case.in("steps.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto steps = stepsFromJson(file.readAll());
    QVERIFY(steps.ok());
    QCOMPARE(steps.value().lists.size(), std::size_t(1));
    QCOMPARE(steps.value().lists.front().files.front().name, std::string("alumni.csv"));
    QCOMPARE(steps.value().lists.front().files.front().sha256.size(), std::size_t(64));
    QVERIFY(steps.value().queries.at(m_case.session().table()) == query);
}

QTEST_MAIN(TestWorkspaceDesk)
#include "tst_workspacedesk.moc"
