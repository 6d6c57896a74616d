#include "models/study/persons/path.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QTest>

using namespace whither;

namespace {

/// A step as "kind place, institution, sector, role (source)".
QString printedStep(const PathStep& step)
{
    const QStringList terms{printed(step.place), printed(step.institution), printed(step.sector),
                            printed(step.role)};
    return QStringLiteral("%1 %2 (%3)")
        .arg(static_cast<int>(step.kind))
        .arg(terms.join(QStringLiteral(", ")), QString::fromStdString(step.provenance.source));
}

QStringList printedPath(const Engine& engine, const Query& query, std::size_t position)
{
    QStringList steps;
    for (const PathStep& step : pathOf(*engine.rows(query), position, engine.columns(query.table)))
        steps.append(printedStep(step));
    return steps;
}

} // namespace

/// The steps of a person's way, as the inspector tells them.
class TestPath : public QObject {
    Q_OBJECT

private slots:
    void ofThe100_data();
    void ofThe100();
    void ofOtherTables();
};

void TestPath::ofThe100_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("now");

    QTest::newRow("a company in the US")
        << 0 << QStringLiteral("United States, -, company, - (ART25)");
    QTest::newRow("a professor in the US")
        << 41 << QStringLiteral("United States, -, university, professor (ART25)");
    QTest::newRow("a founder in China")
        << 87 << QStringLiteral("China, -, company, founder (ART25)");
    QTest::newRow("the tenth in China") << 96 << QStringLiteral("China, -, -, - (ART25)");
    QTest::newRow("elsewhere") << 99 << QStringLiteral("Other, -, -, - (AIPRESSA25)");
}

void TestPath::ofThe100()
{
    QFETCH(int, row);
    QFETCH(QString, now);
    const BuiltinStudy study;
    const QStringList path =
        printedPath(*study.engine, study.whole("cohort100"), static_cast<std::size_t>(row));
    QCOMPARE(path, (QStringList{QStringLiteral("0 China, -, -, - (CARN25)"),
                                QStringLiteral("1 United States, -, -, - (CARN25)"),
                                QStringLiteral("2 ") + now}));
}

/// Columns are found by name; a table without the three places holds no ways.
void TestPath::ofOtherTables()
{
    const BuiltinStudy study;
    QVERIFY(printedPath(*study.engine, study.whole("claims"), 0).isEmpty());
    const auto engine =
        engineOver("t", "where_now,role,institution_now,in_2019,institution_2019,undergraduate\n"
                        "FR,leader,I,UK,J,\n");
    QCOMPARE(printedPath(*engine, queryOf(R"({"table":"t"})"), 0),
             (QStringList{QStringLiteral("0 -, -, -, - ()"), QStringLiteral("1 UK, J, -, - (S)"),
                          QStringLiteral("2 FR, I, -, leader (S)")}));
}

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
