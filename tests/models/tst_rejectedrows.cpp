#include "models/export/rejectedrows.h"
#include "models/import/tableimport.h"

#include "tests/support/problemrecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// Rejected records as a file: mended, it can be imported.
class TestRejectedRows : public QObject {
    Q_OBJECT

private slots:
    void hasTheHeaderAndTheRecords();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void saysWhatIsCut();
    void databasesHaveNone();

private:
    Result<TableImport> import(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{ErrorCode::CannotWrite, path, {}};
        file.close();
        ReadProgress progress;
        return importTable({path}, {}, {ProvenanceKind::Published, "a"}, progress, {});
    }
    const QTemporaryDir m_folder;
};

void TestRejectedRows::hasTheHeaderAndTheRecords()
{
    const RejectedRows rows = rejectedRowsOf(problemRecord());
    QCOMPARE(rows.records, std::size_t(4));
    QCOMPARE(rows.mayBeCut, std::size_t(0));
    QCOMPARE(rows.bytes, QByteArray("\xEF\xBB\xBFname,country,year\r\nXu\r\nWu,China,2019,more\r\n"
                                    "Li,\xEF\xBF\xBD,2019\r\n"
                                    "\xE2\x80\xAELi\" \t<b>,China,2019\r\n"));
}

void TestRejectedRows::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sound"); // a record that is added, as of one that was mended
    QTest::newRow("CSV") << "a.csv" << QByteArray("name;c\nLi;1\nXu\nWu;2;3\n\"q\"x;4\nHe;5\n")
                         << QByteArray("He;5\r\n");
    QTest::newRow("TSV") << "a.tsv" << QByteArray("name\tc\nLi\t1\nXu\nWu\t2\t3\nHe\t5\n")
                         << QByteArray("He\t5\r\n");
    QTest::newRow("JSON Lines") << "a.jsonl" << QByteArray("{\"a\":1}\n{\"a\":}\n{\"a\":2}\n[3]\n")
                                << QByteArray("{\"a\":9}\n");
}

/// Unmended, what was rejected is rejected again for the same reasons; what is mended comes in.
void TestRejectedRows::comesBackAsItWas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sound);
    const auto first = import(name, bytes);
    QVERIFY(first.ok());
    QVERIFY(first.value().report.rejected > 0);
    ImportRecord record;
    record.shape = first.value().shape;
    record.report = first.value().report;
    const RejectedRows rows = rejectedRowsOf(record);
    const auto again = import(QStringLiteral("again.") + rejectedRowsSuffix(record),
                              rows.bytes + sound.repeated(4));
    QVERIFY(again.ok());
    const ImportReport& report = again.value().report;
    QCOMPARE(report.rejected, first.value().report.rejected);
    QCOMPARE(report.imported, std::uint64_t(4));
    for (std::size_t index = 0; index < report.problems.size(); ++index) {
        QCOMPARE(report.problems[index].kind, record.report.problems[index].kind);
        QCOMPARE(QByteArray::fromStdString(report.problems[index].rawText).trimmed(),
                 QByteArray::fromStdString(record.report.problems[index].rawText).trimmed());
    }
}

void TestRejectedRows::saysWhatIsCut()
{
    ImportRecord record = problemRecord();
    record.report.reject({ProblemKind::FieldTooLong, 30, 1, 900, std::string(9'000, 'x'), {}});
    QCOMPARE(rejectedRowsOf(record).mayBeCut, std::size_t(1));
}

void TestRejectedRows::databasesHaveNone()
{
    ImportRecord record = problemRecord();
    record.shape.format = FileFormat::Sqlite;
    QCOMPARE(rejectedRowsSuffix(record), QString());
}

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"
