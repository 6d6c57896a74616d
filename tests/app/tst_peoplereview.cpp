#include "models/query/querysession.h"
#include "models/study/persons/personlinks.h"

#include "views/persons/reviewdialog.h"

#include "app/lists/importedlists.h"
#include "app/study/peoplekeeper.h"
#include "app/study/renewdeed.h"
#include "app/study/reviewdeed.h"

#include "tests/app/workspacecase.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace whither;

namespace {

/// Two profiles share the name Wei Wang; they wrote with one another's co-author.
const QByteArray papers = R"([
{"title":"A","author":"Wei Wang;Ann Lee","authorids":"~Wei_Wang1;~Ann_Lee1",
 "aff":"MIT;MIT","aff_country_unique":"United States","aff_country_unique_index":"0;0",
 "status":"Poster"},
{"title":"B","author":"Wei Wang;Ann Lee","authorids":"~Wei_Wang2;~Ann_Lee1",
 "aff":"Fudan University;MIT","aff_country_unique":"China;United States",
 "aff_country_unique_index":"0;1","status":"Poster"}])";

} // namespace

/// Who is one person: asked in the window, kept in the study, followed by every figure.
class TestPeopleReview : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void isForPapersAlone();
    void footersCountTheUndecided();
    void decisionsChangeWhoIsCounted();
    void undoRestoresBoth();
    void reasonsAreKept();
    void whatIsDecidedCanBeFound();
    void comesBackFromAWorkspace();
    void tablesSayThatTheyAreStale();

private:
    ReviewDeed& deed() { return m_case.window().review(); }
    bool ask();
    bool decide(std::optional<LinkVerdict> verdict);
    bool settle();
    std::set<std::string> people();

    WorkspaceCase m_case;
};

void TestPeopleReview::init()
{
    m_case.persons().setAll({}); // the study's, which outlives the window
    QVERIFY(m_case.start());
    QVERIFY(m_case.import(m_case.write("iclr2018.json", papers)));
    QVERIFY(settle());
}

/// Waits until tables and counts follow the decisions.
bool TestPeopleReview::settle()
{
    return QTest::qWaitFor([this] { return m_case.window().people().isIdle(); }, 20'000);
}

bool TestPeopleReview::ask()
{
    QSignalSpy opened(&deed(), &ReviewDeed::opened);
    m_case.actions().reviewPeople->trigger();
    return opened.wait(20'000);
}

bool TestPeopleReview::decide(std::optional<LinkVerdict> verdict)
{
    QSignalSpy decided(&deed(), &ReviewDeed::decided);
    deed().dialog()->decide(verdict);
    return decided.wait(20'000) && settle();
}

std::set<std::string> TestPeopleReview::people()
{
    std::set<std::string> names;
    Query query = m_case.session().query();
    for (const Group& group : m_case.session().engine().groups(query, {"person"}))
        names.insert(group.terms.front().value_or("unknown"));
    return names;
}

void TestPeopleReview::isForPapersAlone()
{
    QVERIFY(m_case.actions().reviewPeople->isEnabled());
    QVERIFY(m_case.import(m_case.write("plain.csv", "name,country\nLi,China\n")));
    QVERIFY(!m_case.actions().reviewPeople->isEnabled());
}

void TestPeopleReview::footersCountTheUndecided()
{
    const auto footer = [&] { return m_case.view().figure()->text().footer; };
    QVERIFY2(footer().contains(QStringLiteral("are not decided: 1.")), qPrintable(footer()));
    QVERIFY(ask());
    QVERIFY(decide(LinkVerdict::NotSure));
    QVERIFY(footer().contains(QStringLiteral("are not decided: 1.")));
    QVERIFY(decide(LinkVerdict::Different));
    QTRY_VERIFY(!footer().contains(QStringLiteral("are not decided")));
}

void TestPeopleReview::decisionsChangeWhoIsCounted()
{
    QCOMPARE(people(), (std::set<std::string>{"ann lee", "wei wang"}));
    QVERIFY(ask());
    QCOMPARE(deed().dialog()->pairs().rowCount(), 1);
    QVERIFY(decide(LinkVerdict::Different));
    QCOMPARE(people(),
             (std::set<std::string>{"ann lee", "wei wang ~Wei_Wang1", "wei wang ~Wei_Wang2"}));
    QVERIFY(decide(LinkVerdict::Same));
    QCOMPARE(people(), (std::set<std::string>{"ann lee", "wei wang"}));
    QVERIFY(decide(std::nullopt));
    QVERIFY(m_case.persons().all().empty());
}

void TestPeopleReview::undoRestoresBoth()
{
    const auto original = m_case.window().lists().find(m_case.session().table())->table;
    QVERIFY(ask());
    QVERIFY(decide(LinkVerdict::Different));
    const std::string list = m_case.session().table();
    QVERIFY(m_case.window().lists().asked(list)->table != original);
    QCOMPARE(m_case.window().lists().find(list)->table, original);
    m_case.actions().undo->trigger();
    QVERIFY(settle());
    QCOMPARE(m_case.window().lists().asked(list)->table, original);
    QCOMPARE(people(), (std::set<std::string>{"ann lee", "wei wang"}));
}

void TestPeopleReview::reasonsAreKept()
{
    QVERIFY(ask());
    const auto lines = deed().dialog()->findChildren<QLineEdit*>();
    QLineEdit* reason = lines.back();
    QTest::keyClicks(reason, QStringLiteral("other home page"));
    QVERIFY(decide(LinkVerdict::Different));
    const PersonDecisions& decisions = m_case.persons().of(m_case.session().table());
    QCOMPARE(decisions.size(), std::size_t(1));
    QCOMPARE(decisions.begin()->second.reason, std::string("other home page"));
    QCOMPARE(reason->text(), QStringLiteral("other home page"));
}

void TestPeopleReview::whatIsDecidedCanBeFound()
{
    QVERIFY(ask());
    auto* choice = deed().dialog()->findChild<QComboBox*>();
    choice->setCurrentIndex(1); // decided
    QCOMPARE(deed().dialog()->pairs().rowCount(), 0);
    choice->setCurrentIndex(2); // all
    QCOMPARE(deed().dialog()->pairs().rowCount(), 1);
    QVERIFY(decide(LinkVerdict::Different));
    choice->setCurrentIndex(0); // to decide
    QCOMPARE(deed().dialog()->pairs().rowCount(), 0);
    choice->setCurrentIndex(1);
    QCOMPARE(deed().dialog()->pairs().rowCount(), 1);
    deed().dialog()->findChild<QLineEdit*>()->setText(QStringLiteral("WEI"));
    QCOMPARE(deed().dialog()->pairs().rowCount(), 1);
    deed().dialog()->findChild<QLineEdit*>()->setText(QStringLiteral("ann"));
    QCOMPARE(deed().dialog()->pairs().rowCount(), 0);
}

void TestPeopleReview::comesBackFromAWorkspace()
{
    QVERIFY(ask());
    QVERIFY(decide(LinkVerdict::Different));
    deed().dialog()->close();
    QVERIFY(m_case.saveAs(m_case.in("decided")));
    m_case.close();
    QVERIFY(m_case.start());
    QVERIFY(m_case.openFile(m_case.in("decided.whither")));
    QVERIFY(settle());
    QCOMPARE(people().size(), std::size_t(3));
    QVERIFY(m_case.window().files().desk().isSafe()); // opening it changed nothing
}

/// What was worked out of the list says when other people are counted there now.
void TestPeopleReview::tablesSayThatTheyAreStale()
{
    const std::string list = m_case.session().table();
    const auto isSaid = [&] {
        return m_case.notices().join(QLatin1Char('|')).contains(QStringLiteral("was worked out"));
    };
    m_case.actions().countShares->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_case.window().lists().all().size(), std::size_t(2), 20'000);
    QVERIFY(!isSaid());
    const PersonPair pair = personPair({"~Wei_Wang1", {}}, {"~Wei_Wang2", {}});
    m_case.persons().set(list, pair, PersonDecision{LinkVerdict::Different, {}});
    QTRY_VERIFY(isSaid());
    m_case.persons().set(list, pair, std::nullopt); // as it was
    QTRY_VERIFY(!isSaid());
    m_case.persons().set(list, pair, PersonDecision{LinkVerdict::Different, {}});
    QTRY_VERIFY(isSaid());
    QVERIFY(settle());
    QSignalSpy ended(&m_case.window().renewing(), &RenewDeed::ended);
    QVERIFY(m_case.answerNotice("&Work it out again"));
    QVERIFY(ended.wait(20'000));
    QTRY_VERIFY(!isSaid());
}

QTEST_MAIN(TestPeopleReview)
#include "tst_peoplereview.moc"
