#include "models/items/facetmodel.h"
#include "models/study/datasets/datasets.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

namespace {

/// A table "t" with ten cities, the n-th in n rows, in three years.
QByteArray tenCities()
{
    QByteArray csv = "city,year,note\n";
    for (int city = 1; city <= 10; ++city) {
        for (int row = 0; row < city; ++row)
            csv += "city" + QByteArray::number(city) + ',' + QByteArray::number(2019 + row % 3)
                   + ",\n";
    }
    return csv + ",,\n";
}

Dataset cityDataset()
{
    Dataset dataset;
    dataset.id = "t";
    dataset.columns = {{"year", ColumnMeaning::Year},
                       {"note", ColumnMeaning::Word},
                       {"city", ColumnMeaning::Word}};
    dataset.facets = {"city", "year"};
    dataset.opening.table = "t";
    return dataset;
}

/// The rows below a facet as "text count", with + or - before one that is chosen.
QString printedFacet(const FacetModel& model, int facet)
{
    const QModelIndex parent = model.index(facet, 0);
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex value = model.index(row, 0, parent);
        const int choice = value.data(FacetModel::ChoiceRole).toInt();
        const QString mark = choice == FacetModel::Included   ? QStringLiteral("+")
                             : choice == FacetModel::Excluded ? QStringLiteral("-")
                                                              : QString();
        const QString count = value.data(FacetModel::IsMoreRole).toBool()
                                  ? QStringLiteral("…")
                                  : value.data(FacetModel::CountRole).toString();
        texts.append(mark + value.data().toString() + QLatin1Char(' ') + count);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestFacetModel : public QObject {
    Q_OBJECT

private slots:
    void livesUnderTheTester();
    void sameDatasetKeepsItsRows();
    void moreRowsComeAndGo();
    void valuesKeepTheirPlaces();
    void shortListsAreWhole();
    void roles();
    void languageChanges();
    void searchLeavesWhatMatches();
    void searchKnowsEveryLanguage();
    void longSearchesAreShortened();
    void theInnerRingHasColours();
    void countsAreRows_data();
    void countsAreRows();
};

/// Empty, filled, filtered, unfolded, another language, another dataset, no rows, empty again.
void TestFacetModel::livesUnderTheTester()
{
    const BuiltinStudy study;
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setContext(study.context);

    const Dataset& people = study.dataset("cohort100");
    model.setQuery(people, *study.engine, people.opening);
    QCOMPARE(model.rowCount(), 5);
    model.setQuery(people, *study.engine,
                   withTerms(people.opening, "where_now", Condition::Op::IsAnyOf, {"China"}));
    model.setContext(study.contextIn(Language::TraditionalChinese));

    const Dataset& shares = study.dataset("conference_shares");
    model.setQuery(shares, *study.engine, shares.opening);
    for (int facet = 0; facet < model.rowCount(); ++facet) {
        model.toggleMore(model.index(facet, 0));
        model.setQuery(shares, *study.engine, study.whole("conference_shares"));
        model.toggleMore(model.index(facet, 0));
    }
    Query none = shares.opening;
    none.search = "zzz";
    model.setQuery(shares, *study.engine, none);
    model.toggleMore({});
    model.setQuery({}, *study.engine, {});
    QCOMPARE(model.rowCount(), 0);
    model.setQuery(people, *study.engine, people.opening);
    QCOMPARE(model.rowCount(), 5);
}

void TestFacetModel::sameDatasetKeepsItsRows()
{
    const auto engine = engineOver("t", tenCities());
    const Dataset dataset = cityDataset();
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setQuery(dataset, *engine, dataset.opening);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 0);

    const QPersistentModelIndex city = model.index(3, 0, model.index(0, 0));
    model.setQuery(dataset, *engine,
                   withTerms(dataset.opening, "year", Condition::Op::IsAnyOf, {"2021"}));
    QCOMPARE(resets.count(), 1);
    QVERIFY(changes.count() > 0);
    QVERIFY(city.isValid());
    QCOMPARE(city.data(FacetModel::TermRole).toString(), QStringLiteral("city7"));
    QCOMPARE(city.data(FacetModel::CountRole).toInt(), 2);
}

void TestFacetModel::moreRowsComeAndGo()
{
    const auto engine = engineOver("t", tenCities());
    const Dataset dataset = cityDataset();
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContext({Language::English, localeOf(Language::English),
                      wordsIn(std::make_shared<const Wording>(), Language::English)});
    model.setQuery(dataset, *engine, dataset.opening);
    const QModelIndex cities = model.index(0, 0);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QCOMPARE(model.rowCount(cities), 9);
    const QPersistentModelIndex more = model.index(8, 0, cities);
    QCOMPARE(more.data(FacetModel::IsMoreRole).toBool(), true);
    QCOMPARE(more.data().toString(), QStringLiteral("Show 3 more"));

    model.toggleMore(more);
    QCOMPARE(model.rowCount(cities), 12);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(inserts[0], (QVariantList{QVariant::fromValue(cities), 8, 10}));
    QCOMPARE(more.row(), 11);
    QCOMPARE(more.data().toString(), QStringLiteral("Show fewer"));

    model.toggleMore(cities);
    QCOMPARE(removals.count(), 1);
    QCOMPARE(removals[0], (QVariantList{QVariant::fromValue(cities), 8, 10}));
    QCOMPARE(more.row(), 8);
    model.toggleMore(model.index(1, 0));
    QCOMPARE(inserts.count(), 1);
}

void TestFacetModel::valuesKeepTheirPlaces()
{
    const auto engine = engineOver("t", tenCities());
    const Dataset dataset = cityDataset();
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContext({Language::English, localeOf(Language::English),
                      wordsIn(std::make_shared<const Wording>(), Language::English)});
    model.setQuery(dataset, *engine, dataset.opening);
    model.toggleMore(model.index(0, 0));
    QCOMPARE(printedFacet(model, 0),
             QStringLiteral("city10 10, city9 9, city8 8, city7 7, city6 6, city5 5, city4 4, "
                            "city3 3, city2 2, city1 1, not stated 1, Show fewer …"));
    QCOMPARE(printedFacet(model, 1), QStringLiteral("2021 15, 2020 18, 2019 22, not stated 1"));

    Query query =
        withTerms(dataset.opening, "year", Condition::Op::IsAnyOf, {"2019", std::nullopt});
    query = withTerms(query, "city", Condition::Op::IsNoneOf, {"city9"});
    query = withTermToggled(query, "city", Condition::Op::IsAnyOf, "city2");
    model.setQuery(dataset, *engine, query);
    QCOMPARE(printedFacet(model, 0),
             QStringLiteral("city10 4, -city9 3, city8 3, city7 3, city6 2, city5 2, city4 2, "
                            "city3 1, +city2 1, city1 1, not stated 1, Show fewer …"));
    QCOMPARE(printedFacet(model, 1), QStringLiteral("2021 0, 2020 1, +2019 1, +not stated 0"));
}

/// One value more than the short list takes no "more" row: it would only take that value's place.
void TestFacetModel::shortListsAreWhole()
{
    QByteArray csv = "city\n";
    for (int city = 0; city < 9; ++city)
        csv += "city" + QByteArray::number(city) + '\n';
    const auto nine = engineOver("t", csv);
    Dataset dataset;
    dataset.id = "t";
    dataset.columns = {{"city", ColumnMeaning::Word}};
    dataset.facets = {"city"};
    dataset.opening.table = "t";
    FacetModel model;
    model.setQuery(dataset, *nine, dataset.opening);
    QCOMPARE(model.rowCount(model.index(0, 0)), 9);
    QCOMPARE(model.index(8, 0, model.index(0, 0)).data(FacetModel::IsMoreRole).toBool(), false);
}

void TestFacetModel::roles()
{
    const BuiltinStudy study;
    const Dataset& people = study.dataset("cohort100");
    FacetModel model;
    model.setContext(study.context);
    model.setQuery(people, *study.engine, people.opening);
    const QModelIndex where = model.index(0, 0);
    QCOMPARE(where.data().toString(), QStringLiteral("Where now"));
    QCOMPARE(where.data(FacetModel::ColumnKeyRole).toString(), QStringLiteral("where_now"));
    const QModelIndex us = model.index(0, 0, where);
    QCOMPARE(us.data().toString(), QStringLiteral("United States"));
    QCOMPARE(us.data(FacetModel::ColumnKeyRole).toString(), QStringLiteral("where_now"));
    QCOMPARE(us.data(FacetModel::TermRole).toString(), QStringLiteral("United States"));
    QCOMPARE(us.data(FacetModel::CountRole).toULongLong(), quint64(87));
    QCOMPARE(us.data(FacetModel::ShareRole).toDouble(), 0.87);
    QCOMPARE(us.data(FacetModel::ColorKeyRole).toString(), QStringLiteral("US"));
    QCOMPARE(us.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(us.parent(), where);
    QCOMPARE(us.data(Qt::ToolTipRole).toString(),
             QStringLiteral("United States: 87 of 100 · 87.0%"));

    const QModelIndex role = model.index(2, 0);
    const QModelIndex unknown = model.index(model.rowCount(role) - 1, 0, role);
    QCOMPARE(unknown.data().toString(), QStringLiteral("not stated"));
    QVERIFY(!unknown.data(FacetModel::TermRole).isValid());
    QVERIFY(!unknown.data(FacetModel::ColorKeyRole).isValid());
    QCOMPARE(unknown.data(FacetModel::CountRole).toULongLong(), quint64(45));

    model.setQuery(people, *study.engine,
                   withTermToggled(people.opening, "role", Condition::Op::IsAnyOf, std::nullopt));
    QCOMPARE(unknown.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(unknown.data(FacetModel::ChoiceRole).toInt(), static_cast<int>(FacetModel::Included));
    Query none = people.opening;
    none.search = "zzz";
    model.setQuery(people, *study.engine, none);
    QCOMPARE(us.data(FacetModel::CountRole).toULongLong(), quint64(0));
    QCOMPARE(us.data(FacetModel::ShareRole).toDouble(), 0.0);
}

void TestFacetModel::languageChanges()
{
    const BuiltinStudy study;
    const Dataset& people = study.dataset("cohort100");
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(people, *study.engine, people.opening);
    QCOMPARE(model.index(0, 0).data().toString(), QString());
    model.setContext(study.contextIn(Language::SimplifiedChinese));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("现在何处"));
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), QStringLiteral("美国"));

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex us = model.index(0, 0, model.index(0, 0));
    model.setContext(study.contextIn(Language::TraditionalChinese));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("現在何處"));
    QVERIFY(us.isValid());
    QCOMPARE(resets.count(), 0);
}

void TestFacetModel::searchLeavesWhatMatches()
{
    const auto engine = engineOver("t", tenCities());
    const Dataset dataset = cityDataset();
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContext(BuiltinStudy().context);
    model.setQuery(dataset, *engine, dataset.opening);
    QVERIFY(model.index(0, 0).data(FacetModel::IsLongRole).toBool());
    QVERIFY(!model.index(1, 0).data(FacetModel::IsLongRole).toBool());
    model.setSearch(QStringLiteral(" CITY1 "));
    QCOMPARE(printedFacet(model, 0), QStringLiteral("city10 10, city1 1"));
    QCOMPARE(printedFacet(model, 1), QString());
    // Counts follow the query, and so do choices.
    Query query = dataset.opening;
    query.conditions = {{"city", Condition::Op::IsAnyOf, {Term("city1")}},
                        {"year", Condition::Op::IsAnyOf, {Term("2019")}}};
    model.setQuery(dataset, *engine, query);
    QCOMPARE(printedFacet(model, 0), QStringLiteral("city10 4, +city1 1"));
    model.setSearch(QStringLiteral("not stated"));
    QCOMPARE(printedFacet(model, 0), QStringLiteral("not stated 0"));
    model.setSearch({});
    QCOMPARE(model.rowCount(model.index(1, 0)), 4);
}

void TestFacetModel::searchKnowsEveryLanguage()
{
    const BuiltinStudy study;
    const Dataset& people = study.dataset("cohort100");
    FacetModel model;
    model.setContext(study.context);
    model.setQuery(people, *study.engine, people.opening);
    model.setSearch(QStringLiteral("美国"));
    QCOMPARE(printedFacet(model, 0), QStringLiteral("United States 87"));
}

void TestFacetModel::longSearchesAreShortened()
{
    QByteArray csv = "place\n";
    for (int place = 0; place < 400; ++place)
        csv += ("town " + QByteArray::number(place) + '\n').repeated(2);
    const auto engine = engineOver("t", csv);
    Dataset dataset;
    dataset.id = "t";
    dataset.columns = {{"place", ColumnMeaning::Word}};
    dataset.facets = {"place"};
    dataset.opening.table = "t";
    FacetModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContext(BuiltinStudy().context);
    model.setQuery(dataset, *engine, dataset.opening);
    model.setSearch(QStringLiteral("town"));
    const QModelIndex parent = model.index(0, 0);
    QCOMPARE(model.rowCount(parent), 51);
    model.toggleMore(parent);
    QCOMPARE(model.rowCount(parent), 401);
    model.toggleMore(parent);
    QCOMPARE(model.rowCount(parent), 51);
}

/// A swatch says which colour the value has in the figure, and stays when the query changes.
void TestFacetModel::theInnerRingHasColours()
{
    const auto engine = engineOver("t", tenCities());
    Dataset dataset = cityDataset();
    dataset.figure = "outcomes";
    dataset.opening.grouping = {"city", "year"};
    FacetModel model;
    model.setContext(BuiltinStudy().context);
    model.setQuery(dataset, *engine, dataset.opening);
    const QModelIndex city = model.index(0, 0, model.index(0, 0));
    const QString key = city.data(FacetModel::ColorKeyRole).toString();
    QVERIFY(!key.isEmpty());
    QVERIFY(!model.index(0, 0, model.index(1, 0)).data(FacetModel::ColorKeyRole).isValid());
    Query query = dataset.opening;
    query.conditions = {{"year", Condition::Op::IsAnyOf, {Term("2020")}}};
    model.setQuery(dataset, *engine, query);
    QCOMPARE(city.data(FacetModel::ColorKeyRole).toString(), key);
    query.grouping = {"year", "city"};
    model.setQuery(dataset, *engine, query);
    QVERIFY(!city.data(FacetModel::ColorKeyRole).isValid());
}

void TestFacetModel::countsAreRows_data()
{
    QTest::addColumn<QByteArray>("id");

    for (const Dataset& dataset : builtinDatasets())
        QTest::newRow(dataset.id.c_str()) << QByteArray::fromStdString(dataset.id);
}

/// Every count the facets show is the number of rows that choosing its value gives.
void TestFacetModel::countsAreRows()
{
    QFETCH(QByteArray, id);
    const BuiltinStudy study;
    const Dataset& dataset = study.dataset(id.toStdString());
    FacetModel model;
    for (const Query& query : {dataset.opening, study.whole(dataset.id)}) {
        model.setQuery(dataset, *study.engine, query);
        for (int facet = 0; facet < model.rowCount(); ++facet) {
            const QModelIndex parent = model.index(facet, 0);
            if (query == dataset.opening)
                model.toggleMore(parent);
            const std::string column =
                parent.data(FacetModel::ColumnKeyRole).toString().toStdString();
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex value = model.index(row, 0, parent);
                if (value.data(FacetModel::IsMoreRole).toBool())
                    continue;
                const QVariant text = value.data(FacetModel::TermRole);
                const Term term = text.isValid() ? Term(text.toString().toStdString()) : Term();
                const Query chosen =
                    withTerms(withoutColumn(query, column), column, Condition::Op::IsAnyOf, {term});
                QCOMPARE(static_cast<quint64>(study.engine->count(chosen)),
                         value.data(FacetModel::CountRole).toULongLong());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
