#include "tests/layers/checkout.h"
#include "tests/layers/sourcescan.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

using namespace whither;

namespace {

/// A room of models and the rooms whose headers it may include besides its own.
struct Room {
    std::string_view name;
    std::vector<std::string_view> below;
};

/// From the bottom up: a room stands above all that it may include, so the graph has no ring.
/// A header that stands in no room ("models/result.h") is for all of them.
const std::array rooms{
    Room{"sqlite", {}},
    Room{"table", {}},
    Room{"text", {}},
    Room{"import", {"sqlite", "table", "text"}},
    Room{"export", {"table", "import"}},
    Room{"query", {"table", "text"}},
    Room{"study", {"table", "text", "import", "query"}},
    Room{"workspace", {"sqlite", "table", "text", "import", "query", "study"}},
    Room{"items", {"table", "text", "query", "study"}},
};

} // namespace

/// app → views → models, never back: every include and link line of the checkout is read.
class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void knowsTheClosedHeaders();
    void modelsIncludeNothingDrawn();
    void modelsLinkNothingDrawn();
    void layersLookDown_data();
    void layersLookDown();
    void roomsHaveNoRing();
    void roomsAreListed();
    void roomsLookDown_data();
    void roomsLookDown();
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

void TestLayers::roomsHaveNoRing()
{
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        for (const std::string_view below : room->below) {
            const bool isBelow =
                std::find_if(rooms.begin(), room,
                             [&](const Room& other) { return other.name == below; })
                != room;
            QVERIFY2(isBelow, std::string(below).c_str());
        }
    }
}

void TestLayers::roomsAreListed()
{
    QStringList listed;
    for (const Room& room : rooms)
        listed.append(QString::fromUtf8(room.name));
    listed.sort();
    QCOMPARE(QDir(QStringLiteral(WHITHER_SOURCE_DIR "/models"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             listed);
}

void TestLayers::roomsLookDown_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("open");

    for (const Room& room : rooms) {
        const QString name = QString::fromUtf8(room.name);
        QStringList open{name};
        for (const std::string_view below : room.below)
            open.append(QString::fromUtf8(below));
        QTest::newRow(qPrintable(name)) << name << open;
    }
    // The headers that every room may include: they know none.
    for (const QString& file : checkoutFiles({QStringLiteral("models")}, {QStringLiteral("*.h")})) {
        if (file.count(QLatin1Char('/')) == 1)
            QTest::newRow(qPrintable(file)) << file << QStringList();
    }
}

void TestLayers::roomsLookDown()
{
    QFETCH(QString, room);
    QFETCH(QStringList, open);
    const bool isFile = room.contains(QLatin1Char('/'));
    QStringList faults;
    for (const QString& file :
         isFile ? QStringList{room} : cppFiles({QStringLiteral("models/") + room})) {
        for (const QString& other : roomsIncluded(checkoutText(file), QStringLiteral("models"))) {
            if (!open.contains(other))
                faults.append(file + QStringLiteral(" includes from ") + other);
        }
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
