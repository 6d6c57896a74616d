#include "views/filter/filterbar.h"

#include "tests/support/builtinstudy.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace whither;

/// The chips: what the filter is, and taking parts of it off.
class TestFilterBar : public QObject {
    Q_OBJECT

private slots:
    void init();
    void saysHowManyAreShown();
    void hasAChipAPart();
    void chipTakesItsPartOff_data();
    void chipTakesItsPartOff();
    void highlightLetsGoOrFilters();
    void chipsFollowTheQuery();
    void namesStayPlain();
    void longNamesAreCut();
    void everyChipCanBeReached();

private:
    void show(const Query& query, const std::vector<Condition>& highlight = {},
              bool canFilter = true);
    QList<QToolButton*> chips() const;

    const BuiltinStudy m_study;
    Query m_query;
    std::unique_ptr<FilterBar> m_bar;
};

namespace {

/// The text as it is seen: "&&" is one "&", and a single one underlines what follows.
QString seen(const QToolButton& button)
{
    const QString kept(QChar(1));
    QString text = button.text();
    text.replace(QStringLiteral("&&"), kept).remove(QLatin1Char('&'));
    return text.replace(kept, QStringLiteral("&"));
}

} // namespace

void TestFilterBar::init()
{
    m_bar = std::make_unique<FilterBar>();
    m_bar->resize(900, 40);
    m_query = m_study.whole("cohort100");
    m_query.search = "china";
    m_query.conditions = {{"where_now", Condition::Op::IsAnyOf, {Term("China")}},
                          {"sector", Condition::Op::IsNoneOf, {Term("university"), Term()}}};
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestFilterBar::show(const Query& query, const std::vector<Condition>& highlight,
                         bool canFilter)
{
    m_bar->setContents(query, highlight, canFilter, m_study.engine->count(query),
                       m_study.engine->rowCount(query.table), m_study.context);
}

QList<QToolButton*> TestFilterBar::chips() const
{
    return m_bar->findChildren<QToolButton*>();
}

void TestFilterBar::saysHowManyAreShown()
{
    show(m_query);
    const QString said = m_bar->findChild<QLabel*>()->text();
    QVERIFY2(said.contains(QString::number(m_study.engine->count(m_query))), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("100")), qPrintable(said));
}

void TestFilterBar::hasAChipAPart()
{
    show(m_study.whole("cohort100"));
    QCOMPARE(chips().size(), 0);
    show(m_query);
    QCOMPARE(chips().size(), 3);
    QVERIFY(chips()[0]->text().contains(QStringLiteral("China")));
    QVERIFY(chips()[2]->text().contains(QStringLiteral("china")));
}

void TestFilterBar::chipTakesItsPartOff_data()
{
    QTest::addColumn<int>("chip");
    QTest::addColumn<bool>("byKey");
    for (int chip = 0; chip < 3; ++chip) {
        for (const bool byKey : {false, true})
            QTest::addRow("%d %d", chip, byKey) << chip << byKey;
    }
}

void TestFilterBar::chipTakesItsPartOff()
{
    QFETCH(int, chip);
    QFETCH(bool, byKey);
    show(m_query);
    QSignalSpy spy(m_bar.get(), &FilterBar::queryRequested);
    if (byKey)
        QTest::keyClick(chips()[chip], Qt::Key_Space);
    else
        QTest::mouseClick(chips()[chip], Qt::LeftButton);
    QTRY_COMPARE(spy.size(), 1);
    Query expected = m_query;
    if (chip == 2)
        expected.search.clear();
    else
        expected.conditions.erase(expected.conditions.begin() + chip);
    QVERIFY(spy.first().first().value<Query>() == expected);
}

void TestFilterBar::highlightLetsGoOrFilters()
{
    const std::vector<Condition> highlight{{"role", Condition::Op::IsAnyOf, {Term("professor")}}};
    const Query query = m_study.whole("cohort100");
    show(query, highlight);
    QCOMPARE(chips().size(), 2);
    QSignalSpy highlights(m_bar.get(), &FilterBar::highlightRequested);
    QSignalSpy queries(m_bar.get(), &FilterBar::queryRequested);
    QTest::mouseClick(chips()[0], Qt::LeftButton);
    QTRY_COMPARE(highlights.size(), 1);
    QVERIFY(highlights.first().first().value<std::vector<Condition>>().empty());
    QTest::mouseClick(chips()[1], Qt::LeftButton);
    QTRY_COMPARE(queries.size(), 1);
    QVERIFY(queries.first().first().value<Query>() == withConditions(query, highlight));
    // A highlight from another table can be let go of here, not filtered by.
    show(query, highlight, false);
    QCOMPARE(chips().size(), 1);
}

void TestFilterBar::chipsFollowTheQuery()
{
    // As the window does: what a chip asks for comes back as new contents.
    show(m_query);
    connect(m_bar.get(), &FilterBar::queryRequested, m_bar.get(),
            [this](const Query& query) { show(query); });
    for (int left = 2; left >= 0; --left) {
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_COMPARE(chips().size(), left);
    }
}

void TestFilterBar::namesStayPlain()
{
    const QString hostile = QStringLiteral("<b>Li</b> %1 &x && \"q\"");
    Query query = m_study.whole("cohort100");
    query.search = hostile.toStdString();
    query.conditions = {{"sector", Condition::Op::IsAnyOf, {Term(hostile.toStdString())}}};
    show(query, {{"role", Condition::Op::IsAnyOf, {Term(hostile.toStdString())}}});
    QCOMPARE(chips().size(), 4);
    for (int chip = 0; chip < 3; ++chip) {
        QVERIFY2(seen(*chips()[chip]).contains(hostile), qPrintable(chips()[chip]->text()));
        QVERIFY(chips()[chip]->accessibleName().contains(hostile));
        QVERIFY(!chips()[chip]->toolTip().contains(QStringLiteral("<b>")));
        QVERIFY(chips()[chip]->shortcut().isEmpty()); // "&x" is no shortcut
    }
    QCOMPARE(m_bar->findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

void TestFilterBar::longNamesAreCut()
{
    Query query = m_study.whole("cohort100");
    query.search = std::string(5000, 'x');
    show(query);
    QVERIFY(chips().first()->text().size() < 100);
    QVERIFY(chips().first()->accessibleName().size() > 5000);
}

void TestFilterBar::everyChipCanBeReached()
{
    show(m_query);
    for (const QToolButton* chip : chips()) {
        QVERIFY((chip->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY(!chip->accessibleName().isEmpty());
    }
    // In a narrow window they go on below, none cut off.
    for (const int width : {900, 420, 300}) {
        m_bar->resize(width, m_bar->heightForWidth(width));
        QCoreApplication::processEvents();
        for (const QToolButton* chip : chips())
            QVERIFY(m_bar->rect().contains(chip->geometry()));
    }
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
