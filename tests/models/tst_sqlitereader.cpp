#include "models/import/jsondump.h"
#include "models/import/sqlitereader.h"
#include "models/sqlite/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// Somebody's database: read as it is, left as it is.
class TestSqliteReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsTheFirstTableWithRows();
    void readsWhatIsNamed();
    void namesWhatThereIs();
    void rejectsWhatIsNoText();
    void leavesTheFileAlone();
    void refusesOtherFiles();

private:
    QByteArray dumped(const ReadOptions& options) const;

    const QTemporaryDir m_folder;
    QString m_path;
};

void TestSqliteReader::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("people #1?.db"));
    auto created = Database::createInMemory();
    QVERIFY(created.ok());
    Database database = std::move(created).value();
    QVERIFY(
        database
            .run("CREATE TABLE empty (x);"
                 "CREATE TABLE \"odd \"\"name\" (name TEXT, year INTEGER, score REAL, raw BLOB);"
                 "INSERT INTO \"odd \"\"name\" VALUES ('杨植麟', 2019, 0.5, x'0aff'), (NULL, NULL, "
                 "1e300, NULL);"
                 "CREATE VIEW later AS SELECT name FROM \"odd \"\"name\" WHERE year > 2000;"
                 "CREATE TABLE broken (t TEXT); INSERT INTO broken VALUES ('a'), "
                 "(CAST(x'ff' AS TEXT)), ('b');")
            .ok());
    const auto bytes = database.bytes();
    QVERIFY(bytes.ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes.value()), bytes.value().size());
}

QByteArray TestSqliteReader::dumped(const ReadOptions& options) const
{
    const auto reader = openSqliteReader(m_path, options);
    if (!reader.ok())
        return "refused " + reader.error().arguments.join(QLatin1Char(' ')).toUtf8();
    ReadProgress progress;
    const auto json = dumpJson(*reader.value(), progress, {});
    return json.ok() ? json.value().simplified() : QByteArray("no dump");
}

void TestSqliteReader::readsTheFirstTableWithRows()
{
    ReadOptions options;
    options.asJson = true;
    QCOMPARE(
        dumped(options),
        QByteArray(
            R"({"columns":["name","year","score","raw"],"rows":[ ["杨植麟",2019,0.5,"0aff"], [null,null,1e+300,null]]})"));
    const auto reader = openSqliteReader(m_path, {});
    QCOMPARE(reader.value()->shape().query, std::string("SELECT * FROM \"odd \"\"name\""));
}

void TestSqliteReader::readsWhatIsNamed()
{
    ReadOptions options;
    options.asJson = true;
    options.table = "later";
    QCOMPARE(dumped(options), QByteArray(R"({"columns":["name"],"rows":[ ["杨植麟"]]})"));
    options.table = "empty";
    QCOMPARE(dumped(options), QByteArray(R"({"columns":["x"],"rows":[]})"));
}

void TestSqliteReader::namesWhatThereIs()
{
    ReadOptions options;
    options.table = "people";
    QCOMPARE(dumped(options), QByteArray("refused empty, odd \"name, broken, later"));
}

void TestSqliteReader::rejectsWhatIsNoText()
{
    ReadOptions options;
    options.table = "broken";
    class Sink final : public RowSink {
    public:
        void addRows(RowChunk) override {}
    } sink;
    ReadProgress progress;
    const auto reader = openSqliteReader(m_path, options);
    const auto report = reader.value()->read(sink, progress, {});
    QVERIFY(report.ok());
    QCOMPARE(report.value().imported, 2U);
    QCOMPARE(report.value().problems.size(), 1U);
    QCOMPARE(report.value().problems.front().kind, ProblemKind::InvalidText);
    QCOMPARE(report.value().problems.front().line, 2U);
}

void TestSqliteReader::leavesTheFileAlone()
{
    const auto bytesOf = [&] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytesOf();
    ReadOptions options;
    options.asJson = true;
    dumped(options);
    QCOMPARE(bytesOf(), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSqliteReader::refusesOtherFiles()
{
    const QString path = m_folder.filePath(QStringLiteral("other.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto reader = openSqliteReader(path, {});
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().code, ErrorCode::NotADatabase);
    QVERIFY(!openSqliteReader(m_folder.filePath(QStringLiteral("none.db")), {}).ok());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.db"))));
    file.remove();
}

QTEST_GUILESS_MAIN(TestSqliteReader)
#include "tst_sqlitereader.moc"
