#include "views/dialogs/namednote.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace whither;

/// Before anything is written, the export dialog says who is named in it.
class TestNamedNote : public QObject {
    Q_OBJECT

private slots:
    void dependsOnWhatIsExported();
    void listsThemAll();

private:
    static QString textOf(const NamedNote& note) { return note.findChild<QLabel*>()->text(); }
};

void TestNamedNote::dependsOnWhatIsExported()
{
    NamedNote note;
    QVERIFY(!note.named());
    QCOMPARE(textOf(note), QStringLiteral("Looking who is named…"));
    note.setPeople({{}, {QStringLiteral("Li Wei"), QStringLiteral("王芳")}});
    QCOMPARE(textOf(note), QStringLiteral("Nobody is named in it."));
    note.setExport(true, false);
    QVERIFY2(textOf(note).contains(QStringLiteral("Li Wei")), qPrintable(textOf(note)));
    QCOMPARE(note.named(), QStringList({QStringLiteral("Li Wei"), QStringLiteral("王芳")}));
    note.setExport(true, true);
    QCOMPARE(textOf(note), QStringLiteral("Nobody is named in it."));
    // People in the question are named whatever else is exported.
    note.setPeople({{QStringLiteral("王芳")}, {QStringLiteral("王芳")}});
    QCOMPARE(note.named(), QStringList(QStringLiteral("王芳")));
    QVERIFY2(textOf(note).contains(QStringLiteral("nothing can be written")),
             qPrintable(textOf(note)));
}

void TestNamedNote::listsThemAll()
{
    QStringList people;
    for (int number = 0; number < 500; ++number)
        people.append(QStringLiteral("<b>Li</b> %1").arg(number));
    NamedNote note;
    note.setExport(true, false);
    note.setPeople({{}, people});
    auto* all = note.findChild<QPushButton*>();
    QVERIFY(all->isVisibleTo(&note));
    bool isSeen = false;
    QTimer::singleShot(0, &note, [&] {
        auto* dialog = note.findChild<QDialog*>();
        const auto* list = dialog->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 500);
        QCOMPARE(list->model()->index(7, 0).data().toString(), people[7]);
        isSeen = true;
        dialog->reject();
    });
    all->click();
    QVERIFY(isSeen);
    note.setPeople({{}, people.first(2)});
    QVERIFY(!all->isVisibleTo(&note));
}

QTEST_MAIN(TestNamedNote)
#include "tst_namednote.moc"
