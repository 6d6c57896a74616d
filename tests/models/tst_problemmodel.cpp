#include "models/items/problemmodel.h"
#include "models/text/wording.h"

#include "tests/support/problemrecord.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// The table of problems.
class TestProblemModel : public QObject {
    Q_OBJECT

private slots:
    void livesUnderTheTester();
    void displays_data();
    void displays();
    void machinesGetWhatStandsThere();
    void textsCannotAct();
    void longTextsAreShortened();
    void rowsOfTablesHaveNoBytes();
    void languageChanges();

private:
    using Column = ProblemModel::Column;
    static void fill(ProblemModel& model, ImportRecord record)
    {
        model.setContext({Language::English, localeOf(Language::English),
                          wordsIn(std::make_shared<const Wording>(), Language::English)});
        model.setProblems(std::make_shared<const ProblemList>(
            std::make_shared<const ImportRecord>(std::move(record))));
    }
    static QVariant cell(const ProblemModel& model, int row, Column column,
                         int role = Qt::DisplayRole)
    {
        return model.index(row, static_cast<int>(column)).data(role);
    }
};

/// Empty, filled, narrowed, sorted, widened, empty again.
void TestProblemModel::livesUnderTheTester()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 0);
    fill(model, problemRecord());
    QCOMPARE(model.rowCount(), 6);
    model.setKinds({ProblemKind::FieldCount});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.sortBy("line", true));
    QCOMPARE(cell(model, 0, Column::Line).toString(), QStringLiteral("9"));
    QCOMPARE(model.rowOf(model.entryAt(1)), std::optional(1));
    QVERIFY(!model.sortBy("raw_text", false));
    QVERIFY(!model.sortBy("nothing", false));
    model.setKinds({});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(cell(model, 0, Column::Line).toString(), QStringLiteral("20"));
    const int before = static_cast<int>(resets.count());
    model.setKinds({});
    QCOMPARE(resets.count(), before);
    model.setProblems(std::make_shared<const ProblemList>());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), static_cast<int>(Column::Count));
}

void TestProblemModel::displays_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line") << 1 << int(Column::Line) << "3";
    QTest::newRow("byte") << 1 << int(Column::ByteOffset) << "22";
    QTest::newRow("field and name")
        << 1 << int(Column::Field) << QStringLiteral("2 · \u2068country\u2069");
    QTest::newRow("field too many") << 2 << int(Column::Field) << "4";
    QTest::newRow("whole record") << 4 << int(Column::Field) << "whole record";
    QTest::newRow("rejected") << 1 << int(Column::Outcome) << "rejected";
    QTest::newRow("imported") << 3 << int(Column::Outcome) << "imported";
    QTest::newRow("kind") << 3 << int(Column::Kind) << "Unknown country";
    QTest::newRow("explanation") << 3 << int(Column::Explanation)
                                 << "No known country has this name.";
    QTest::newRow("raw") << 1 << int(Column::RawText) << QStringLiteral("\u2068Xu␍␊\u2069");
    QTest::newRow("file") << 1 << int(Column::File) << QStringLiteral("\u2068校友.csv\u2069");
}

void TestProblemModel::displays()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, expected);
    ProblemModel model;
    fill(model, problemRecord());
    QCOMPARE(model.index(row, column).data().toString(), expected);
}

void TestProblemModel::machinesGetWhatStandsThere()
{
    ProblemModel model;
    fill(model, problemRecord());
    QCOMPARE(cell(model, 1, Column::Kind, ProblemModel::TermRole).toString(),
             QStringLiteral("field-count"));
    QCOMPARE(cell(model, 1, Column::RawText, ProblemModel::TermRole).toString(),
             QStringLiteral("Xu\r\n"));
    QCOMPARE(cell(model, 1, Column::RawText, ProblemModel::WholeTextRole).toString(),
             QStringLiteral("Xu\r\n"));
    QVERIFY(!cell(model, 4, Column::Field, ProblemModel::TermRole).isValid());
    QVERIFY(!cell(model, 4, Column::Field, ProblemModel::IsKnownRole).toBool());
    QCOMPARE(model.headerData(1, Qt::Horizontal, ProblemModel::ColumnKeyRole).toString(),
             QStringLiteral("line"));
}

void TestProblemModel::textsCannotAct()
{
    ProblemModel model;
    fill(model, problemRecord());
    const QString shown = cell(model, 5, Column::RawText).toString();
    QCOMPARE(shown, QStringLiteral("\u2068‹U+202E›Li\" ␉<b>,China,2019\u2069"));
}

void TestProblemModel::longTextsAreShortened()
{
    ImportRecord record = problemRecord();
    record.report.problems.front().rawText = std::string(4'000, 'x');
    ProblemModel model;
    fill(model, record);
    const QString shown = cell(model, 1, Column::RawText).toString();
    QVERIFY(shown.size() < 200);
    QVERIFY(shown.endsWith(QChar(0x2026)));
    QCOMPARE(cell(model, 1, Column::RawText, ProblemModel::WholeTextRole).toString().size(), 4'000);
}

void TestProblemModel::rowsOfTablesHaveNoBytes()
{
    ImportRecord record = problemRecord();
    record.shape.format = FileFormat::Sqlite;
    ProblemModel model;
    fill(model, record);
    QVERIFY(!cell(model, 1, Column::ByteOffset, ProblemModel::IsKnownRole).toBool());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Row"));
}

void TestProblemModel::languageChanges()
{
    ProblemModel model;
    fill(model, problemRecord());
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    model.setContext({Language::SimplifiedChinese, localeOf(Language::SimplifiedChinese),
                      wordsIn(std::make_shared<const Wording>(), Language::SimplifiedChinese)});
    QCOMPARE(headers.count(), 1);
    QCOMPARE(data.count(), 1);
}

QTEST_GUILESS_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"
