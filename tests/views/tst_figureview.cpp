#include "views/figure/figureaccessible.h"
#include "views/figure/figureview.h"

#include "tests/views/figures.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace whither;

/// A figure in the window: what pointing, clicking and keys ask for.
class TestFigureView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installFigureAccessibility(); }
    void init();
    void cleanup() { m_view.reset(); }
    void clickHighlights_data() { figures_data(); }
    void clickHighlights();
    void secondClickLetsGo();
    void clickBesideLetsGo();
    void pullsTheFigureOut();
    void doubleClickFilters_data() { figures_data(); }
    void doubleClickFilters();
    void rightClickOnlyAsksForTheMenu();
    void escapeClears();
    void arrowsWalkTheMarks();
    void ringComesAndGoesWithTheFocus();
    void ringComesBackWhereItWas();
    void ringStaysWhileTheMenuIsOpen();
    void figureWithoutMarksIsRinged();
    void enterAndSpaceAsk();
    void menuByKeyboard();
    void tooltipSaysTheReading();
    void newFigureForgetsTheFocus();
    void withoutFigure();
    void withoutMarks();
    void highlightIsPainted();

private:
    static void figures_data();
    const std::vector<Mark>& marks() const { return m_view->figure()->chart().marks(); }
    QPoint pointOn(std::size_t mark) const;
    void moveFocus(bool isIn, Qt::FocusReason reason);

    const BuiltinStudy m_study;
    std::unique_ptr<FigureView> m_view;
};

using Conditions = std::vector<Condition>;

void TestFigureView::figures_data()
{
    QTest::addColumn<QString>("figure");
    for (const std::string_view id : figureIds())
        QTest::newRow(std::string(id).c_str()) << QString::fromStdString(std::string(id));
}

void TestFigureView::init()
{
    m_view = std::make_unique<FigureView>();
    m_view->resize(1000, 900);
    m_view->setPaintStyle(paintStyle());
    m_view->setFigure(openingFigure(m_study, "outcomes"));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestFigureView::pointOn(std::size_t mark) const
{
    const QRectF area = m_view->figure()->layout(m_view->size(), paintStyle()).chart;
    const auto outline = m_view->figure()->chart().markOutline(mark, area, paintStyle());
    return innerPoint(outline).value_or(QPointF(-1, -1)).toPoint();
}

void TestFigureView::clickHighlights()
{
    QFETCH(QString, figure);
    m_view->setFigure(openingFigure(m_study, figure.toStdString()));
    QSignalSpy highlights(m_view.get(), &FigureView::highlightRequested);
    QSignalSpy filters(m_view.get(), &FigureView::filterRequested);
    for (std::size_t mark = 0; mark < std::min<std::size_t>(marks().size(), 6); ++mark) {
        const QPoint at = pointOn(mark);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at);
        QCOMPARE(highlights.size(), static_cast<int>(mark) + 1);
        const auto asked = highlights.last().first().value<Conditions>();
        const bool isKnown = std::ranges::any_of(
            marks(), [&](const Mark& known) { return known.conditions == asked; });
        QVERIFY2(isKnown, qPrintable(marks()[mark].name));
        if (figure != QLatin1String("shares"))
            QCOMPARE(asked, marks()[mark].conditions);
    }
    QVERIFY(filters.isEmpty()); // it only asks, and for a highlight
}

void TestFigureView::secondClickLetsGo()
{
    QSignalSpy highlights(m_view.get(), &FigureView::highlightRequested);
    // A piece of the outer ring: no other mark lies within it.
    const std::size_t mark = 1;
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOn(mark));
    m_view->setHighlight(highlights.last().first().value<Conditions>());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOn(mark));
    QCOMPARE(highlights.size(), 2);
    QVERIFY(highlights.last().first().value<Conditions>().empty());
    // The same for a place, whose pieces are stressed with it.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOn(0));
    m_view->setHighlight(highlights.last().first().value<Conditions>());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOn(0));
    QCOMPARE(highlights.size(), 4);
    QVERIFY(highlights.last().first().value<Conditions>().empty());
}

void TestFigureView::clickBesideLetsGo()
{
    QSignalSpy highlights(m_view.get(), &FigureView::highlightRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(highlights.size(), 1);
    QVERIFY(highlights.last().first().value<Conditions>().empty());
}

/// By its title it is dragged away; a mark is not, nor is a hand that only trembles.
void TestFigureView::pullsTheFigureOut()
{
    QSignalSpy pulled(m_view.get(), &FigureView::pulledOut);
    const auto pull = [&](const QPoint& from, const QPoint& by) {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + by, m_view->mapToGlobal(from + by), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + by);
    };
    pull(QPoint(5, 5), QPoint(1, 1));
    pull(pointOn(0), QPoint(60, 0));
    QCOMPARE(pulled.size(), 0);
    pull(QPoint(5, 5), QPoint(60, 0));
    QCOMPARE(pulled.size(), 1);
}

void TestFigureView::doubleClickFilters()
{
    QFETCH(QString, figure);
    m_view->setFigure(openingFigure(m_study, figure.toStdString()));
    QSignalSpy filters(m_view.get(), &FigureView::filterRequested);
    const QPoint at = pointOn(1);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at);
    QCOMPARE(filters.size(), 1);
    QVERIFY(!filters.first().first().value<Conditions>().empty());
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(filters.size(), 1);
}

void TestFigureView::rightClickOnlyAsksForTheMenu()
{
    QSignalSpy highlights(m_view.get(), &FigureView::highlightRequested);
    QSignalSpy filters(m_view.get(), &FigureView::filterRequested);
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, pointOn(0));
    QTest::mouseDClick(m_view.get(), Qt::RightButton, {}, pointOn(0));
    QVERIFY(highlights.isEmpty());
    QVERIFY(filters.isEmpty());
}

void TestFigureView::escapeClears()
{
    QSignalSpy spy(m_view.get(), &FigureView::clearRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(spy.size(), 1);
    QVERIFY(!m_view->focusedMark());
}

void TestFigureView::arrowsWalkTheMarks()
{
    using Mark = std::optional<std::size_t>;
    const std::size_t last = marks().size() - 1;
    QVERIFY(!m_view->focusedMark());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->focusedMark(), Mark(0));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->focusedMark(), Mark(1));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->focusedMark(), Mark(last));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->focusedMark(), Mark(0));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->focusedMark(), Mark(last));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->focusedMark(), Mark(0));
    // The mark the keyboard is on can be seen.
    const QImage focused = m_view->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->grab().toImage() != focused);
}

void TestFigureView::moveFocus(bool isIn, Qt::FocusReason reason)
{
    if (isIn)
        m_view->setFocus(reason);
    else if (reason == Qt::PopupFocusReason) {
        QFocusEvent event(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(m_view.get(), &event);
    } else {
        m_view->clearFocus();
    }
    QCoreApplication::processEvents();
}

void TestFigureView::ringComesAndGoesWithTheFocus()
{
    using Mark = std::optional<std::size_t>;
    moveFocus(false, Qt::OtherFocusReason);
    const QImage plain = m_view->grab().toImage();
    moveFocus(true, Qt::TabFocusReason);
    QCOMPARE(m_view->focusedMark(), Mark(0));
    QVERIFY(m_view->grab().toImage() != plain);
    moveFocus(false, Qt::OtherFocusReason);
    QVERIFY(!m_view->focusedMark());
    QCOMPARE(m_view->grab().toImage(), plain);
    // A click into the figure is no tabbing: what was clicked is stressed, not ringed.
    moveFocus(true, Qt::MouseFocusReason);
    QVERIFY(!m_view->focusedMark());
    QCOMPARE(m_view->grab().toImage(), plain);
}

void TestFigureView::ringComesBackWhereItWas()
{
    using Mark = std::optional<std::size_t>;
    moveFocus(false, Qt::OtherFocusReason);
    moveFocus(true, Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    moveFocus(false, Qt::OtherFocusReason);
    moveFocus(true, Qt::BacktabFocusReason);
    QCOMPARE(m_view->focusedMark(), Mark(2));
    moveFocus(false, Qt::OtherFocusReason);
    m_view->setFigure(openingFigure(m_study, "claims")); // another figure: another place
    moveFocus(true, Qt::TabFocusReason);
    QCOMPARE(m_view->focusedMark(), Mark(0));
}

void TestFigureView::ringStaysWhileTheMenuIsOpen()
{
    moveFocus(true, Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const auto mark = m_view->focusedMark();
    moveFocus(false, Qt::PopupFocusReason);
    QCOMPARE(m_view->focusedMark(), mark);
}

void TestFigureView::figureWithoutMarksIsRinged()
{
    Query query = m_study.dataset("cohort100").opening;
    query.search = "no such words anywhere";
    moveFocus(false, Qt::OtherFocusReason);
    m_view->setFigure(figureOf(m_study, "outcomes", query));
    const QImage plain = m_view->grab().toImage();
    moveFocus(true, Qt::TabFocusReason);
    QVERIFY(m_view->grab().toImage() != plain);
    moveFocus(false, Qt::OtherFocusReason);
    QCOMPARE(m_view->grab().toImage(), plain);
}

void TestFigureView::enterAndSpaceAsk()
{
    QSignalSpy highlights(m_view.get(), &FigureView::highlightRequested);
    QSignalSpy filters(m_view.get(), &FigureView::filterRequested);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space})
        QTest::keyClick(m_view.get(), key);
    QVERIFY(highlights.isEmpty() && filters.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(highlights.first().first().value<Conditions>(), marks().back().conditions);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(filters.size(), 2);
    QCOMPARE(filters.last().first().value<Conditions>(), marks().back().conditions);
}

void TestFigureView::menuByKeyboard()
{
    QSignalSpy spy(m_view.get(), &FigureView::menuRequested);
    const auto ask = [&](const QContextMenuEvent::Reason reason, const QPoint& at) {
        QContextMenuEvent event(reason, at, m_view->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view.get(), &event);
        return spy.last();
    };
    using Mark = std::optional<std::size_t>;
    QCOMPARE(ask(QContextMenuEvent::Keyboard, {500, 400}).last().value<Mark>(), Mark());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QVariantList onMark = ask(QContextMenuEvent::Keyboard, {0, 0});
    QCOMPARE(onMark.last().value<Mark>(), Mark(0));
    const QPoint at = m_view->mapFromGlobal(onMark.first().toPoint());
    QVERIFY(m_view->markRect(0).contains(at));
    QCOMPARE(ask(QContextMenuEvent::Mouse, pointOn(2)).last().value<Mark>(), Mark(2));
    QCOMPARE(ask(QContextMenuEvent::Mouse, {4, 4}).last().value<Mark>(), Mark());
}

void TestFigureView::tooltipSaysTheReading()
{
    const auto toolTipAt = [&](const QPoint& at) {
        QHelpEvent event(QEvent::ToolTip, at, m_view->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view.get(), &event);
        return QToolTip::text();
    };
    const QString said = toolTipAt(pointOn(0));
    QVERIFY2(said.contains(QStringLiteral("87")), qPrintable(said));
    QVERIFY2(said.contains(marks()[0].name), qPrintable(said));
    toolTipAt({4, 4});
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestFigureView::newFigureForgetsTheFocus()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    m_view->setFigure(openingFigure(m_study, "claims"));
    QVERIFY(!m_view->focusedMark());
    QVERIFY(m_view->markRect(100'000).isNull());
}

void TestFigureView::withoutFigure()
{
    m_view->setFigure(nullptr);
    QSignalSpy filters(m_view.get(), &FigureView::filterRequested);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Left, Qt::Key_Home})
        QTest::keyClick(m_view.get(), key);
    QVERIFY(!m_view->focusedMark());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space})
        QTest::keyClick(m_view.get(), key);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(300, 300));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, QPoint(300, 300));
    QVERIFY(filters.isEmpty());
    QVERIFY(!m_view->focusedMark());
}

void TestFigureView::withoutMarks()
{
    // A filter that leaves nothing, and a hand that goes on pressing keys.
    Query query = m_study.dataset("cohort100").opening;
    query.search = "no such words anywhere";
    m_view->setFigure(figureOf(m_study, "outcomes", query));
    QVERIFY(marks().empty());
    QSignalSpy filters(m_view.get(), &FigureView::filterRequested);
    QSignalSpy highlights(m_view.get(), &FigureView::highlightRequested);
    for (const Qt::Key first : {Qt::Key_Home, Qt::Key_End, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(m_view.get(), first);
        QVERIFY(!m_view->focusedMark());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
    }
    QVERIFY(filters.isEmpty());
    QVERIFY(highlights.isEmpty());
}

void TestFigureView::highlightIsPainted()
{
    const QImage plain = m_view->grab().toImage();
    m_view->setHighlight(marks()[0].conditions);
    const QImage stressed = m_view->grab().toImage();
    QVERIFY(stressed != plain);
    m_view->setHighlight({});
    QCOMPARE(m_view->grab().toImage(), plain);
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
