#include "models/items/differencemodel.h"
#include "models/table/tabledifference.h"

#include "tests/support/smallstudy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace whither;

/// What became of the rows of a table in a later one.
class TestTableDifference : public QObject {
    Q_OBJECT

private slots:
    void findsWhatBecameOfRows_data();
    void findsWhatBecameOfRows();
    void comparesWhatIsWritten();
    void tellsColumnsThatComeAndGo();
    void findsIdentifyingColumns_data();
    void findsIdentifyingColumns();
    void countsValuesThatChange();
    void countsAddUp();
    void showsRowsOfAKind();
};

namespace {

std::vector<std::string> words(const QString& text)
{
    std::vector<std::string> list;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.push_back(word.toStdString());
    return list;
}

/// "+2 -1 ~0>1 =3 #2": added, gone, changed, unchanged, repeated.
QString printedDifference(const TableDifference& difference)
{
    QStringList parts;
    for (const auto row : difference.added)
        parts.append(QStringLiteral("+%1").arg(row));
    for (const auto row : difference.gone)
        parts.append(QStringLiteral("-%1").arg(row));
    for (const RowPair& pair : difference.changed)
        parts.append(QStringLiteral("~%1>%2").arg(pair.before).arg(pair.after));
    parts.append(QStringLiteral("=%1").arg(difference.unchanged));
    if (difference.repeated > 0)
        parts.append(QStringLiteral("#%1").arg(difference.repeated));
    return parts.join(QLatin1Char(' '));
}

} // namespace

void TestTableDifference::findsWhatBecameOfRows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("difference");

    const auto row = [](const char* name, const char* before, const char* after, const char* keys,
                        const char* difference) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(keys)
                            << QString::fromUtf8(difference);
    };
    const char* people = "id,name,country\n1,Li,China\n2,Xu,China\n3,Wu,China\n";
    row("the same", people, people, "id", "=3");
    row("in another order", people, "id,name,country\n3,Wu,China\n1,Li,China\n2,Xu,China\n", "id",
        "=3");
    row("columns in another order", people, "country,id,name\nChina,1,Li\nChina,2,Xu\nChina,3,Wu\n",
        "id", "=3");
    row("one of each", people, "id,name,country\n1,Li,China\n2,Xu,Canada\n4,He,China\n", "id",
        "+2 -2 ~1>1 =1");
    row("a value goes", people, "id,name,country\n1,Li,\n2,Xu,China\n3,Wu,China\n", "id",
        "~0>0 =2");
    row("by whole rows", people, "id,name,country\n1,Li,China\n2,Xu,Canada\n3,Wu,China\n", "",
        "+1 -1 =2");
    row("by two columns", "a,b,c\n1,1,x\n1,2,x\n", "a,b,c\n1,2,y\n1,1,x\n", "a b", "~1>0 =1");
    row("equals first", "name,c\nLi,1\nLi,2\n", "name,c\nLi,2\nLi,3\n", "name", "~0>1 =1 #2");
    row("one more of a name", "name,c\nLi,1\n", "name,c\nLi,2\nLi,3\n", "name", "+1 ~0>0 =0 #2");
    row("one less of a name", "name,c\nLi,1\nLi,2\n", "name,c\nLi,1\n", "name", "-1 =1");
    row("nobody before", "id,name\n", "id,name\n1,Li\n2,Xu\n", "id", "+0 +1 =0");
    row("nobody after", "id,name\n1,Li\n2,Xu\n", "id,name\n", "id", "-0 -1 =0");
}

void TestTableDifference::findsWhatBecameOfRows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, keys);
    const auto difference = differenceOf(*tableOf(before), *tableOf(after), words(keys));
    QTEST(printedDifference(difference), "difference");
    QVERIFY(difference.newColumns.empty());
    QVERIFY(difference.goneColumns.empty());
}

/// A column may be of another type in the later file; what is written counts.
void TestTableDifference::comparesWhatIsWritten()
{
    const auto before = tableOf("id,n\n1,7\n2,8\n");
    const auto after = tableOf("id,n\n1,7\n2,x\n");
    QVERIFY(before->column("n")->type() != after->column("n")->type());
    const auto difference = differenceOf(*before, *after, {"id"});
    QCOMPARE(printedDifference(difference), QStringLiteral("~1>1 =1"));
    QCOMPARE(changedColumns(*before, *after, {1, 1}), std::vector<std::size_t>{1});
    QVERIFY(changedColumns(*before, *after, {0, 0}).empty());
}

void TestTableDifference::tellsColumnsThatComeAndGo()
{
    const auto difference =
        differenceOf(*tableOf("id,old\n1,x\n"), *tableOf("id,new,newer\n1,y,z\n"), {"id"});
    QCOMPARE(difference.newColumns, (std::vector<std::string>{"new", "newer"}));
    QCOMPARE(difference.goneColumns, std::vector<std::string>{"old"});
    QCOMPARE(printedDifference(difference), QStringLiteral("=1"));
    QVERIFY(!difference.isEmpty());
}

void TestTableDifference::findsIdentifyingColumns_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* columns) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << QString::fromUtf8(columns);
    };
    row("an id", "country,id\nChina,1\nChina,2\n", "country,id\nChina,2\nChina,3\n", "id");
    row("the one with more in both", "line,name\n1,Li\n2,Xu\n", "line,name\n7,Li\n8,Xu\n",
        "name line");
    row("a gap", "id\n1\n", "id,x\n1,1\n,1\n", "");
    row("twice later", "id,x\n1,1\n2,1\n", "id,x\n1,1\n1,1\n", "");
    row("no common column", "a\n1\n", "b\n1\n", "");
}

void TestTableDifference::findsIdentifyingColumns()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, columns);
    QCOMPARE(identifyingColumns(*tableOf(before), *tableOf(after)), words(columns));
}

void TestTableDifference::countsValuesThatChange()
{
    const auto before = tableOf("c,d\nChina,x\nChina,x\n,x\nCanada,x\n");
    const auto after = tableOf("c,d\nChina,x\n,x\n,x\nJapan,x\n");
    const std::vector<ValueChange> expected{{"c", std::nullopt, 1, 2},
                                            {"c", "Canada", 1, 0},
                                            {"c", "China", 2, 1},
                                            {"c", "Japan", 0, 1}};
    QCOMPARE(valueChanges(*before, *after, {"c", "d"}), expected);
    // A column of the later table alone.
    QCOMPARE(valueChanges(*tableOf("a\n1\n"), *tableOf("a,e\n1,x\n"), {"e"}),
             (std::vector<ValueChange>{{"e", "x", 0, 1}}));
}

/// Every row has a place: with many rows, few of whose identifiers differ.
void TestTableDifference::countsAddUp()
{
    QByteArray before = "id,group,value\n";
    QByteArray after = before;
    for (int row = 0; row < 3'000; ++row) {
        const QByteArray id = QByteArray::number(row * 7919 % 3001);
        const QByteArray group = QByteArray::number(row % 3);
        if (row % 10 != 0)
            before += id + ',' + group + ",1\n";
        if (row % 11 != 0)
            after += id + ',' + group + ',' + (row % 13 == 0 ? "2" : "1") + '\n';
    }
    const auto earlier = tableOf(before);
    const auto later = tableOf(after);
    for (const char* key : {"id", "group", ""}) {
        const auto difference = differenceOf(*earlier, *later, words(QString::fromUtf8(key)));
        const auto same = difference.unchanged + difference.changed.size();
        QCOMPARE(difference.gone.size() + same, earlier->rowCount());
        QCOMPARE(difference.added.size() + same, later->rowCount());
    }
}

void TestTableDifference::showsRowsOfAKind()
{
    const auto before = tableOf("id,country\n1,China\n2,China\n3,China\n");
    const auto after = tableOf("id,country\n1,China\n2,\n4,<b>Japan</b>\n");
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setDifference(before, after, differenceOf(*before, *after, {"id"}),
                        {"country", {}, {}, false});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("<b>Japan</b>"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("country"));
    model.setKind(DifferenceModel::Kind::Gone);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("3"));
    model.setKind(DifferenceModel::Kind::Changed);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("no longer stated"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("country"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("China → not stated"));
    QVERIFY(!model.index(0, 0).data(DifferenceModel::IsChangedRole).toBool());
    QVERIFY(!model.index(0, 1).data(DifferenceModel::IsChangedRole).toBool());
    QVERIFY(model.index(0, 2).data(DifferenceModel::IsChangedRole).toBool());
}

QTEST_GUILESS_MAIN(TestTableDifference)
#include "tst_tabledifference.moc"
