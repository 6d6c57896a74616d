#include "views/dialogs/claimdialog.h"

#include "app/query/claimdeed.h"

#include "tests/app/windowcase.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace whither;

/// Claims of the user in the window: made of a number, seen among the claims, changed, undone.
class TestClaimDeed : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void cleanup()
    {
        while (m_case.actions().undo->isEnabled())
            m_case.actions().undo->trigger();
        m_case.close();
    }
    void ofTheMarkThatWasClicked();
    void saysAtOnceWhatTheDataSay();
    void nothingIsKeptOnCancel();
    void isChangedAndTakenBack();

private:
    /// Opens the dialog and deals with it as a user would.
    template <typename Deed>
    void claim(Deed deed)
    {
        answer([this] { m_case.actions().claim->trigger(); }, deed);
    }
    /// The same of whatever opens the dialog.
    template <typename Open, typename Deed>
    void answer(Open open, Deed deed)
    {
        bool isDone = false;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = m_case.window().findChild<ClaimDialog*>();
            QVERIFY(dialog);
            deed(*dialog);
            isDone = true;
        });
        open();
        QVERIFY(isDone);
    }
    void clickChina()
    {
        const auto china = m_case.markOf("where_now", "China");
        QVERIFY(china);
        QTest::mouseClick(&m_case.view(), Qt::LeftButton, {}, m_case.pointOn(*china));
    }
    QString claims()
    {
        m_case.session().showTable("claims");
        return m_case.view().figure()->chart().description();
    }

    WindowCase m_case;
};

void TestClaimDeed::ofTheMarkThatWasClicked()
{
    clickChina();
    claim([](ClaimDialog& dialog) {
        auto* text = dialog.findChild<QLineEdit*>();
        QVERIFY2(text->text().contains(QStringLiteral("10")), qPrintable(text->text()));
        text->setText(QStringLiteral("  One in ten went to China "));
        QCOMPARE(dialog.check().expected, 10.0);
        dialog.accept();
    });
    QCOMPARE(m_case.catalog().ownClaims().all().size(), std::size_t(1));
    QVERIFY(m_case.catalog().ownClaims().all().front().text == "One in ten went to China");
    QTRY_VERIFY(claims().contains(QStringLiteral("One in ten went to China")));
    const int rows = m_case.rows();
    m_case.actions().undo->trigger();
    QTRY_VERIFY(!claims().contains(QStringLiteral("One in ten")));
    QCOMPARE(m_case.rows(), rows - 1);
    m_case.actions().redo->trigger();
    QTRY_VERIFY(claims().contains(QStringLiteral("One in ten")));
    QVERIFY(!m_case.actions().claim->isEnabled()); // nothing is claimed of claims
}

void TestClaimDeed::saysAtOnceWhatTheDataSay()
{
    clickChina();
    claim([](ClaimDialog& dialog) {
        const auto said = [&](const char* text) {
            for (const auto* label : dialog.findChildren<QLabel*>()) {
                if (label->text().contains(QLatin1String(text)))
                    return true;
            }
            return false;
        };
        QVERIFY(said("agrees"));
        dialog.findChildren<QDoubleSpinBox*>().first()->setValue(12);
        QVERIFY(said("disagrees"));
        auto* measure = dialog.findChildren<QComboBox*>().first();
        QCOMPARE(measure->count(), 2);
        measure->setCurrentIndex(1);
        QCOMPARE(dialog.check().expected, 10.0); // of what is looked up now
        QVERIFY(dialog.check().relation == ClaimCheck::Relation::ShareOf);
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("  "));
        for (const auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault())
                QVERIFY(!button->isEnabled()); // a claim says something
        }
        dialog.reject();
    });
}

void TestClaimDeed::nothingIsKeptOnCancel()
{
    clickChina();
    claim([](ClaimDialog& dialog) { dialog.reject(); });
    QVERIFY(m_case.catalog().ownClaims().all().empty());
    QVERIFY(!m_case.actions().undo->isEnabled());
}

void TestClaimDeed::isChangedAndTakenBack()
{
    clickChina();
    claim([](ClaimDialog& dialog) { dialog.accept(); });
    const OwnClaim made = m_case.ownClaims().all().front();
    auto* deed = m_case.window().findChild<ClaimDeed*>();
    answer([&] { deed->change(made.id); },
           [](ClaimDialog& dialog) {
               dialog.findChildren<QDoubleSpinBox*>().first()->setValue(9.125);
               dialog.accept();
           });
    QCOMPARE(m_case.ownClaims().all().front().check.expected, 9.125);
    QVERIFY(m_case.ownClaims().all().front().id == made.id);
    deed->remove(made.id);
    QVERIFY(m_case.ownClaims().all().empty());
    m_case.actions().undo->trigger();
    m_case.actions().undo->trigger();
    QVERIFY(m_case.ownClaims().all() == std::vector{made});
    // Of the built-in ones nothing can be taken back.
    m_case.session().showTable("claims");
    const auto own = [&] {
        std::size_t marks = 0;
        for (std::size_t mark = 0; mark < m_case.view().figure()->chart().marks().size(); ++mark)
            marks += deed->claimOf(mark) ? 1 : 0;
        return marks;
    };
    QTRY_COMPARE(own(), std::size_t(1));
}

QTEST_MAIN(TestClaimDeed)
#include "tst_claimdeed.moc"
