#include "tests/layers/checkout.h"
#include "tests/layers/sourcescan.h"

#include <QTest>

using namespace whither;

/// app → views → models, never back: every include and link line of the checkout is read.
class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void knowsTheClosedHeaders();
    void modelsIncludeNothingDrawn();
    void modelsLinkNothingDrawn();
    void layersLookDown_data();
    void layersLookDown();
    void connectsHaveContext_data();
    void connectsHaveContext();
    void headersAreListed_data();
    void headersAreListed();

private:
    const QtHeaders m_closed = headersBeside(
        QStringLiteral(QT_HEADERS_DIR),
        {QStringLiteral("QtCore"), QStringLiteral("QtConcurrent"), QStringLiteral("QtSql")});
};

void TestLayers::knowsTheClosedHeaders()
{
    for (const char* header : {"QColor", "qcolor.h", "QWidget", "QChart", "QPrinter",
                               "QSvgRenderer", "QtGui/QColor", "QtCharts/QChart"})
        QVERIFY2(m_closed.contain(QString::fromLatin1(header)), header);
    for (const char* header : {"QString", "QtCore/QString", "qglobal.h", "QAbstractTableModel"})
        QVERIFY2(!m_closed.contain(QString::fromLatin1(header)), header);
}

void TestLayers::modelsIncludeNothingDrawn()
{
    const QStringList files = cppFiles({QStringLiteral("models")});
    QVERIFY(!files.isEmpty());
    QStringList faults;
    for (const QString& file : files) {
        for (const QString& include : includesOf(checkoutText(file))) {
            if (m_closed.contain(include))
                faults.append(file + QStringLiteral(" includes ") + include);
        }
    }
    QCOMPARE(faults.join(QLatin1Char('\n')), QString());
}

void TestLayers::modelsLinkNothingDrawn()
{
    const QString cmake = checkoutText(QStringLiteral("models/CMakeLists.txt"));
    const QStringList open{QStringLiteral("Core"), QStringLiteral("Concurrent"),
                           QStringLiteral("Sql")};
    const QStringList named = qtModulesNamed(cmake);
    QVERIFY(named.contains(QStringLiteral("Core")));
    for (const QString& module : named)
        QVERIFY2(open.contains(module), qPrintable(module));
    QVERIFY(!cmake.contains(QStringLiteral("whither_views")));
}

void TestLayers::layersLookDown_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QStringList>("above");

    const QStringList all{QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app"),
                          QStringLiteral("tests")};
    for (qsizetype layer = 0; layer + 1 < all.size(); ++layer)
        QTest::newRow(qPrintable(all[layer])) << all[layer] << all.mid(layer + 1);
}

void TestLayers::layersLookDown()
{
    QFETCH(QString, layer);
    QFETCH(QStringList, above);
    QStringList faults;
    for (const QString& file : cppFiles({layer})) {
        for (const QString& include : includesInto(checkoutText(file), above))
            faults.append(file + QStringLiteral(" includes ") + include);
    }
    QCOMPARE(faults.join(QLatin1Char('\n')), QString());
}

void TestLayers::connectsHaveContext_data()
{
    QTest::addColumn<QString>("layer");

    for (const char* layer : {"models", "views", "app"})
        QTest::newRow(layer) << QString::fromLatin1(layer);
}

void TestLayers::connectsHaveContext()
{
    QFETCH(QString, layer);
    QStringList faults;
    for (const QString& file : cppFiles({layer})) {
        for (const int line : connectsWithoutContext(checkoutText(file)))
            faults.append(QStringLiteral("%1:%2").arg(file).arg(line));
    }
    QCOMPARE(faults.join(QLatin1Char('\n')), QString());
}

void TestLayers::headersAreListed_data()
{
    QTest::addColumn<QString>("layer");

    for (const char* layer : {"models", "views"})
        QTest::newRow(layer) << QString::fromLatin1(layer);
}

/// A header that its library does not list is not among those compiled alone.
void TestLayers::headersAreListed()
{
    QFETCH(QString, layer);
    const QStringList words = checkoutText(layer + QStringLiteral("/CMakeLists.txt"))
                                  .split(QRegularExpression(QStringLiteral("[\\s()]+")));
    for (const QString& file : checkoutFiles({layer}, {QStringLiteral("*.h")}))
        QVERIFY2(words.contains(file.mid(layer.size() + 1)), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
