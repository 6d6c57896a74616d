#include "views/charts/neighbours.h"

#include "tests/views/figures.h"

#include <QTest>

using namespace whither;

/// Parts that touch can be told apart, by whatever eyes.
class TestNeighbours : public QObject {
    Q_OBJECT

private slots:
    void shippedFiguresCanBeToldApart_data();
    void shippedFiguresCanBeToldApart();
    void likeColoursAreFound();
    void patternsTellApart();
    void linesThatFollowOneAnotherAreNeighbours();

private:
    static QStringList namesOf(const std::vector<Neighbours>& neighbours);

    const BuiltinStudy m_study;
};

QStringList TestNeighbours::namesOf(const std::vector<Neighbours>& neighbours)
{
    QStringList names;
    for (const auto& [first, second] : neighbours)
        names.append(first.name + QLatin1Char('|') + second.name);
    return names;
}

void TestNeighbours::shippedFiguresCanBeToldApart_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isDark");
    for (const char* id : {"outcomes", "flows", "shares"}) {
        for (const bool isDark : {false, true})
            QTest::addRow("%s, %s", id, isDark ? "dark" : "light")
                << QString::fromLatin1(id) << isDark;
    }
}

void TestNeighbours::shippedFiguresCanBeToldApart()
{
    QFETCH(QString, id);
    QFETCH(bool, isDark);
    const Theme& theme = isDark ? darkTheme() : lightTheme();
    const auto figure = openingFigure(m_study, id.toStdString());
    const std::vector<Neighbours> neighbours = figure->chart().neighbours(theme);
    QVERIFY(!neighbours.empty());
    for (const auto eyes :
         {ColorVision::Full, ColorVision::NoRed, ColorVision::NoGreen, ColorVision::NoBlue})
        QCOMPARE(namesOf(hardToTellApart(neighbours, eyes, theme)), QStringList());
}

void TestNeighbours::likeColoursAreFound()
{
    const ColoredPart us{QStringLiteral("US"), QStringLiteral("US"), QColor(0x0072B2)};
    const ColoredPart other{QStringLiteral("other"), QString(), QColor(0x0073B3)};
    QCOMPARE(hardToTellApart({{us, other}}, ColorVision::Full, lightTheme()).size(),
             std::size_t(1));
}

void TestNeighbours::patternsTellApart()
{
    Theme patterned = lightTheme();
    patterned.hasPatterns = true;
    const auto part = [&](const char* key) {
        return ColoredPart{QString::fromLatin1(key), QString::fromLatin1(key), QColor(Qt::gray)};
    };
    QVERIFY(hardToTellApart({{part("US"), part("CN")}}, ColorVision::Grey, patterned).empty());
    QCOMPARE(hardToTellApart({{part("US"), part("US")}}, ColorVision::Grey, patterned).size(),
             std::size_t(1));
    QCOMPARE(hardToTellApart({{part("US"), part("CN")}}, ColorVision::Grey, lightTheme()).size(),
             std::size_t(1));
}

/// Each pair once, whatever the panel and year, and never a country with itself.
void TestNeighbours::linesThatFollowOneAnotherAreNeighbours()
{
    const auto figure = openingFigure(m_study, "shares");
    QStringList names = namesOf(figure->chart().neighbours(lightTheme()));
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QVERIFY(name.section(QLatin1Char('|'), 0, 0) != name.section(QLatin1Char('|'), 1));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
