#include "app/settings/settings.h"

#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// What is remembered from one start to the next.
class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromTheFile();
    void defaultsComeBack();
    void missingFileIsAFirstStart();
    void brokenFileIsAFirstStart_data();
    void brokenFileIsAFirstStart();
    void nonsenseKeepsTheDefault_data();
    void nonsenseKeepsTheDefault();
    void goodValuesSurviveBadNeighbours();
    void unwritableIsNoError();
    void writesWhole();
    void noRoomKeepsTheOldFile();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    Settings reading(const QByteArray& json) const;

    const QTemporaryDir m_folder;
};

namespace {

Settings unusual()
{
    Settings settings;
    settings.language = Language::TraditionalChinese;
    settings.scheme = ColorScheme::Dark;
    settings.windowGeometry = QByteArray("\x00\x01\xFFgeometry", 11);
    settings.windowState = "state";
    settings.splitterState = "splitter";
    settings.columns = {
        {QStringLiteral("cohort100"),
         {{{QStringLiteral("sector"), 120, true}, {QStringLiteral("名"), std::nullopt, false}}}},
        {QStringLiteral("claims"), {}}};
    settings.keys = {{QStringLiteral("find"), QKeySequence(QStringLiteral("Ctrl+K"))},
                     {QStringLiteral("quit"), QKeySequence()}};
    settings.recent.add(QStringLiteral("/home/某人/a & b.csv"));
    settings.recent.setPinned(QStringLiteral("/home/某人/研究.whither"), true);
    settings.hasFilterBoxes = true;
    settings.dataset = QStringLiteral("claims");
    settings.exportFolder = QStringLiteral("/home/某人/图 \"1\"");
    settings.exportSize = {1080, 1920};
    settings.exportScale = 3;
    settings.checkMonths = 30;
    settings.hasPatterns = true;
    return settings;
}

} // namespace

Settings TestSettings::reading(const QByteArray& json) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return unusual(); // no test expects these
    file.close();
    return readSettings(path());
}

void TestSettings::comesBackFromTheFile()
{
    for (const Language language : allLanguages) {
        for (const ColorScheme scheme :
             {ColorScheme::FollowDesktop, ColorScheme::Light, ColorScheme::Dark}) {
            Settings settings = unusual();
            settings.language = language;
            settings.scheme = scheme;
            writeSettings(path(), settings);
            QVERIFY(readSettings(path()) == settings);
        }
    }
}

void TestSettings::defaultsComeBack()
{
    writeSettings(path(), {});
    QVERIFY(readSettings(path()) == Settings());
}

void TestSettings::missingFileIsAFirstStart()
{
    QVERIFY(readSettings(m_folder.filePath(QStringLiteral("no such file"))) == Settings());
    QVERIFY(readSettings(m_folder.path()) == Settings()); // a folder
    QVERIFY(readSettings(QString()) == Settings());
}

void TestSettings::brokenFileIsAFirstStart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"language": "zh_CN", "scheme": "da)");
    QTest::newRow("list") << QByteArray(R"(["language", "zh_CN"])");
    QTest::newRow("text") << QByteArray("\"language\"");
    QTest::newRow("bytes") << QByteArray(4096, '\xFE');
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestSettings::brokenFileIsAFirstStart()
{
    QFETCH(QByteArray, json);
    QVERIFY(reading(json) == Settings());
}

void TestSettings::nonsenseKeepsTheDefault_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {R"({"language": "tlh"})",
                             R"({"language": 7})",
                             R"({"language": null})",
                             R"({"scheme": "pink"})",
                             R"({"scheme": 2})",
                             R"({"scheme": []})",
                             R"({"windowGeometry": 5})",
                             R"({"windowState": {}})",
                             R"({"columns": "all"})",
                             R"({"columns": [1, 2]})",
                             R"({"keys": ["find"]})",
                             R"({"keys": {"find": 7}})",
                             R"({"dataset": 12})",
                             R"({"exportFolder": ["/"]})",
                             R"({"exportWidth": 0, "exportHeight": 1000})",
                             R"({"exportWidth": -1600, "exportHeight": -1000})",
                             R"({"exportWidth": 100000000, "exportHeight": 1000})",
                             R"({"exportWidth": 1e300, "exportHeight": 1000})",
                             R"({"exportWidth": 1600.5, "exportHeight": 1000})",
                             R"({"exportWidth": "1600", "exportHeight": "1000"})",
                             R"({"exportWidth": 900})",
                             R"({"exportScale": 0})",
                             R"({"checkMonths": 0})",
                             R"({"checkMonths": 601})",
                             R"({"exportScale": 4})",
                             R"({"exportScale": -2})",
                             R"({"exportScale": 1.5})",
                             R"({"exportScale": "2"})",
                             R"({"no such key": {"a": [1]}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestSettings::nonsenseKeepsTheDefault()
{
    QFETCH(QByteArray, json);
    QVERIFY(reading(json) == Settings());
}

void TestSettings::goodValuesSurviveBadNeighbours()
{
    const Settings read = reading(
        R"({"language": "zh_TW", "scheme": "pink", "exportScale": 99, "dataset": "claims"})");
    Settings expected;
    expected.language = Language::TraditionalChinese;
    expected.dataset = QStringLiteral("claims");
    QVERIFY(read == expected);
}

void TestSettings::unwritableIsNoError()
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    writeSettings(m_folder.filePath(QStringLiteral("file/below/settings.json")), unusual());
    QVERIFY(file.size() == 0);
}

void TestSettings::writesWhole()
{
    writeSettings(path(), unusual());
    writeSettings(path(), {});
    QVERIFY(readSettings(path()) == Settings());
    QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    left.removeAll(QStringLiteral("file"));
    QCOMPARE(left, QStringList{QStringLiteral("settings.json")});
}

/// P2: a disk that is full while the window closes.
void TestSettings::noRoomKeepsTheOldFile()
{
    writeSettings(path(), unusual());
    QVERIFY(readSettings(path()) == unusual());
    {
        const FullDisk full(16);
        writeSettings(path(), {});
    }
    QVERIFY(readSettings(path()) == unusual());
    QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    left.removeAll(QStringLiteral("file"));
    QCOMPARE(left, QStringList{QStringLiteral("settings.json")});
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
