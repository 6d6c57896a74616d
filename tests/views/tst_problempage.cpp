#include "models/text/wording.h"

#include "views/problems/problempage.h"
#include "views/problems/problempane.h"
#include "views/problems/problemtable.h"

#include "tests/support/problemrecord.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace whither;

/// The page of problems, as its reader uses it.
class TestProblemPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void saysWhatBecameOfTheRecords();
    void kindsNarrow();
    void sortsByLineAndKind();
    void showsTheRecord();
    void copiesRows();
    void copiesThePlace();
    void keysWork();
    void emptySaysSo();
    void asksForTheFile();
    void holdsAsManyAsAreKept();

private:
    void show(ImportRecord record)
    {
        m_page->setProblems(std::make_shared<const ProblemList>(
            std::make_shared<const ImportRecord>(std::move(record))));
    }
    ProblemTable& table() const { return *m_page->findChild<ProblemTable*>(); }
    QToolButton* button(const QString& text) const
    {
        for (auto* candidate : m_page->findChildren<QToolButton*>()) {
            if (candidate->text().contains(text))
                return candidate;
        }
        return nullptr;
    }
    QString labels() const
    {
        QStringList texts;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    QString firstLine() const
    {
        return table()
            .model()
            ->index(0, static_cast<int>(ProblemModel::Column::Line))
            .data()
            .toString();
    }

    std::unique_ptr<ProblemPage> m_page;
};

void TestProblemPage::init()
{
    m_page = std::make_unique<ProblemPage>();
    m_page->setContext({Language::English, localeOf(Language::English),
                        wordsIn(std::make_shared<const Wording>(), Language::English)});
    m_page->setTheme(lightTheme());
    show(problemRecord());
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestProblemPage::saysWhatBecameOfTheRecords()
{
    QVERIFY2(labels().contains(QStringLiteral("152,000 read = 151,996 imported + 4 rejected")),
             qPrintable(labels()));
    QVERIFY(labels().contains(QStringLiteral("校友.csv")));
    QCOMPARE(table().model()->rowCount(), 6);
    // One file: its name stands above, not in every row.
    QVERIFY(table().isColumnHidden(static_cast<int>(ProblemModel::Column::File)));
}

void TestProblemPage::kindsNarrow()
{
    QToolButton* fields = button(QStringLiteral("Number of fields · 2"));
    QToolButton* country = button(QStringLiteral("Unknown country · 1"));
    QVERIFY(fields && country);
    fields->click();
    QCOMPARE(table().model()->rowCount(), 2);
    country->click();
    QCOMPARE(table().model()->rowCount(), 3);
    fields->click();
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(firstLine(), QStringLiteral("10"));
    QVERIFY(labels().contains(QStringLiteral("No known country has this name.")));
    country->click();
    QCOMPARE(table().model()->rowCount(), 6);
}

void TestProblemPage::sortsByLineAndKind()
{
    emit table().orderRequested({{"line", true}});
    QCOMPARE(firstLine(), QStringLiteral("20"));
    emit table().orderRequested({{"code", false}});
    QCOMPARE(firstLine(), QStringLiteral("3"));
    emit table().orderRequested({{"raw_text", true}});
    QCOMPARE(firstLine(), QStringLiteral("3"));
}

void TestProblemPage::showsTheRecord()
{
    table().setCurrentEntry(5);
    QVERIFY(labels().contains(QStringLiteral("line 20")));
    QVERIFY(labels().contains(QStringLiteral("byte 300")));
    const QString shown = m_page->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("‹U+202E›Li\" ␉<b>")), qPrintable(shown));
}

void TestProblemPage::copiesRows()
{
    table().setCurrentEntry(1);
    const QJsonObject copied =
        QJsonDocument::fromJson(m_page->copyText(CopyForm::Json).toUtf8()).array().at(0).toObject();
    QCOMPARE(copied.value(QLatin1String("line")).toString(), QStringLiteral("3"));
    QCOMPARE(copied.value(QLatin1String("code")).toString(), QStringLiteral("field-count"));
    QCOMPARE(copied.value(QLatin1String("raw_text")).toString(), QStringLiteral("Xu\r\n"));
    const QString lines = m_page->copyText(CopyForm::TsvWithHeader);
    QVERIFY2(lines.startsWith(QStringLiteral("Line\tColumn\tByte\t")), qPrintable(lines));
    QCOMPARE(lines.count(QLatin1Char('\n')), 2);
}

void TestProblemPage::copiesThePlace()
{
    table().setCurrentEntry(1);
    m_page->findChild<ProblemPane*>()->findChild<QToolButton*>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/lists/校友.csv:3"));
}

/// Down goes to the next problem; Esc takes off the kinds, then leaves.
void TestProblemPage::keysWork()
{
    table().setFocus();
    table().setCurrentEntry(0);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentEntry(), std::optional<std::size_t>(1));
    QSignalSpy leaves(m_page.get(), &ProblemPage::leaveRequested);
    button(QStringLiteral("Number of fields"))->setChecked(true);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(leaves.count(), 0);
    QCOMPARE(table().model()->rowCount(), 6);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(leaves.count(), 1);
}

void TestProblemPage::emptySaysSo()
{
    ImportRecord record;
    record.report.read = record.report.imported = 7;
    show(record);
    QVERIFY2(labels().contains(QStringLiteral("7 read = 7 imported + 0 rejected")),
             qPrintable(labels()));
    QVERIFY(labels().contains(QStringLiteral("Every record was imported")));
    QVERIFY(!table().isVisible());
}

void TestProblemPage::asksForTheFile()
{
    QSignalSpy asked(m_page.get(), &ProblemPage::exportRequested);
    button(QStringLiteral("Export rejected rows"))->click();
    QCOMPARE(asked.count(), 1);
    ImportRecord record = problemRecord();
    record.report.problems.clear();
    show(record);
    QVERIFY(!button(QStringLiteral("Export rejected rows"))->isEnabled());
}

void TestProblemPage::holdsAsManyAsAreKept()
{
    show(fullRecord());
    QCOMPARE(table().model()->rowCount(), 2 * static_cast<int>(ImportReport::problemLimit));
    QVERIFY(labels().contains(QStringLiteral("Only the first 100,000")));
    button(QStringLiteral("Unknown country"))->click();
    QCOMPARE(table().model()->rowCount(), static_cast<int>(ImportReport::problemLimit));
    table().scrollToBottom();
    QVERIFY(table().rowAt(table().viewport()->height() / 2) > 0);
}

QTEST_MAIN(TestProblemPage)
#include "tst_problempage.moc"
