#include "views/dialogs/cohortnamedialog.h"
#include "views/dialogs/cohortsdialog.h"
#include "views/dialogs/pastedlistdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

#include <algorithm>
#include <atomic>

using namespace whither;

/// The dialogs that make filters: a pasted list, the name of a cohort, the list of cohorts.
class TestPastedListDialog : public QObject {
    Q_OBJECT

private slots:
    void findsAndOffers();
    void columnsAreChosen();
    void onlyTheNewestAnswerCounts();
    void goesWhileItLooks();
    void namesMayNotBeBlank();
    void cohortsAreListed();
};

namespace {

PastedLookup::TextsOf people()
{
    return [](const std::string& column) {
        return column == "name" ? std::vector<std::string>{"Li Wei", "Wang Fang", "<b>Bo</b>"}
                                : std::vector<std::string>{"China"};
    };
}

const std::vector<PastableColumn> columns{{"name", QStringLiteral("Name")},
                                          {"place", QStringLiteral("Place")}};

QPushButton& okOf(const QDialog& dialog)
{
    return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

QString labels(const QDialog& dialog)
{
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(QLatin1Char('|'));
}

} // namespace

void TestPastedListDialog::findsAndOffers()
{
    PastedListDialog dialog(columns, people());
    QVERIFY(!okOf(dialog).isEnabled());
    QSignalSpy looked(&dialog, &PastedListDialog::looked);
    dialog.setPasted(QStringLiteral("li wei\nFang Wang\nNobody\n<b>Bo</b>"));
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY2(labels(dialog).contains(QStringLiteral("2 found, 2 not found")),
             qPrintable(labels(dialog)));
    QVERIFY(okOf(dialog).isEnabled());
    const Condition found{"name", Condition::Op::IsAnyOf, {"Li Wei", "<b>Bo</b>"}};
    QVERIFY(dialog.condition() == found);
    // What is not found stands on top, with what looks like it below.
    const auto* list = dialog.findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 4);
    QTreeWidgetItem* const missing = list->topLevelItem(0);
    QCOMPARE(missing->text(0), QStringLiteral("Fang Wang"));
    QCOMPARE(missing->childCount(), 1);
    QCOMPARE(missing->child(0)->text(1), QStringLiteral("Wang Fang"));
    QCOMPARE(list->topLevelItem(1)->childCount(), 0);
    missing->child(0)->setCheckState(1, Qt::Checked);
    QCOMPARE(dialog.condition().terms.size(), std::size_t(3));
    QVERIFY(dialog.condition().terms.back() == Term("Wang Fang"));
}

void TestPastedListDialog::columnsAreChosen()
{
    PastedListDialog dialog(columns, people());
    QSignalSpy looked(&dialog, &PastedListDialog::looked);
    dialog.setPasted(QStringLiteral("China"));
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(!okOf(dialog).isEnabled());
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    QTRY_COMPARE(looked.size(), 2);
    const Condition found{"place", Condition::Op::IsAnyOf, {"China"}};
    QVERIFY(dialog.condition() == found);
}

void TestPastedListDialog::onlyTheNewestAnswerCounts()
{
    PastedLookup lookup(people());
    QSignalSpy answers(&lookup, &PastedLookup::answered);
    lookup.ask("name", {QStringLiteral("Nobody")});
    lookup.ask("place", {QStringLiteral("China")});
    QTRY_COMPARE(answers.size(), 1);
    const auto matches = answers.first().first().value<std::vector<PastedMatch>>();
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches.front().found.size(), std::size_t(1));
}

void TestPastedListDialog::goesWhileItLooks()
{
    std::atomic<bool> isAsked = false;
    std::atomic<bool> mayGoOn = false;
    auto* dialog = new PastedListDialog(columns, [&](const std::string&) {
        isAsked = true;
        mayGoOn.wait(false);
        return std::vector<std::string>{"a"};
    });
    dialog->setPasted(QStringLiteral("a"));
    QTRY_VERIFY(isAsked);
    delete dialog;
    mayGoOn = true;
    mayGoOn.notify_all();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void TestPastedListDialog::namesMayNotBeBlank()
{
    CohortNameDialog dialog(QStringLiteral("Save"), QStringLiteral("<b>10</b> of 100"), {},
                            {QStringLiteral("A")});
    QVERIFY(!okOf(dialog).isEnabled());
    auto* name = dialog.findChild<QLineEdit*>();
    name->setText(QStringLiteral("   "));
    QVERIFY(!okOf(dialog).isEnabled());
    name->setText(QStringLiteral("  B "));
    QVERIFY(okOf(dialog).isEnabled());
    QCOMPARE(dialog.name(), QStringLiteral("B"));
    const QString free = labels(dialog);
    name->setText(QStringLiteral("A"));
    QVERIFY(okOf(dialog).isEnabled());
    QVERIFY(labels(dialog) != free); // says that it is replaced
    QVERIFY(labels(dialog).contains(QStringLiteral("<b>10</b>")));
}

void TestPastedListDialog::cohortsAreListed()
{
    CohortsDialog dialog;
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto enabled = [&] { return std::ranges::count_if(buttons, &QPushButton::isEnabled); };
    QCOMPARE(enabled(), 1); // only Close
    dialog.setCohorts(
        {{QStringLiteral("A"), QStringLiteral("x")}, {QStringLiteral("B"), QStringLiteral("y")}});
    QCOMPARE(enabled(), 4);
    QSignalSpy used(&dialog, &CohortsDialog::useRequested);
    QSignalSpy renamed(&dialog, &CohortsDialog::renameRequested);
    QSignalSpy deleted(&dialog, &CohortsDialog::deleteRequested);
    auto* list = dialog.findChild<QTreeWidget*>();
    list->setCurrentItem(list->topLevelItem(1));
    for (QPushButton* button : buttons)
        button->click();
    QCOMPARE(used.size(), 1);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().toString(), QStringLiteral("B"));
    dialog.setCohorts({{QStringLiteral("A"), QStringLiteral("x")}});
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("A"));
}

QTEST_MAIN(TestPastedListDialog)
#include "tst_pastedlistdialog.moc"
