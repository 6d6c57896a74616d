#include "tests/layers/sourcescan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// The scanners on sources that break the rule and on sources that only look like it.
class TestSourceScan : public QObject {
    Q_OBJECT

private slots:
    void blanksComments_data();
    void blanksComments();
    void findsIncludes_data();
    void findsIncludes();
    void findsHeadersOfOtherModules_data();
    void findsHeadersOfOtherModules();
    void findsIncludesUpwards_data();
    void findsIncludesUpwards();
    void findsRooms();
    void findsConnectsWithoutContext_data();
    void findsConnectsWithoutContext();
    void findsLinkedModules();
};

void TestSourceScan::blanksComments_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("withTexts");
    QTest::addColumn<QString>("bare");

    const auto row = [](const char* name, const char* source, const char* withTexts,
                        const char* bare) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(withTexts)
                            << QString::fromUtf8(bare);
    };
    row("line", "a // b\nc", "a     \nc", "a     \nc");
    row("block", "a /* b\nc */ d", "a     \n     d", "a     \n     d");
    row("text", "f(\"a // b\"); // c", "f(\"a // b\");     ", "f(\"      \");     ");
    row("escaped quote", "\"a\\\"/*\" b", "\"a\\\"/*\" b", "\"     \" b");
    row("raw text", "R\"x(a \" // )\" b)x\" c", "R\"x(a \" // )\" b)x\" c",
        "R                \" c");
    row("character", "'\"' // b", "'\"'     ", "' '     ");
    row("digit separators", "10'000 /* b */ 20'000", "10'000         20'000",
        "10'000         20'000");
}

void TestSourceScan::blanksComments()
{
    QFETCH(QString, source);
    QFETCH(QString, withTexts);
    QTEST(blanked(source, Blank::CommentsAndTexts), "bare");
    QCOMPARE(blanked(source, Blank::Comments), withTexts);
}

void TestSourceScan::findsIncludes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("includes");

    QTest::newRow("both forms") << QStringLiteral(
        "#include <QColor>\n#include \"models/result.h\"\n")
                                << QStringList{QStringLiteral("QColor"),
                                               QStringLiteral("models/result.h")};
    QTest::newRow("spaced") << QStringLiteral("  #  include\t<vector>")
                            << QStringList{QStringLiteral("vector")};
    QTest::newRow("in comments") << QStringLiteral("// #include <a>\n/*\n#include <b>\n*/")
                                 << QStringList();
}

void TestSourceScan::findsIncludes()
{
    QFETCH(QString, source);
    QTEST(includesOf(source), "includes");
}

void TestSourceScan::findsHeadersOfOtherModules_data()
{
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("isClosed");

    QTest::newRow("bare") << QStringLiteral("QColor") << true;
    QTest::newRow("with its module") << QStringLiteral("QtGui/QColor") << true;
    QTest::newRow("lower case") << QStringLiteral("qcolor.h") << true;
    QTest::newRow("lower case, with its module") << QStringLiteral("QtGui/qcolor.h") << true;
    QTest::newRow("whole module") << QStringLiteral("QtGui") << true;
    QTest::newRow("private") << QStringLiteral("QtGui/private/qcolor_p.h") << true;
    QTest::newRow("open module") << QStringLiteral("QString") << false;
    QTest::newRow("open module, with its name") << QStringLiteral("QtCore/QString") << false;
    QTest::newRow("in both") << QStringLiteral("qshared.h") << false;
    QTest::newRow("our own") << QStringLiteral("models/color/qcolor.h") << false;
    QTest::newRow("standard") << QStringLiteral("vector") << false;
}

void TestSourceScan::findsHeadersOfOtherModules()
{
    const QTemporaryDir folder;
    for (const char* name : {"QtCore/QString", "QtCore/qshared.h", "QtGui/QtGui", "QtGui/QColor",
                             "QtGui/qcolor.h", "QtGui/qshared.h"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QtHeaders closed = headersBeside(folder.path(), {QStringLiteral("QtCore")});
    QFETCH(QString, include);
    QTEST(closed.contain(include), "isClosed");
}

void TestSourceScan::findsIncludesUpwards_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("faults");

    QTest::newRow("into a layer above") << QStringLiteral("#include \"views/theme/theme.h\"") << 1;
    QTest::newRow("in angle brackets") << QStringLiteral("#include <app/main.h>") << 1;
    QTest::newRow("out of the folder") << QStringLiteral("#include \"../../views/a.h\"") << 1;
    QTest::newRow("own layer") << QStringLiteral("#include \"models/text/views.h\"") << 0;
    QTest::newRow("a header of that name") << QStringLiteral("#include <views>") << 0;
}

void TestSourceScan::findsIncludesUpwards()
{
    QFETCH(QString, source);
    const QStringList above{QStringLiteral("views"), QStringLiteral("app")};
    QTEST(static_cast<int>(includesInto(source, above).size()), "faults");
}

void TestSourceScan::findsRooms()
{
    const QString source = QStringLiteral(
        "#include \"models/text/fold.h\"\n#include \"models/result.h\"\n"
        "#include <models/query/query.h>\n#include \"models/text/words.h\"\n"
        "#include \"views/theme/theme.h\"\n#include <vector>\n// #include \"models/study/a.h\"\n");
    QCOMPARE(roomsIncluded(source, QStringLiteral("models")),
             (QStringList{QStringLiteral("text"), QStringLiteral("query")}));
}

void TestSourceScan::findsConnectsWithoutContext_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QList<int>>("lines");

    const auto row = [](const char* name, const char* source, const QList<int>& lines = {}) {
        QTest::newRow(name) << QString::fromUtf8(source) << lines;
    };
    row("functor", "\nconnect(a, &A::x, [] { go(); });", {2});
    row("functor with commas", "QObject::connect(a, &A::x, [b, c] { f(1, 2, 3); });", {1});
    row("commas in a template list", "connect(a, qOverload<int, int>(&A::x), f);", {1});
    row("commas in a text", "connect(a, \"1, 2\", f);", {1});
    row("commas in a comment", "connect(a, /* b, c */ &A::x, f);", {1});
    row("macros without receiver", "connect(a, SIGNAL(x(int,int)), SLOT(y(int,int)));", {1});
    row("over several lines", "connect(a,\n    &A::x,\n    f);\nconnect(b, &B::x, f);", {1, 4});
    row("context", "connect(a, &A::x, this, [this] { go(); });");
    row("context and kind", "connect(a, &A::x, b, &B::y, Qt::QueuedConnection);");
    row("macros with receiver", "connect(a, SIGNAL(x()), b, SLOT(y()));");
    row("arrow in the sender", "connect(m_a->b(), &A::x, this, [](int c) -> int { return c; });");
    row("other words", "disconnect(a); reconnect(b); connectAll(c);");
    row("in a comment", "// connect(a, &A::x, f);");
}

void TestSourceScan::findsConnectsWithoutContext()
{
    QFETCH(QString, source);
    QTEST(connectsWithoutContext(source), "lines");
}

void TestSourceScan::findsLinkedModules()
{
    const QString cmake =
        QStringLiteral("target_link_libraries(a\n    PUBLIC Qt6::Core # Qt6::Sql\n"
                       "    PRIVATE Qt::Gui ICU::uc)");
    QCOMPARE(qtModulesNamed(cmake), (QStringList{QStringLiteral("Core"), QStringLiteral("Gui")}));
}

QTEST_GUILESS_MAIN(TestSourceScan)
#include "tst_sourcescan.moc"
