#include "views/dialogs/checkagaindialog.h"
#include "views/inspector/inspector.h"

#include "app/study/checkagaindeed.h"
#include "app/study/factscsv.h"

#include "tests/app/workspacecase.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace whither;

/// The list of what is to be checked again, in the window: its lines lead to their records.
class TestCheckAgain : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_case.start()); }
    void cleanup() { m_case.close(); }
    void theOldestComesFirst();
    void theLimitIsRemembered();
    void linesLeadToTheirRecords();
    void listsAreOfTheDayTheyWereRead();
    void writesDatesAsTheyAre();

private:
    /// The dialog as it is on that day.
    CheckAgainDialog* open(const QDate& today);
    static QString sentence(const CheckAgainDialog& dialog);
    static QString cell(const CheckAgainDialog& dialog, int row, DatedFactsModel::Column column);

    WorkspaceCase m_case;
};

CheckAgainDialog* TestCheckAgain::open(const QDate& today)
{
    auto* deed = m_case.window().findChild<CheckAgainDeed*>();
    deed->setToday(today);
    QSignalSpy opened(deed, &CheckAgainDeed::opened);
    m_case.actions().checkAgain->trigger();
    return opened.wait(20'000) ? deed->dialog() : nullptr;
}

QString TestCheckAgain::sentence(const CheckAgainDialog& dialog)
{
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (label->text().startsWith(QLatin1String("On ")))
            return label->text();
    }
    return {};
}

QString TestCheckAgain::cell(const CheckAgainDialog& dialog, int row,
                             DatedFactsModel::Column column)
{
    const auto* model = dialog.findChild<QTableView*>()->model();
    return model->index(row, static_cast<int>(column)).data().toString();
}

void TestCheckAgain::theOldestComesFirst()
{
    using Column = DatedFactsModel::Column;
    CheckAgainDialog* dialog = open({2026, 11, 28});
    QVERIFY(dialog);
    const int rows = dialog->findChild<QTableView*>()->model()->rowCount();
    QVERIFY(rows > 20);
    QVERIFY2(cell(*dialog, 0, Column::Source).contains(QLatin1String("[KARP17]")),
             qPrintable(cell(*dialog, 0, Column::Source)));
    QCOMPARE(cell(*dialog, 0, Column::Age), QStringLiteral("118 months"));
    QCOMPARE(cell(*dialog, 0, Column::Valid), QStringLiteral("2017"));
    QCOMPARE(cell(*dialog, rows - 1, Column::Age), QStringLiteral("Date unknown"));
    QVERIFY2(sentence(*dialog).startsWith(QLatin1String("On 28 Nov 2026, ")),
             qPrintable(sentence(*dialog)));
    QVERIFY2(sentence(*dialog).contains(QLatin1String("is unknown")),
             qPrintable(sentence(*dialog)));
    // Nothing is that old, and what has no date is still there.
    dialog->findChild<QSpinBox*>()->setValue(CheckAgainDialog::mostMonths);
    QVERIFY(dialog->findChild<QTableView*>()->model()->rowCount() > 0);
    QCOMPARE(cell(*dialog, 0, Column::Age), QStringLiteral("Date unknown"));
    QVERIFY2(sentence(*dialog).contains(QLatin1String("nothing whose date is known")),
             qPrintable(sentence(*dialog)));
}

void TestCheckAgain::theLimitIsRemembered()
{
    CheckAgainDialog* dialog = open({2026, 11, 28});
    QVERIFY(dialog);
    QCOMPARE(dialog->months(), 12);
    dialog->findChild<QSpinBox*>()->setValue(30);
    dialog->reject();
    QCOMPARE(m_case.window().settings().checkMonths, 30);
    dialog = open({2026, 11, 28});
    QVERIFY(dialog);
    QCOMPARE(dialog->months(), 30);
}

void TestCheckAgain::linesLeadToTheirRecords()
{
    for (const std::string table : {"conference_shares", "cohort100"}) {
        CheckAgainDialog* dialog = open({2030, 1, 1});
        QVERIFY(dialog);
        auto* view = dialog->findChild<QTableView*>();
        const auto* model = qobject_cast<DatedFactsModel*>(view->model());
        QVERIFY(model);
        int row = 0;
        while (row < model->rowCount() && model->factsAt(row).table != table)
            ++row;
        QVERIFY(row < model->rowCount());
        const DatedFacts facts = model->factsAt(row);
        view->setCurrentIndex(model->index(row, 0));
        QSignalSpy closed(dialog, &QDialog::finished);
        emit view->activated(model->index(row, 0));
        QCOMPARE(closed.size(), 1);
        QTRY_COMPARE(m_case.session().table(), table);
        if (!facts.conditions.empty())
            QTRY_COMPARE(m_case.rows(), static_cast<int>(facts.records));
        QTRY_COMPARE(m_case.table().currentRowId(), std::optional(facts.firstRow));
        QVERIFY(m_case.window().findChild<Inspector*>()->isVisible());
    }
}

void TestCheckAgain::listsAreOfTheDayTheyWereRead()
{
    QVERIFY(m_case.import(m_case.write("alumni.csv", "id,name,country\n1,Li,China\n")));
    const QDate today = QDate::currentDate();
    CheckAgainDialog* dialog = open(today.addMonths(13));
    QVERIFY(dialog);
    const auto* model = dialog->findChild<QTableView*>()->model();
    QStringList sources;
    for (int row = 0; row < model->rowCount(); ++row)
        sources.append(cell(*dialog, row, DatedFactsModel::Column::Source));
    QVERIFY2(sources.contains(QLatin1String("alumni")), qPrintable(sources.join(u'\n')));
    dialog->reject();
    dialog = open(today);
    QVERIFY(dialog);
    model = dialog->findChild<QTableView*>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(cell(*dialog, row, DatedFactsModel::Column::Source) != QLatin1String("alumni"));
}

void TestCheckAgain::writesDatesAsTheyAre()
{
    DatedFacts facts;
    facts.table = "t";
    facts.source = "NYT25";
    facts.title = "A, \"b\"";
    facts.validOn = "2025-12";
    facts.records = 10;
    QCOMPARE(factsCsv({facts}),
             QByteArray("table,source,title,records,retrieved_on,valid_on,url\r\n"
                        "t,NYT25,\"A, \"\"b\"\"\",10,,2025-12,\r\n"));
}

QTEST_MAIN(TestCheckAgain)
#include "tst_checkagain.moc"
