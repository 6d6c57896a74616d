#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace whither;

/// `whither export` in a bare environment: the pictures it writes.
class TestCliExport : public QObject {
    Q_OBJECT

private slots:
    void writesThePictureAsked_data();
    void writesThePictureAsked();
    void namesFilesOfSeveral_data();
    void namesFilesOfSeveral();
    void takesAFolderForOne();
    void makesFolders();
    void languagesAndThemesDiffer();
    void writesAllOrNothing_data();
    void writesAllOrNothing();
    void fullDiskLeavesNothing();
    void recipeChangesThePicture();
    void sameBytesInEveryLocale_data();
    void sameBytesInEveryLocale();
    void tellsNothingOfTheMachine();

private:
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QByteArray exported(const QStringList& more, const QString& locale = QStringLiteral("C"));

    const QTemporaryDir m_folder;
};

namespace {

const QStringList smallSize{QStringLiteral("--width"), QStringLiteral("720"),
                            QStringLiteral("--height"), QStringLiteral("560")};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The bytes of one exported picture; none if the program complained.
QByteArray TestCliExport::exported(const QStringList& more, const QString& locale)
{
    const QString path = in(QStringLiteral("one.png"));
    QFile::remove(path);
    const Run run = runProgram(QStringList{QStringLiteral("export")} + smallSize + more
                                   + QStringList{QStringLiteral("-o"), path},
                               locale);
    return run.status == 0 && run.errors.isEmpty() && run.output.isEmpty() ? bytesOf(path)
                                                                           : QByteArray();
}

void TestCliExport::writesThePictureAsked_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("scale");
    int scale = 0;
    for (const char* figure : {"outcomes", "shares", "flows", "claims"}) {
        for (const char* lang : {"en", "zh_CN", "zh_TW"}) {
            for (const char* theme : {"light", "dark"}) {
                scale = scale % 3 + 1;
                QTest::addRow("%s %s %s %d", figure, lang, theme, scale)
                    << QString::fromLatin1(figure) << QString::fromLatin1(lang)
                    << QString::fromLatin1(theme) << scale;
            }
        }
    }
}

void TestCliExport::writesThePictureAsked()
{
    QFETCH(QString, figure);
    QFETCH(QString, lang);
    QFETCH(QString, theme);
    QFETCH(int, scale);
    const QByteArray png = exported({QStringLiteral("--figure"), figure, QStringLiteral("--lang"),
                                     lang, QStringLiteral("--theme"), theme,
                                     QStringLiteral("--scale"), QString::number(scale)});
    const QImage image = QImage::fromData(png, "PNG");
    QCOMPARE(image.size(), QSize(720, 560) * scale);
    QCOMPARE(image.pixelColor(0, 0).lightness() < 128, theme == QLatin1String("dark"));
    // Something is drawn, top, middle and bottom.
    for (const double from : {0.02, 0.4, 0.9}) {
        const int top = static_cast<int>(image.height() * from);
        const QImage strip = image.copy(0, top, image.width(), image.height() / 12);
        bool isDrawn = false;
        for (int y = 0; y < strip.height() && !isDrawn; ++y) {
            for (int x = 0; x < strip.width() && !isDrawn; ++x)
                isDrawn = strip.pixel(x, y) != image.pixel(0, 0);
        }
        QVERIFY(isDrawn);
    }
}

void TestCliExport::namesFilesOfSeveral_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("all figures") << QStringLiteral("all") << QStringLiteral("en")
                                 << words(
                                        "claims.en.png flows.en.png outcomes.en.png shares.en.png");
    QTest::newRow("both languages") << QStringLiteral("shares") << QStringLiteral("both")
                                    << words("shares.en.png shares.zh_CN.png");
    QTest::newRow("all languages")
        << QStringLiteral("outcomes") << QStringLiteral("all")
        << words("outcomes.en.png outcomes.zh_CN.png outcomes.zh_TW.png");
    QTest::newRow("all of all")
        << QStringLiteral("all") << QStringLiteral("all")
        << words("claims.en.png claims.zh_CN.png claims.zh_TW.png flows.en.png "
                 "flows.zh_CN.png flows.zh_TW.png outcomes.en.png "
                 "outcomes.zh_CN.png outcomes.zh_TW.png shares.en.png shares.zh_CN.png "
                 "shares.zh_TW.png");
}

void TestCliExport::namesFilesOfSeveral()
{
    QFETCH(QString, figure);
    QFETCH(QString, lang);
    const QString folder = in(QStringLiteral("several/") + figure + lang);
    const Run run = runProgram(QStringList{QStringLiteral("export"), QStringLiteral("--figure"),
                                           figure, QStringLiteral("--lang"), lang}
                               + smallSize + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(run.status == 0, run.errors.constData());
    const QStringList written =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    QTEST(withoutIds(written), "files");
    QVERIFY(written != withoutIds(written));
}

void TestCliExport::takesAFolderForOne()
{
    const QString folder = in(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(folder));
    const Run existing = runProgram(
        QStringList{QStringLiteral("export"), QStringLiteral("--figure"), QStringLiteral("claims")}
        + smallSize + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(existing.status == 0, existing.errors.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QVERIFY(QFile::exists(writtenAs(folder, QStringLiteral("claims.en.png"))));
    const Run slash = runProgram(
        QStringList{QStringLiteral("export"), QStringLiteral("--figure"), QStringLiteral("shares")}
        + smallSize + QStringList{QStringLiteral("-o"), in(QStringLiteral("new folder/"))});
    QVERIFY2(slash.status == 0, slash.errors.constData());
    QVERIFY(QFile::exists(
        writtenAs(in(QStringLiteral("new folder")), QStringLiteral("shares.en.png"))));
}

void TestCliExport::makesFolders()
{
    const QString folder = in(QStringLiteral("图/deep \"er\"/ü"));
    const Run run = runProgram(
        QStringList{QStringLiteral("export"), QStringLiteral("--figure"), QStringLiteral("all")}
            + smallSize + QStringList{QStringLiteral("-o"), folder},
        QStringLiteral("C.UTF-8"));
    QVERIFY2(run.status == 0, run.errors.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
}

void TestCliExport::languagesAndThemesDiffer()
{
    QList<QByteArray> pictures;
    for (const char* more : {"--lang en", "--lang zh_CN", "--lang zh_TW", "--theme dark"})
        pictures.append(exported(words("--figure outcomes") + words(more)));
    for (qsizetype a = 0; a < pictures.size(); ++a) {
        QVERIFY(!pictures[a].isEmpty());
        QCOMPARE(pictures.indexOf(pictures[a]), a);
    }
    QCOMPARE(exported(words("--figure outcomes --theme light")), pictures.first());
}

void TestCliExport::writesAllOrNothing_data()
{
    QTest::addColumn<QString>("taken");
    // The names in the order in which they are written: first, in the middle, last.
    for (const char* name : {"outcomes.en.png", "shares.zh_CN.png", "claims.zh_TW.png"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// A folder has the name of one file: none of the others is written, none of the old ones goes.
void TestCliExport::writesAllOrNothing()
{
    QFETCH(QString, taken);
    const QTemporaryDir folder;
    const QString named = in(QStringLiteral("named")); // as they would be
    if (!QFileInfo::exists(named))
        QCOMPARE(runProgram(words("export --figure all --lang all") + smallSize
                            + QStringList{QStringLiteral("-o"), named})
                     .status,
                 0);
    const auto pathOf = [&](const QString& name) {
        return folder.filePath(QFileInfo(writtenAs(named, name)).fileName());
    };
    QVERIFY(QDir().mkdir(pathOf(taken)));
    QFile old(pathOf(QStringLiteral("shares.en.png")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    const Run run = runProgram(words("export --figure all --lang all --force") + smallSize
                               + QStringList{QStringLiteral("-o"), folder.path()});
    QVERIFY2(run.status == 1, run.errors.constData());
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY2(run.errors.contains(QFileInfo(pathOf(taken)).fileName().toUtf8()),
             run.errors.constData());
    QCOMPARE(QDir(folder.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)
                 .size(),
             qsizetype(2));
    QCOMPARE(bytesOf(old.fileName()), QByteArray("mine"));
}

/// No file may grow to the size of the largest picture: those that fit are not left either, nor
/// the folders made for them.
void TestCliExport::fullDiskLeavesNothing()
{
    const QString folder = in(QStringLiteral("whole"));
    const QStringList asked = words("export --figure all --lang all") + smallSize;
    const Run whole = runProgram(asked + QStringList{QStringLiteral("-o"), folder});
    QVERIFY2(whole.status == 0, whole.errors.constData());
    QList<qint64> sizes;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        sizes.append(file.size());
    std::ranges::sort(sizes);
    constexpr qint64 block = 1024; // of ulimit -f
    const qint64 most = sizes.last() / block - 1;
    QVERIFY(most * block > sizes.first());

    const QString made = in(QStringLiteral("made"));
    const Run full = runCommand(
        QStringLiteral("/bin/bash"),
        QStringList{QStringLiteral("-c"),
                    QStringLiteral("trap '' XFSZ; ulimit -f \"$0\"; "
                                   "exec \"$@\""),
                    QString::number(most), QStringLiteral(WHITHER_PROGRAM)}
            + asked + QStringList{QStringLiteral("-o"), made + QStringLiteral("/deep/er")});
    QVERIFY2(full.status == 1, full.errors.constData());
    QVERIFY2(full.isOneLine(), full.errors.constData());
    QVERIFY(!QFileInfo::exists(made));
}

void TestCliExport::recipeChangesThePicture()
{
    const QString path = in(QStringLiteral("recipe.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"table": "cohort100", "grouping": ["where_now", "role"],
                   "conditions": [{"column": "where_now", "op": "any-of", "terms": ["China"]}]})");
    file.close();
    const QByteArray whole = exported(words("--figure outcomes"));
    const QByteArray filtered = exported(words("--figure outcomes --recipe") << path);
    QVERIFY(!whole.isEmpty());
    QVERIFY(!filtered.isEmpty());
    QVERIFY(filtered != whole);
    // Columns that a recipe leaves out are the usual ones.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"table": "cohort100", "grouping": ["sector"]})");
    file.close();
    const QByteArray byOne = exported(words("--figure outcomes --recipe") << path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"table": "cohort100", "grouping": ["sector", "where_now"]})");
    file.close();
    QCOMPARE(byOne, exported(words("--figure outcomes --recipe") << path));
}

void TestCliExport::sameBytesInEveryLocale_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("lang");
    QTest::newRow("outcomes") << QStringLiteral("outcomes") << QStringLiteral("en");
    QTest::newRow("shares") << QStringLiteral("shares") << QStringLiteral("zh_CN");
    QTest::newRow("claims") << QStringLiteral("claims") << QStringLiteral("zh_TW");
}

void TestCliExport::sameBytesInEveryLocale()
{
    QFETCH(QString, figure);
    QFETCH(QString, lang);
    const QStringList asked{QStringLiteral("--figure"), figure, QStringLiteral("--lang"), lang};
    const QByteArray first = exported(asked);
    QVERIFY(!first.isEmpty());
    for (const char* locale : {"C", "C.UTF-8", "zh_CN.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"})
        QVERIFY2(exported(asked, QString::fromLatin1(locale)) == first, locale);
}

void TestCliExport::tellsNothingOfTheMachine()
{
    const QByteArray png = exported(words("--figure outcomes"));
    QVERIFY(!png.isEmpty());
    for (const QByteArray& telling :
         {qgetenv("USER"), qgetenv("LOGNAME"), QSysInfo::machineHostName().toUtf8(),
          m_folder.path().toUtf8(), QByteArray("/work"), QByteArray("/home"), QByteArray("/tmp"),
          QByteArray("one.png"), QByteArray("tEXt"), QByteArray("tIME"), QByteArray("eXIf")}) {
        if (telling.size() > 3)
            QVERIFY2(!png.contains(telling), telling.constData());
    }
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
