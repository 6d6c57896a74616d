#include "models/text/numbers.h"

#include "views/passport/passportdialog.h"

#include "tests/views/figures.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// Every number that is drawn has a passport, and it is of exactly the rows the number stands for.
class TestPassportDialog : public QObject {
    Q_OBJECT

private slots:
    void everyMarkHasItsRows_data();
    void everyMarkHasItsRows();
    void rowsCanBeAskedFor();

private:
    const BuiltinStudy m_study;
    const std::vector<FigureCase> m_cases = allCases(m_study);
};

void TestPassportDialog::everyMarkHasItsRows_data()
{
    QTest::addColumn<int>("number");
    constexpr int step = 3; // every third question will do; the marks of those are all asked
    for (int number = 0; number < static_cast<int>(m_cases.size()); number += step)
        QTest::newRow(m_cases[static_cast<std::size_t>(number)].name.constData()) << number;
}

void TestPassportDialog::everyMarkHasItsRows()
{
    QFETCH(int, number);
    const FigureCase& asked = m_cases[static_cast<std::size_t>(number)];
    const auto figure = figureOf(m_study, asked.figure, asked.query);
    for (const Mark& mark : figure->chart().marks()) {
        const Passport passport =
            passportOf(*m_study.engine, m_study.catalog, asked.query, mark.conditions, nullptr);
        QCOMPARE(passport.rows, mark.rows);
        QCOMPARE(m_study.engine->count(passport.query), mark.rows);
        if (passport.share) // as a tooltip has it: "87 of 100"
            QVERIFY2(mark.reading.contains(countText(passport.base, m_study.context.locale)),
                     qPrintable(mark.reading));
    }
}

void TestPassportDialog::rowsCanBeAskedFor()
{
    const Query query = m_study.whole("claims");
    const Condition claim{"claim_id", Condition::Op::IsAnyOf, {Term("c03")}};
    const Passport passport = passportOf(*m_study.engine, m_study.catalog, query, {claim}, nullptr);
    PassportDialog dialog(QStringLiteral("<b>87</b>"),
                          passportLines(passport, m_study.catalog, {}, m_study.context));
    QVERIFY(dialog.text().startsWith(QStringLiteral("<b>87</b>\n")));
    QSignalSpy asked(&dialog, &PassportDialog::rowsRequested);
    QList<std::uint64_t> counts;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (!button->text().contains(QStringLiteral("record")))
            continue;
        button->click();
        QVERIFY(!asked.isEmpty());
        counts.append(m_study.engine->count(asked.takeFirst().first().value<Query>()));
    }
    // The claim itself; 87, 10 and 3 in a row each; the three that were added up, and their total.
    QCOMPARE(counts, (QList<std::uint64_t>{1, 1, 1, 1, 3, 1}));
}

QTEST_MAIN(TestPassportDialog)
#include "tst_passportdialog.moc"
