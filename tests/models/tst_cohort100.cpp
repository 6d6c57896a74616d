#include "models/study/cohorts/cohort100.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

/// The study of the 100 as one record a person, from the published cells.
class TestCohort100 : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsOfCells_data();
    void rowsOfCells();
    void namesAreNotStated_data();
    void namesAreNotStated();
    void recordsAreNumbered();
    void provenanceOfCells_data();
    void provenanceOfCells();
    void foundersOfTheUnitedStatesAreInNoCell();
    void expandsByTheRule();
    void changedCellsAreRefused_data();
    void changedCellsAreRefused();

private:
    Result<std::shared_ptr<const Table>> expanded(const QByteArray& from = {},
                                                  const QByteArray& to = {}) const;

    QByteArray m_csv;
    std::shared_ptr<const Table> m_people;
    BuiltinStudy m_study;
};

/// The built-in cells expanded, with one text of the file replaced.
Result<std::shared_ptr<const Table>> TestCohort100::expanded(const QByteArray& from,
                                                             const QByteArray& to) const
{
    QByteArray csv = m_csv;
    if (!from.isEmpty()) {
        if (csv.count(from) != 1)
            return Error{ErrorCode::BadValue, QStringLiteral("not once in the file"), {}};
        csv.replace(from, to);
    }
    return expandCohort100(gridOf(csv));
}

void TestCohort100::initTestCase()
{
    QFile file(QStringLiteral(WHITHER_SOURCE_DIR "/resources/data/cohort100.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_csv = file.readAll();
    auto people = expanded();
    QVERIFY(people.ok());
    m_people = std::move(people).value();
    QCOMPARE(m_people->rowCount(), std::size_t(100));
}

void TestCohort100::rowsOfCells_data()
{
    QTest::addColumn<QByteArray>("conditions");
    QTest::addColumn<quint64>("count");

    const auto row = [](const char* name, const char* conditions, quint64 count) {
        QTest::newRow(name) << QByteArray(conditions) << count;
    };
    row("all", "", 100);
    row("first degree in China", "undergraduate=China", 100);
    row("in the US in 2019", "in_2019=United States", 100);
    row("US", "where_now=United States", 87);
    row("China", "where_now=China", 10);
    row("elsewhere", "where_now=Other", 3);
    row("US companies", "where_now=United States;sector=company", 41);
    row("US professors", "where_now=United States;sector=university;role=professor", 40);
    row("US students and postdocs",
        "where_now=United States;sector=student-postdoc;role=phd_or_postdoc", 6);
    row("US companies, role not stated", "where_now=United States;sector=company;role=", 41);
    row("founders in China", "where_now=China;sector=company;role=founder", 2);
    row("leaders in China", "where_now=China;sector=company;role=leader", 2);
    row("professors in China", "where_now=China;sector=university;role=professor", 5);
    row("the tenth in China", "where_now=China;sector=;role=", 1);
    row("elsewhere, not stated", "where_now=Other;sector=;role=", 3);
    row("founders in the US", "where_now=United States;role=founder", 0);
}

/// Conditions as "column=value", with nothing after "=" for not stated.
void TestCohort100::rowsOfCells()
{
    QFETCH(QByteArray, conditions);
    Query query = m_study.whole("cohort100");
    for (const QByteArray& condition : conditions.split(';')) {
        const QByteArrayList sides = condition.split('=');
        if (sides.size() != 2)
            continue;
        const Term term = sides[1].isEmpty() ? Term() : Term(sides[1].toStdString());
        query.conditions.push_back({sides[0].toStdString(), Condition::Op::IsAnyOf, {term}});
    }
    QVERIFY(m_study.engine->check(query).ok());
    QTEST(static_cast<quint64>(m_study.engine->count(query)), "count");
}

void TestCohort100::namesAreNotStated_data()
{
    QTest::addColumn<QByteArray>("key");

    for (const char* key : {"name", "institution_2019", "institution_now"})
        QTest::newRow(key) << QByteArray(key);
}

void TestCohort100::namesAreNotStated()
{
    QFETCH(QByteArray, key);
    const auto column = m_people->indexOf(key.toStdString());
    QVERIFY(column);
    for (std::size_t row = 0; row < m_people->rowCount(); ++row) {
        QVERIFY(!m_people->columns()[*column].isKnown(row));
        QVERIFY(m_people->provenance(row, *column) == Provenance());
    }
}

void TestCohort100::recordsAreNumbered()
{
    const Column* records = m_people->column("record");
    QCOMPARE(printed(records->cell(0)), QStringLiteral("C-001"));
    QCOMPARE(printed(records->cell(99)), QStringLiteral("C-100"));
    QCOMPARE(std::get<CodedValues>(records->values()).texts.size(), std::size_t(100));
}

void TestCohort100::provenanceOfCells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("source");

    const auto row = [](const char* name, int number, const char* key, ProvenanceKind kind,
                        const char* source) {
        QTest::newRow(name) << number << QByteArray(key) << static_cast<int>(kind)
                            << QByteArray(source);
    };
    row("number", 0, "record", ProvenanceKind::Computed, "CARN25");
    row("first degree", 0, "undergraduate", ProvenanceKind::Published, "CARN25");
    row("in 2019", 99, "in_2019", ProvenanceKind::Published, "CARN25");
    row("US company, country", 0, "where_now", ProvenanceKind::Published, "ART25");
    row("US company, sector", 40, "sector", ProvenanceKind::Published, "ART25");
    row("US company, role", 40, "role", ProvenanceKind::Unknown, "");
    row("US professor, role", 41, "role", ProvenanceKind::Published, "ART25");
    row("tenth in China, country", 96, "where_now", ProvenanceKind::Published, "ART25");
    row("tenth in China, sector", 96, "sector", ProvenanceKind::Unknown, "");
    row("elsewhere, country", 97, "where_now", ProvenanceKind::Published, "AIPRESSA25");
    row("elsewhere, role", 99, "role", ProvenanceKind::Unknown, "");
}

void TestCohort100::provenanceOfCells()
{
    QFETCH(int, row);
    QFETCH(QByteArray, key);
    const auto column = m_people->indexOf(key.toStdString());
    QVERIFY(column);
    const Provenance& provenance = m_people->provenance(static_cast<std::size_t>(row), *column);
    QTEST(static_cast<int>(provenance.kind), "kind");
    QTEST(QByteArray::fromStdString(provenance.source), "source");
    QCOMPARE(m_people->columns()[*column].isKnown(static_cast<std::size_t>(row)),
             provenance.kind != ProvenanceKind::Unknown);
}

/// Three of the 87 founded a company; no source says in which sector they are counted, so the cell
/// that says it makes no record and changes none.
void TestCohort100::foundersOfTheUnitedStatesAreInNoCell()
{
    const auto without = expanded("US,United States,company,founder,3,of_which",
                                  "US,United States,,founder,30,of_which");
    QVERIFY(without.ok());
    for (std::size_t column = 0; column < m_people->columns().size(); ++column) {
        for (std::size_t row = 0; row < 100; ++row) {
            QCOMPARE(printed(without.value()->columns()[column].cell(row)),
                     printed(m_people->columns()[column].cell(row)));
        }
    }
}

void TestCohort100::expandsByTheRule()
{
    const auto people = expandCohort100(
        gridOf("destination_region,destination_country,sector,role,count,cell_level,source_id\n"
               "All,,all,all,4,total,T\n"
               "FR,France,all,all,3,region,R\n"
               "FR,France,company,leader,2,leaf,L\n"
               "FR,France,company,founder,1,of_which,L\n"
               "FR,France,,not_published,1,residual,L\n"
               "FR,France,company,leader,9,estimate,L\n"
               "Other,,university,,1,leaf,M\n"));
    QVERIFY(people.ok());
    ColumnEngine engine(wordsIn(std::make_shared<const Wording>(), Language::English));
    engine.addTable("t", [&] { return people.value(); });
    const Query all = queryOf(R"({"table":"t"})");
    QCOMPARE(printed(engine.groups(all, {"where_now", "sector", "role", "source_id"})),
             QStringLiteral("France/company/leader/L 2, France/-/-/L 1, Other/university/-/M 1"));
    QCOMPARE(printedColumn(engine, all, "record"), QStringLiteral("C-001 C-002 C-003 C-004"));
}

void TestCohort100::changedCellsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");

    const auto row = [](const char* name, const char* from, const char* to, ErrorCode code,
                        const QStringList& arguments) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << static_cast<int>(code)
                            << arguments;
    };
    const auto list = [](const char* texts) {
        return QString::fromLatin1(texts).split(QLatin1Char(' '));
    };
    row("a US leaf", "company,,41,leaf", "company,,42,leaf", ErrorCode::TotalsDisagree,
        list("All 100 101"));
    row("the residual in China", "not_published,1,residual", "not_published,0,residual",
        ErrorCode::TotalsDisagree, list("All 100 99"));
    row("a region's total", "all,all,10,region", "all,all,11,region", ErrorCode::TotalsDisagree,
        list("China 11 10"));
    row("the total", "all,all,100,total", "all,all,99,total", ErrorCode::TotalsDisagree,
        list("All 99 100"));
    row("no number", "professor,40,leaf", "professor,many,leaf", ErrorCode::BadValue, list("7"));
    row("a negative number", "professor,40,leaf", "professor,-40,leaf", ErrorCode::BadValue,
        list("7"));
    row("no count in a leaf", "professor,40,leaf", "professor,,leaf", ErrorCode::BadValue,
        list("7"));
    row("a column gone", "count,cell_level", "people,cell_level", ErrorCode::MissingColumn,
        list("count"));
}

void TestCohort100::changedCellsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto people = expanded(from, to);
    QVERIFY(!people.ok());
    QTEST(static_cast<int>(people.error().code), "code");
    QTEST(people.error().arguments, "arguments");
}

QTEST_GUILESS_MAIN(TestCohort100)
#include "tst_cohort100.moc"
