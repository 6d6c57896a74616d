#include "models/study/persons/replies.h"

#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// What people say to what is recorded of them: kept as bytes, changed by edits that can be undone.
class TestReplies : public QObject {
    Q_OBJECT

private slots:
    void comeBackFromJson();
    void refuses_data();
    void refuses();
    void areUndone();
};

void TestReplies::comeBackFromJson()
{
    const RepliesByTable replies{
        {"list", {{"Li Wei", {"2026-11-02", {}, {}}}, {"王芳", {{}, "2026-11-09", "我已回国。"}}}},
        {"other", {{"Li Wei", {"2026-11-02", "2026-11-03", "That is\nright."}}}}};
    const QByteArray json = repliesToJson(replies);
    const auto read = repliesFromJson(json);
    QVERIFY(read.ok());
    QCOMPARE(read.value(), replies);
    QCOMPARE(repliesToJson(read.value()), json);
    QVERIFY(repliesIn({}).value().empty());
}

void TestReplies::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("no list") << QByteArray("{}");
    const auto entry = [](const char* rest) {
        return QByteArray(R"([{"table":"t","person":"p",)") + rest + "}]";
    };
    QTest::newRow("neither asked nor answered")
        << entry(R"("asked_on":"","replied_on":"","reply":"")");
    QTest::newRow("no day") << entry(R"("asked_on":"soon","replied_on":"","reply":"")");
    QTest::newRow("an answer without a day")
        << entry(R"("asked_on":"","replied_on":"","reply":"Yes.")");
    QTest::newRow("a day without an answer")
        << entry(R"("asked_on":"2026-11-02","replied_on":"2026-11-03","reply":"")");
    QTest::newRow("too long") << entry(R"("asked_on":"","replied_on":"2026-11-03","reply":")")
                                     .replace("}]", QByteArray(longestReply + 1, 'a') + "\"}]");
    QTest::newRow("twice") << QByteArray(R"([{"table":"t","person":"p","asked_on":"2026-11-02"},)"
                                         R"({"table":"t","person":"p","asked_on":"2026-11-04"}])");
    QTest::newRow("nobody") << QByteArray(R"([{"table":"t","asked_on":"2026-11-02"}])");
}

void TestReplies::refuses()
{
    QFETCH(const QByteArray, json);
    const auto read = repliesFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::DamagedFile);
}

void TestReplies::areUndone()
{
    Replies replies;
    QSignalSpy changed(&replies, &Replies::changed);
    const Reply asked{"2026-11-02", {}, {}};
    const Reply answered{"2026-11-02", "2026-11-03", "Yes."};
    const ReplyEdit write{"list", "Li Wei", {}, asked};
    const ReplyEdit change{"list", "Li Wei", asked, answered};
    write.apply(replies);
    change.apply(replies);
    QCOMPARE(replies.of("list").at("Li Wei"), answered);
    change.revert(replies);
    QCOMPARE(replies.of("list").at("Li Wei"), asked);
    write.revert(replies);
    QVERIFY(replies.all().empty());
    QCOMPARE(changed.count(), 4);
    QVERIFY(write.describe() != change.describe());
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
