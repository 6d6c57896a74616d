#include "models/items/recordmodel.h"
#include "models/study/datasets/datasets.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

namespace {

/// The words in one language, of values that need any.
LanguageContext plainContext(Language language)
{
    return {language, localeOf(language), wordsIn(std::make_shared<const Wording>(), language)};
}

/// Counts what a model says of itself.
struct Spies {
    explicit Spies(const QAbstractItemModel& model)
        : resets(&model, &QAbstractItemModel::modelReset),
          data(&model, &QAbstractItemModel::dataChanged),
          headers(&model, &QAbstractItemModel::headerDataChanged),
          inserts(&model, &QAbstractItemModel::rowsInserted)
    {
    }

    QSignalSpy resets;
    QSignalSpy data;
    QSignalSpy headers;
    QSignalSpy inserts;
};

} // namespace

class TestRecordModel : public QObject {
    Q_OBJECT

private slots:
    void livesUnderTheTester();
    void languageChangesData();
    void displays_data();
    void displays();
    void rolesOfAPerson();
    void unknownCells();
    void headers();
    void columnsFollowTheDataset();
    void outOfRangeIsNothing();
    void everyCellHasAnswers_data();
    void everyCellHasAnswers();

private:
    static void fill(RecordModel& model, const BuiltinStudy& study, const Query& query)
    {
        model.setRows(study.dataset(query.table), study.engine->columns(query.table),
                      study.engine->rows(query));
    }
    static QVariant cell(const RecordModel& model, int row, std::string_view key, int role)
    {
        return model.index(row, model.columnOf(key)).data(role);
    }
};

/// Empty, filled, filtered, another dataset, sorted, no rows, empty again.
void TestRecordModel::livesUnderTheTester()
{
    const BuiltinStudy study;
    RecordModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    Spies spies(model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.setContext(study.context);

    const Query people = study.whole("cohort100");
    fill(model, study, people);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.columnCount(), 10);
    fill(model, study, withTerms(people, "where_now", Condition::Op::IsAnyOf, {"China"}));
    QCOMPARE(model.rowCount(), 10);
    fill(model, study, study.whole("talent_flows"));
    QVERIFY(model.rowCount() > 50);
    model.setContext(study.contextIn(Language::TraditionalChinese));
    Query sorted = study.whole("claims");
    sorted.sort = {{"verdict_kind", true}, {"claim_id", false}};
    fill(model, study, sorted);
    QCOMPARE(model.rowCount(), 22);
    Query none = people;
    none.search = "zzz";
    fill(model, study, none);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 10);
    model.setRows({}, {}, nullptr);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.rows());

    QCOMPARE(spies.resets.count(), 6);
    QCOMPARE(spies.inserts.count(), 0);
}

void TestRecordModel::languageChangesData()
{
    const BuiltinStudy study;
    RecordModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(model, study, study.whole("cohort100"));
    Spies spies(model);
    model.setContext(study.contextIn(Language::SimplifiedChinese));
    QCOMPARE(spies.resets.count(), 0);
    QCOMPARE(spies.headers.count(), 1);
    QCOMPARE(spies.headers[0], (QVariantList{QVariant::fromValue(Qt::Horizontal), 0, 9}));
    QCOMPARE(spies.data.count(), 1);
    QCOMPARE(spies.data[0][0].toModelIndex(), model.index(0, 0));
    QCOMPARE(spies.data[0][1].toModelIndex(), model.index(99, 9));
    QCOMPARE(cell(model, 0, "sector", Qt::DisplayRole).toString(), QStringLiteral("企业"));
    QCOMPARE(cell(model, 0, "where_now", Qt::DisplayRole).toString(), QStringLiteral("美国"));
    QCOMPARE(model.headerData(model.columnOf("sector"), Qt::Horizontal).toString(),
             QStringLiteral("部门"));
    model.setContext(study.contextIn(Language::TraditionalChinese));
    QCOMPARE(cell(model, 0, "sector", Qt::DisplayRole).toString(), QStringLiteral("企業"));
    model.setContext(study.contextIn(Language::English));
    QCOMPARE(cell(model, 0, "sector", Qt::DisplayRole).toString(), QStringLiteral("Company"));
}

void TestRecordModel::displays_data()
{
    QTest::addColumn<int>("meaning");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");

    const auto row = [](const char* name, ColumnMeaning meaning, const char* value,
                        const char* english, const char* chinese) {
        QTest::newRow(name) << static_cast<int>(meaning) << QByteArray(value)
                            << QString::fromUtf8(english) << QString::fromUtf8(chinese);
    };
    row("word", ColumnMeaning::Word, "thing", "thing", "thing");
    row("country", ColumnMeaning::Place, "Germany", "Germany", "德国");
    row("whole number", ColumnMeaning::Number, "12345", "12,345", "12,345");
    row("decimal number", ColumnMeaning::Number, "1801.3", "1,801.3", "1,801.3");
    row("number with many digits", ColumnMeaning::Number, "1234567.5", "1,234,567.5",
        "1,234,567.5");
    row("year has no separator", ColumnMeaning::Year, "2019", "2019", "2019");
    row("percent", ColumnMeaning::Percent, "52.06", "52.1%", "52.1%");
    row("day", ColumnMeaning::Date, "2025-12-03", "3 Dec 2025", "2025年12月3日");
    row("month", ColumnMeaning::Date, "2025-12", "Dec 2025", "2025年12月");
    row("no date", ColumnMeaning::Date, "late 2025 or later", "late 2025 or later",
        "late 2025 or later");
    row("markup stays text", ColumnMeaning::Prose, "<b>x</b>", "<b>x</b>", "<b>x</b>");
    row("number that is none", ColumnMeaning::Number, "about 80", "about 80", "about 80");
    row("not stated", ColumnMeaning::Number, "", "not stated", "not stated");
}

void TestRecordModel::displays()
{
    QFETCH(int, meaning);
    QFETCH(QByteArray, value);
    const auto engine = engineOver("t", "k,v\nx," + value + '\n');
    Dataset dataset;
    dataset.id = "t";
    dataset.columns = {{"v", static_cast<ColumnMeaning>(meaning)}};
    RecordModel model;
    model.setRows(dataset, engine->columns("t"), engine->rows(queryOf(R"({"table":"t"})")));
    QCOMPARE(model.index(0, 0).data().toString(), QString());
    model.setContext(plainContext(Language::English));
    QTEST(model.index(0, 0).data().toString(), "english");
    model.setContext(plainContext(Language::SimplifiedChinese));
    QTEST(model.index(0, 0).data().toString(), "chinese");
}

void TestRecordModel::rolesOfAPerson()
{
    const BuiltinStudy study;
    RecordModel model;
    model.setContext(study.context);
    Query query = study.whole("cohort100");
    query.search = "founder";
    fill(model, study, query);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, "role", RecordModel::ColumnKeyRole).toString(), QStringLiteral("role"));
    QCOMPARE(cell(model, 0, "role", RecordModel::TermRole).toString(), QStringLiteral("founder"));
    QCOMPARE(cell(model, 0, "role", RecordModel::IsKnownRole).toBool(), true);
    QCOMPARE(cell(model, 0, "role", RecordModel::IsHitRole).toBool(), true);
    QCOMPARE(cell(model, 0, "sector", RecordModel::IsHitRole).toBool(), false);
    QCOMPARE(cell(model, 0, "where_now", RecordModel::ColorKeyRole).toString(),
             QStringLiteral("CN"));
    QVERIFY(!cell(model, 0, "role", RecordModel::ColorKeyRole).isValid());
    QCOMPARE(cell(model, 0, "role", RecordModel::RowIdRole).toULongLong(), quint64(87));
    QCOMPARE(cell(model, 0, "role", RecordModel::SourceRole).toString(), QStringLiteral("ART25"));
    QCOMPARE(cell(model, 0, "role", RecordModel::ProvenanceRole).toInt(),
             static_cast<int>(ProvenanceKind::Published));
    QCOMPARE(cell(model, 0, "record", RecordModel::ProvenanceRole).toInt(),
             static_cast<int>(ProvenanceKind::Computed));
    QCOMPARE(cell(model, 0, "where_now", RecordModel::MeaningRole).toInt(),
             static_cast<int>(ColumnMeaning::Place));
}

void TestRecordModel::unknownCells()
{
    const BuiltinStudy study;
    RecordModel model;
    model.setContext(study.context);
    fill(model, study, study.whole("cohort100"));
    QCOMPARE(cell(model, 0, "role", Qt::DisplayRole).toString(), QStringLiteral("not stated"));
    QVERIFY(!cell(model, 0, "role", RecordModel::TermRole).isValid());
    QCOMPARE(cell(model, 0, "role", RecordModel::IsKnownRole).toBool(), false);
    QCOMPARE(cell(model, 0, "role", RecordModel::SourceRole).toString(), QString());
    QCOMPARE(cell(model, 0, "role", RecordModel::ProvenanceRole).toInt(),
             static_cast<int>(ProvenanceKind::Unknown));
}

void TestRecordModel::headers()
{
    const BuiltinStudy study;
    RecordModel model;
    fill(model, study, study.whole("conference_shares"));
    QVERIFY(model.headerData(0, Qt::Horizontal).toString().isEmpty());
    model.setContext(study.context);
    const int share = model.columnOf("share_percent");
    QCOMPARE(model.headerData(share, Qt::Horizontal).toString(), QStringLiteral("Share"));
    QCOMPARE(model.headerData(share, Qt::Horizontal, RecordModel::ColumnKeyRole).toString(),
             QStringLiteral("share_percent"));
    QCOMPARE(model.headerData(share, Qt::Horizontal, RecordModel::MeaningRole).toInt(),
             static_cast<int>(ColumnMeaning::Percent));
    QVERIFY(!model.headerData(share, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
    const QVariant alignment = model.index(0, share).data(Qt::TextAlignmentRole);
    QCOMPARE(alignment.toInt(), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    QVERIFY(!model.index(0, 0).data(Qt::TextAlignmentRole).isValid());
}

/// Columns stand in the dataset's order, not the file's; one the table does not have is left out.
void TestRecordModel::columnsFollowTheDataset()
{
    const auto engine = engineOver("t", "a,b,c\n1,2,3\n");
    Dataset dataset;
    dataset.columns = {
        {"c", ColumnMeaning::Number}, {"x", ColumnMeaning::Word}, {"a", ColumnMeaning::Number}};
    RecordModel model;
    model.setContext(plainContext(Language::English));
    model.setRows(dataset, engine->columns("t"), engine->rows(queryOf(R"({"table":"t"})")));
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.columnOf("c"), 0);
    QCOMPARE(model.columnOf("a"), 1);
    QCOMPARE(model.columnOf("x"), -1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("3"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1"));
}

void TestRecordModel::outOfRangeIsNothing()
{
    const BuiltinStudy study;
    RecordModel model;
    model.setContext(study.context);
    fill(model, study, study.whole("claims"));
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::UserRole + 1000).isValid());
    QVERIFY(!model.index(22, 0).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void TestRecordModel::everyCellHasAnswers_data()
{
    QTest::addColumn<QByteArray>("id");

    for (const Dataset& dataset : builtinDatasets())
        QTest::newRow(dataset.id.c_str()) << QByteArray::fromStdString(dataset.id);
}

/// Every cell of every built-in table shows a text and knows where it comes from.
void TestRecordModel::everyCellHasAnswers()
{
    QFETCH(QByteArray, id);
    const BuiltinStudy study(Language::SimplifiedChinese);
    RecordModel model;
    model.setContext(study.context);
    fill(model, study, study.whole(id.toStdString()));
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(!index.data().toString().isEmpty());
            const bool isKnown = index.data(RecordModel::IsKnownRole).toBool();
            QCOMPARE(index.data(RecordModel::TermRole).isValid(), isKnown);
            QCOMPARE(index.data(RecordModel::ProvenanceRole).toInt()
                         != static_cast<int>(ProvenanceKind::Unknown),
                     isKnown);
            for (const QString& source : index.data(RecordModel::SourceRole)
                                             .toString()
                                             .split(QLatin1Char(';'), Qt::SkipEmptyParts))
                QVERIFY2(study.catalog.source(source.toStdString()), qPrintable(source));
        }
    }
}

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
