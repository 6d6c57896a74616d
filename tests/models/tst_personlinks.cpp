#include "models/study/persons/personlinks.h"
#include "models/workspace/workspacefile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace whither;

namespace {

const PersonPair pair = personPair({"~Wei_Wang1", {}}, {{}, "wei wang"});
const PersonPair otherPair = personPair({"a@b.org", {}}, {"~Wei_Wang1", {}});

/// The bytes of a workspace that keeps what was decided.
QByteArray savedWith(const PersonLinks& links)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.whither"));
    Workspace workspace;
    if (!links.all().empty())
        workspace.settings.emplace(personSettingsKey, decisionsToJson(links.all()));
    QFile file(path);
    if (!writeWorkspace(path, workspace).ok() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

/// Decisions about people: kept, changed, taken back.
class TestPersonLinks : public QObject {
    Q_OBJECT

private slots:
    void ordersPairs();
    void edits_data();
    void edits();
    void tellsOfChanges();
    void survivesTheFile();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void undoGivesTheSameBytes();
};

void TestPersonLinks::ordersPairs()
{
    QVERIFY(pair == personPair(pair.second, pair.first));
    QVERIFY(pair.first < pair.second);
}

void TestPersonLinks::edits_data()
{
    using Decision = std::optional<PersonDecision>;
    QTest::addColumn<Decision>("before");
    QTest::addColumn<Decision>("after");
    QTest::addColumn<QString>("words");

    const Decision none;
    const Decision same = PersonDecision{LinkVerdict::Same, "same page"};
    const Decision different = PersonDecision{LinkVerdict::Different, {}};
    const Decision unsure = PersonDecision{LinkVerdict::NotSure, "later"};
    QTest::newRow("same") << none << same << QStringLiteral("Same person");
    QTest::newRow("different") << unsure << different << QStringLiteral("Different people");
    QTest::newRow("not sure") << same << unsure << QStringLiteral("Not sure about two people");
    QTest::newRow("cut") << same << none << QStringLiteral("Take back a decision on two people");
}

void TestPersonLinks::edits()
{
    QFETCH(std::optional<PersonDecision>, before);
    QFETCH(std::optional<PersonDecision>, after);
    PersonLinks links;
    links.set("papers", otherPair, PersonDecision{LinkVerdict::Same, {}});
    links.set("papers", pair, before);
    const DecisionsByList start = links.all();
    const PersonLinkEdit edit{"papers", pair, before, after};
    QTEST(edit.describe(), "words");
    edit.apply(links);
    const DecisionsByList changed = links.all();
    QVERIFY(changed != start);
    QCOMPARE(links.of("papers").contains(pair), after.has_value());
    edit.revert(links);
    QVERIFY(links.all() == start);
    edit.apply(links);
    QVERIFY(links.all() == changed);
    QVERIFY(links.of("another list").empty());
}

void TestPersonLinks::tellsOfChanges()
{
    PersonLinks links;
    QSignalSpy changes(&links, &PersonLinks::changed);
    links.set("papers", pair, PersonDecision{LinkVerdict::Same, {}});
    links.set("papers", pair, PersonDecision{LinkVerdict::Same, {}});
    QCOMPARE(changes.count(), 1);
    links.set("papers", pair, std::nullopt);
    QCOMPARE(changes.count(), 2);
    QVERIFY(links.all().empty()); // no list without any
    links.set("papers", otherPair, std::nullopt);
    QCOMPARE(changes.count(), 2);
}

void TestPersonLinks::survivesTheFile()
{
    PersonLinks links;
    links.set("papers", pair, PersonDecision{LinkVerdict::Different, "张伟 \"is\" not 张玮\n<b>"});
    links.set("papers", otherPair, PersonDecision{LinkVerdict::NotSure, {}});
    links.set("other", pair, PersonDecision{LinkVerdict::Same, {}});
    const QByteArray json = decisionsToJson(links.all());
    const auto read = decisionsFromJson(json);
    QVERIFY(read.ok());
    QVERIFY(read.value() == links.all());
    QCOMPARE(decisionsToJson(read.value()), json);
    QVERIFY(decisionsFromJson("[]").value().empty());
}

void TestPersonLinks::refusesOtherJson_data()
{
    QTest::addColumn<QByteArray>("json");

    const QByteArray good = R"([{"list":"l","first":{"name":"a"},"second":{"identifier":"~B"},)"
                            R"("verdict":"same","reason":""}])";
    QVERIFY(decisionsFromJson(good).ok());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no array") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no list") << QByteArray(good).replace("\"list\"", "\"lists\"");
    QTest::newRow("verdict") << QByteArray(good).replace("same", "maybe");
    QTest::newRow("both") << QByteArray(good).replace("\"name\":\"a\"",
                                                      "\"name\":\"a\",\"identifier\":\"~A\"");
    QTest::newRow("neither") << QByteArray(good).replace("\"name\":\"a\"", "");
    QTest::newRow("wrong order") << QByteArray(good).replace("\"name\":\"a\"",
                                                             "\"identifier\":\"~C\"");
    QTest::newRow("itself") << QByteArray(good).replace("\"name\":\"a\"", "\"identifier\":\"~B\"");
    QTest::newRow("twice") << QByteArray(good).replace("}]", "},") + QByteArray(good).mid(1);
}

void TestPersonLinks::refusesOtherJson()
{
    QFETCH(QByteArray, json);
    QCOMPARE(decisionsFromJson(json).error().code, ErrorCode::DamagedFile);
}

/// Any sequence of edits undone leaves the bytes of the file that there were.
void TestPersonLinks::undoGivesTheSameBytes()
{
    std::mt19937 random(77); // fixed, so that a failure can be looked at
    for (int round = 0; round < 10; ++round) {
        PersonLinks links;
        if (round % 2 == 1)
            links.set("papers", pair, PersonDecision{LinkVerdict::Same, "from before"});
        const QByteArray start = savedWith(links);
        QVERIFY(!start.isEmpty());
        std::vector<PersonLinkEdit> done;
        for (int step = 0; step < 30; ++step) {
            const std::string list(1, char('a' + random() % 2));
            const PersonPair chosen = random() % 2 == 0 ? pair : otherPair;
            const auto known = links.of(list).find(chosen);
            PersonLinkEdit edit{list, chosen, std::nullopt, std::nullopt};
            if (known != links.of(list).end())
                edit.before = known->second;
            if (random() % 4 != 0)
                edit.after = PersonDecision{LinkVerdict(random() % 3), std::to_string(step)};
            edit.apply(links);
            done.push_back(edit);
        }
        for (auto edit = done.rbegin(); edit != done.rend(); ++edit)
            edit->revert(links);
        QCOMPARE(savedWith(links), start);
    }
}

QTEST_GUILESS_MAIN(TestPersonLinks)
#include "tst_personlinks.moc"
