#include "models/text/wording.h"

#include "views/pages/rulestrip.h"

#include <QSignalSpy>
#include <QTest>

using namespace whither;

/// The strip of counting rules: a column a rule, chosen by pointer and by key.
class TestRuleStrip : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isHiddenWithoutASpread();
    void readsEveryRule();
    void aClickAsksForTheRule();
    void keysAskForTheRule();
    void columnsLieApart();

private:
    static RuleSpread spread();

    std::unique_ptr<RuleStrip> m_strip;
};

RuleSpread TestRuleStrip::spread()
{
    RuleSpread spread;
    spread.conference = "ICLR";
    spread.source = "lists";
    spread.year = 2024;
    spread.rules = 3;
    spread.ranges = {{"United States", 40, 60}, {"China", 20, 30}};
    spread.answers = {{"any", {60, 30}}, {"first", {50, 25}}, {"fractional", {40, 20}}};
    return spread;
}

void TestRuleStrip::init()
{
    LanguageContext context;
    context.words = wordsIn(std::make_shared<const Wording>(), Language::English);
    m_strip = std::make_unique<RuleStrip>();
    m_strip->resize(900, m_strip->sizeHint().height());
    m_strip->setSpread(spread(), {"first"}, context);
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

void TestRuleStrip::isHiddenWithoutASpread()
{
    QVERIFY(m_strip->isVisible());
    m_strip->setSpread(std::nullopt, {}, LanguageContext());
    QVERIFY(!m_strip->isVisible());
    QVERIFY(!m_strip->ruleAt(QPointF(600, 30)));
}

void TestRuleStrip::readsEveryRule()
{
    QCOMPARE(m_strip->reading(1), QStringLiteral("first: United States 50.0%, China 25.0%"));
    for (std::size_t rule = 0; rule < 3; ++rule)
        QVERIFY(m_strip->accessibleDescription().contains(m_strip->reading(rule)));
}

void TestRuleStrip::aClickAsksForTheRule()
{
    QSignalSpy chosen(m_strip.get(), &RuleStrip::ruleChosen);
    const QPoint at = m_strip->columnOf(2).center().toPoint();
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, at);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("fractional"));
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(30, 30)); // on the words
    QCOMPARE(chosen.size(), 1);
}

void TestRuleStrip::keysAskForTheRule()
{
    QSignalSpy chosen(m_strip.get(), &RuleStrip::ruleChosen);
    const auto after = [&](std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys)
            QTest::keyClick(m_strip.get(), key);
        return chosen.isEmpty() ? QString() : chosen.last()[0].toString();
    };
    QCOMPARE(after({Qt::Key_Return}), QStringLiteral("first")); // the one in force
    QCOMPARE(after({Qt::Key_Right, Qt::Key_Space}), QStringLiteral("fractional"));
    QCOMPARE(after({Qt::Key_Right, Qt::Key_Space}), QStringLiteral("fractional"));
    QCOMPARE(after({Qt::Key_Home, Qt::Key_Left, Qt::Key_Return}), QStringLiteral("any"));
    QCOMPARE(after({Qt::Key_End, Qt::Key_Return}), QStringLiteral("fractional"));
}

void TestRuleStrip::columnsLieApart()
{
    for (const int width : {320, 640, 1'600}) {
        m_strip->resize(width, m_strip->sizeHint().height());
        for (std::size_t rule = 0; rule < 3; ++rule) {
            QVERIFY(QRectF(m_strip->rect()).contains(m_strip->columnOf(rule)));
            QCOMPARE(m_strip->ruleAt(m_strip->columnOf(rule).center()), std::optional(rule));
        }
    }
}

QTEST_MAIN(TestRuleStrip)
#include "tst_rulestrip.moc"
