#include "models/items/facetmodel.h"

#include "views/facets/facetdelegate.h"
#include "views/facets/facetpane.h"
#include "views/facets/facetpanel.h"

#include "tests/support/builtinstudy.h"
#include "tests/views/drawntext.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace whither;

Q_DECLARE_METATYPE(whither::Condition::Op)

/// What the facets say, and what a click or a key on them asks for.
class TestFacetPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsEveryFacetAndCount();
    void clicksAsk_data();
    void clicksAsk();
    void doubleClickIsOneClick_data();
    void doubleClickIsOneClick();
    void secondClickElsewhereCounts();
    void saysWhatIsLeftOut();
    void keysAsk_data();
    void keysAsk();
    void headingsAskNothing();
    void notStatedCanBeAskedFor();
    void moreIsAskedFor();
    void otherModelsOpenToo();
    void valuesAreSearched();

private:
    QModelIndex value(const QString& column, const QVariant& term) const;
    QPoint wordsOf(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    const BuiltinStudy m_study;
    std::unique_ptr<FacetModel> m_facets;
    std::unique_ptr<FacetPanel> m_panel;
};

namespace {

const QString whereNow = QStringLiteral("where_now");

void doubleClickAt(QWidget& widget, const QPoint& at)
{
    for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        const auto buttons = type == QEvent::MouseButtonDblClick ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(&widget, &event);
    }
}

} // namespace

void TestFacetPanel::init()
{
    m_facets = std::make_unique<FacetModel>();
    m_facets->setContext(m_study.context);
    m_facets->setQuery(m_study.dataset("cohort100"), *m_study.engine,
                       m_study.dataset("cohort100").opening);
    m_panel = std::make_unique<FacetPanel>();
    m_panel->setModel(m_facets.get());
    m_panel->resize(260, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestFacetPanel::cleanup()
{
    m_panel.reset();
    m_facets.reset();
}

QModelIndex TestFacetPanel::value(const QString& column, const QVariant& term) const
{
    for (int facet = 0; facet < m_facets->rowCount(); ++facet) {
        const QModelIndex parent = m_facets->index(facet, 0);
        if (parent.data(FacetModel::ColumnKeyRole).toString() != column)
            continue;
        for (int row = 0; row < m_facets->rowCount(parent); ++row) {
            const QModelIndex child = m_facets->index(row, 0, parent);
            if (child.data(FacetModel::TermRole) == term)
                return child;
        }
    }
    return {};
}

/// On the words of a value, away from its tick box.
QPoint TestFacetPanel::wordsOf(const QModelIndex& index) const
{
    const QRect row = m_panel->visualRect(index);
    return {FacetDelegate::boxRect(row).right() + 40, row.center().y()};
}

void TestFacetPanel::showsEveryFacetAndCount()
{
    QString all = drawnTexts(*m_panel->viewport()).join(QLatin1Char('\n'));
    for (int facet = 0; facet < m_facets->rowCount(); ++facet) {
        const QModelIndex parent = m_facets->index(facet, 0);
        QVERIFY(m_panel->isExpanded(parent));
        QVERIFY(all.contains(parent.data().toString(), Qt::CaseInsensitive));
    }
    for (const char* text : {"United States", "87", "China", "10", "Not stated"})
        QVERIFY2(all.contains(QLatin1String(text), Qt::CaseInsensitive), text);
}

void TestFacetPanel::clicksAsk_data()
{
    QTest::addColumn<bool>("isOnBox");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("only");
    QTest::addColumn<int>("toggled");
    QTest::addColumn<Condition::Op>("op");

    const auto any = Condition::Op::IsAnyOf;
    const auto none = Condition::Op::IsNoneOf;
    QTest::newRow("words") << false << int(Qt::NoModifier) << 1 << 0 << any;
    QTest::newRow("Ctrl+words") << false << int(Qt::ControlModifier) << 0 << 1 << any;
    QTest::newRow("Alt+words") << false << int(Qt::AltModifier) << 0 << 1 << none;
    QTest::newRow("box") << true << int(Qt::NoModifier) << 0 << 1 << any;
    QTest::newRow("Alt+box") << true << int(Qt::AltModifier) << 0 << 1 << none;
}

void TestFacetPanel::clicksAsk()
{
    QFETCH(bool, isOnBox);
    QFETCH(int, modifiers);
    QFETCH(int, only);
    QFETCH(int, toggled);
    QFETCH(Condition::Op, op);
    QSignalSpy onlySpy(m_panel.get(), &FacetPanel::onlyRequested);
    QSignalSpy toggleSpy(m_panel.get(), &FacetPanel::toggleRequested);
    const QModelIndex china = value(whereNow, QStringLiteral("China"));
    QVERIFY(china.isValid());
    const QPoint at =
        isOnBox ? FacetDelegate::boxRect(m_panel->visualRect(china)).center() : wordsOf(china);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, Qt::KeyboardModifiers(modifiers), at);
    QCOMPARE(onlySpy.size(), only);
    QCOMPARE(toggleSpy.size(), toggled);
    const QVariantList arguments = only > 0 ? onlySpy.first() : toggleSpy.first();
    QCOMPARE(arguments.first().toString(), whereNow);
    QCOMPARE(arguments.last().value<Term>(), Term("China"));
    if (toggled > 0)
        QCOMPARE(arguments.at(1).value<Condition::Op>(), op);
}

void TestFacetPanel::doubleClickIsOneClick_data()
{
    QTest::addColumn<bool>("isOnBox");
    QTest::newRow("words") << false;
    QTest::newRow("box") << true;
}

/// As the window system sends it: press, release, double click, release.
void TestFacetPanel::doubleClickIsOneClick()
{
    QFETCH(bool, isOnBox);
    QSignalSpy onlySpy(m_panel.get(), &FacetPanel::onlyRequested);
    QSignalSpy toggleSpy(m_panel.get(), &FacetPanel::toggleRequested);
    const QModelIndex china = value(whereNow, QStringLiteral("China"));
    const QPoint at =
        isOnBox ? FacetDelegate::boxRect(m_panel->visualRect(china)).center() : wordsOf(china);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, {}, at);
    doubleClickAt(*m_panel->viewport(), at);
    QCOMPARE(onlySpy.size() + toggleSpy.size(), 1);
    QCOMPARE(toggleSpy.size(), isOnBox ? 1 : 0);
    // And the next click is a click again.
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(onlySpy.size() + toggleSpy.size(), 2);
}

void TestFacetPanel::secondClickElsewhereCounts()
{
    QSignalSpy onlySpy(m_panel.get(), &FacetPanel::onlyRequested);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, {},
                      wordsOf(value(whereNow, QStringLiteral("China"))));
    doubleClickAt(*m_panel->viewport(), wordsOf(value(whereNow, QStringLiteral("United States"))));
    QCOMPARE(onlySpy.size(), 2);
    QCOMPARE(onlySpy.last().last().value<Term>(), Term("United States"));
}

QString TestFacetPanel::spoken(const QModelIndex& index) const
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(m_panel.get());
    const QPoint at = m_panel->viewport()->mapToGlobal(m_panel->visualRect(index).center());
    QAccessibleInterface* child = tree ? tree->childAt(at.x(), at.y()) : nullptr;
    return child ? child->text(QAccessible::Name) : QString();
}

void TestFacetPanel::saysWhatIsLeftOut()
{
    const Dataset& dataset = m_study.dataset("cohort100");
    const auto say = [&](Condition::Op op) {
        Query query = dataset.opening;
        query.conditions = {{"where_now", op, {Term("China")}}};
        m_facets->setQuery(dataset, *m_study.engine, query);
        return spoken(value(whereNow, QStringLiteral("China")));
    };
    const QString free = spoken(value(whereNow, QStringLiteral("China")));
    const QString chosen = say(Condition::Op::IsAnyOf);
    const QString leftOut = say(Condition::Op::IsNoneOf);
    QVERIFY2(free.contains(QStringLiteral("10 of 100")), qPrintable(free));
    QCOMPARE(chosen, free + QStringLiteral(", chosen"));
    QCOMPARE(leftOut, free + QStringLiteral(", left out"));
}

void TestFacetPanel::keysAsk_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("only");
    QTest::addColumn<int>("toggled");
    QTest::newRow("Space") << int(Qt::Key_Space) << int(Qt::NoModifier) << 0 << 1;
    QTest::newRow("Alt+Space") << int(Qt::Key_Space) << int(Qt::AltModifier) << 0 << 1;
    QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::NoModifier) << 1 << 0;
    QTest::newRow("Enter") << int(Qt::Key_Enter) << int(Qt::KeypadModifier) << 1 << 0;
}

void TestFacetPanel::keysAsk()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, only);
    QFETCH(int, toggled);
    QSignalSpy onlySpy(m_panel.get(), &FacetPanel::onlyRequested);
    QSignalSpy toggleSpy(m_panel.get(), &FacetPanel::toggleRequested);
    // From the first facet's heading down to its first value.
    m_panel->setFocus();
    m_panel->setCurrentIndex(m_facets->index(0, 0));
    QTest::keyClick(m_panel.get(), Qt::Key_Down);
    QCOMPARE(m_panel->currentIndex(), m_facets->index(0, 0, m_facets->index(0, 0)));
    QTest::keyClick(m_panel.get(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(onlySpy.size(), only);
    QCOMPARE(toggleSpy.size(), toggled);
    if (modifiers & Qt::AltModifier)
        QCOMPARE(toggleSpy.first().at(1).value<Condition::Op>(), Condition::Op::IsNoneOf);
}

void TestFacetPanel::headingsAskNothing()
{
    QSignalSpy onlySpy(m_panel.get(), &FacetPanel::onlyRequested);
    QSignalSpy toggleSpy(m_panel.get(), &FacetPanel::toggleRequested);
    const QModelIndex heading = m_facets->index(0, 0);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, Qt::NoModifier,
                      m_panel->visualRect(heading).center());
    QTest::keyClick(m_panel.get(), Qt::Key_Space);
    QTest::keyClick(m_panel.get(), Qt::Key_Return);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(100, m_panel->viewport()->height() - 2));
    QVERIFY(onlySpy.isEmpty());
    QVERIFY(toggleSpy.isEmpty());
    QVERIFY(m_panel->isExpanded(heading));
}

void TestFacetPanel::notStatedCanBeAskedFor()
{
    QSignalSpy onlySpy(m_panel.get(), &FacetPanel::onlyRequested);
    const QModelIndex unknown = value(QStringLiteral("sector"), QVariant());
    QVERIFY(unknown.isValid());
    m_panel->scrollTo(unknown);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, Qt::NoModifier, wordsOf(unknown));
    QCOMPARE(onlySpy.size(), 1);
    QCOMPARE(onlySpy.first().last().value<Term>(), Term());
}

void TestFacetPanel::moreIsAskedFor()
{
    m_facets->setQuery(m_study.dataset("conference_shares"), *m_study.engine,
                       m_study.whole("conference_shares"));
    QSignalSpy moreSpy(m_panel.get(), &FacetPanel::moreRequested);
    QModelIndex more;
    for (int facet = 0; facet < m_facets->rowCount() && !more.isValid(); ++facet) {
        const QModelIndex parent = m_facets->index(facet, 0);
        QVERIFY(m_panel->isExpanded(parent));
        const QModelIndex last = m_facets->index(m_facets->rowCount(parent) - 1, 0, parent);
        if (last.data(FacetModel::IsMoreRole).toBool())
            more = last;
    }
    QVERIFY(more.isValid());
    m_panel->scrollTo(more);
    QTest::mouseClick(m_panel->viewport(), Qt::LeftButton, Qt::NoModifier, wordsOf(more));
    QCOMPARE(moreSpy.size(), 1);
    QCOMPARE(moreSpy.first().first().toModelIndex(), more);
    m_panel->setCurrentIndex(more);
    QTest::keyClick(m_panel.get(), Qt::Key_Return);
    QCOMPARE(moreSpy.size(), 2);
}

void TestFacetPanel::otherModelsOpenToo()
{
    for (const Dataset& dataset : m_study.catalog.datasets()) {
        m_facets->setQuery(dataset, *m_study.engine, dataset.opening);
        QCOMPARE(m_facets->rowCount(), static_cast<int>(dataset.facets.size()));
        for (int facet = 0; facet < m_facets->rowCount(); ++facet)
            QVERIFY(m_panel->isExpanded(m_facets->index(facet, 0)));
    }
}

/// The field is there where it is of use; facets without a match are not, and an empty panel
/// speaks.
void TestFacetPanel::valuesAreSearched()
{
    FacetPane pane(new QWidget, m_panel.release());
    auto* panel = pane.findChild<FacetPanel*>();
    auto* field = pane.findChild<QLineEdit*>();
    QVERIFY(panel && field);
    connect(panel, &FacetPanel::searchRequested, m_facets.get(), &FacetModel::setSearch);
    pane.resize(260, 600);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    m_facets->setQuery(m_study.dataset("conference_shares"), *m_study.engine,
                       m_study.whole("conference_shares"));
    QVERIFY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("singapore"));
    QCOMPARE(
        drawnTexts(*panel->viewport()).join(QLatin1Char(' ')).count(QStringLiteral("Singapore")),
        1);
    QVERIFY(panel->isRowHidden(0, {}));
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QVERIFY(
        drawnTexts(*panel->viewport()).join(QLatin1Char(' ')).contains(QStringLiteral("No value")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!panel->isRowHidden(0, {}));
    field->setText(QStringLiteral("x"));
    m_facets->setQuery(m_study.dataset("cohort100"), *m_study.engine,
                       m_study.dataset("cohort100").opening);
    QVERIFY(!field->isVisible()); // its facets are short
    QVERIFY(field->text().isEmpty());
    QCOMPARE(m_facets->rowCount(m_facets->index(0, 0)), 3);
}

QTEST_MAIN(TestFacetPanel)
#include "tst_facetpanel.moc"
