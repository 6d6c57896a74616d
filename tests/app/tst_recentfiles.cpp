#include "app/actions/recentmenu.h"
#include "app/settings/recentfiles.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// The files that were opened last, as a list and as a menu.
class TestRecentFiles : public QObject {
    Q_OBJECT

private slots:
    void ordersFiles_data();
    void ordersFiles();
    void takesNoNonsense();
    void greysWhatIsGone();
    void privateSessionLeavesNoTrace();
    void menuPinsAndClears();
};

namespace {

/// "*a b": pinned a, then b.
QString printed(const RecentFiles& files)
{
    QStringList parts;
    for (const RecentFile& file : files.all())
        parts.append((file.isPinned ? QStringLiteral("*") : QString()) + file.path);
    return parts.join(QLatin1Char(' '));
}

QAction* actionOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

} // namespace

void TestRecentFiles::ordersFiles_data()
{
    QTest::addColumn<QString>("deeds"); // "a" opens, "+a" pins, "-a" unpins, "!" clears
    QTest::addColumn<QString>("files");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("latest first") << QStringLiteral("a b c") << QStringLiteral("c b a");
    QTest::newRow("again") << QStringLiteral("a b c a") << QStringLiteral("a c b");
    QTest::newRow("ten at most") << QStringLiteral("a b c d e f g h i j k")
                                 << QStringLiteral("k j i h g f e d c b");
    QTest::newRow("pinned on top") << QStringLiteral("a b +a c") << QStringLiteral("*a c b");
    QTest::newRow("pinned stays") << QStringLiteral("a +a b c d e f g h i j k")
                                  << QStringLiteral("*a k j i h g f e d c");
    QTest::newRow("pinned and opened")
        << QStringLiteral("a b +a +b a c") << QStringLiteral("*a *b c");
    QTest::newRow("no longer pinned") << QStringLiteral("a b +a -a") << QStringLiteral("a b");
    QTest::newRow("pins what is not there") << QStringLiteral("+a b") << QStringLiteral("*a b");
    QTest::newRow("clears") << QStringLiteral("a b +a !") << QStringLiteral("*a");
}

void TestRecentFiles::ordersFiles()
{
    QFETCH(QString, deeds);
    RecentFiles files;
    for (const QString& deed : deeds.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (deed == QLatin1String("!"))
            files.clear();
        else if (deed.startsWith(QLatin1Char('+')) || deed.startsWith(QLatin1Char('-')))
            files.setPinned(deed.mid(1), deed.startsWith(QLatin1Char('+')));
        else
            files.add(deed);
    }
    QTEST(printed(files), "files");
    QCOMPARE(RecentFiles(files.all()), files);
}

void TestRecentFiles::takesNoNonsense()
{
    std::vector<RecentFile> files{{{}, true}, {QStringLiteral("a"), false}};
    for (int number = 0; number < 20; ++number)
        files.push_back({number % 2 == 0 ? QStringLiteral("a") : QString::number(number), false});
    files.push_back({QStringLiteral("late"), true});
    const RecentFiles read(files);
    QCOMPARE(read.all().size(), RecentFiles::most);
    QCOMPARE(read.all().front().path, QStringLiteral("a"));
}

void TestRecentFiles::greysWhatIsGone()
{
    const QTemporaryDir folder;
    const QString here = folder.filePath(QStringLiteral("R&D list.whither"));
    QFile file(here);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentMenu menu;
    RecentFiles files;
    files.add(here);
    files.add(folder.filePath(QStringLiteral("gone.csv")));
    menu.setFiles(files);
    QAction* kept = actionOf(menu, QStringLiteral("R&&D list.whither"));
    QAction* gone = actionOf(menu, QStringLiteral("gone.csv"));
    QVERIFY(kept && gone);
    emit menu.aboutToShow();
    QTRY_VERIFY(!gone->isEnabled());
    QVERIFY(kept->isEnabled());
    QSignalSpy chosen(&menu, &RecentMenu::chosen);
    kept->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), here);
}

void TestRecentFiles::privateSessionLeavesNoTrace()
{
    RecentMenu menu;
    QSignalSpy changed(&menu, &RecentMenu::filesChanged);
    menu.setPrivate(true);
    menu.note(QStringLiteral("/tmp/secret.whither"));
    QVERIFY(changed.isEmpty());
    QVERIFY(menu.files().all().empty());
    menu.setPrivate(false);
    menu.note(QStringLiteral("/tmp/open.whither"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(printed(menu.files()), QStringLiteral("/tmp/open.whither"));
}

void TestRecentFiles::menuPinsAndClears()
{
    RecentMenu menu;
    menu.note(QStringLiteral("/tmp/a.csv"));
    menu.note(QStringLiteral("/tmp/b.csv"));
    actionOf(menu, QStringLiteral("Keep b.csv"))->trigger();
    QCOMPARE(printed(menu.files()), QStringLiteral("*/tmp/b.csv /tmp/a.csv"));
    QVERIFY(actionOf(menu, QStringLiteral("Keep b.csv"))->isChecked());
    actionOf(menu, QStringLiteral("Clear"))->trigger();
    QCOMPARE(printed(menu.files()), QStringLiteral("*/tmp/b.csv"));
}

QTEST_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
