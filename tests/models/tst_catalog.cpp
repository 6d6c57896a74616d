#include "models/study/catalog/catalog.h"
#include "models/study/datasets/datasets.h"
#include "models/study/measures/places.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace whither;

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void datasets_data();
    void datasets();
    void sourcesOfEveryCell_data() { datasets_data(); }
    void sourcesOfEveryCell();
    void provenanceOfShares_data();
    void provenanceOfShares();
    void sharesStackBothFiles();
    void places_data();
    void places();
    void sources();
    void programReadsTheSameData();
    void missingFilesAreFaults();
    void changedCellIsAFault();
};

namespace {

/// A copy of the built-in data with one file changed by `change(bytes)`.
template <typename Change>
void copyData(const QTemporaryDir& folder, const QString& name, Change change)
{
    const QDir data(QStringLiteral(WHITHER_SOURCE_DIR "/resources/data"));
    for (const QString& file : data.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        QFile from(data.filePath(file));
        QFile to(folder.filePath(file));
        QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
        to.write(file == name ? change(from.readAll()) : from.readAll());
    }
}

} // namespace

void TestCatalog::datasets_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("rows");

    const auto row = [](const char* id, int rows) { QTest::newRow(id) << QByteArray(id) << rows; };
    row("cohort100", 100);
    row("conference_shares", 715 + 582);
    row("claims", 22);
    row("talent_flows", 87);
    row("institutions", 252);
    row("cohort100_cells", 14);
    row("cohort100_named", 2);
    row("sources", 49);
}

/// What the window is told of a dataset is true of its table.
void TestCatalog::datasets()
{
    QFETCH(QByteArray, id);
    const BuiltinStudy study;
    const Dataset* dataset = study.catalog.dataset(id.toStdString());
    QVERIFY(dataset);
    QVERIFY(dataset->opening.table == dataset->id);
    QVERIFY(study.engine->check(dataset->opening).ok());
    QVERIFY(study.engine->count(dataset->opening) > 0);
    QTEST(static_cast<int>(study.engine->rowCount(dataset->id)), "rows");
    QVERIFY(study.catalog.faults().empty());

    std::set<std::string> told;
    for (const ColumnInfo& column : dataset->columns) {
        told.insert(column.key);
        QVERIFY(dataset->column(column.key) == &column);
    }
    std::set<std::string> there;
    for (const ColumnSchema& column : study.engine->columns(dataset->id))
        there.insert(column.key);
    QCOMPARE(told, there);
    for (const std::string& facet : dataset->facets)
        QVERIFY2(dataset->column(facet), facet.c_str());
    QCOMPARE(told.size(), dataset->columns.size());
    QCOMPARE(builtinDatasets().size(), std::size_t(8));
}

void TestCatalog::sourcesOfEveryCell()
{
    QFETCH(QByteArray, id);
    const BuiltinStudy study;
    const auto table = study.catalog.load(id.toStdString());
    for (std::size_t column = 0; column < table->columns().size(); ++column) {
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            const Provenance& provenance = table->provenance(row, column);
            const bool isKnown = table->columns()[column].isKnown(row);
            QCOMPARE(isKnown, provenance.kind != ProvenanceKind::Unknown);
            for (const QString& source : QString::fromStdString(provenance.source)
                                             .split(QLatin1Char(';'), Qt::SkipEmptyParts))
                QVERIFY2(study.catalog.source(source.toStdString()), qPrintable(source));
        }
    }
}

void TestCatalog::provenanceOfShares_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("kind");

    const auto row = [](const char* name, const char* source, const char* key,
                        ProvenanceKind kind) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(key) << static_cast<int>(kind);
    };
    row("a published count", "IML", "count", ProvenanceKind::Published);
    row("a share divided out here", "IML", "share_percent", ProvenanceKind::Computed);
    row("a published share", "SCMP26", "share_percent", ProvenanceKind::Published);
    row("our own count", "PCOP_COMPUTED", "count", ProvenanceKind::Computed);
    row("a share of our own count", "PCOP_COMPUTED", "share_percent", ProvenanceKind::Computed);
    row("the country a label means", "IML", "place", ProvenanceKind::Computed);
    row("the label", "IML", "label", ProvenanceKind::Published);
}

/// Provenance of the first known cell of a source's rows.
void TestCatalog::provenanceOfShares()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, key);
    const BuiltinStudy study;
    const auto table = study.catalog.load("conference_shares");
    const auto column = *table->indexOf(key.toStdString());
    std::size_t row = 0;
    while (row < table->rowCount()
           && !(plainText(table->column("source_id")->cell(row)) == source.toStdString()
                && table->columns()[column].isKnown(row)))
        ++row;
    QVERIFY(row < table->rowCount());
    QTEST(static_cast<int>(table->provenance(row, column).kind), "kind");
    QVERIFY(table->provenance(row, column).source == source.toStdString());
}

void TestCatalog::sharesStackBothFiles()
{
    const BuiltinStudy study;
    const auto kinds = study.engine->groups(study.whole("conference_shares"), {"kind"});
    QCOMPARE(printed(kinds), QStringLiteral("published 715, computed 582"));
    const auto sources = study.engine->groups(
        withTerms(study.whole("conference_shares"), "kind", Condition::Op::IsAnyOf, {"computed"}),
        {"source_id"});
    QCOMPARE(sources.size(), std::size_t(2));
}

void TestCatalog::places_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("breadth");
    QTest::addColumn<QString>("colour");

    const auto row = [](const char* label, const char* place, int breadth, const char* colour) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(place) << breadth
                             << QString::fromLatin1(colour);
    };
    row("China", "China", 0, "CN");
    row("China + Hong Kong", "China", 1, "CN");
    row("China + Hong Kong (+ Macau)", "China", 2, "CN");
    row("China (incl. Hong Kong, Macau, Taiwan)", "China", 3, "CN");
    row("Hong Kong", "Hong Kong", 0, "");
    row("Taiwan", "Taiwan", 0, "");
    row("United Kingdom (code GB)", "United Kingdom", 0, "GB");
    row("Europe (incl. UK)", "Europe", 1, "EU");
    row("Türkiye", "Turkey", 0, "");
    row("United States", "United States", 0, "US");
    row("South Korea", "South Korea", 0, "KR");
    row("Canada", "Canada", 0, "CA");
    row("nowhere", "nowhere", 0, "");
}

void TestCatalog::places()
{
    QFETCH(QString, label);
    const Place place = placeOf(label.toStdString());
    QTEST(QString::fromStdString(place.name), "place");
    QTEST(place.breadth, "breadth");
    QTEST(QString::fromStdString(std::string(placeColorKey(place.name))), "colour");
}

void TestCatalog::sources()
{
    const BuiltinStudy study;
    const Source* carnegie = study.catalog.source("CARN25");
    QVERIFY(carnegie);
    QVERIFY(carnegie->title == "Have Top Chinese AI Researchers Stayed in the United States?");
    QVERIFY(carnegie->date == "2025-12-03");
    QVERIFY(carnegie->url.starts_with("https://carnegieendowment.org/"));
    QVERIFY(!carnegie->publisher.empty() && !carnegie->readAs.empty());
    QVERIFY(!study.catalog.source(""));
    QVERIFY(!study.catalog.source("CARN2"));
}

/// ":/data", which the program reads, is the folder of the checkout.
void TestCatalog::programReadsTheSameData()
{
    const BuiltinStudy study;
    const Catalog shipped(QStringLiteral(":/data"));
    for (const Dataset& dataset : shipped.datasets()) {
        const auto theirs = shipped.load(dataset.id);
        const auto ours = study.catalog.load(dataset.id);
        QCOMPARE(theirs->rowCount(), ours->rowCount());
        for (std::size_t column = 0; column < ours->columns().size(); ++column) {
            for (std::size_t row = 0; row < ours->rowCount(); ++row)
                QVERIFY(theirs->columns()[column].cell(row) == ours->columns()[column].cell(row));
        }
    }
    QVERIFY(shipped.faults().empty());
    QCOMPARE(shipped.wording()->display("company", Language::English), QStringLiteral("Company"));
}

void TestCatalog::missingFilesAreFaults()
{
    const QTemporaryDir folder;
    const Catalog catalog(folder.path());
    QCOMPARE(catalog.faults().size(), std::size_t(1));
    QCOMPARE(catalog.faults()[0].code, ErrorCode::FileNotFound);
    QVERIFY(catalog.faults()[0].place.endsWith(QStringLiteral("wording.csv")));
    ColumnEngine engine(wordsIn(catalog.wording(), Language::English));
    catalog.addTo(engine);
    for (const Dataset& dataset : catalog.datasets()) {
        QCOMPARE(engine.rowCount(dataset.id), std::uint64_t(0));
        QVERIFY(engine.columns(dataset.id).empty());
    }
    QCOMPARE(catalog.faults().size(), std::size_t(2) + catalog.datasets().size());
    QVERIFY(!catalog.source("CARN25"));
}

void TestCatalog::changedCellIsAFault()
{
    const QTemporaryDir folder;
    copyData(folder, QStringLiteral("cohort100.csv"), [](QByteArray bytes) {
        return bytes.replace("company,,41,leaf", "company,,43,leaf");
    });
    const Catalog catalog(folder.path());
    QVERIFY(catalog.faults().empty());
    QCOMPARE(catalog.load("cohort100")->rowCount(), std::size_t(0));
    QCOMPARE(catalog.faults().size(), std::size_t(1));
    QCOMPARE(catalog.faults()[0].code, ErrorCode::TotalsDisagree);
    QCOMPARE(catalog.load("cohort100_cells")->rowCount(), std::size_t(14));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
