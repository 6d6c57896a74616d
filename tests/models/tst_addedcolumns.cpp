#include "models/study/datasets/addedcolumns.h"
#include "models/study/datasets/listimport.h"
#include "models/study/institutions/affiliationplaces.h"
#include "models/study/institutions/institutionfile.h"
#include "models/study/institutions/studyinstitutions.h"
#include "models/text/countryrecognizer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// What an import works out of the columns of a file.
class TestAddedColumns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void countriesOfCells_data();
    void countriesOfCells();
    void placesOfAffiliations_data();
    void placesOfAffiliations();
    void recognisesCountries();
    void keysAreNotWrittenTwice();
    void valuesCanBeMapped();
    void headquartersAndSiteAreKeptApart();
    void institutionsAreDatedByTheYear();
    void ownColumnsAreKept();
    void facetsStartWithTheCountry();
    void comesTheSameAgain();
    void followsEditedInstitutions();
    void paperListsHaveBoth();
    void manyRowsAddFewBytes();

private:
    QString fileOf(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    ListImport import(const QString& path, const ImportMapping& mapping = {}) const;

    const QTemporaryDir m_folder;
    InstitutionList m_institutions;
};

namespace {

/// The texts of a column, "-" where there is none.
QString columnText(const Table& table, std::string_view key)
{
    const Column* column = table.column(key);
    if (!column)
        return QStringLiteral("no such column");
    QStringList texts;
    for (std::size_t row = 0; row < column->rowCount(); ++row)
        texts.append(QString::fromStdString(column->text(row).value_or("-")));
    return texts.join(QLatin1Char('|'));
}

QString keysText(const Table& table)
{
    QStringList keys;
    for (const Column& column : table.columns())
        keys.append(QString::fromStdString(column.key()));
    return keys.join(QLatin1Char(' '));
}

} // namespace

void TestAddedColumns::initTestCase()
{
    auto read = readInstitutions(QStringLiteral(":/data/institution_places.csv"));
    QVERIFY(read.ok());
    m_institutions = std::move(read).value();
}

ListImport TestAddedColumns::import(const QString& path, const ImportMapping& mapping) const
{
    ListPlan plan;
    plan.files = {path};
    plan.id = "list";
    plan.mapping = mapping;
    ReadProgress progress;
    auto list = importList(plan, m_institutions, progress, {});
    return list.ok() ? std::move(list).value() : ListImport();
}

void TestAddedColumns::countriesOfCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("keys");

    QTest::newRow("English") << "United States"
                             << "United States";
    QTest::newRow("code") << " us "
                          << "United States";
    QTest::newRow("simplified") << "美国"
                                << "United States";
    QTest::newRow("traditional") << "英國"
                                 << "United Kingdom";
    QTest::newRow("with a comma of its own") << "Korea, Republic of"
                                             << "South Korea";
    QTest::newRow("two") << "China; USA"
                         << "China; United States";
    QTest::newRow("two in Chinese") << "中国、美国"
                                    << "China; United States";
    QTest::newRow("the same twice") << "中国/China"
                                    << "China";
    QTest::newRow("one of two is unknown") << "China/Atlantis"
                                           << "?";
    QTest::newRow("unknown") << "Atlantis"
                             << "?";
    QTest::newRow("mapped") << "The States"
                            << "United States";
    QTest::newRow("mapped in a list") << "The States; UK"
                                      << "United States; United Kingdom";
    QTest::newRow("mapped to none") << "various"
                                    << "";
    QTest::newRow("a separator alone") << ";"
                                       << "?";
}

void TestAddedColumns::countriesOfCells()
{
    QFETCH(QString, cell);
    const CountryValues values({{"The States", "United States"}, {"various", ""}});
    QTEST(QString::fromStdString(values.keysIn(cell.toStdString()).value_or("?")), "keys");
}

void TestAddedColumns::placesOfAffiliations_data()
{
    QTest::addColumn<QString>("affiliation");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QString>("expected");

    QTest::newRow("site and head office in two countries")
        << "Microsoft Research Asia" << false << "Microsoft Research Asia / United States / China";
    QTest::newRow("in Chinese") << "微软亚洲研究院" << false
                                << "Microsoft Research Asia / United States / China";
    QTest::newRow("sites everywhere") << "Google" << false << "Google / United States / ";
    QTest::newRow("an address") << "Dept. of CS; Stanford University; USA" << false
                                << "Stanford University / United States / United States";
    QTest::newRow("two affiliations")
        << "Microsoft Research Asia; Stanford University" << true
        << "Microsoft Research Asia; Stanford University / United States / China; United States";
    QTest::newRow("unknown") << "Atlantis Institute" << false << " /  / ";
    QTest::newRow("unknown, with its country")
        << "Atlantis Institute, France" << false << " /  / France";
}

void TestAddedColumns::placesOfAffiliations()
{
    QFETCH(QString, affiliation);
    QFETCH(bool, isList);
    const std::string text = affiliation.toStdString();
    const AffiliationPlaces places = FoundAffiliation(text, isList, m_institutions).in({});
    QTEST(QStringLiteral("%1 / %2 / %3")
              .arg(QString::fromStdString(places.institution),
                   QString::fromStdString(places.hqCountry),
                   QString::fromStdString(places.siteCountry)),
          "expected");
}

void TestAddedColumns::recognisesCountries()
{
    const ListImport list = import(fileOf(
        "a.csv", "姓名,国家\n张伟,美国\n李娜,中国\n王芳,\n赵敏,英國\n刘洋,亚特兰蒂斯\n陈杰,CN\n"));
    QCOMPARE(columnText(*list.table, "recognised_country"),
             QStringLiteral("United States|China|-|United Kingdom|-|China"));
    // The text as written stays.
    QCOMPARE(columnText(*list.table, "国家"), QStringLiteral("美国|中国|-|英國|亚特兰蒂斯|CN"));
    const Provenance& computed = list.table->provenance(0, 2);
    QCOMPARE(int(computed.kind), int(ProvenanceKind::Computed));
    QCOMPARE(computed.source, std::string("a.csv"));
    QCOMPARE(int(list.table->provenance(2, 2).kind), int(ProvenanceKind::Unknown));
    const ImportReport& report = list.record.report;
    QCOMPARE(report.imported, std::uint64_t(6));
    QCOMPARE(report.warned, std::uint64_t(1));
    QCOMPARE(int(report.warnings[0].kind), int(ProblemKind::UnknownCountry));
    QCOMPARE(report.warnings[0].line, std::uint64_t(6));
    QCOMPARE(report.warnings[0].column, std::uint64_t(2));
    QCOMPARE(report.warnings[0].rawText, std::string("亚特兰蒂斯"));
}

void TestAddedColumns::keysAreNotWrittenTwice()
{
    const ListImport list =
        import(fileOf("b.csv", "name,country\na,China\nb,United States\nc,China\n"));
    QCOMPARE(keysText(*list.table), QStringLiteral("name country"));
}

void TestAddedColumns::valuesCanBeMapped()
{
    ImportMapping mapping;
    mapping.countries = {{"the States", "United States"}, {"various", ""}};
    const ListImport list = import(
        fileOf("c.csv", "name,country\na,the States\nb,various\nc,China\nd,China\ne,China\n"),
        mapping);
    QCOMPARE(columnText(*list.table, "recognised_country"),
             QStringLiteral("United States|-|China|China|China"));
    QCOMPARE(list.record.report.warned, std::uint64_t(0));
    QVERIFY(list.record.mapping.countries == mapping.countries);
}

void TestAddedColumns::headquartersAndSiteAreKeptApart()
{
    const ListImport list =
        import(fileOf("d.csv", "name,affiliation\na,Microsoft Research Asia\nb,Google\n"
                               "c,Stanford University\nd,\n"));
    QCOMPARE(columnText(*list.table, "hq_country"),
             QStringLiteral("United States|United States|United States|-"));
    QCOMPARE(columnText(*list.table, "site_country"), QStringLiteral("China|-|United States|-"));
    QCOMPARE(columnText(*list.table, "institution_found"),
             QStringLiteral("Microsoft Research Asia|Google|Stanford University|-"));
}

void TestAddedColumns::institutionsAreDatedByTheYear()
{
    InstitutionPeriod before;
    before.toYear = 2013;
    before.hqCountry = "Finland";
    before.siteCountry = "Finland";
    InstitutionPeriod after;
    after.fromYear = 2014;
    after.hqCountry = "United States";
    after.siteCountry = "Finland";
    Institution bought;
    bought.name = "Example Phones";
    bought.kind = InstitutionKind::Company;
    bought.periods = {before, after};
    m_institutions = InstitutionList::make({bought}).value();
    const ListImport list = import(
        fileOf("e.csv", "name,year,affiliation\na,2012,Example Phones\n"
                        "b,2015,Example Phones\nc,,Example Phones\nd,2013,Example Phones\n"));
    QCOMPARE(columnText(*list.table, "hq_country"),
             QStringLiteral("Finland|United States|United States|Finland"));
    initTestCase();
}

void TestAddedColumns::ownColumnsAreKept()
{
    const ListImport list =
        import(fileOf("f.csv", "name,affiliation,hq_country\na,Stanford University,mine\n"));
    QCOMPARE(columnText(*list.table, "hq_country"), QStringLiteral("mine"));
    QCOMPARE(keysText(*list.table),
             QStringLiteral("name affiliation hq_country institution_found site_country"));
}

void TestAddedColumns::facetsStartWithTheCountry()
{
    const ListImport list = import(
        fileOf("g.csv", "name,role,country,affiliation\na,professor,美国,Stanford University\n"
                        "b,professor,美国,Stanford University\nc,student,中国,Tsinghua University\n"
                        "d,student,中国,Tsinghua University\n"));
    QCOMPARE(list.dataset.facets.front(), std::string("recognised_country"));
    QVERIFY(std::ranges::find(list.dataset.facets, "country") == list.dataset.facets.end());
    QCOMPARE(list.dataset.opening.grouping,
             (std::vector<std::string>{"recognised_country", "role"}));
    QCOMPARE(list.dataset.column("site_country")->meaning, ColumnMeaning::Place);
    QCOMPARE(list.dataset.column("recognised_country")->meaning, ColumnMeaning::Place);
}

/// From its table and record, as a workspace keeps them.
void TestAddedColumns::comesTheSameAgain()
{
    const ListImport list = import(
        fileOf("h.csv", "name,country,affiliation\na,美国,Google\nb,中国,Google\nc,法国,Google\n"));
    const ListImport again = listFrom(list.dataset.id, list.dataset.title, list.table, list.record);
    QVERIFY(again.dataset.facets == list.dataset.facets);
    QVERIFY(again.dataset.opening == list.dataset.opening);
    QCOMPARE(list.record.shape.columns.size(), std::size_t(3));
    ListPlan plan;
    plan.files = {m_folder.filePath(QStringLiteral("h.csv"))};
    plan.mapping = list.record.mapping;
    plan.id = "list";
    ReadProgress progress;
    const auto replayed = importList(plan, m_institutions, progress, {});
    QVERIFY(replayed.ok());
    QCOMPARE(keysText(*replayed.value().table), keysText(*list.table));
    for (const Column& column : list.table->columns())
        QCOMPARE(columnText(*replayed.value().table, column.key()),
                 columnText(*list.table, column.key()));
    QVERIFY(replayed.value().record.mapping == list.record.mapping);
}

void TestAddedColumns::followsEditedInstitutions()
{
    const ListImport list = import(fileOf("i.csv", "name,affiliation\na,Google\nb,Google\n"));
    QCOMPARE(columnText(*list.table, "hq_country"), QStringLiteral("United States|United States"));
    const InstitutionEdit edit{"Google", InstitutionField::HqCountry, "Ireland", "a test", {}};
    const auto study = edited(StudyInstitutions{m_institutions, {}}, std::span(&edit, 1));
    QVERIFY(study.ok());
    QCOMPARE(study.value().log.size(), std::size_t(1));
    const ListImport changed = withInstitutions(list, study.value().list, {});
    QCOMPARE(columnText(*changed.table, "hq_country"), QStringLiteral("Ireland|Ireland"));
    QCOMPARE(keysText(*changed.table), keysText(*list.table));
    const auto again = StudyInstitutions::make(m_institutions, study.value().log);
    QVERIFY(again.ok());
    QCOMPARE(QString::fromStdString(
                 std::string(*again.value().list.hqCountry(*again.value().list.named("Google")))),
             QStringLiteral("Ireland"));
}

void TestAddedColumns::paperListsHaveBoth()
{
    const QByteArray paper =
        R"([{"title":"A","author":"Li Wei;Xu Na","status":"Poster",)"
        R"("aff":"Microsoft Research Asia+Stanford University;",)"
        R"("aff_unique_index":"0+1;","aff_country_unique":"China;United States",)"
        R"("aff_country_unique_index":"0+1;"}])";
    const ListImport list = import(fileOf("nips2019.json", paper));
    QCOMPARE(int(list.record.shape.format), int(FileFormat::PaperList));
    QCOMPARE(columnText(*list.table, "affiliation"),
             QStringLiteral("Microsoft Research Asia; Stanford University|-"));
    QCOMPARE(columnText(*list.table, "country"), QStringLiteral("China; United States|-"));
    QCOMPARE(columnText(*list.table, "site_country"), QStringLiteral("China; United States|-"));
    QCOMPARE(columnText(*list.table, "hq_country"), QStringLiteral("United States|-"));
}

void TestAddedColumns::manyRowsAddFewBytes()
{
    QByteArray bytes = "name,country,affiliation\n";
    constexpr int rows = 50'000;
    const char* const countries[] = {"美国", "中国", "UK"};
    const char* const places[] = {"Google", "Stanford University", "Microsoft Research Asia",
                                  "Tsinghua University"};
    for (int row = 0; row < rows; ++row)
        bytes += QByteArray::number(row) + ',' + countries[row % 3] + ',' + places[row % 4] + '\n';
    const ListImport list = import(fileOf("many.csv", bytes));
    std::size_t added = 0;
    for (std::size_t column = 3; column < list.table->columns().size(); ++column)
        added += list.table->columns()[column].memoryBytes();
    QCOMPARE(list.table->columns().size(), std::size_t(7));
    QVERIFY2(added < std::size_t(rows) * 5, qPrintable(QString::number(added)));
}

QTEST_GUILESS_MAIN(TestAddedColumns)
#include "tst_addedcolumns.moc"
