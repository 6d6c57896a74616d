#include "models/sqlite/database.h"
#include "models/workspace/workspacecheck.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspaceschema.h"

#include "tests/support/sampleworkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <functional>

using namespace whither;

using Change = std::function<void(Workspace&)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// Why the result is an error, or "" if it is none.
template <typename Value>
QString whyNot(const Result<Value>& result)
{
    return result.ok()
               ? QString()
               : QString::number(int(result.error().code)) + QLatin1Char(' ') + result.error().place
                     + QLatin1Char(' ') + result.error().arguments.join(QLatin1Char('|'));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

Workspace withTable(std::shared_ptr<const Table> table)
{
    Workspace workspace;
    workspace.datasets = {{"t", "t", std::move(table), {}}};
    return workspace;
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comesBack();
    void everyPartIsCompared_data();
    void everyPartIsCompared();
    void everyPartIsKept_data() { everyPartIsCompared_data(); }
    void everyPartIsKept();
    void anyTableComesBack_data();
    void anyTableComesBack();
    void wideTablesComeBack();
    void savingAgainChangesNothing();
    void othersCanReadTheRows();
    void oldFilesOpen();
    void refusesBadKeys();
    void overwritesOnlyWhenAllowed();
    void keepsPermissionsAndLinks();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void verifies();
    void findsWhatDoesNotAgree();
    void forgetsPaths();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Writes and reads.
    Result<Workspace> returned(const Workspace& workspace) const
    {
        const Done written = writeWorkspace(path("a.whither"), workspace);
        if (!written.ok())
            return written.error();
        return readWorkspace(path("a.whither"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWorkspace::comesBack()
{
    const Result<Workspace> empty = returned({});
    QCOMPARE(whyNot(empty), QString());
    QVERIFY(empty.value() == Workspace());

    const Workspace sample = sampleWorkspace();
    const Result<Workspace> read = returned(sample);
    QCOMPARE(whyNot(read), QString());
    QCOMPARE(read.value().datasets.size(), sample.datasets.size());
    for (std::size_t dataset = 0; dataset < sample.datasets.size(); ++dataset)
        QVERIFY2(read.value().datasets[dataset] == sample.datasets[dataset],
                 sample.datasets[dataset].key.c_str());
    QVERIFY(read.value() == sample);
    QCOMPARE(names(), QStringList{QStringLiteral("a.whither")});
}

void TestWorkspace::everyPartIsCompared_data()
{
    QTest::addColumn<Change>("change");

    const auto add = [](const char* name, Change change) { QTest::newRow(name) << change; };
    const auto addRecord = [&](const char* name, const std::function<void(ImportRecord&)>& change) {
        add(name, [change](Workspace& some) { change(some.datasets.front().record); });
    };
    add("dataset", [](Workspace& some) { some.datasets.pop_back(); });
    add("order", [](Workspace& some) { std::swap(some.datasets[0], some.datasets[1]); });
    add("key", [](Workspace& some) { some.datasets[0].key = "other"; });
    add("title", [](Workspace& some) { some.datasets[0].title += "é"; });
    add("cells", [](Workspace& some) { some.datasets[0].table = editedTable(); });
    add("front", [](Workspace& some) { some.front = "people"; });
    add("no front", [](Workspace& some) { some.front.clear(); });
    add("query", [](Workspace& some) { some.queries["people"].search = "\"'"; });
    add("cohort", [](Workspace& some) { some.cohorts["北京"] = Query(); });
    add("mapping", [](Workspace& some) { some.mappings["other"].options.delimiter = '\xa7'; });
    add("setting", [](Workspace& some) { some.settings["scroll"] = "7"; });
    addRecord("no date", [](ImportRecord& some) { some.importedAt = QDateTime(); });
    addRecord("date", [](ImportRecord& some) { some.importedAt = some.importedAt.addMSecs(1); });
    addRecord("files", [](ImportRecord& some) { some.files.clear(); });
    addRecord("path", [](ImportRecord& some) { some.files[0].path = "/тут"; });
    addRecord("size", [](ImportRecord& some) { some.files[0].size = 1ULL << 40U; });
    addRecord("options", [](ImportRecord& some) { some.mapping.options = ReadOptions(); });
    addRecord("no header", [](ImportRecord& some) { some.mapping.options.hasHeader = false; });
    addRecord("type", [](ImportRecord& some) { some.mapping.columns[1].type = ColumnType::Date; });
    addRecord("meaning",
              [](ImportRecord& some) { some.mapping.columns[1].meaning = Meaning::Year; });
    addRecord("shape", [](ImportRecord& some) { some.shape = SourceShape(); });
    addRecord("format", [](ImportRecord& some) { some.shape.format = FileFormat::CsRankings; });
    addRecord("names", [](ImportRecord& some) { some.shape.columns.emplace_back(""); });
    addRecord("counts", [](ImportRecord& some) { ++some.report.imported; });
    addRecord("problem", [](ImportRecord& some) { some.report.problems[0].rawText += '\0'; });
    addRecord("warning", [](ImportRecord& some) { some.report.warnings.clear(); });
}

void TestWorkspace::everyPartIsCompared()
{
    QFETCH(Change, change);
    Workspace changed = sampleWorkspace();
    change(changed);
    QVERIFY(!(changed == sampleWorkspace()));
}

void TestWorkspace::everyPartIsKept()
{
    QFETCH(Change, change);
    Workspace changed = sampleWorkspace();
    change(changed);
    const Result<Workspace> read = returned(changed);
    QCOMPARE(whyNot(read), QString());
    QVERIFY(read.value() == changed);
}

void TestWorkspace::anyTableComesBack_data()
{
    QTest::addColumn<unsigned>("seed");

    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWorkspace::anyTableComesBack()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    Workspace workspace;
    for (const char* key : {"one", "two"})
        workspace.datasets.push_back({key, key, randomTable(random), {}});
    const Result<Workspace> read = returned(workspace);
    QCOMPARE(whyNot(read), QString());
    QVERIFY(read.value() == workspace);
}

/// Wider than one SQL table may be, with names that SQLite takes for the same.
void TestWorkspace::wideTablesComeBack()
{
    std::vector<ColumnRequest> columns;
    std::vector<std::vector<std::string_view>> rows(2);
    for (std::size_t column = 0; column < 2 * columnsPerPart + 1; ++column) {
        columns.push_back({column % 2 == 0 ? "Name" : "name", std::nullopt});
        rows[0].push_back(column % 3 == 0 ? "1" : "x");
        rows[1].push_back("2");
    }
    const Workspace workspace = withTable(importedTable(columns, rows));
    const Result<Workspace> read = returned(workspace);
    QCOMPARE(whyNot(read), QString());
    QVERIFY(read.value() == workspace);
}

void TestWorkspace::savingAgainChangesNothing()
{
    QVERIFY(writeWorkspace(path("a.whither"), sampleWorkspace()).ok());
    const QByteArray first = bytesOf(path("a.whither"));
    const Result<Workspace> read = readWorkspace(path("a.whither"));
    QVERIFY(read.ok());
    QCOMPARE(bytesOf(path("a.whither")), first); // reading leaves it alone
    QVERIFY(writeWorkspace(path("a.whither"), read.value()).ok());
    QVERIFY(bytesOf(path("a.whither")) == first);
}

void TestWorkspace::othersCanReadTheRows()
{
    QVERIFY(writeWorkspace(path("a.whither"), sampleWorkspace()).ok());
    const Result<Database> opened = Database::openForeign(path("a.whither"));
    QVERIFY(opened.ok());
    const auto number = [&](const char* sql) {
        const auto answer = opened.value().number(sql);
        return answer.ok() && answer.value() ? int(*answer.value()) : -1;
    };
    QCOMPARE(number("SELECT count(*) FROM data_people"), 3);
    QCOMPARE(number("SELECT count(*) FROM data_people WHERE name = '曾' AND year IS NULL"), 1);
    QCOMPARE(number("SELECT sum(year) FROM data_people"), 2016);
    QCOMPARE(number("SELECT count(*) FROM data_people WHERE share = '1.50'"), 1);
    QCOMPARE(number("SELECT sum(\"row_2\") FROM data_people"), 24);
    QCOMPARE(number("SELECT count(*) FROM \"data_People_2\" WHERE Score > 1"), 2);
    QCOMPARE(number("SELECT count(*) FROM whither_dataset WHERE key = 'people'"), 1);
    QCOMPARE(number("SELECT count(*) FROM whither_problem WHERE kind = 'field-count'"), 1);
}

/// As the first version could hold it.
static Workspace withoutCountryValues()
{
    Workspace workspace = sampleWorkspace();
    for (WorkspaceDataset& dataset : workspace.datasets)
        dataset.record.mapping.countries.clear();
    for (auto& [signature, mapping] : workspace.mappings)
        mapping.countries.clear();
    return workspace;
}

/// One file a version of the schema is kept; to make that of a new version, run this test with
/// WHITHER_MAKE_FIXTURE set.
void TestWorkspace::oldFilesOpen()
{
    const QString folder = QStringLiteral(WHITHER_SOURCE_DIR "/tests/models/data/");
    const QString newest = folder + QStringLiteral("v%1.whither").arg(workspaceVersion);
    if (qEnvironmentVariableIsSet("WHITHER_MAKE_FIXTURE"))
        QCOMPARE(whyNot(writeWorkspace(newest, sampleWorkspace())), QString());
    for (int version = 1; version <= workspaceVersion; ++version) {
        const QString file = folder + QStringLiteral("v%1.whither").arg(version);
        const Result<Workspace> read = readWorkspace(file);
        QCOMPARE(whyNot(read), QString());
        QVERIFY(read.value() == (version < 2 ? withoutCountryValues() : sampleWorkspace()));
    }
}

void TestWorkspace::refusesBadKeys()
{
    for (const char* key : {"", "people"}) {
        Workspace workspace = sampleWorkspace();
        workspace.datasets.back().key = key;
        const Done written = writeWorkspace(path("a.whither"), workspace);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::BadValue);
    }
    Workspace workspace = withTable(importedTable({{"a", std::nullopt}}, {{"\xff"}}));
    QCOMPARE(writeWorkspace(path("a.whither"), workspace).error().code, ErrorCode::InvalidEncoding);
    workspace = sampleWorkspace();
    workspace.datasets[0].title = "\xff";
    QCOMPARE(writeWorkspace(path("a.whither"), workspace).error().code, ErrorCode::InvalidEncoding);
    QVERIFY(names().isEmpty());
}

void TestWorkspace::overwritesOnlyWhenAllowed()
{
    QVERIFY(writeWorkspace(path("a.whither"), sampleWorkspace(), Overwrite::Refuse).ok());
    const Done again = writeWorkspace(path("a.whither"), Workspace(), Overwrite::Refuse);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    QVERIFY(readWorkspace(path("a.whither")).value() == sampleWorkspace());
    QCOMPARE(writeWorkspace(path("none/a.whither"), Workspace()).error(),
             (Error{ErrorCode::CannotWrite, path("none/a.whither"), {}}));
    QCOMPARE(writeWorkspace(m_folder->path(), Workspace()).error().code, ErrorCode::CannotWrite);
    QCOMPARE(names().size(), qsizetype(1));
}

void TestWorkspace::keepsPermissionsAndLinks()
{
    const auto modeOf = [](const QString& file) {
        struct stat status {};
        return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_mode & 0777U
                                                                         : 0U;
    };
    const mode_t mask = ::umask(027);
    const bool isWritten = writeWorkspace(path("a.whither"), Workspace()).ok();
    ::umask(mask);
    QVERIFY(isWritten);
    QCOMPARE(modeOf(path("a.whither")), 0640U);
    QCOMPARE(::chmod(QFile::encodeName(path("a.whither")).constData(), 0604), 0);
    QVERIFY(QFile::link(path("a.whither"), path("link")));
    QVERIFY(writeWorkspace(path("link"), sampleWorkspace()).ok());
    QCOMPARE(modeOf(path("a.whither")), 0604U);
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QVERIFY(readWorkspace(path("a.whither")).value() == sampleWorkspace());
    QCOMPARE(names().size(), qsizetype(2));
}

void TestWorkspace::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("limit");

    for (const int limit : {0, 512, 4'096, 10'000, 30'000, 60'000})
        QTest::addRow("%d bytes", limit) << limit;
}

void TestWorkspace::fullDiskLeavesTheOldFile()
{
    QFETCH(int, limit);
    QVERIFY(writeWorkspace(path("a.whither"), Workspace()).ok());
    const QByteArray before = bytesOf(path("a.whither"));
    // No file can grow past the limit, as on a full disk.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const rlimit full{rlim_t(limit), old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    const Done written = writeWorkspace(path("a.whither"), sampleWorkspace());
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(written.error().place, path("a.whither"));
    QVERIFY(bytesOf(path("a.whither")) == before);
    QCOMPARE(names().size(), qsizetype(1));
}

void TestWorkspace::verifies()
{
    Workspace workspace = sampleWorkspace();
    workspace.datasets[0].record.files.pop_back();
    QVERIFY(writeWorkspace(path("a.whither"), workspace).ok());
    const Result<WorkspaceCheck> check = verifyWorkspace(path("a.whither"));
    QCOMPARE(whyNot(check), QString());
    const WorkspaceCheck expected{
        workspaceVersion, {{"people", 3, 8, 1}, {"People", 4, 2, 0}, {"empty '表'", 0, 0, 0}}, {}};
    QVERIFY(check.value() == expected);
    QCOMPARE(verifyWorkspace(path("none")).error().code, ErrorCode::FileNotFound);
}

void TestWorkspace::findsWhatDoesNotAgree()
{
    Workspace workspace = sampleWorkspace();
    workspace.datasets[0].record.report.imported = 7;
    workspace.datasets[0].record.report.problems.clear();
    workspace.datasets[1].table = importedTable({{"a", {}}, {"a", {}}}, {{"x", "y"}});
    workspace.cohorts.clear();
    workspace.queries["people"].grouping = {"country"};
    QStringList texts;
    for (const WorkspaceFinding& finding : findingsIn(workspace))
        texts.append(findingText(finding));
    QCOMPARE(
        texts.join(QLatin1Char('\n')),
        QStringLiteral("people: 4 records were read, but 7 imported and 1 rejected.\n"
                       "people: 0 problems are kept where 1 were counted.\n"
                       "people: the file b.csv has no hash, so a changed copy goes unnoticed.\n"
                       "People: two columns are called \"a\".\n"
                       "people: the query asks a column \"country\" that is not there."));
}

void TestWorkspace::forgetsPaths()
{
    QVERIFY(writeWorkspace(path("a.whither"), sampleWorkspace()).ok());
    QVERIFY(bytesOf(path("a.whither")).contains("/home/someone"));
    QVERIFY(writeWorkspace(path("a.whither"), withoutPaths(sampleWorkspace())).ok());
    QVERIFY(!bytesOf(path("a.whither")).contains("/home/someone"));
    QVERIFY(!bytesOf(path("a.whither")).contains(m_folder->path().toUtf8()));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
