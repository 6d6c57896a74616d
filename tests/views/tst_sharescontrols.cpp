#include "models/text/wording.h"

#include "views/pages/sharescontrols.h"

#include "tests/support/builtinstudy.h"
#include "tests/support/smallstudy.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace whither;

/// The switches above the shares: what can be chosen is what the data have.
class TestSharesControls : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_controls.reset(); }
    void offersTheConferencesOfTheData();
    void builtInConferencesAreThere();
    void filteredConferenceStays();
    void choosesAConference();
    void tabGoesFromLeftToRight();

private:
    void show(const QByteArray& csv, const char* recipe = R"({"table": "conference_shares"})");
    QStringList conferences() const;
    QList<QToolButton*> buttons() const;

    LanguageContext m_context;
    std::unique_ptr<SharesControls> m_controls;
};

void TestSharesControls::init()
{
    m_context.words = wordsIn(std::make_shared<const Wording>(), Language::English);
    m_controls = std::make_unique<SharesControls>();
    m_controls->resize(900, 60);
    m_controls->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_controls.get()));
}

void TestSharesControls::show(const QByteArray& csv, const char* recipe)
{
    const auto engine = engineOver("conference_shares", csv);
    const Query query = queryOf(recipe);
    QCOMPARE(query.table, std::string("conference_shares"));
    m_controls->setQuery(query, Dataset(), *engine, m_context);
    QCoreApplication::processEvents();
}

QList<QToolButton*> TestSharesControls::buttons() const
{
    QList<QToolButton*> shown = m_controls->findChildren<QToolButton*>();
    std::ranges::sort(shown, {}, &QWidget::x);
    return shown;
}

QStringList TestSharesControls::conferences() const
{
    QStringList texts;
    for (const QToolButton* button : buttons()) {
        if (button->isCheckable())
            texts.append(button->text());
    }
    return texts;
}

void TestSharesControls::offersTheConferencesOfTheData()
{
    show(
        "conference,year,place\nACL,2020,China\nCVPR,2020,China\nACL,2021,China\nACL+CVPR,2021,China\n,2021,China\n");
    QCOMPARE(conferences(), (QStringList{QStringLiteral("ACL"), QStringLiteral("CVPR")}));
    show("conference,year,place\nKDD,2020,China\n");
    QCOMPARE(conferences(), QStringList{QStringLiteral("KDD")});
}

void TestSharesControls::builtInConferencesAreThere()
{
    const BuiltinStudy study;
    const Dataset& dataset = study.dataset("conference_shares");
    m_controls->setQuery(dataset.opening, dataset, *study.engine, study.context);
    QCoreApplication::processEvents();
    const QStringList texts = conferences();
    for (const char* name : {"ICLR", "NeurIPS", "ICML"})
        QVERIFY2(texts.contains(QLatin1String(name)), qPrintable(texts.join(QLatin1Char(' '))));
}

void TestSharesControls::filteredConferenceStays()
{
    show("conference,year,place\nACL,2020,China\nCVPR,2020,Canada\n",
         R"({"table": "conference_shares",
             "conditions": [{"column": "place", "op": "any-of", "terms": ["China"]},
                            {"column": "conference", "op": "any-of", "terms": ["CVPR"]}]})");
    QCOMPARE(conferences(), (QStringList{QStringLiteral("ACL"), QStringLiteral("CVPR")}));
    QVERIFY(!buttons()[0]->isChecked());
    QVERIFY(buttons()[1]->isChecked());
}

void TestSharesControls::choosesAConference()
{
    show("conference,year,place\nACL,2020,China\nCVPR,2020,China\n");
    QSignalSpy spy(m_controls.get(), &FigureControls::queryRequested);
    QTest::mouseClick(buttons()[1], Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    const auto asked = spy.first().first().value<Query>();
    const Condition* condition = asked.condition("conference", Condition::Op::IsAnyOf);
    QVERIFY(condition);
    QCOMPARE(condition->terms, std::vector<Term>{Term("CVPR")});
}

void TestSharesControls::tabGoesFromLeftToRight()
{
    show("conference,year,place\nACL,2020,China\nCVPR,2020,China\nKDD,2020,China\n");
    const QList<QToolButton*> row = buttons();
    row.first()->setFocus();
    for (int index = 1; index < row.size(); ++index) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), row[index]);
    }
}

QTEST_MAIN(TestSharesControls)
#include "tst_sharescontrols.moc"
