#include "models/workspace/safewriter.h"

#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string_view>

using namespace whither;

namespace {

/// While it lives no file can be replaced whose path has this end.
class RefusedName {
public:
    explicit RefusedName(std::string_view end) { refusedEnd = end; }
    ~RefusedName() { refusedEnd = {}; }
    Q_DISABLE_COPY_MOVE(RefusedName)

    static inline std::string_view refusedEnd;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

int codeOf(const Done& written)
{
    return written.ok() ? -1 : static_cast<int>(written.error().code);
}

} // namespace

/// Stands in for the system's own, for Qt as well.
extern "C" int rename(const char* from, const char* to) noexcept
{
    const std::string_view end = RefusedName::refusedEnd;
    if (!end.empty() && std::string_view(to).ends_with(end)) {
        errno = EPERM;
        return -1;
    }
    return ::renameat(AT_FDCWD, from, AT_FDCWD, to);
}

class TestSafeWriter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writes_data();
    void writes();
    void overwritesOnlyWhenAllowed();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesALockedFolder();
    void writesThroughALink();
    void refusesADanglingLink();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void writesASet();
    void aSetIsWrittenWholeOrNotAtAll_data();
    void aSetIsWrittenWholeOrNotAtAll();
    void aNameRefusedLateTakesAllBack();
    void aFilledNeighbourTakesTheName();
    void anErrorWhileFillingLeavesTheOldFile();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSafeWriter::writes_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("去向\n");
    QTest::newRow("zeros") << QByteArray(5, '\0');
    QTest::newRow("much") << QByteArray(3'000'000, 'x');
}

void TestSafeWriter::writes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeSafely(path("a.png"), bytes, Overwrite::Refuse).ok());
    QCOMPARE(bytesOf(path("a.png")), bytes);
    QCOMPARE(names(), QStringList{QStringLiteral("a.png")});
}

void TestSafeWriter::overwritesOnlyWhenAllowed()
{
    QVERIFY(writeSafely(path("a"), "old", Overwrite::Allow).ok());
    const Done refused = writeSafely(path("a"), "new", Overwrite::Refuse);
    QCOMPARE(codeOf(refused), static_cast<int>(ErrorCode::FileExists));
    QCOMPARE(refused.error().place, path("a"));
    QCOMPARE(bytesOf(path("a")), QByteArray("old"));
    QVERIFY(writeSafely(path("a"), "new", Overwrite::Allow).ok());
    QCOMPARE(bytesOf(path("a")), QByteArray("new"));
    QCOMPARE(names().size(), qsizetype(1));
}

void TestSafeWriter::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("onRefuse");

    const int cannot = static_cast<int>(ErrorCode::CannotWrite);
    const int exists = static_cast<int>(ErrorCode::FileExists);
    QTest::newRow("a folder") << QStringLiteral("folder") << exists;
    QTest::newRow("no such folder") << QStringLiteral("none/a") << cannot;
    QTest::newRow("below a file") << QStringLiteral("file/a") << cannot;
    QTest::newRow("name too long") << QString(300, QLatin1Char('a')) << cannot;
    QTest::newRow("a pipe") << QStringLiteral("pipe") << exists;
}

void TestSafeWriter::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeSafely(path("file"), "old", Overwrite::Refuse).ok());
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QFETCH(QString, name);
    const QString target = m_folder->filePath(name);
    QTEST(codeOf(writeSafely(target, "new", Overwrite::Refuse)), "onRefuse");
    QCOMPARE(codeOf(writeSafely(target, "new", Overwrite::Allow)),
             static_cast<int>(ErrorCode::CannotWrite));
    QCOMPARE(names().size(), qsizetype(3));
    QCOMPARE(bytesOf(path("file")), QByteArray("old"));
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(path("pipe")).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void TestSafeWriter::refusesALockedFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write anywhere; \"below a file\" covers the unwritable folder");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const int code = codeOf(writeSafely(path("a"), "new", Overwrite::Allow));
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(code, static_cast<int>(ErrorCode::CannotWrite));
    QVERIFY(names().isEmpty());
}

void TestSafeWriter::writesThroughALink()
{
    QVERIFY(writeSafely(path("real"), "old", Overwrite::Refuse).ok());
    QVERIFY(QFile::link(path("real"), path("link")));
    QCOMPARE(codeOf(writeSafely(path("link"), "new", Overwrite::Refuse)),
             static_cast<int>(ErrorCode::FileExists));
    QVERIFY(writeSafely(path("link"), "new", Overwrite::Allow).ok());
    QCOMPARE(bytesOf(path("real")), QByteArray("new"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
}

void TestSafeWriter::refusesADanglingLink()
{
    QVERIFY(QFile::link(path("none"), path("link")));
    QCOMPARE(codeOf(writeSafely(path("link"), "new", Overwrite::Refuse)),
             static_cast<int>(ErrorCode::FileExists));
    QVERIFY(!QFileInfo::exists(path("none")));
}

void TestSafeWriter::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("size");

    QTest::newRow("short enough for a buffer") << 5'000;
    QTest::newRow("longer than a buffer") << 100'000;
    QTest::newRow("much") << 3'000'000;
}

void TestSafeWriter::fullDiskLeavesTheOldFile()
{
    QFETCH(int, size);
    QVERIFY(writeSafely(path("a"), "old", Overwrite::Refuse).ok());
    int overOld = 0;
    int asNew = 0;
    {
        const FullDisk disk(1'000);
        overOld = codeOf(writeSafely(path("a"), QByteArray(size, 'x'), Overwrite::Allow));
        asNew = codeOf(writeSafely(path("b"), QByteArray(size, 'x'), Overwrite::Refuse));
    }
    QCOMPARE(overOld, static_cast<int>(ErrorCode::DiskFull));
    QCOMPARE(asNew, static_cast<int>(ErrorCode::DiskFull));
    QCOMPARE(bytesOf(path("a")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
    QVERIFY(writeSafely(path("a"), QByteArray(size, 'x'), Overwrite::Allow).ok());
}

void TestSafeWriter::writesASet()
{
    QVERIFY(writeSafely(path("b"), "old", Overwrite::Refuse).ok());
    QVERIFY(
        writeSafely({{path("a"), "1"}, {path("b"), "2"}, {path("c"), "3"}}, Overwrite::Allow).ok());
    QCOMPARE(bytesOf(path("a")) + bytesOf(path("b")) + bytesOf(path("c")), QByteArray("123"));
    QCOMPARE(names().size(), qsizetype(3));
    QVERIFY(writeSafely(std::vector<FileContent>(), Overwrite::Refuse).ok());
}

void TestSafeWriter::aSetIsWrittenWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("bad");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("code");

    for (const int bad : {0, 1, 2}) {
        QTest::addRow("a folder %d", bad)
            << bad << QStringLiteral("folder") << 1 << static_cast<int>(ErrorCode::CannotWrite);
        QTest::addRow("no such folder %d", bad)
            << bad << QStringLiteral("none/a") << 1 << static_cast<int>(ErrorCode::CannotWrite);
        QTest::addRow("full disk %d", bad)
            << bad << QStringLiteral("big") << 9'000 << static_cast<int>(ErrorCode::DiskFull);
    }
}

void TestSafeWriter::aSetIsWrittenWholeOrNotAtAll()
{
    QFETCH(int, bad);
    QFETCH(QString, name);
    QFETCH(int, size);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeSafely(path("old"), "old", Overwrite::Refuse).ok());
    std::vector<FileContent> files{{path("old"), "new"}, {path("fresh"), "new"}};
    files.insert(files.begin() + bad, {m_folder->filePath(name), QByteArray(size, 'x')});
    int code = 0;
    {
        const FullDisk disk(1'000);
        code = codeOf(writeSafely(files, Overwrite::Allow));
    }
    QTEST(code, "code");
    QCOMPARE(bytesOf(path("old")), QByteArray("old"));
    QCOMPARE(names(), (QStringList{QStringLiteral("folder"), QStringLiteral("old")}));
}

/// The bytes of all have arrived, but one is refused its name: those that have theirs give it back.
void TestSafeWriter::aNameRefusedLateTakesAllBack()
{
    QVERIFY(writeSafely(path("old"), "old", Overwrite::Refuse).ok());
    QVERIFY(writeSafely(path("real"), "real", Overwrite::Refuse).ok());
    QVERIFY(writeSafely(path("late"), "late", Overwrite::Refuse).ok());
    QVERIFY(QFile::link(path("real"), path("link")));
    const QStringList before = names();
    {
        const RefusedName refused("/late");
        const Done written = writeSafely({{path("old"), "new"},
                                          {path("link"), "new"},
                                          {path("fresh"), "new"},
                                          {path("late"), "new"},
                                          {path("never"), "new"}},
                                         Overwrite::Allow);
        QCOMPARE(codeOf(written), static_cast<int>(ErrorCode::CannotWrite));
        QCOMPARE(written.error().place, path("late"));
    }
    QCOMPARE(names(), before);
    QCOMPARE(bytesOf(path("old")), QByteArray("old"));
    QCOMPARE(bytesOf(path("link")), QByteArray("real"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
}

void TestSafeWriter::aFilledNeighbourTakesTheName()
{
    const auto fill = [&](const QString& neighbour) -> Done {
        QFile file(neighbour);
        // Beside it, empty, and not yet in its place.
        if (QFileInfo(neighbour).path() != m_folder->path() || file.size() != 0
            || bytesOf(path("a")) == "new" || !file.open(QIODevice::Append)
            || file.write("new") != 3)
            return Error{ErrorCode::BadValue, {}, {}};
        return done();
    };
    for (const char* name : {"a", "b"}) {
        if (*name == 'b')
            QVERIFY(writeSafely(path(name), "old", Overwrite::Refuse).ok());
        QCOMPARE(codeOf(writeSafely(path(name), Overwrite::Allow, fill)), -1);
        QCOMPARE(bytesOf(path(name)), QByteArray("new"));
        QCOMPARE(codeOf(writeSafely(path(name), Overwrite::Refuse, fill)),
                 static_cast<int>(ErrorCode::FileExists));
        QVERIFY(QFile::remove(path(name)));
    }
    QVERIFY(names().isEmpty());
}

void TestSafeWriter::anErrorWhileFillingLeavesTheOldFile()
{
    QVERIFY(writeSafely(path("a"), "old", Overwrite::Refuse).ok());
    const auto fail = [](const QString& neighbour) -> Done {
        return Error{ErrorCode::DiskFull, neighbour, {}};
    };
    const Done failed = writeSafely(path("a"), Overwrite::Allow, fail);
    QCOMPARE(codeOf(failed), static_cast<int>(ErrorCode::DiskFull));
    QCOMPARE(failed.error().place, path("a"));
    {
        const RefusedName refused("/a");
        const auto fill = [](const QString&) { return done(); };
        QCOMPARE(codeOf(writeSafely(path("a"), Overwrite::Allow, fill)),
                 static_cast<int>(ErrorCode::CannotWrite));
    }
    QCOMPARE(bytesOf(path("a")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

QTEST_GUILESS_MAIN(TestSafeWriter)
#include "tst_safewriter.moc"
