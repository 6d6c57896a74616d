#include "models/study/passport/origintext.h"
#include "models/study/passport/valueorigin.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

/// "Why this value?"
class TestValueOrigin : public QObject {
    Q_OBJECT

private slots:
    void listsNameFileAndRecord();
    void decisionsAreSaid();
    void rejectedRowsMakeItACountOfThoseImported();
    void partsOfAListAreNotToldApart();
    void builtinNamesSources();
    void computedValuesNameTheirRule();
    void notStatedStaysSo();
    void everyBuiltinCellHasAnAnswer_data();
    void everyBuiltinCellHasAnAnswer();
    void wordsCannotAct();

private:
    static ImportRecord record()
    {
        ImportRecord made;
        made.files = {{"alumni.csv", "/home/li/alumni.csv", 70, std::string(64, 'c')}};
        made.importedAt = QDateTime(QDate(2026, 5, 6), QTime(7, 8), Qt::UTC);
        made.shape.columns = {"name", "country"};
        made.report.read = 3;
        made.report.imported = 3;
        return made;
    }
    static Dataset dataset()
    {
        Dataset made;
        made.id = "list";
        made.title = "Alumni";
        made.source = "alumni.csv";
        made.columns = {{"name", ColumnMeaning::Word}, {"country", ColumnMeaning::Place}};
        return made;
    }
    std::optional<ValueOrigin> ask(const ImportRecord& made, std::size_t position,
                                   const std::string& column) const
    {
        Query query;
        query.table = "list";
        return originOf({m_engine->rows(query), position, column}, m_engine->columns("list"),
                        dataset(), m_study.catalog, &made);
    }
    QString words(const ValueOrigin& origin) const
    {
        QStringList lines{originTitle(origin, m_study.context)};
        for (const OriginLine& line : originLines(origin, m_study.context))
            lines.append(line.label + QLatin1String(": ") + line.text);
        return lines.join(QLatin1Char('\n'));
    }

    const BuiltinStudy m_study;
    const std::shared_ptr<ColumnEngine> m_engine =
        engineOver("list", "name,country\nLi,美国\n<b>Xu</b>,Atlantis\nWu,\n");
};

void TestValueOrigin::listsNameFileAndRecord()
{
    const auto origin = ask(record(), 0, "country");
    QVERIFY(origin);
    QCOMPARE(origin->value, Term("美国"));
    QCOMPARE(origin->kind, ProvenanceKind::Published);
    QVERIFY(origin->place);
    QCOMPARE(origin->place->file, std::string("alumni.csv"));
    QCOMPARE(origin->place->record, std::uint64_t(1));
    QVERIFY(origin->place->isWholeFile);
    QVERIFY(!origin->place->line); // nobody kept it
    QCOMPARE(origin->place->sha256, std::string(64, 'c'));
    QVERIFY(origin->reading);
    QCOMPARE(origin->reading->country, std::optional<std::string>("United States"));
    QVERIFY(!origin->reading->isTypeChosen);
    const QString said = words(*origin);
    QVERIFY2(said.contains(QStringLiteral("record 1 of the file")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("United States")));
    QVERIFY(said.contains(QString(64, QLatin1Char('c'))));
    QVERIFY2(!said.contains(QStringLiteral("/home/")), qPrintable(said));
    const auto unknown = ask(record(), 1, "country");
    QCOMPARE(unknown->reading->country, std::optional<std::string>(""));
}

void TestValueOrigin::decisionsAreSaid()
{
    ImportRecord decided = record();
    decided.mapping.columns = {{"country", ColumnType::Text, Meaning::Origin}};
    const auto origin = ask(decided, 0, "country");
    QVERIFY(origin->reading->isTypeChosen);
    QCOMPARE(origin->reading->meaning, std::optional(Meaning::Origin));
    QVERIFY(words(*origin).contains(QStringLiteral("as you chose")));
    QVERIFY(!words(*ask(record(), 0, "country")).contains(QStringLiteral("as you chose")));
}

void TestValueOrigin::rejectedRowsMakeItACountOfThoseImported()
{
    ImportRecord some = record();
    some.report.read = 4;
    some.report.reject({ProblemKind::FieldCount, 2, 2, 10, "x", {}});
    const auto origin = ask(some, 2, "name");
    QVERIFY(!origin->place->isWholeFile);
    QVERIFY(words(*origin).contains(QStringLiteral("record 3 of those imported")));
}

void TestValueOrigin::partsOfAListAreNotToldApart()
{
    ImportRecord parts = record();
    parts.files.push_back({"more.csv", {}, 0, std::string(64, 'd')});
    const auto origin = ask(parts, 0, "name");
    QVERIFY(origin->place->sha256.empty());
    QVERIFY(!origin->place->isWholeFile);
}

void TestValueOrigin::builtinNamesSources()
{
    const Query people = m_study.whole("cohort100");
    const auto origin = originOf({m_study.engine->rows(people), 0, "where_now"},
                                 m_study.engine->columns("cohort100"), m_study.dataset("cohort100"),
                                 m_study.catalog, nullptr);
    QVERIFY(origin);
    QVERIFY(!origin->place);
    QVERIFY(!origin->reading);
    QCOMPARE(origin->kind, ProvenanceKind::Published);
    QVERIFY(!origin->sources.empty());
    const QString said = words(*origin);
    for (const Source& source : origin->sources)
        QVERIFY2(said.contains(QString::fromStdString(source.title)), qPrintable(said));
}

void TestValueOrigin::computedValuesNameTheirRule()
{
    const auto ask = [&](const char* table, const char* column) {
        return originOf({m_study.engine->rows(m_study.whole(table)), 0, column},
                        m_study.engine->columns(table), m_study.dataset(table), m_study.catalog,
                        nullptr);
    };
    const auto place = ask("conference_shares", "place");
    QVERIFY(place->derivation);
    QCOMPARE(place->derivation->inputs, std::vector<std::string>{"label"});
    const auto verdict = ask("claims", "verdict_kind");
    QVERIFY(verdict->derivation);
    QCOMPARE(verdict->derivation->rule, Derivation::Rule::VerdictOfChecks);
    QVERIFY(!ask("claims", "verdict")->derivation);
}

void TestValueOrigin::notStatedStaysSo()
{
    const auto origin = ask(record(), 2, "country");
    QVERIFY(!origin->value);
    QCOMPARE(origin->kind, ProvenanceKind::Unknown);
    QVERIFY(words(*origin).contains(QStringLiteral("The file says nothing here")));
    QVERIFY(!ask(record(), 0, "no such column"));
    QVERIFY(!ask(record(), 99, "name"));
}

void TestValueOrigin::everyBuiltinCellHasAnAnswer_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Dataset& dataset : m_study.catalog.datasets())
        QTest::newRow(dataset.id.c_str()) << QByteArray::fromStdString(dataset.id);
}

/// A computed value has a rule; a published one a source, or it is said that none is named.
void TestValueOrigin::everyBuiltinCellHasAnAnswer()
{
    QFETCH(QByteArray, id);
    const Dataset& dataset = m_study.dataset(id.toStdString());
    const auto schema = m_study.engine->columns(dataset.id);
    const auto rows = m_study.engine->rows(m_study.whole(dataset.id));
    for (const ColumnInfo& column : dataset.columns) {
        for (std::size_t position = 0; position < rows->size(); ++position) {
            const auto origin =
                originOf({rows, position, column.key}, schema, dataset, m_study.catalog, nullptr);
            QVERIFY(origin);
            if (origin->kind == ProvenanceKind::Computed)
                QVERIFY2(origin->derivation, column.key.c_str());
            else if (origin->kind == ProvenanceKind::Published && origin->sources.empty())
                QVERIFY2(words(*origin).contains(QStringLiteral("name no source")),
                         column.key.c_str());
            QVERIFY(!originLines(*origin, m_study.context).empty());
        }
    }
}

void TestValueOrigin::wordsCannotAct()
{
    const auto origin = ask(record(), 1, "name");
    const auto lines = originLines(*origin, m_study.context);
    QCOMPARE(lines.front().text, QStringLiteral("\u2068<b>Xu</b>\u2069"));
}

QTEST_GUILESS_MAIN(TestValueOrigin)
#include "tst_valueorigin.moc"
