#include "models/import/jsondump.h"
#include "models/import/reader.h"
#include "models/import/tableimport.h"
#include "models/import/textgrid.h"
#include "models/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace whither;

/// Public import files that no one here wrote, with what must come out of them: see the README
/// beside them. Skipped where they are not at hand.
class TestSuites : public QObject {
    Q_OBJECT

private slots:
    void comesOut_data();
    void comesOut();
};

namespace {

const QString folder = QStringLiteral(WHITHER_SOURCE_DIR "/../shared/suites/");

/// Everything a file gives, or why it was refused.
struct Outcome {
    std::optional<Error> error;
    SourceShape shape;
    ImportReport report;
    QJsonDocument dump;
};

Outcome outcomeOf(const QString& path)
{
    Outcome outcome;
    ReadOptions options;
    options.flatten = false;
    ReadProgress progress;
    const auto import = importTable({path}, {options, {}}, {}, progress, {});
    if (!import.ok()) {
        outcome.error = import.error();
        return outcome;
    }
    outcome.report = import.value().report;
    outcome.shape = import.value().shape;
    if (import.value().table->rowCount() != outcome.report.imported)
        outcome.error = Error{ErrorCode::TotalsDisagree, path, {}};
    options.asJson = true;
    const auto opened = openReader({path}, options);
    if (!opened.ok()) {
        outcome.error = opened.error();
        return outcome;
    }
    const auto json = dumpJson(*opened.value(), progress, {});
    if (json.ok())
        outcome.dump = QJsonDocument::fromJson(json.value());
    return outcome;
}

/// The rows as the suite writes them down: objects, or lists of which the first is the header.
QJsonArray rowsAs(const QString& form, const QJsonDocument& dump)
{
    const QJsonArray columns = dump.object().value(QLatin1String("columns")).toArray();
    QJsonArray rows;
    if (form == QLatin1String("list-of-lists"))
        rows.append(columns);
    for (const QJsonValue& row : dump.object().value(QLatin1String("rows")).toArray()) {
        if (form == QLatin1String("list-of-lists")) {
            rows.append(row);
            continue;
        }
        QJsonObject object;
        for (qsizetype column = 0; column < columns.size(); ++column)
            object.insert(columns[column].toString(), row.toArray().at(column));
        rows.append(object);
    }
    return rows;
}

/// "gbk" is a part of GB18030, and hyphens are a matter of taste.
QString plainEncoding(QString name)
{
    return name.remove(QLatin1Char('-')).replace(QLatin1String("gbk"), QLatin1String("gb18030"));
}

} // namespace

void TestSuites::comesOut_data()
{
    QTest::addColumn<QHash<QString, QString>>("row");
    const auto manifest = readTextGrid(folder + QStringLiteral("MANIFEST.csv"));
    if (!manifest.ok())
        return;
    for (std::size_t row = 0; row < manifest.value().rowCount(); ++row) {
        QHash<QString, QString> values;
        for (const std::string& column : manifest.value().header())
            values.insert(QString::fromStdString(column),
                          QString::fromUtf8(manifest.value().field(row, column).data()));
        QTest::newRow(values[QStringLiteral("file")].toUtf8().constData()) << values;
    }
}

void TestSuites::comesOut()
{
    if (!QFileInfo::exists(folder + QStringLiteral("MANIFEST.csv")))
        QSKIP("the public import suites are not beside the checkout (../shared/suites)");
    using Row = QHash<QString, QString>;
    QFETCH(Row, row);
    const auto value = [&](const char* key) { return row.value(QLatin1String(key)); };
    const QString expectation = value("expectation");
    const Outcome outcome = outcomeOf(folder + value("file"));
    const ImportReport& report = outcome.report;
    QCOMPARE(report.read, report.imported + report.rejected);
    if (expectation == QLatin1String("either"))
        return;
    if (expectation == QLatin1String("reject")) {
        QVERIFY(outcome.error);
        return;
    }
    if (expectation == QLatin1String("report")) {
        QVERIFY(outcome.error || !report.problems.empty() || !report.warnings.empty());
        for (const Problem& problem : report.problems)
            QVERIFY(problem.line > 0);
        return;
    }
    if (expectation == QLatin1String("right") && (outcome.error || report.rejected > 0))
        return;
    if (value("expected_form") == QLatin1String("json-validity") && outcome.error) {
        QVERIFY(outcome.error->code == ErrorCode::NoRecords
                || outcome.error->code == ErrorCode::UnsupportedShape);
        return;
    }
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(errorText(*outcome.error)) : "");
    QCOMPARE(report.rejected, 0U);
    const std::uint64_t header = outcome.shape.hasHeader ? 1 : 0;
    if (!value("records").isEmpty())
        QCOMPARE(report.imported + header, value("records").toULongLong());
    if (!value("cols").isEmpty())
        QCOMPARE(outcome.shape.columns.size(), value("cols").toULongLong());
    if (value("header") == QLatin1String("yes"))
        QVERIFY(outcome.shape.hasHeader);
    if (!value("encoding").isEmpty())
        QCOMPARE(plainEncoding(QString::fromStdString(outcome.shape.encoding)),
                 plainEncoding(value("encoding")));
    if (!value("expected_json").isEmpty()) {
        QFile file(folder + value("expected_json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(rowsAs(value("expected_form"), outcome.dump),
                 QJsonDocument::fromJson(file.readAll()).array());
    }
}

QTEST_GUILESS_MAIN(TestSuites)
#include "tst_suites.moc"
