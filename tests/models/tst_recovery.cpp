#include "models/workspace/recovery.h"
#include "models/workspace/workspacefile.h"

#include "tests/support/sampleworkspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <utility>

using namespace whither;

namespace {

constexpr const char* folderVariable = "WHITHER_TEST_CRASH_FOLDER";
constexpr const char* originalVariable = "WHITHER_TEST_CRASH_ORIGINAL";

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

public:
    /// Qt Test calls this before anything else: a process that was started to crash does so here.
    static void initMain();

private slots:
    void init();
    void findsNothing();
    void aLivingWindowKeepsItsOwn();
    void findsWhatACrashLeft();
    void theLastCopySurvivesAKillWhileWriting();
    void newestComesFirst();
    void unreadableOnesAreKeptAndSaid();
    void discards();
    void namesAreOnlyNames_data();
    void namesAreOnlyNames();
    void refusesAFolderThatIsNone();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("recovery")); }
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Starts this program to write the sample into recovery files of a folder until it is killed,
    /// and waits for the first.
    static std::unique_ptr<QProcess> writeElsewhere(const QString& folder,
                                                    const QString& originalPath);
    /// Leaves a recovery file as a crash does, and answers its path.
    QString crash(const QString& originalPath) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRecovery::initMain()
{
    if (!qEnvironmentVariableIsSet(folderVariable))
        return;
    // The tests cannot fork: threads of theirs are waiting in a pool.
    int count = 1;
    char name[] = "tst_recovery";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    const auto file = RecoveryFile::create(qEnvironmentVariable(folderVariable),
                                           qEnvironmentVariable(originalVariable));
    for (bool isTold = false; file.ok() && file.value().write(sampleWorkspace()).ok();) {
        if (!std::exchange(isTold, true)) [[maybe_unused]]
            const auto written = ::write(STDOUT_FILENO, "y", 1);
    }
    std::_Exit(1);
}

std::unique_ptr<QProcess> TestRecovery::writeElsewhere(const QString& folder,
                                                       const QString& originalPath)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder);
    environment.insert(QString::fromLatin1(originalVariable), originalPath);
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(), QStringList());
    return process->waitForReadyRead() ? std::move(process) : nullptr;
}

QString TestRecovery::crash(const QString& originalPath) const
{
    const QStringList before = names();
    const std::unique_ptr<QProcess> process = writeElsewhere(folder(), originalPath);
    if (process == nullptr)
        return {};
    process->kill();
    process->waitForFinished();
    for (const QString& name : names()) {
        if (!before.contains(name) && name.endsWith(QStringLiteral(".whither")))
            return QDir(folder()).filePath(name);
    }
    return {};
}

void TestRecovery::findsNothing()
{
    QVERIFY(findRecoveries(folder()).empty());
    QVERIFY(!QFile::exists(folder()));
}

void TestRecovery::aLivingWindowKeepsItsOwn()
{
    {
        const auto file = RecoveryFile::create(folder(), QStringLiteral("/data/a.whither"));
        QVERIFY(file.ok());
        QVERIFY(file.value().write(sampleWorkspace()).ok());
        QVERIFY(file.value().write(sampleWorkspace()).ok());
        QVERIFY(readRecovery(file.value().path()).value() == sampleWorkspace());
        QVERIFY(findRecoveries(folder()).empty());
        QCOMPARE(QFile::permissions(folder())
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        QVERIFY(file.value().discard().ok());
        QVERIFY(file.value().discard().ok());
    }
    QCOMPARE(names(), QStringList());
}

void TestRecovery::findsWhatACrashLeft()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const QString original = QStringLiteral("/home/某人/my study.whither");
    const QString path = crash(original);
    const std::vector<Recovery> found = findRecoveries(folder());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].path, path);
    QCOMPARE(found[0].originalPath, original);
    QVERIFY(found[0].isReadable);
    QVERIFY(found[0].time >= before && found[0].time <= QDateTime::currentDateTimeUtc());
    QVERIFY(path.contains(QStringLiteral("my study")));
    const auto read = readRecovery(path);
    QVERIFY(read.ok());
    QVERIFY(read.value() == sampleWorkspace());
}

void TestRecovery::theLastCopySurvivesAKillWhileWriting()
{
    for (useconds_t pause = 0; pause < 40'000; pause += 4'000) {
        const QTemporaryDir here;
        const std::unique_ptr<QProcess> process = writeElsewhere(here.path(), QString());
        QVERIFY(process != nullptr);
        ::usleep(pause);
        process->kill();
        process->waitForFinished();
        const std::vector<Recovery> found = findRecoveries(here.path());
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].isReadable);
        QVERIFY(readRecovery(found[0].path).value() == sampleWorkspace());
    }
}

void TestRecovery::newestComesFirst()
{
    const QString first = crash({});
    const QString second = crash(QStringLiteral("b.whither"));
    const std::vector<Recovery> found = findRecoveries(folder());
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0].time >= found[1].time);
    QVERIFY(found[0].path == second || found[0].time == found[1].time);
    QVERIFY(QFile::exists(first));
}

void TestRecovery::unreadableOnesAreKeptAndSaid()
{
    const QString path = crash(QStringLiteral("a.whither"));
    QVERIFY(QFile::resize(path, 5'000));
    const std::vector<Recovery> found = findRecoveries(folder());
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(!found[0].isReadable);
    QVERIFY(found[0].time.isValid());
    QCOMPARE(readRecovery(path).error().code, ErrorCode::DamagedFile);
    QCOMPARE(QFileInfo(path).size(), qint64(5'000));
}

void TestRecovery::discards()
{
    const QString path = crash(QStringLiteral("a.whither"));
    QVERIFY(QFile::exists(path));
    QVERIFY(discardRecovery(path).ok());
    QVERIFY(discardRecovery(path).ok());
    QVERIFY(findRecoveries(folder()).empty());
    QCOMPARE(discardRecovery(m_folder->path()).error().code, ErrorCode::CannotWrite);
}

void TestRecovery::namesAreOnlyNames_data()
{
    QTest::addColumn<QString>("originalPath");

    QTest::newRow("none") << QString();
    QTest::newRow("long") << QString(400, QChar(0x5b57)) + QStringLiteral(".whither");
    QTest::newRow("hidden") << QStringLiteral("/a/.whither");
    QTest::newRow("dots") << QStringLiteral("../../..");
    QTest::newRow("pattern") << QStringLiteral("/a/*?[%1].whither");
}

void TestRecovery::namesAreOnlyNames()
{
    QFETCH(QString, originalPath);
    const QString path = crash(originalPath);
    QVERIFY(!path.isEmpty());
    const std::vector<Recovery> found = findRecoveries(folder());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].originalPath, originalPath);
    QCOMPARE(QFileInfo(found[0].path).absolutePath(), QFileInfo(folder()).absoluteFilePath());
}

void TestRecovery::refusesAFolderThatIsNone()
{
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(RecoveryFile::create(folder(), {}).error().code, ErrorCode::CannotWrite);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
