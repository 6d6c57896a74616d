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
    void findsSharedNames();
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

void TestHouseRules::findsSharedNames()
{
    const auto file = [](const char* content) {
        return QByteArray("namespace {\n\n") + content + "\n} // namespace\n";
    };
    const auto faults = [&](const char* one, const char* other) {
        return sharedNames(
                   {{QStringLiteral("a.cpp"), file(one)}, {QStringLiteral("b.cpp"), file(other)}})
            .size();
    };
    QCOMPARE(faults("constexpr int gap = 3;\n", "constexpr double gap = 4;\n"), 1);
    QCOMPARE(faults("constexpr QSize size{1, 2};\n", "constexpr QSize size(1, 2);\n"), 1);
    QCOMPARE(faults("struct Row {\n};\n", "class Row {\n};\n"), 1);
    QCOMPARE(faults("using Op = A::Op;\n", "using Op = B::Op;\n"), 1);
    QCOMPARE(faults("bool isDigit(QChar sign)\n{\n}\n", "bool isDigit(QChar sign)\n{\n}\n"), 1);
    QCOMPARE(faults("using Op = A::Op;\n", "using Op = A::Op;\n"), 0);
    QCOMPARE(faults("int of(int number)\n{\n}\n", "int of(double number)\n{\n}\n"), 0);
    QCOMPARE(faults("constexpr int gap = 3;\n", "void f()\n{\n    constexpr int gap = 4;\n}\n"), 0);
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
    QMap<QString, QMap<QString, QByteArray>> folders;
    for (const QString& file : sources) {
        if (file.endsWith(QLatin1String(".cpp")) && !file.startsWith(QLatin1String("tests/")))
            folders[file.section(QLatin1Char('/'), 0, -2)].insert(file, checkoutBytes(file));
    }
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        collect(folder.key(), sharedNames(folder.value()));
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
