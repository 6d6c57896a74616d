#include "models/import/papers/paperlistfiles.h"
#include "models/import/papers/paperlistreader.h"

#include "tests/support/papertable.h"

#include <QTest>

#include <set>

using namespace whither;

namespace {

const QByteArray twoPapers =
    "[\n"
    "    {\"title\": \"One\", \"status\": \"Poster\", \"abstract\": \"{\\\"author\\\": \\\"Z\\\"} \\\\\", \"pdf_size\": 12,\n"
    "     \"author\": \"Jos\\u00e9 Li; Bo  Xu\", \"authorids\": \"~J1;b@c.d\", \"rating\": [1, {\"author\": \"Y\"}],\n"
    "     \"aff\": \"X + Y;Z\", \"aff_unique_norm\": \"Ex;Why;Zed\", \"aff_unique_index\": \"0+1;2\",\n"
    "     \"aff_country_unique\": \"Spain;China\", \"aff_country_unique_index\": \"0+1;1\"},\n"
    "    {\"title\": null, \"status\": \"Reject\", \"author\": null, \"aff\": 7}\n"
    "]";

QByteArray printed(const Problem& problem)
{
    return QByteArray::fromStdString(std::string(problemCode(problem.kind)) + ' ' + problem.file
                                     + ':' + std::to_string(problem.line) + " +"
                                     + std::to_string(problem.byteOffset) + " [" + problem.rawText
                                     + "]\n");
}

QByteArray printed(const ImportReport& report)
{
    QByteArray text;
    for (const Problem& problem : report.problems)
        text += printed(problem);
    for (const Problem& warning : report.warnings)
        text += "warning " + printed(warning);
    return text + QByteArray::number(qulonglong(report.imported)) + " of "
           + QByteArray::number(qulonglong(report.read));
}

} // namespace

class TestPaperListReader : public QObject {
    Q_OBJECT

private slots:
    void writesAuthorships();
    void writesJson();
    void tellsFilesApart();
    void keepsRowsInOrder();
    void reports_data();
    void reports();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile();
    void firstFaultWins();
    void limitsRows();
    void stops();
    void tellsProgress();
    void knowsPaperLists_data();
    void knowsPaperLists();
    void readsNames_data();
    void readsNames();
    void findsPaperLists();
    void readsTheCorpus();
};

void TestPaperListReader::writesAuthorships()
{
    FileFolder folder;
    const ReadTable read = paperTable({folder.add(QStringLiteral("nips2017.json"), twoPapers)});
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"conference", "year", "paper", "title", "status", "accepted",
                                       "authors", "position", "person", "name", "person_id",
                                       "affiliation", "country", "country_listed"}),
             QByteArray("nips|2017|nips2017/1|One|Poster|yes|2|1|jos\u00E9 li|Jos\u00E9 Li|~J1|X; "
                        "Y|Spain; China|-\n"
                        "nips|2017|nips2017/1|One|Poster|yes|2|2|bo xu|Bo  Xu|b@c.d|Z|China|-\n"
                        "nips|2017|nips2017/2|-|Reject|no|0|-|-|-|-|-|-|-\n"));
    QCOMPARE(read.table->columns().size(), 14U);
    QCOMPARE(printed(read.report), QByteArray("2 of 2"));
}

void TestPaperListReader::writesJson()
{
    FileFolder folder;
    ReadOptions options;
    options.asJson = true;
    const ReadTable read =
        paperTable({folder.add(QStringLiteral("nips2017.json"),
                               R"([{"title":"A \"q\" \\ \u0007","author":"X","status":"Oral"}])")},
                   options);
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"conference", "year", "title", "position", "country"}),
             QByteArray(R"("nips"|2017|"A \"q\" \\ \u0007"|1|null)"
                        "\n"));
}

/// Of files with one name, each numbers its papers under a prefix of its own.
void TestPaperListReader::tellsFilesApart()
{
    FileFolder folder;
    const QByteArray list = R"([{"author":"A"},{"author":"B"}])";
    const ReadTable read = paperTable({folder.add(QStringLiteral("c/uai2019.json"), list),
                                       folder.add(QStringLiteral("b/papers.json"), list),
                                       folder.add(QStringLiteral("a/uai2019.json"), list)});
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"conference", "year", "paper", "person"}),
             QByteArray("uai|2019|uai2019/1|a\nuai|2019|uai2019/2|b\n"
                        "papers|-|papers/1|a\npapers|-|papers/2|b\n"
                        "uai|2019|uai2019 (2)/1|a\nuai|2019|uai2019 (2)/2|b\n"));
}

/// Many files of very different length, ready in any order, and more rows than a chunk holds.
void TestPaperListReader::keepsRowsInOrder()
{
    FileFolder folder;
    QStringList files;
    QByteArray expected;
    for (int file = 0; file < 40; ++file) {
        const int papers = file == 0 ? 20'000 : file % 3;
        QByteArrayList list;
        for (int paper = 1; paper <= papers; ++paper) {
            list.append(R"({"author":"A"})");
            expected += QByteArrayLiteral("uai") + QByteArray::number(2000 + file) + '/'
                        + QByteArray::number(paper) + '\n';
        }
        files.prepend(
            folder.add(QStringLiteral("uai%1.json").arg(2000 + file), '[' + list.join(',') + ']'));
    }
    const ReadTable read = paperTable(files);
    QVERIFY(read.table);
    QCOMPARE(printedRows(*read.table, {"paper"}), expected);
}

void TestPaperListReader::reports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");

    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& outcome) {
        QTest::newRow(name) << bytes << outcome;
    };
    row("nothing", "[]", "0 of 0");
    row("no papers among papers", "[{\"author\":\"A\"}, 1 ,\n [2, [\"]\"]], null,\n{}]",
        "not-a-record uai2019.json:2 +17 [1]\n"
        "not-a-record uai2019.json:3 +22 [[2, [\"]\"]]]\n"
        "not-a-record uai2019.json:4 +34 [null]\n2 of 5");
    row("an escape of half a character", R"([{"author":"A\ud800", "title":"T"}, {"author":"B"}])",
        "invalid-json uai2019.json:1 +1 [{\"author\":\"A\\ud800\", \"title\":\"T\"}]\n1 of 2");
    row("the same in a field of no use", R"([{"author":"A", "abstract":"\ud800"}])", "1 of 1");
    row("an index of another length",
        R"([{"author":"B"},{"author":"A;B","aff_country_unique_index":"0; 1;2"}])",
        "warning index-mismatch uai2019.json:2 +0 [0; 1;2]\n2 of 2");
    row("an index without authors", R"([{"author":"","aff_country_unique_index":"0"}])", "1 of 1");
    row("byte order mark", "\xEF\xBB\xBF[{\"author\":\"A\"},3]",
        "not-a-record uai2019.json:2 +19 [3]\n1 of 2");
    row("other types", R"([{"author":["A","B"],"title":1,"status":true,"aff":{"a":{}}}])",
        "1 of 1");
    row("blanks after the end", "[{\"author\":\"A\"}] \n\n", "1 of 1");
}

void TestPaperListReader::reports()
{
    QFETCH(QByteArray, bytes);
    FileFolder folder;
    const ReadTable read = paperTable({folder.add(QStringLiteral("uai2019.json"), bytes)});
    QVERIFY(read.table);
    QTEST(printed(read.report), "outcome");
}

void TestPaperListReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("arguments");

    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code,
                        const char* arguments) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromLatin1(arguments);
    };
    row("empty", "", ErrorCode::NoRecords, "");
    row("blank", " \n ", ErrorCode::NoRecords, "");
    row("an object", "{\"author\":\"A\"}", ErrorCode::UnsupportedShape, "JSON");
    row("a text", "\"A\"", ErrorCode::UnsupportedShape, "JSON");
    row("cut after a paper", "[{\"author\":\"A\"}", ErrorCode::MalformedJson, "1,15");
    row("cut within a text", "[{\n\"author\":\n\"A", ErrorCode::MalformedJson, "3,13");
    row("line end in a text", "[{\n\"author\":\"A\n\"}]", ErrorCode::MalformedJson, "2,14");
    row("comma missing between papers", "[{\"a\":1}\n{\"a\":2}]", ErrorCode::MalformedJson, "2,9");
    row("colon missing", "[{\"a\":1},\n{\"a\" 2}]", ErrorCode::MalformedJson, "2,15");
    row("text after the end", "[{\"a\":1}]\n x", ErrorCode::MalformedJson, "2,12");
    row("a second list", "[{\"a\":1}]\n []", ErrorCode::MalformedJson, "2,11");
    row("no value", "[x]", ErrorCode::MalformedJson, "1,1");
    row("no UTF-8", "[{\"author\":\"A\"},\n{\"author\":\"\xE9\xE9\"}]", ErrorCode::InvalidEncoding,
        "28,UTF-8");
    row("half a character at the end of a line", "[\"\xE4\xB8\n\"]", ErrorCode::InvalidEncoding,
        "2,UTF-8");
}

void TestPaperListReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    FileFolder folder;
    const QString path = folder.add(QStringLiteral("uai2019.json"), bytes);
    const ReadTable read = paperTable({path});
    QVERIFY(read.error);
    QCOMPARE(static_cast<int>(read.error->code), code);
    QCOMPARE(read.error->place, path);
    QTEST(read.error->arguments.join(QLatin1Char(',')), "arguments");
}

void TestPaperListReader::refusesWhatIsNoFile()
{
    const FileFolder folder;
    QCOMPARE(paperTable({}).error->code, ErrorCode::NoRecords);
    QCOMPARE(paperTable({folder.path()}).error->code, ErrorCode::NotAFile);
    QCOMPARE(paperTable({folder.path() + QStringLiteral("/uai2019.json")}).error->code,
             ErrorCode::FileNotFound);
}

/// Whichever file is found out first.
void TestPaperListReader::firstFaultWins()
{
    FileFolder folder;
    QStringList files;
    for (int file = 0; file < 20; ++file)
        files.append(folder.add(QStringLiteral("uai%1.json").arg(2000 + file),
                                file < 5 ? "[{\"author\":\"A\"}]" : "[{"));
    for (int run = 0; run < 20; ++run)
        QCOMPARE(paperTable(files).error->place, files[5]);
}

void TestPaperListReader::limitsRows()
{
    FileFolder folder;
    const QByteArray list = R"([{"author":"A;B"},{"author":"C;D"}])";
    const QStringList files{folder.add(QStringLiteral("uai2018.json"), list),
                            folder.add(QStringLiteral("uai2019.json"), list),
                            folder.add(QStringLiteral("uai2020.json"), "[{")};
    ReadOptions options;
    options.rowLimit = 7;
    const ReadTable read = paperTable(files, options);
    QVERIFY(read.table);
    QCOMPARE(read.table->rowCount(), 7U);
    options.rowLimit = 2;
    QCOMPARE(printed(paperTable(files, options).report), QByteArray("1 of 1"));
}

void TestPaperListReader::stops()
{
    FileFolder folder;
    QByteArrayList papers(1000, R"({"author":"A"})");
    QStringList files;
    for (int file = 0; file < 50; ++file)
        files.append(folder.add(QStringLiteral("uai%1.json").arg(2000 + file),
                                '[' + papers.join(',') + ']'));
    auto opened = openPaperListReader(files, {});
    QVERIFY(opened.ok());
    const auto reader = std::move(opened).value();
    KeepingSink sink;
    sink.stopAfterFirst = true;
    ReadProgress progress;
    const auto report = reader->read(sink, progress, sink.stop.get_token());
    QVERIFY(report.ok());
    QVERIFY(report.value().read < 50'000U);
    std::size_t rows = 0;
    for (const RowChunk& chunk : sink.chunks)
        rows += chunk.rowCount();
    QCOMPARE(report.value().imported, rows);
}

void TestPaperListReader::tellsProgress()
{
    FileFolder folder;
    auto opened = openPaperListReader({folder.add(QStringLiteral("uai2018.json"), twoPapers),
                                       folder.add(QStringLiteral("uai2019.json"), twoPapers)},
                                      {});
    QVERIFY(opened.ok());
    KeepingSink sink;
    ReadProgress progress;
    QVERIFY(opened.value()->read(sink, progress, {}).ok());
    QCOMPARE(progress.bytesTotal.load(), std::uint64_t(twoPapers.size()) * 2);
    QCOMPARE(progress.bytesRead.load(), progress.bytesTotal.load());
    QCOMPARE(progress.rowsRead.load(), 6U);
}

void TestPaperListReader::knowsPaperLists_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOne");

    const auto row = [](const char* label, const QByteArray& head, const char* name, bool isOne) {
        QTest::newRow(label) << head << QString::fromLatin1(name) << isOne;
    };
    const QByteArray plain = "\n[ {\"title\" : \"T\", \"author\": \"A\", \"status\": \"Oral\"";
    row("by its name", plain, "/x/nips2017.json", true);
    row("without a year", plain, "nips.json", false);
    row("by its columns", plain + ", \"aff_unique_index\":", "list.json", true);
    row("with a mark", "\xEF\xBB\xBF" + plain, "nips2017.json", true);
    row("an object", "{\"title\":1,\"author\":2,\"status\":3}", "nips2017.json", false);
    row("books", "[{\"title\":\"T\",\"author\":\"A\"}]", "books2017.json", false);
    row("values, not keys", "[{\"a\":\"title\",\"b\":\"author\",\"c\":\"status\"}]",
        "nips2017.json", false);
    row("nothing", "", "nips2017.json", false);
}

void TestPaperListReader::knowsPaperLists()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QTEST(looksLikePaperList({head.constData(), std::size_t(head.size())}, name), "isOne");
}

void TestPaperListReader::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");

    const auto row = [](const char* name, const char* outcome) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(outcome);
    };
    row("nips2017.json", "nips 2017");
    row("/a2/b/3dv2025.json", "3dv 2025");
    row("KDD20152016.json", "KDD2015 2016");
    row("2017.json", "");
    row("nips17.json", "");
    row("nips2017-old.json", "");
    row("nips 2017.json", "");
    row("nips0017.json", "");
}

void TestPaperListReader::readsNames()
{
    QFETCH(QString, name);
    const auto named = conferenceYearOf(name);
    QTEST(named ? QString::fromStdString(named->conference + ' ' + named->year) : QString(),
          "outcome");
}

void TestPaperListReader::findsPaperLists()
{
    FileFolder folder;
    const QByteArray list = R"([{"title":"T","author":"A","status":"Oral"}])";
    const QString second = folder.add(QStringLiteral("b/uai2019.json"), list);
    const QString first = folder.add(QStringLiteral("a/c/uai2020.json"), list);
    folder.add(QStringLiteral("a/notes.json"), "{}");
    folder.add(QStringLiteral("a/uai2021.txt"), list);
    QVERIFY(QFile::link(folder.path(), folder.path() + QStringLiteral("/a/loop")));
    QCOMPARE(paperListFiles(folder.path()), (QStringList{first, second}));
    QCOMPARE(paperListFiles(folder.path() + QStringLiteral("/nowhere")), QStringList());
}

/// Sums that the corpora's FORMAT.md gives.
void TestPaperListReader::readsTheCorpus()
{
    const QStringList files =
        paperListFiles(QStringLiteral(WHITHER_SHARED_DIR "/corpora/paperlists"));
    if (files.isEmpty())
        QSKIP("../shared/corpora is not there");
    QCOMPARE(files.size(), 37);
    const ReadTable read = paperTable(files);
    QVERIFY(read.table);
    QCOMPARE(read.report.rejected, 0U);
    QCOMPARE(read.report.read, read.report.imported);
    const Table& table = *read.table;
    std::size_t slotsOf2017 = 0;
    std::size_t knownOf2017 = 0;
    std::set<std::string> accepted;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.column("accepted")->text(row) != "yes")
            continue;
        if (table.column("year")->text(row) == "2017" && table.column("position")->isKnown(row)) {
            ++slotsOf2017;
            knownOf2017 += table.column("country")->isKnown(row) ? 1U : 0U;
        }
        accepted.insert(table.column("paper")->text(row).value_or(""));
    }
    QCOMPARE(slotsOf2017, 4124U);
    QCOMPARE(knownOf2017, 3699U);
    QCOMPARE(accepted.size(), 17'427U); // those of rules A, B, C and N
    std::size_t unaligned = 0;
    for (const Problem& warning : read.report.warnings) {
        const std::string stem = warning.file.substr(0, warning.file.find('.'));
        unaligned += accepted.count(stem + '/' + std::to_string(warning.line));
    }
    QCOMPARE(unaligned, 295U);
}

QTEST_GUILESS_MAIN(TestPaperListReader)
#include "tst_paperlistreader.moc"
