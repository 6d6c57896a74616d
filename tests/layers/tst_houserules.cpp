#include "tests/layers/checkout.h"
#include "tests/layers/houserules.h"

#include <QTest>

using namespace whither;

/// Names, length and bytes of the checkout's files.
class TestHouseRules : public QObject {
    Q_OBJECT

private slots:
    void findsVagueNames_data();
    void findsVagueNames();
    void findsLongFiles_data();
    void findsLongFiles();
    void findsBadBytes_data();
    void findsBadBytes();
    void checkoutKeepsTheRules();
};

void TestHouseRules::findsVagueNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("faults");

    for (const char* path :
         {"models/text/utils.h", "models/util.cpp", "views/charthelper.cpp", "app/Manager.h",
          "views/common/axis.h", "models/misc.cpp", "views/stringutils.h", "app/helpers/a.h"})
        QTest::newRow(path) << QString::fromLatin1(path) << 1;
    for (const char* path : {"models/text/fold.h", "views/charts/axis.cpp", "app/main.cpp",
                             "models/import/utf8.cpp", "models/CMakeLists.txt"})
        QTest::newRow(path) << QString::fromLatin1(path) << 0;
    QTest::newRow("folder and file") << QStringLiteral("views/common/utils.h") << 2;
}

void TestHouseRules::findsVagueNames()
{
    QFETCH(QString, path);
    QTEST(static_cast<int>(nameFaults(path).size()), "faults");
}

void TestHouseRules::findsLongFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("faults");

    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("longest") << QByteArray("a\n").repeated(longestFile) << 0;
    QTest::newRow("a line more") << QByteArray("a\n").repeated(longestFile + 1) << 1;
    QTest::newRow("a line more without end") << QByteArray("a\n").repeated(longestFile) + "a" << 1;
}

void TestHouseRules::findsLongFiles()
{
    QFETCH(QByteArray, bytes);
    QTEST(static_cast<int>(lengthFaults(bytes).size()), "faults");
}

void TestHouseRules::findsBadBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("faults");

    QTest::newRow("good") << QByteArray("int a;\n") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFint a;\n") << 1;
    QTest::newRow("tab") << QByteArray("\tint a;\n") << 1;
    QTest::newRow("carriage return") << QByteArray("int a;\r\n") << 1;
    QTest::newRow("no line end") << QByteArray("int a;") << 1;
    QTest::newRow("all") << QByteArray("\xEF\xBB\xBF\tint a;\r") << 4;
}

void TestHouseRules::findsBadBytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(static_cast<int>(byteFaults(bytes).size()), "faults");
}

void TestHouseRules::checkoutKeepsTheRules()
{
    const QStringList layers{QStringLiteral("models"), QStringLiteral("views"),
                             QStringLiteral("app"), QStringLiteral("tests")};
    const QStringList sources = cppFiles(layers);
    QVERIFY(sources.size() > 50);
    QStringList faults;
    const auto collect = [&](const QString& file, const QStringList& found) {
        for (const QString& fault : found)
            faults.append(file + QStringLiteral(": ") + fault);
    };
    for (const QString& file : checkoutFiles(layers, {})) {
        collect(file, nameFaults(file));
        if (!file.endsWith(QLatin1String(".png")))
            collect(file, lengthFaults(checkoutBytes(file)));
    }
    for (const QString& file : sources)
        collect(file, byteFaults(checkoutBytes(file)));
    QCOMPARE(faults.join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
