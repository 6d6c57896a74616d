#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// The command line: what it refuses, how it says so, and what it leaves alone.
class TestCli : public QObject {
    Q_OBJECT

private slots:
    void saysHelp();
    void saysVersion();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void refusesToReplace();
    void refusesWhereItCannotWrite_data();
    void refusesWhereItCannotWrite();
    void refusesBadRecipes_data();
    void refusesBadRecipes();
    void refusesTooSmallPictures();
    void unknownWordsAreRefused_data();
    void unknownWordsAreRefused();
    void windowNeedsADisplay_data();
    void windowNeedsADisplay();

private:
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const QString& path, const QByteArray& bytes) const;
    QStringList contents() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    const QTemporaryDir m_folder;
};

void TestCli::write(const QString& path, const QByteArray& bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCli::saysHelp()
{
    for (const char* asked : {"--help", "-h", "export --help"}) {
        const Run run = runProgram(words(asked));
        QVERIFY2(run.status == 0, asked);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        for (const char* word : {"export", "--figure", "--lang", "--width", "--height", "--scale",
                                 "--theme", "--force", "--recipe", "-o"})
            QVERIFY2(run.output.contains(word), word);
    }
}

void TestCli::saysVersion()
{
    for (const char* asked : {"--version", "-v"}) {
        const Run run = runProgram(words(asked));
        QVERIFY2(run.status == 0, asked);
        QCOMPARE(run.output, QByteArray("whither " WHITHER_VERSION "\n"));
        QVERIFY(run.errors.isEmpty());
    }
}

void TestCli::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* arguments : {"export -o F",
                                  "export --figure nothing -o F",
                                  "export --figure OUTCOMES -o F",
                                  "export --figure outcomes --lang fr -o F",
                                  "export --figure outcomes --lang zh -o F",
                                  "export --figure outcomes --format svgz -o F",
                                  "export --figure outcomes --theme pink -o F",
                                  "export --figure outcomes --width 0 -o F",
                                  "export --figure outcomes --height 0 -o F",
                                  "export --figure outcomes --width -5 -o F",
                                  "export --figure outcomes --width=-5 -o F",
                                  "export --figure outcomes --width 999999999 -o F",
                                  "export --figure outcomes --height 99999999999999999999 -o F",
                                  "export --figure outcomes --width 20001 -o F",
                                  "export --figure outcomes --width 19000 --scale 2 -o F",
                                  "export --figure outcomes --width ten -o F",
                                  "export --figure outcomes --width 1e3 -o F",
                                  "export --figure outcomes --width 800.5 -o F",
                                  "export --figure outcomes --width 8OO -o F",
                                  "export --figure outcomes --scale 0 -o F",
                                  "export --figure outcomes --scale 4 -o F",
                                  "export --figure outcomes --scale -1 -o F",
                                  "export --figure outcomes --scale x -o F",
                                  "export --figure outcomes",
                                  "export --figure outcomes -o",
                                  "export --figure",
                                  "export --figure outcomes --no-such-option -o F",
                                  "export outcomes -o F",
                                  "export --figure outcomes --package --each where_now -o F",
                                  "export --figure outcomes --recipe-inside maybe -o F",
                                  "export --figure outcomes --figure shares -o F",
                                  "export --figure outcomes --lang en --lang en -o F",
                                  "export --figure outcomes --width 800 --width=900 -o F",
                                  "export --figure outcomes --force --force -o F",
                                  "export --figure outcomes -o F --output G",
                                  "export --figure outcomes --output= ",
                                  "export --figure outcomes --recipe= -o F",
                                  "export",
                                  "import file.csv",
                                  "no-such-verb"})
        QTest::newRow(arguments) << words(arguments);
    QTest::newRow("empty figure") << QStringList{QStringLiteral("export"),
                                                 QStringLiteral("--figure"), QString(),
                                                 QStringLiteral("-o"), QStringLiteral("F")};
    QTest::newRow("empty output") << QStringList{
        QStringLiteral("export"), QStringLiteral("--figure"), QStringLiteral("outcomes"),
        QStringLiteral("-o"), QString()};
    QTest::newRow("empty recipe") << QStringList{QStringLiteral("export"),
                                                 QStringLiteral("--figure"),
                                                 QStringLiteral("outcomes"),
                                                 QStringLiteral("--recipe"),
                                                 QString(),
                                                 QStringLiteral("-o"),
                                                 QStringLiteral("F")};
    QTest::newRow("lines in a value")
        << QStringList{QStringLiteral("export"), QStringLiteral("--figure"),
                       QStringLiteral("a\nb\nc"), QStringLiteral("-o"), QStringLiteral("F")};
}

void TestCli::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(arguments, QStringLiteral("C"), m_folder.path());
    QVERIFY2(run.status == 2, run.errors.constData());
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY(contents().isEmpty());
}

void TestCli::refusesToReplace()
{
    const QString path = in("mine.png");
    write(path, "not a picture");
    QStringList asked = words("export --figure outcomes --width 700 --height 500 -o") << path;
    const Run refused = runProgram(asked);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.isOneLine(), refused.errors.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("not a picture"));
    file.close();
    QCOMPARE(contents(), QStringList{QStringLiteral("mine.png")});

    const Run replaced = runProgram(asked << QStringLiteral("--force"));
    QVERIFY2(replaced.status == 0, replaced.errors.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\x89PNG"));
    QCOMPARE(contents(), QStringList{QStringLiteral("mine.png")});
    file.close();

    // One of several that exists: none is written.
    const QString folder = in("several");
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(runProgram(words("export --figure shares -o") << folder).status, 0);
    const QStringList taken = QDir(folder).entryList(QDir::Files);
    QCOMPARE(withoutIds(taken), QStringList{QStringLiteral("shares.en.png")});
    write(writtenAs(folder, QStringLiteral("shares.en.png")), "mine");
    const Run several =
        runProgram(words("export --figure all --width 700 --height 500 -o") << folder);
    QCOMPARE(several.status, 1);
    QVERIFY2(several.isOneLine(), several.errors.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files), taken);
    QVERIFY(file.remove());
    QVERIFY(QDir(folder).removeRecursively());
}

void TestCli::refusesWhereItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("figure");
    QTest::newRow("below a file") << QStringLiteral("file/figure.png")
                                  << QStringLiteral("outcomes");
    QTest::newRow("folder below a file") << QStringLiteral("file/figures") << QStringLiteral("all");
    QTest::newRow("a file for a folder") << QStringLiteral("file") << QStringLiteral("all");
    QTest::newRow("deep below a file")
        << QStringLiteral("file/a/b/c.png") << QStringLiteral("claims");
}

void TestCli::refusesWhereItCannotWrite()
{
    QFETCH(QString, path);
    QFETCH(QString, figure);
    write(in("file"), "mine");
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--figure"), figure,
                                QStringLiteral("-o"), m_folder.filePath(path)});
    QVERIFY2(run.status == 1, run.errors.constData());
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY2(run.errors.contains(m_folder.filePath(QStringLiteral("file")).toUtf8()),
             run.errors.constData());
    QCOMPARE(contents(), QStringList{QStringLiteral("file")});
    QCOMPARE(QFileInfo(in("file")).size(), 4);
    QVERIFY(QFile::remove(in("file")));
}

void TestCli::refusesBadRecipes_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("where_now = China");
    QTest::newRow("cut off") << QByteArray(R"({"table": "cohort100", "conditions": [)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("unknown key") << QByteArray(R"({"table": "cohort100", "limit": 5})");
    QTest::newRow("other table") << QByteArray(R"({"table": "claims"})");
    QTest::newRow("no such table") << QByteArray(R"({"table": "nothing"})");
    QTest::newRow("no such column")
        << QByteArray(R"({"table": "cohort100", "grouping": ["where_now", "shoe_size"]})");
    QTest::newRow("no table") << QByteArray("{}");
    QTest::newRow("bytes") << QByteArray(300, '\xFF');
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestCli::refusesBadRecipes()
{
    QFETCH(QByteArray, recipe);
    const QString path = in("recipe.json");
    write(path, recipe);
    const QString picture = in("figure.png");
    const Run run = runProgram(words("export --figure outcomes --recipe")
                               << path << QStringLiteral("-o") << picture);
    QVERIFY2(run.status == 1, run.errors.constData());
    QVERIFY2(run.isOneLine(), run.errors.left(500).constData());
    QVERIFY(!QFileInfo::exists(picture));
    QVERIFY(QFile::remove(path));
    const Run missing = runProgram(words("export --figure outcomes --recipe")
                                   << path << QStringLiteral("-o") << picture);
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.isOneLine(), missing.errors.constData());
}

void TestCli::refusesTooSmallPictures()
{
    for (const char* figure : {"outcomes", "shares", "flows", "claims"}) {
        const Run run =
            runProgram({QStringLiteral("export"), QStringLiteral("--figure"), QLatin1String(figure),
                        QStringLiteral("--width"), QStringLiteral("40"), QStringLiteral("--height"),
                        QStringLiteral("30"), QStringLiteral("-o"), in("small.png")});
        QVERIFY2(run.status == 1, figure);
        QVERIFY2(run.isOneLine(), run.errors.constData());
        QVERIFY(contents().isEmpty());
    }
}

void TestCli::windowNeedsADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("language") << words("--lang zh_CN");
}

void TestCli::windowNeedsADisplay()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY2(run.errors.contains("export"), run.errors.constData());
}

void TestCli::unknownWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << words("exprot");
    QTest::newRow("file") << words("study.whither");
    QTest::newRow("no option") << words("--langg zh_CN");
}

void TestCli::unknownWordsAreRefused()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.isOneLine(), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
