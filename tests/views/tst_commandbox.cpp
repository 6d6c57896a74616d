#include "views/dialogs/commandbox.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace whither;

/// The box that finds a command by a few letters of any of its names.
class TestCommandBox : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void choosesFromTheKeyboard();
    void saysWhenThereIsNone();
};

namespace {

std::vector<Command> someCommands()
{
    const auto named = [](const char* title, const QStringList& names) {
        return Command{QString::fromUtf8(title), QStringLiteral("File"), {}, names};
    };
    return {named("Export", {QStringLiteral("export"), QStringLiteral("导出"),
                             QStringLiteral("daochu"), QStringLiteral("dc")}),
            named("Copy image", {QStringLiteral("copy image"), QStringLiteral("复制图像")}),
            named("Reset the export", {QStringLiteral("reset the export")})};
}

} // namespace

void TestCommandBox::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("all") << QString() << QList<int>{0, 1, 2};
    QTest::newRow("beginnings first") << QStringLiteral("ex") << QList<int>{0, 2};
    QTest::newRow("any case, accent, width") << QStringLiteral("ＥＸＰÓRT") << QList<int>{0, 2};
    QTest::newRow("Chinese") << QStringLiteral("导出") << QList<int>{0};
    QTest::newRow("pinyin") << QStringLiteral("daochu") << QList<int>{0};
    QTest::newRow("initials") << QStringLiteral("dc") << QList<int>{0};
    QTest::newRow("words in any order") << QStringLiteral("export reset") << QList<int>{2};
    QTest::newRow("in vain") << QStringLiteral("print") << QList<int>{};
}

void TestCommandBox::finds()
{
    QFETCH(QString, words);
    QList<int> found;
    for (const std::size_t index : matchingCommands(someCommands(), words))
        found.append(static_cast<int>(index));
    QTEST(found, "found");
}

void TestCommandBox::choosesFromTheKeyboard()
{
    CommandBox box(someCommands());
    box.show();
    auto* words = box.findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("export"));
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(box.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(box.chosen() == std::size_t(2));
}

void TestCommandBox::saysWhenThereIsNone()
{
    CommandBox box(someCommands());
    box.show();
    auto* words = box.findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("print"));
    auto* list = box.findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(box.isVisible());
    QVERIFY(!box.chosen());
}

QTEST_MAIN(TestCommandBox)
#include "tst_commandbox.moc"
