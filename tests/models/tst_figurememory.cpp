#include "models/study/figures/figurememory.h"

#include <QTest>

using namespace whither;

/// What study ids stood for: found in whatever is pasted, kept in bounds, read again from a file
/// that was damaged.
class TestFigureMemory : public QObject {
    Q_OBJECT

private slots:
    void findsIdsInTexts_data();
    void findsIdsInTexts();
    void forgetsWhatWasOnlySeenFirst();
    void comesBack();
    void passesOverDamage();
};

namespace {

RememberedFigure figureOf(std::size_t number, bool isTaken = false)
{
    RememberedFigure figure;
    figure.id = QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')).toStdString(); // 0000000a
    figure.recipe.figure = "outcomes";
    Query query;
    query.table = "cohort100";
    query.search = "李 \"x\"";
    figure.recipe.question = query;
    figure.recipe.size = {800, 500};
    figure.recipe.numbers = {{"China", number}};
    figure.workspace = QStringLiteral("/home/of somebody/研究.whither");
    figure.isTaken = isTaken;
    return figure;
}

} // namespace

void TestFigureMemory::findsIdsInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const QStringList one{QStringLiteral("ab12cd34")};
    QTest::newRow("alone") << QStringLiteral("ab12cd34") << one;
    QTest::newRow("blanks") << QStringLiteral(" \n ab12cd34\t") << one;
    QTest::newRow("capitals") << QStringLiteral("AB12CD34") << one;
    QTest::newRow("a footer") << QStringLiteral("Source: NYT, 2025. Study id ab12cd34.") << one;
    QTest::newRow("a colon") << QStringLiteral("Study id: ab12cd34") << one;
    QTest::newRow("a full-width colon") << QStringLiteral("研究编号：ab12cd34。") << one;
    QTest::newRow("full-width letters") << QStringLiteral("研究编号ａｂ１２ｃｄ３４") << one;
    QTest::newRow("a file") << QStringLiteral("outcomes.china.ab12cd34.zh_CN.png") << one;
    QTest::newRow("a date before it")
        << QStringLiteral("20251203, ab12cd34, ab12cd34")
        << QStringList{QStringLiteral("20251203"), QStringLiteral("ab12cd34")};
    QTest::newRow("too long") << QStringLiteral("ab12cd345") << QStringList();
    QTest::newRow("a word") << QStringLiteral("deadbeefs") << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestFigureMemory::findsIdsInTexts()
{
    QFETCH(QString, text);
    QStringList ids;
    for (const std::string& id : studyIdsIn(text))
        ids.append(QString::fromStdString(id));
    QTEST(ids, "ids");
}

void TestFigureMemory::forgetsWhatWasOnlySeenFirst()
{
    FigureMemory memory;
    memory.add(figureOf(0, true));
    memory.add(figureOf(1));
    memory.add(figureOf(2));
    for (std::size_t number = 3; number <= FigureMemory::most; ++number)
        memory.add(figureOf(number));
    QCOMPARE(memory.figures().size(), FigureMemory::most);
    QVERIFY(memory.find(figureOf(0).id));
    QVERIFY(!memory.find(figureOf(1).id)); // the oldest of those that were only seen
    QVERIFY(memory.find(figureOf(2).id));
    QCOMPARE(memory.figures().front().id, figureOf(FigureMemory::most).id);
    // What was taken away once stays so when it is seen again.
    memory.add(figureOf(0));
    QCOMPARE(memory.figures().size(), FigureMemory::most);
    QCOMPARE(memory.figures().front(), figureOf(0, true));
    // Where all were taken away the oldest goes.
    FigureMemory taken;
    for (std::size_t number = 0; number <= FigureMemory::most; ++number)
        taken.add(figureOf(number, true));
    QCOMPARE(taken.figures().size(), FigureMemory::most);
    QVERIFY(!taken.find(figureOf(0).id));
}

void TestFigureMemory::comesBack()
{
    FigureMemory memory;
    memory.add(figureOf(1));
    memory.add(figureOf(2, true));
    const FigureMemory again = figureMemoryFromJson(figureMemoryToJson(memory));
    QVERIFY(again.figures() == memory.figures());
    QVERIFY(figureMemoryFromJson({}).figures().empty());
}

/// A line that cannot be read costs no other.
void TestFigureMemory::passesOverDamage()
{
    FigureMemory memory;
    for (std::size_t number = 1; number <= 3; ++number)
        memory.add(figureOf(number));
    QByteArrayList lines = figureMemoryToJson(memory).split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray& damage :
         {lines[1].left(lines[1].size() / 2), QByteArray("\0\xff\xfe", 3), QByteArray("{}"),
          QByteArray(lines[1]).replace("\"whither-figure\":1", "\"whither-figure\":2"),
          QByteArray(lines[1]).replace("00000002", "no id")}) {
        QByteArrayList damaged = lines;
        damaged[1] = damage;
        const FigureMemory left = figureMemoryFromJson(damaged.join('\n'));
        QCOMPARE(left.figures().size(), std::size_t(2));
        QVERIFY(left.find("00000001") && left.find("00000003"));
    }
}

QTEST_GUILESS_MAIN(TestFigureMemory)
#include "tst_figurememory.moc"
