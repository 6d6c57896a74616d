#include "models/sqlite/database.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspaceschema.h"

#include "tests/support/sampleworkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <sys/stat.h>

#include <random>

using namespace whither;

namespace {

int codeOf(const Result<Workspace>& read)
{
    return read.ok() ? -1 : static_cast<int>(read.error().code);
}

} // namespace

/// Files that nobody of ours wrote, or that something has happened to: refused, never believed.
class TestWorkspaceDamage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cutFilesAreRefused();
    void flippedBytesNeverCrash_data();
    void flippedBytesNeverCrash();
    void everyFlippedCellIsFound();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void whatIsNoFileIsRefused();
    void newerVersionsAreRefused();
    void versionsThatNeverWereAreRefused();
    void changesAreRefused_data();
    void changesAreRefused();
    void hostileSchemasAreRefused_data();
    void hostileSchemasAreRefused();

private:
    /// A workspace file with these bytes, read.
    Result<Workspace> readBytes(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("b.whither"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{ErrorCode::CannotWrite, path, {}};
        file.close();
        return readWorkspace(path);
    }
    /// The sample after some SQL.
    QByteArray changed(const QByteArray& sql) const
    {
        Result<Database> opened =
            Database::fromBytes({m_sample.constData(), std::size_t(m_sample.size())}, QString());
        Database database = std::move(opened).value();
        const Done done = database.run(sql.toStdString());
        return done.ok() ? database.bytes().value()
                         : "not done: " + done.error().arguments.join(QLatin1Char(' ')).toUtf8();
    }

    QTemporaryDir m_folder;
    QByteArray m_sample;
};

void TestWorkspaceDamage::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("a.whither"));
    QVERIFY(writeWorkspace(path, sampleWorkspace()).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sample = file.readAll();
    QVERIFY(readBytes(m_sample).ok());
}

void TestWorkspaceDamage::cutFilesAreRefused()
{
    for (qsizetype size = 0; size < m_sample.size(); size += 512) {
        const int code = codeOf(readBytes(m_sample.first(size)));
        QCOMPARE(code,
                 static_cast<int>(size < 100 ? ErrorCode::NotAWorkspace : ErrorCode::DamagedFile));
    }
    // More than there was is no harm, if SQLite says so.
    QVERIFY(readBytes(m_sample + QByteArray(4096, '\0')).ok());
}

void TestWorkspaceDamage::flippedBytesNeverCrash_data()
{
    QTest::addColumn<unsigned>("seed");

    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A flipped byte is in space that holds nothing, is found, or is a letter of a title or the like:
/// a workspace that can be read can be written, too.
void TestWorkspaceDamage::flippedBytesNeverCrash()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    for (int flip = 0; flip < 250; ++flip) {
        QByteArray bytes = m_sample;
        for (unsigned count = 1 + seed % 3; count > 0; --count) {
            const auto place = static_cast<qsizetype>(random() % std::size_t(bytes.size()));
            bytes[place] = static_cast<char>(random());
        }
        const Result<Workspace> read = readBytes(bytes);
        if (read.ok())
            QVERIFY(
                writeWorkspace(m_folder.filePath(QStringLiteral("c.whither")), read.value()).ok());
    }
}

/// Whatever happens to the cells of a dataset, its digest tells.
void TestWorkspaceDamage::everyFlippedCellIsFound()
{
    const QByteArray marker("2020-02-29");
    const qsizetype first = m_sample.indexOf(marker);
    QVERIFY(first > 0);
    for (qsizetype place = first; place < first + marker.size(); ++place) {
        for (const char letter : {'1', '7', 'x', '\0', '\xff'}) {
            QByteArray bytes = m_sample;
            if (bytes[place] == letter)
                continue;
            bytes[place] = letter;
            QCOMPARE(codeOf(readBytes(bytes)), static_cast<int>(ErrorCode::DamagedFile));
        }
    }
}

void TestWorkspaceDamage::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    Database other = Database::createInMemory().value();
    QVERIFY(other.run("CREATE TABLE moz_places(url); PRAGMA user_version=1").ok());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("name,year\n").repeated(100);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("another program's database") << other.bytes().value();
}

void TestWorkspaceDamage::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(codeOf(readBytes(bytes)), static_cast<int>(ErrorCode::NotAWorkspace));
}

void TestWorkspaceDamage::whatIsNoFileIsRefused()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(codeOf(readWorkspace(pipe)), static_cast<int>(ErrorCode::NotAFile));
    QCOMPARE(codeOf(readWorkspace(m_folder.path())), static_cast<int>(ErrorCode::NotAFile));
    QCOMPARE(codeOf(readWorkspace(QStringLiteral("/dev/zero"))),
             static_cast<int>(ErrorCode::NotAFile));
    QCOMPARE(codeOf(readWorkspace(m_folder.filePath(QStringLiteral("none")))),
             static_cast<int>(ErrorCode::FileNotFound));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none"))));
}

void TestWorkspaceDamage::newerVersionsAreRefused()
{
    const QByteArray newer = QByteArray::number(workspaceVersion + 1);
    const Result<Workspace> read = readBytes(changed("PRAGMA user_version=" + newer));
    QCOMPARE(codeOf(read), static_cast<int>(ErrorCode::NewerWorkspace));
    QCOMPARE(read.error().arguments,
             (QStringList{QString::fromLatin1(newer), QString::number(workspaceVersion)}));
}

void TestWorkspaceDamage::versionsThatNeverWereAreRefused()
{
    for (const char* version : {"0", "-1", "-2147483648"})
        QCOMPARE(codeOf(readBytes(changed(QByteArray("PRAGMA user_version=") + version))),
                 static_cast<int>(ErrorCode::DamagedFile));
    Database database = Database::createInMemory().value();
    QVERIFY(!migrate(database, 0).ok());
    QVERIFY(!migrate(database, workspaceVersion + 1).ok());
    QVERIFY(migrate(database, workspaceVersion).ok());
}

void TestWorkspaceDamage::changesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");

    for (const char* sql : {
             "UPDATE data_people SET name = 'Wang' WHERE name = 'Li'",
             "UPDATE data_people SET year = 2020 WHERE year = 2019",
             "UPDATE data_people SET year = 'soon' WHERE year = 2019",
             "UPDATE data_people SET name = x'00' WHERE name = 'Li'",
             "UPDATE data_people SET name = CAST(x'ff' AS TEXT) WHERE name = 'Li'",
             "UPDATE data_people SET name = '' WHERE name = 'Li'",
             "UPDATE data_people SET share = '1,5'",
             "UPDATE data_people SET share = 9e999",
             "UPDATE data_people SET since = '2020-13'",
             "UPDATE data_people SET \"row\" = \"row\" + 1 WHERE \"row\" = 3",
             "DELETE FROM data_people WHERE \"row\" = 3",
             "INSERT INTO data_people(name) VALUES('Wang')",
             "UPDATE whither_dataset SET id = 9 WHERE id = 2",
             "UPDATE whither_dataset SET key = ''",
             "UPDATE whither_dataset SET key = 'people'",
             "UPDATE whither_dataset SET title = x'41'",
             "UPDATE whither_dataset SET row_count = 4",
             "UPDATE whither_dataset SET row_count = -1",
             "UPDATE whither_dataset SET row_count = 9223372036854775807",
             "UPDATE whither_dataset SET digest = x''",
             "UPDATE whither_dataset SET imported_at = 'yesterday'",
             "UPDATE whither_dataset SET records_read = -1",
             "UPDATE whither_dataset SET format = 'exe'",
             "UPDATE whither_dataset SET delimiter = 256",
             "UPDATE whither_dataset SET has_header = 2",
             "DELETE FROM whither_dataset WHERE id = 0",
             "DELETE FROM whither_column WHERE dataset = 0 AND position = 0",
             "UPDATE whither_column SET key = 'x' WHERE dataset = 0 AND position = 0",
             "UPDATE whither_column SET type = 'blob'",
             "UPDATE whither_column SET type = 'date' WHERE dataset = 0 AND position = 0",
             "UPDATE whither_column SET known_provenance = 2 WHERE dataset = 0",
             "UPDATE whither_column SET known_provenance = 65536 WHERE dataset = 0",
             "UPDATE whither_column SET unknown_provenance = NULL WHERE dataset = 0",
             "UPDATE whither_column SET known_provenance = NULL, unknown_provenance = NULL",
             "DELETE FROM whither_provenance",
             "UPDATE whither_provenance SET kind = 'guessed'",
             "UPDATE whither_provenance SET source = 'S2' WHERE source = 'a.csv'",
             "UPDATE whither_provenance_run SET provenance = 3",
             "UPDATE whither_provenance_run SET first_row = 99 WHERE first_row = 3",
             "DELETE FROM whither_provenance_run WHERE first_row = 1",
             "UPDATE whither_file SET size = -1",
             "UPDATE whither_file SET position = 5 WHERE position = 1",
             "UPDATE whither_file SET sha256 = 'abc'",
             "UPDATE whither_shape_name SET name = x'41'",
             "DELETE FROM whither_shape_name WHERE position = 0",
             "UPDATE whither_problem SET kind = 'boredom'",
             "UPDATE whither_problem SET line = -1",
             "UPDATE whither_problem SET raw_text = 'text'",
             "UPDATE whither_problem SET position = 200000",
             "DELETE FROM whither_mapping",
             "UPDATE whither_mapping SET format = 'exe'",
             "UPDATE whither_mapping SET dataset = 77 WHERE dataset = 1",
             "UPDATE whither_mapping SET signature = 'x' WHERE dataset = 1",
             "UPDATE whither_mapping SET delimiter = -1 WHERE dataset = 0",
             "UPDATE whither_mapping SET as_json = 2",
             "UPDATE whither_mapping_column SET type = 'blob' WHERE position = 0",
             "UPDATE whither_mapping_column SET position = 7 WHERE position = 1",
             "UPDATE whither_entry SET kind = 'script' WHERE kind = 'setting'",
             "UPDATE whither_entry SET value = x'7b' WHERE kind = 'query'",
             "UPDATE whither_entry SET value = x'7b' WHERE kind = 'cohort'",
             "UPDATE whither_entry SET value = x'41' WHERE kind = 'front'",
             "UPDATE whither_entry SET value = 7",
         })
        QTest::newRow(sql) << QByteArray(sql);
}

void TestWorkspaceDamage::changesAreRefused()
{
    QFETCH(QByteArray, sql);
    const QByteArray bytes = changed(sql);
    QVERIFY2(bytes.startsWith("SQLite"), bytes.constData());
    QCOMPARE(codeOf(readBytes(bytes)), static_cast<int>(ErrorCode::DamagedFile));
}

void TestWorkspaceDamage::hostileSchemasAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("view that never ends")
        << QByteArray("DROP TABLE data_people; CREATE VIEW data_people AS WITH RECURSIVE a(n) AS"
                      " (SELECT 1 UNION ALL SELECT n + 1 FROM a) SELECT n FROM a");
    QTest::newRow("view beside") << QByteArray("CREATE VIEW v AS SELECT 1");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER t AFTER INSERT ON data_people BEGIN SELECT 1; END");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON data_people(hex(name))");
    QTest::newRow("table beside") << QByteArray("CREATE TABLE more(a)");
    QTest::newRow("missing table") << QByteArray("DROP TABLE whither_problem");
    QTest::newRow("missing rows") << QByteArray("DROP TABLE data_people");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE v USING fts5(a)");
    QTest::newRow("other column") << QByteArray("ALTER TABLE data_people ADD COLUMN b");
    QTest::newRow("computed column")
        << QByteArray("DROP TABLE whither_file; CREATE TABLE whither_file(dataset, position, name,"
                      " path, size, sha256 AS (hex(zeroblob(99999999))))");
}

void TestWorkspaceDamage::hostileSchemasAreRefused()
{
    QFETCH(QByteArray, sql);
    const QByteArray bytes = changed(sql);
    QVERIFY2(bytes.startsWith("SQLite"), bytes.constData());
    QCOMPARE(codeOf(readBytes(bytes)), static_cast<int>(ErrorCode::DamagedFile));
}

QTEST_GUILESS_MAIN(TestWorkspaceDamage)
#include "tst_workspacedamage.moc"
