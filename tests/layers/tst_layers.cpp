#include "tests/layers/checkout.h"
#include "tests/layers/sourcescan.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

using namespace whither;

namespace {

/// A room and the rooms of its house whose headers it may include besides its own.
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

/// The rooms of the study and which of each other they may include.
const std::array studyRooms{
    Room{"institutions", {}},
    Room{"measures", {}},
    Room{"datasets", {"institutions", "measures"}},
    Room{"claims", {"measures"}},
    Room{"persons", {"datasets"}},
    Room{"cohorts", {"datasets", "measures", "persons"}},
    Room{"figures", {"cohorts", "datasets"}},
    Room{"catalog", {"claims", "cohorts", "datasets", "measures", "persons"}},
    Room{"passport", {"catalog", "claims", "datasets", "measures"}},
    Room{"paragraph", {"catalog", "claims", "datasets", "passport"}},
};

/// The rooms of the program and which of each other they may include.
const std::array appRooms{
    Room{"settings", {}},
    Room{"shell", {}},
    Room{"actions", {"settings", "shell"}},
    Room{"lists", {}},
    Room{"query", {"actions", "lists", "shell"}},
    Room{"import", {"actions", "lists", "settings", "shell"}},
    Room{"workspace", {"actions", "import", "lists", "query", "settings", "shell"}},
    Room{"figure", {"actions", "query", "settings", "shell"}},
    Room{"study", {"lists", "query", "shell"}},
    Room{"window",
         {"actions", "figure", "import", "lists", "query", "settings", "shell", "study",
          "workspace"}},
    Room{"cli", {"figure", "settings", "shell"}},
};

/// A folder whose folders are rooms.
struct House {
    QString path;
    std::span<const Room> rooms;
};

const std::array houses{
    House{QStringLiteral("models"), rooms},
    House{QStringLiteral("models/study"), studyRooms},
    House{QStringLiteral("app"), appRooms},
};

/// The words of all lists of sources below the layer, files with their path from it.
QStringList listedWords(const QString& layer)
{
    static const QRegularExpression between(QStringLiteral("[\\s()]+"));
    QStringList words;
    for (const QString& list : checkoutFiles({layer}, {QStringLiteral("CMakeLists.txt")})) {
        const QString room = QFileInfo(list).path().mid(layer.size() + 1);
        for (const QString& word : checkoutText(list).split(between))
            words.append(room.isEmpty() ? word : room + QLatin1Char('/') + word);
    }
    return words;
}

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
    const QStringList open{QStringLiteral("Core"), QStringLiteral("Concurrent"),
                           QStringLiteral("Sql")};
    QStringList named;
    for (const QString& list :
         checkoutFiles({QStringLiteral("models")}, {QStringLiteral("CMakeLists.txt")})) {
        const QString cmake = checkoutText(list);
        named += qtModulesNamed(cmake);
        QVERIFY2(!cmake.contains(QStringLiteral("whither_views")), qPrintable(list));
    }
    QVERIFY(named.contains(QStringLiteral("Core")));
    for (const QString& module : named)
        QVERIFY2(open.contains(module), qPrintable(module));
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
    for (const House& house : houses) {
        for (auto room = house.rooms.begin(); room != house.rooms.end(); ++room) {
            for (const std::string_view below : room->below) {
                const bool isBelow =
                    std::find_if(house.rooms.begin(), room,
                                 [&](const Room& other) { return other.name == below; })
                    != room;
                QVERIFY2(isBelow, std::string(below).c_str());
            }
        }
    }
}

void TestLayers::roomsAreListed()
{
    for (const House& house : houses) {
        QStringList listed;
        for (const Room& room : house.rooms)
            listed.append(QString::fromUtf8(room.name));
        listed.sort();
        QCOMPARE(QDir(QStringLiteral(WHITHER_SOURCE_DIR "/") + house.path)
                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
                 listed);
    }
}

void TestLayers::roomsLookDown_data()
{
    QTest::addColumn<QString>("house");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("open");

    for (const House& house : houses) {
        for (const Room& room : house.rooms) {
            const QString name = QString::fromUtf8(room.name);
            QStringList open{name};
            for (const std::string_view below : room.below)
                open.append(QString::fromUtf8(below));
            const QString path = house.path + QLatin1Char('/') + name;
            QTest::newRow(qPrintable(path)) << house.path << path << open;
        }
        // The headers that every room may include: they know none.
        for (const QString& file : checkoutFiles({house.path}, {QStringLiteral("*.h")})) {
            if (QFileInfo(file).path() == house.path)
                QTest::newRow(qPrintable(file)) << house.path << file << QStringList();
        }
    }
}

void TestLayers::roomsLookDown()
{
    QFETCH(QString, house);
    QFETCH(QString, room);
    QFETCH(QStringList, open);
    QStringList faults;
    for (const QString& file :
         room.endsWith(QStringLiteral(".h")) ? QStringList{room} : cppFiles({room})) {
        for (const QString& other : roomsIncluded(checkoutText(file), house)) {
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
    const QStringList words = listedWords(layer);
    for (const QString& file : checkoutFiles({layer}, {QStringLiteral("*.h")}))
        QVERIFY2(words.contains(file.mid(layer.size() + 1)), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
