#include "models/study/claims/verdict.h"

#include "views/dialogs/claimdialog.h"
#include "views/dialogs/paragraphdialog.h"
#include "views/pages/actioncontrols.h"

#include "tests/app/windowcase.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace whither;

namespace {

const QString paragraph = QStringLiteral(
    "Of the 100 researchers, 87 stayed in the US and 11 went to China. In 2021 the US had five "
    "times as many ICLR papers as China. The building has 12 floors.");

QPushButton* button(const QDialog& dialog, const char* text)
{
    for (auto* one : dialog.findChildren<QPushButton*>()) {
        if (one->text().remove(u'&') == QString::fromUtf8(text))
            return one;
    }
    return nullptr;
}

} // namespace

/// A paragraph pasted into the window: marked, judged, and kept as claims that can be undone.
class TestParagraphDeed : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.open()); }
    void cleanup()
    {
        while (m_case.actions().undo->isEnabled())
            m_case.actions().undo->trigger();
        m_case.close();
    }
    void marksWhatIsClaimed();
    void keepsOneAtATime();
    void keepsAllInOneStep();
    void theQueryCanBeChosen();
    void standsOnTheClaimsPage();

private:
    /// Opens the dialog, lets it read the paragraph, and deals with it as a user would.
    template <typename Deed>
    void check(const QString& text, Deed deed)
    {
        bool isDone = false;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = m_case.window().findChild<ParagraphDialog*>();
            QVERIFY(dialog);
            QSignalSpy looked(dialog, &ParagraphDialog::looked);
            dialog->setParagraph(text);
            QVERIFY(looked.wait(30'000));
            deed(*dialog);
            isDone = true;
            dialog->reject();
        });
        m_case.actions().paragraph->trigger();
        QVERIFY(isDone);
    }

    WindowCase m_case;
};

void TestParagraphDeed::marksWhatIsClaimed()
{
    check(paragraph, [](ParagraphDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 4);
        const QStringList signs{QStringLiteral("✓"), QStringLiteral("✗"), QStringLiteral("±"),
                                QStringLiteral("?")};
        for (int row = 0; row < signs.size(); ++row)
            QVERIFY2(list->topLevelItem(row)->text(1).startsWith(signs[row]),
                     qPrintable(list->topLevelItem(row)->text(1)));
        // In the text: on the words of each, with lines that differ as the verdicts do.
        auto* text = dialog.findChildren<QPlainTextEdit*>().first();
        const auto marks = text->extraSelections();
        QCOMPARE(marks.size(), 4);
        QCOMPARE(marks[0].cursor.selectedText(), QStringLiteral("87"));
        QCOMPARE(marks[2].cursor.selectedText(), QStringLiteral("five times"));
        QSet<int> lines;
        for (const auto& mark : marks)
            lines.insert(mark.format.underlineStyle());
        QCOMPARE(lines.size(), 4);
        // Who clicks a mark sees how it was tested.
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(paragraph.indexOf(QStringLiteral("12")) + 1));
        text->setTextCursor(cursor);
        QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 3);
        QVERIFY(dialog.findChildren<QPlainTextEdit*>().last()->toPlainText().contains(
            QStringLiteral("building")));
        QVERIFY(!button(dialog, "Keep the claim")->isEnabled());
        // Marks never stand beside other words than they are about.
        text->setPlainText(QStringLiteral("Other words"));
        cursor.movePosition(QTextCursor::End);
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(text->extraSelections().isEmpty());
    });
    QVERIFY(m_case.ownClaims().all().empty());
}

void TestParagraphDeed::keepsOneAtATime()
{
    check(paragraph, [this](ParagraphDialog& dialog) {
        auto* keep = button(dialog, "Keep the claim");
        QVERIFY(keep->isEnabled());
        keep->click();
        QVERIFY(!keep->isEnabled()); // once is enough
        QCOMPARE(m_case.ownClaims().all().size(), std::size_t(1));
        const OwnClaim& kept = m_case.ownClaims().all().front();
        QVERIFY(kept.text.find("[87]") != std::string::npos);
        QCOMPARE(kept.check.expected, 87.0);
    });
    m_case.actions().undo->trigger();
    QVERIFY(m_case.ownClaims().all().empty());
    m_case.actions().redo->trigger();
    QCOMPARE(m_case.ownClaims().all().size(), std::size_t(1));
}

void TestParagraphDeed::keepsAllInOneStep()
{
    check(paragraph, [](ParagraphDialog& dialog) {
        auto* all = button(dialog, "Keep all");
        all->click();
        QVERIFY(!all->isEnabled());
    });
    // What depends on the rule and what cannot be tested is for its user to choose.
    QCOMPARE(m_case.ownClaims().all().size(), std::size_t(2));
    QVERIFY(m_case.ownClaims().all()[0].id != m_case.ownClaims().all()[1].id);
    m_case.actions().undo->trigger();
    QVERIFY(m_case.ownClaims().all().empty());
    // The paragraph is still there, and none of it is kept any more.
    bool isDone = false;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = m_case.window().findChild<ParagraphDialog*>();
        QCOMPARE(dialog->paragraph(), paragraph);
        QSignalSpy looked(dialog, &ParagraphDialog::looked);
        QVERIFY(looked.wait(30'000));
        QVERIFY(button(*dialog, "Keep all")->isEnabled());
        isDone = true;
        dialog->reject();
    });
    m_case.actions().paragraph->trigger();
    QVERIFY(isDone);
}

void TestParagraphDeed::theQueryCanBeChosen()
{
    check(paragraph, [this](ParagraphDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        list->setCurrentItem(list->topLevelItem(3));
        bool isAsked = false;
        QTimer::singleShot(0, this, [&] {
            auto* claim = qobject_cast<ClaimDialog*>(QApplication::activeModalWidget());
            QVERIFY(claim);
            QCOMPARE(claim->text(), QStringLiteral("The building has 12 floors."));
            QCOMPARE(claim->check().expected, 12.0);
            isAsked = true;
            claim->accept();
        });
        button(dialog, "Choose the query…")->click();
        QVERIFY(isAsked);
    });
    QCOMPARE(m_case.ownClaims().all().size(), std::size_t(1));
}

void TestParagraphDeed::standsOnTheClaimsPage()
{
    m_case.session().showTable("claims");
    auto* controls = m_case.window().findChild<ActionControls*>();
    QVERIFY(controls);
    auto* above = controls->findChild<QToolButton*>();
    QVERIFY(above->isVisible());
    QCOMPARE(above->defaultAction(), m_case.actions().paragraph);
}

QTEST_MAIN(TestParagraphDeed)
#include "tst_paragraphdeed.moc"
