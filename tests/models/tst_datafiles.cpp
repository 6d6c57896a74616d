#include <QDir>
#include <QFile>
#include <QTest>

/// The files the program ships with are the published ones, unchanged.
class TestDataFiles : public QObject {
    Q_OBJECT

private slots:
    void rowsAreThePublishedOnes_data();
    void rowsAreThePublishedOnes();
    void allAreShipped();
    void programHoldsThem_data();
    void programHoldsThem();
    void formOfEveryFile_data() { programHoldsThem_data(); }
    void formOfEveryFile();

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QDir m_ours{QStringLiteral(WHITHER_SOURCE_DIR "/resources/data")};
    const QDir m_published{QStringLiteral(WHITHER_SHARED_DIR "/data")};
};

void TestDataFiles::rowsAreThePublishedOnes_data()
{
    QTest::addColumn<QString>("name");

    for (const char* name :
         {"claims.csv", "cohort100.csv", "cohort100_named.csv", "conference_shares.csv",
          "conference_shares_computed.csv", "institutions.csv", "sources.csv", "talent_flows.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDataFiles::rowsAreThePublishedOnes()
{
    QFETCH(QString, name);
    if (!m_published.exists(name))
        QSKIP("the published data are not beside this checkout");
    const QByteArray ours = bytesOf(m_ours.filePath(name));
    QVERIFY(!ours.isEmpty());
    QVERIFY(ours == bytesOf(m_published.filePath(name)));
}

void TestDataFiles::allAreShipped()
{
    if (!m_published.exists())
        QSKIP("the published data are not beside this checkout");
    QStringList expected = m_published.entryList({QStringLiteral("*.csv")}, QDir::Files);
    expected.append(QStringLiteral("claim_checks.csv"));
    expected.append(QStringLiteral("events.csv"));
    expected.append(QStringLiteral("glossary.csv"));
    expected.append(QStringLiteral("institution_places.csv"));
    expected.append(QStringLiteral("wording.csv"));
    expected.sort();
    QCOMPARE(m_ours.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name), expected);
}

void TestDataFiles::programHoldsThem_data()
{
    QTest::addColumn<QString>("name");

    for (const QString& name : m_ours.entryList({QStringLiteral("*.csv")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestDataFiles::programHoldsThem()
{
    QFETCH(QString, name);
    QVERIFY(bytesOf(QStringLiteral(":/data/") + name) == bytesOf(m_ours.filePath(name)));
}

void TestDataFiles::formOfEveryFile()
{
    QFETCH(QString, name);
    const QByteArray bytes = bytesOf(m_ours.filePath(name));
    QVERIFY(bytes.endsWith('\n'));
    QVERIFY(!bytes.contains('\r'));
    QVERIFY(!bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
}

QTEST_GUILESS_MAIN(TestDataFiles)
#include "tst_datafiles.moc"
