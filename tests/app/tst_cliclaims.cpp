#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// What the command line says of a paragraph.
class TestCliClaims : public QObject {
    Q_OBJECT

private slots:
    void judgesEachStatement();
    void refuses_data();
    void refuses();

private:
    QString write(const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("text.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the folder cannot be written to");
        return file.fileName();
    }

    const QTemporaryDir m_folder;
};

void TestCliClaims::judgesEachStatement()
{
    const QString file = write("卡内基发现 87% 留在美国。2+2+5=10. It has 12 floors.");
    const Run run = runProgram({QStringLiteral("claims"), QStringLiteral("--text"), file});
    QCOMPARE(run.status, 0);
    QVERIFY(run.errors.isEmpty());
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(3));
    const auto json = [&](qsizetype line) { return QJsonDocument::fromJson(lines[line]).object(); };
    QCOMPARE(json(0)[QStringLiteral("statement")].toString(), QStringLiteral("87%"));
    QCOMPARE(json(0)[QStringLiteral("verdict")].toString(), QStringLiteral("supported"));
    const QJsonObject check = json(0)[QStringLiteral("checks")][0].toObject();
    QCOMPARE(check[QStringLiteral("found")].toDouble(), 87.0);
    QCOMPARE(check[QStringLiteral("interval")].toArray().size(), 2);
    QCOMPARE(json(1)[QStringLiteral("verdict")].toString(), QStringLiteral("contradicted"));
    QCOMPARE(json(2)[QStringLiteral("verdict")].toString(), QStringLiteral("untestable"));
    QVERIFY(json(2)[QStringLiteral("answer")].toString().contains(QStringLiteral("floors")));
}

void TestCliClaims::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString text = QStringLiteral("--text");
    QTest::newRow("no text") << QStringList{} << 2;
    QTest::newRow("no file") << QStringList{text} << 2;
    QTest::newRow("a file alone") << QStringList{QStringLiteral("text.txt")} << 2;
    QTest::newRow("not there") << QStringList{text, m_folder.filePath(QStringLiteral("none.txt"))}
                               << 1;
    QTest::newRow("a folder") << QStringList{text, m_folder.path()} << 1;
}

void TestCliClaims::refuses()
{
    QFETCH(QStringList, arguments);
    const Run run = runProgram(QStringList{QStringLiteral("claims")} + arguments);
    QTEST(run.status, "status");
    QVERIFY2(run.isOneLine(), run.errors.constData());
    QVERIFY(run.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliClaims)
#include "tst_cliclaims.moc"
