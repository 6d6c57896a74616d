#include "models/query/querysession.h"

#include "views/charts/comparechart.h"
#include "views/cohorts/comparewindow.h"
#include "views/cohorts/conditionmenu.h"
#include "views/cohorts/movelist.h"
#include "views/pages/choicebutton.h"

#include "app/study/comparedesk.h"

#include "tests/app/windowcase.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace whither;

/// Comparing cohorts, from the menu to the rows of a number.
class TestCompareDesk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void opensOnThenAndNow();
    void whoMovedShowsTheirRows();
    void aBarShowsItsRows();
    void twoCohortsByTheirNames();
    void aConditionMoreIsAnsweredAnew();
    void theWholeGroupHasNoIntervals();
    void speaksAnotherLanguage();
    void aCohortThatGoesIsNoLongerOffered();

private:
    CompareDesk& desk() { return m_case.window().comparing(); }
    CompareWindow& window() { return *desk().window(); }
    bool open();
    bool waits(const std::function<void()>& deed);
    QTreeWidget& moves() { return *window().moves()->findChild<QTreeWidget*>(); }
    QString title() { return window().view()->figure()->text().title; }

    WindowCase m_case;
};

void TestCompareDesk::init()
{
    const_cast<Catalog&>(m_case.catalog()).cohorts().setAll({});
    QVERIFY(m_case.open());
}

bool TestCompareDesk::waits(const std::function<void()>& deed)
{
    QSignalSpy answered(&desk(), &CompareDesk::answered);
    deed();
    return !answered.isEmpty() || answered.wait(10'000);
}

bool TestCompareDesk::open()
{
    return waits([this] { m_case.actions().compareCohorts->trigger(); });
}

void TestCompareDesk::opensOnThenAndNow()
{
    QVERIFY(open());
    QVERIFY(window().isVisible());
    QCOMPARE(title(), QStringLiteral("United States: 100.0% (In 2019), then 87.0% (Where now)"));
    QCOMPARE(window().side(0).findChildren<QLabel*>().last()->text(),
             QStringLiteral("Showing 100 of 100"));
    // Asked for again, the same window comes to the front.
    CompareWindow* const first = &window();
    m_case.actions().compareCohorts->trigger();
    QCOMPARE(&window(), first);
}

void TestCompareDesk::whoMovedShowsTheirRows()
{
    QVERIFY(open());
    QCOMPARE(moves().topLevelItemCount(), 2);
    QCOMPARE(moves().topLevelItem(0)->text(0), QStringLiteral("United States → China"));
    QCOMPARE(moves().topLevelItem(0)->text(1), QStringLiteral("10"));
    emit moves().itemActivated(moves().topLevelItem(0), 0);
    QCOMPARE(m_case.rows(), 10);
    QCOMPARE(m_case.session().table(), std::string("cohort100"));
    m_case.actions().undo->trigger();
    QCOMPARE(m_case.rows(), 100);
}

void TestCompareDesk::aBarShowsItsRows()
{
    QVERIFY(open());
    const auto& chart = static_cast<const CompareChart&>(window().view()->figure()->chart());
    for (std::size_t mark = 0; mark < chart.marks().size(); ++mark) {
        emit window().view()->markActivated(mark);
        QCOMPARE(static_cast<std::uint64_t>(m_case.rows()), chart.marks()[mark].rows);
    }
}

void TestCompareDesk::twoCohortsByTheirNames()
{
    const auto in = [&](const char* country) {
        return cohortQuery(withTerms(m_case.session().query(), "where_now", Condition::Op::IsAnyOf,
                                     {Term(std::string(country))}));
    };
    const_cast<Catalog&>(m_case.catalog())
        .cohorts()
        .setAll({{"Went home", in("China")}, {"Stayed", in("United States")}});
    m_case.session().setQuery(withFilterOf(m_case.session().query(), in("China")));
    QVERIFY(open());
    QCOMPARE(window().query().b.query, in("United States"));
    QVERIFY(waits([this] {
        ComparisonQuery query = window().query();
        query.a.column = query.b.column = "role";
        emit window().queryRequested(query);
    }));
    QVERIFY(window().view()->figure()->text().subtitle.contains(
        QStringLiteral("A: Went home · B: Stayed · by Role")));
    const std::string first = window().query().a.query.conditions.front().terms.front().value();
    const auto buttons = window().findChildren<QPushButton*>();
    const auto swap =
        std::ranges::find(buttons, QStringLiteral("Swap A and B"), &QPushButton::text);
    QVERIFY(swap != buttons.end());
    QVERIFY(waits([&] { (*swap)->click(); }));
    QCOMPARE(window().query().b.query.conditions.front().terms.front().value(), first);
}

void TestCompareDesk::aConditionMoreIsAnsweredAnew()
{
    QVERIFY(open());
    ConditionMenu& menu = window().side(0).conditionMenu();
    QVERIFY(!menu.actions().isEmpty());
    QMenu* column = menu.actions().front()->menu();
    emit column->aboutToShow();
    QTRY_VERIFY(column->actions().size() > 1);
    QVERIFY(column->actions().front()->text().contains(QLatin1Char('(')));
    QVERIFY(waits([&] { column->actions().front()->trigger(); }));
    QCOMPARE(window().query().a.query.conditions.size(), std::size_t(1));
    QVERIFY(
        window().view()->figure()->text().ledger.front().startsWith(QStringLiteral("A: known")));
    auto* chip = window().side(0).findChild<QToolButton*>();
    for (auto* button : window().side(0).findChildren<QToolButton*>()) {
        if (button->property("chip").isValid())
            chip = button;
    }
    QVERIFY(waits([&] { chip->click(); }));
    QVERIFY(window().query().a.query.conditions.empty());
}

void TestCompareDesk::theWholeGroupHasNoIntervals()
{
    QVERIFY(open());
    QVERIFY(waits([this] {
        ComparisonQuery query = window().query();
        query.a.query.isWholeGroup = query.b.query.isWholeGroup = true;
        emit window().queryRequested(query);
    }));
    QVERIFY(window().view()->figure()->text().footer.contains(
        QStringLiteral("Whole groups, not samples: no intervals.")));
}

void TestCompareDesk::speaksAnotherLanguage()
{
    QVERIFY(open());
    const QString english = title();
    QVERIFY(waits([this] { m_case.speak(Language::SimplifiedChinese); }));
    QVERIFY(title() != english);
    QVERIFY(title().contains(QStringLiteral("美国")));
    QVERIFY(window().windowTitle().contains(QStringLiteral("比较")));
}

void TestCompareDesk::aCohortThatGoesIsNoLongerOffered()
{
    QVERIFY(open());
    auto* cohorts = window().side(0).findChild<ChoiceButton*>(QStringLiteral("cohort"));
    const auto offered = [&] { return cohorts->menu()->actions().size(); };
    const auto before = offered();
    CohortList& list = const_cast<Catalog&>(m_case.catalog()).cohorts();
    const Query china =
        withTerms(m_case.session().query(), "where_now", Condition::Op::IsAnyOf, {Term("China")});
    QVERIFY(waits([&] { list.setAll({{"Went home", cohortQuery(china)}}); }));
    QCOMPARE(offered(), before + 1);
    QVERIFY(waits([&] { list.setAll({}); }));
    QCOMPARE(offered(), before);
}

QTEST_MAIN(TestCompareDesk)
#include "tst_comparedesk.moc"
