#include "views/dialogs/shortcutsdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace whither;

/// The list of all keys: looked up, changed, never given twice.
class TestShortcutsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void narrows();
    void changes();
    void refusesWhatIsTaken();
    void takesKeysAway();
    void goesBackToStandard();

private:
    void give(int row, const QKeySequence& keys);
    QKeySequence keysOf(std::size_t row) const { return m_dialog->shortcuts()[row].keys; }
    QTreeWidget& list() const { return *m_dialog->findChild<QTreeWidget*>(); }

    std::unique_ptr<ShortcutsDialog> m_dialog;
};

namespace {

const QKeySequence ctrlE(Qt::CTRL | Qt::Key_E);
const QKeySequence ctrlF(Qt::CTRL | Qt::Key_F);
const QKeySequence ctrlK(Qt::CTRL | Qt::Key_K);

} // namespace

void TestShortcutsDialog::init()
{
    m_dialog = std::make_unique<ShortcutsDialog>(
        std::vector<Shortcut>{{QStringLiteral("export"), QStringLiteral("Export"), ctrlE, ctrlE},
                              {QStringLiteral("find"), QStringLiteral("Find"), ctrlF, ctrlF},
                              {QStringLiteral("fit"), QStringLiteral("Fit"), {}, {}}});
    m_dialog->show();
}

void TestShortcutsDialog::give(int row, const QKeySequence& keys)
{
    list().setCurrentItem(list().topLevelItem(row));
    auto* edit = m_dialog->findChild<QKeySequenceEdit*>();
    edit->setKeySequence(keys);
    emit edit->editingFinished();
}

void TestShortcutsDialog::narrows()
{
    m_dialog->findChild<QLineEdit*>()->setText(QStringLiteral("exp"));
    QVERIFY(!list().topLevelItem(0)->isHidden());
    QVERIFY(list().topLevelItem(1)->isHidden());
    m_dialog->findChild<QLineEdit*>()->setText(QStringLiteral("ctrl+f"));
    QVERIFY(list().topLevelItem(0)->isHidden());
    QVERIFY(!list().topLevelItem(1)->isHidden());
}

void TestShortcutsDialog::changes()
{
    give(1, ctrlK);
    QCOMPARE(keysOf(1), ctrlK);
    QCOMPARE(list().topLevelItem(1)->text(1), ctrlK.toString(QKeySequence::NativeText));
    give(0, ctrlF); // free now
    QCOMPARE(keysOf(0), ctrlF);
}

void TestShortcutsDialog::refusesWhatIsTaken()
{
    give(0, ctrlF);
    QCOMPARE(keysOf(0), ctrlE);
    QCOMPARE(m_dialog->findChild<QKeySequenceEdit*>()->keySequence(), ctrlE);
    bool isSaid = false;
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(QStringLiteral("“Find”"));
    QVERIFY(isSaid);
}

void TestShortcutsDialog::takesKeysAway()
{
    give(0, {});
    give(1, {});
    QVERIFY(keysOf(0).isEmpty() && keysOf(1).isEmpty()); // no keys are no clash
}

void TestShortcutsDialog::goesBackToStandard()
{
    const auto buttons = m_dialog->findChildren<QPushButton*>();
    const auto reset = std::ranges::find_if(
        buttons, [](const auto* button) { return button->text().contains(u'&'); });
    give(0, ctrlK);
    QVERIFY((*reset)->isEnabled());
    (*reset)->click();
    QCOMPARE(keysOf(0), ctrlE);
    QVERIFY(!(*reset)->isEnabled());
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
