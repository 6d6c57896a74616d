
#include "views/figure/emptytext.h"
#include "views/figure/figureaccessible.h"
#include "views/figure/figureview.h"

#include "tests/views/drawntext.h"
#include "tests/views/figures.h"
#include "tests/views/spoken.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <map>

using namespace whither;

/// Figures with nothing to draw, and figures with no room to draw it.
class TestEmptyFigure : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installFigureAccessibility(); }
    void saysWhyAndWhatToDo_data();
    void saysWhyAndWhatToDo();
    void saysItInTheWindowToo();
    void numberlessRowsAreNotCalledNone();
    void emptyTableIsNotBlamedOnFilters();
    void smallestSizesDoNoHarm_data();
    void smallestSizesDoNoHarm();
    void smallWindowAnswersThePointer_data() { figures_data(); }
    void smallWindowAnswersThePointer();

private:
    static void figures_data();
    static QString drawn(const Figure& figure, const QSizeF& size);
    Query nothingOf(std::string_view figure) const;

    SpokenStudy m_study;
};

void TestEmptyFigure::figures_data()
{
    QTest::addColumn<QString>("figure");
    for (const std::string_view id : figureIds())
        QTest::newRow(std::string(id).c_str()) << QString::fromUtf8(id);
}

Query TestEmptyFigure::nothingOf(std::string_view figure) const
{
    Query query = m_study.dataset(figureTable(figure)).opening;
    query.search = "no such words anywhere";
    return query;
}

/// What is drawn as one text; where lines are broken does not matter.
QString TestEmptyFigure::drawn(const Figure& figure, const QSizeF& size)
{
    return drawnTexts([&](QPainter& painter) { figure.paint(painter, size, paintStyle()); })
        .join(QString())
        .remove(QLatin1Char(' '));
}

void TestEmptyFigure::saysWhyAndWhatToDo_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("deed");
    const QStringList why{QStringLiteral("matches the filters"), QStringLiteral("都不符合筛选条件"),
                          QStringLiteral("都不符合篩選條件")};
    const QStringList deed{QStringLiteral("Take a filter away"), QStringLiteral("去掉一项筛选条件"),
                           QStringLiteral("移除一項篩選條件")};
    for (const std::string_view id : figureIds()) {
        for (const Language language : allLanguages) {
            const int index = static_cast<int>(language);
            QTest::addRow("%s %s", std::string(id).c_str(), qPrintable(languageCode(language)))
                << QString::fromUtf8(id) << index << why[index] << deed[index];
        }
    }
}

void TestEmptyFigure::saysWhyAndWhatToDo()
{
    QFETCH(QString, figure);
    QFETCH(int, language);
    QFETCH(QString, why);
    QFETCH(QString, deed);
    m_study.speak(static_cast<Language>(language));
    const auto made = figureOf(m_study, figure.toStdString(), nothingOf(figure.toStdString()));
    QVERIFY(made->chart().marks().empty());
    for (const QSizeF& size : {QSizeF(960, 600), QSizeF(480, 400)}) {
        const QString text = drawn(*made, size);
        QVERIFY2(text.contains(why.remove(QLatin1Char(' '))), qPrintable(text));
        QVERIFY2(text.contains(deed.remove(QLatin1Char(' '))), qPrintable(text));
    }
    // And only then.
    const QString full = drawn(*openingFigure(m_study, figure.toStdString()), {960, 600});
    QVERIFY2(!full.contains(why), qPrintable(full));
}

void TestEmptyFigure::saysItInTheWindowToo()
{
    m_study.speak(Language::English);
    FigureView view;
    view.setFigure(figureOf(m_study, "outcomes", nothingOf("outcomes")));
    const QString said =
        QAccessible::queryAccessibleInterface(&view)->text(QAccessible::Description);
    QVERIFY2(said.contains(QStringLiteral("matches the filters")), qPrintable(said));
}

void TestEmptyFigure::numberlessRowsAreNotCalledNone()
{
    m_study.speak(Language::English);
    // Rows that state a share and no count: asked for counts, there are rows and nothing to draw.
    Query query = m_study.whole("conference_shares");
    query.measure = Measure::Count;
    const auto schema = m_study.engine->columns(query.table);
    const auto rows = m_study.engine->rows(query);
    const auto count = columnIndex(schema, "count");
    const auto measure = columnIndex(schema, "measure");
    QVERIFY(count && measure);
    std::map<std::string, bool> hasCounts;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const bool isKnown = numberIn(rows->cell(row, *count)).has_value();
        bool& has = hasCounts[plainText(rows->cell(row, *measure)).value_or(std::string())];
        has = has || isKnown;
    }
    const auto without =
        std::ranges::find_if(hasCounts, [](const auto& entry) { return !entry.second; });
    QVERIFY2(without != hasCounts.end(), "no measure without counts in the data");
    query.conditions = {{"measure", Condition::Op::IsAnyOf, {Term(without->first)}}};
    const auto figure = figureOf(m_study, "shares", query);
    QVERIFY(figure->chart().marks().empty());
    const QString text = drawn(*figure, {960, 600});
    QVERIFY2(text.contains(QStringLiteral("Showshares")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("matchesthefilters")), qPrintable(text));
}

void TestEmptyFigure::emptyTableIsNotBlamedOnFilters()
{
    m_study.speak(Language::English);
    const QString said = emptyText(Query(), 0, 0);
    QVERIFY2(said.contains(QStringLiteral("no rows")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("filter")), qPrintable(said));
}

void TestEmptyFigure::smallestSizesDoNoHarm_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<QSize>("size");
    for (const std::string_view id : figureIds()) {
        for (const bool isEmpty : {false, true}) {
            for (const QSize& size :
                 {QSize(1, 1), QSize(40, 30), QSize(300, 200), QSize(200, 900), QSize(2000, 60)}) {
                QTest::addRow("%s %s %dx%d", std::string(id).c_str(), isEmpty ? "empty" : "full",
                              size.width(), size.height())
                    << QString::fromUtf8(id) << isEmpty << size;
            }
        }
    }
}

void TestEmptyFigure::smallestSizesDoNoHarm()
{
    QFETCH(QString, figure);
    QFETCH(bool, isEmpty);
    QFETCH(QSize, size);
    const std::string id = figure.toStdString();
    const auto made = isEmpty ? figureOf(m_study, id, nothingOf(id)) : openingFigure(m_study, id);
    PaintStyle style = paintStyle();
    const QRectF area = made->layout(size, style).chart;
    const std::size_t marks = made->chart().marks().size();
    for (std::size_t mark = 0; mark < marks; mark += 6) {
        const QRectF outline = made->chart().markOutline(mark, area, style).boundingRect();
        QVERIFY(std::isfinite(outline.width()) && std::isfinite(outline.height()));
    }
    for (int y = -5; y < size.height() + 5; y += 23) {
        for (int x = -5; x < size.width() + 5; x += 23) {
            const auto mark = made->chart().markAt(QPointF(x, y), area, style);
            QVERIFY(!mark || *mark < marks);
        }
    }
    QImage image(size, QImage::Format_RGB32);
    for (const auto focused : {std::optional<std::size_t>(), std::optional<std::size_t>(0)}) {
        style.focused = focused;
        QPainter painter(&image);
        made->paint(painter, size, style);
    }
}

void TestEmptyFigure::smallWindowAnswersThePointer()
{
    QFETCH(QString, figure);
    for (const bool isEmpty : {false, true}) {
        FigureView view;
        const std::string id = figure.toStdString();
        view.setFigure(isEmpty ? figureOf(m_study, id, nothingOf(id)) : openingFigure(m_study, id));
        view.setMinimumHeight(0);
        view.resize(300, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (int y = 2; y < view.height(); y += 49) {
            for (int x = 2; x < view.width(); x += 49) {
                const QPoint at(x, y);
                QTest::mouseMove(&view, at);
                QTest::mouseClick(&view, Qt::LeftButton, {}, at);
                QTest::mouseDClick(&view, Qt::LeftButton, {}, at);
                QHelpEvent help(QEvent::ToolTip, at, view.mapToGlobal(at));
                QCoreApplication::sendEvent(&view, &help);
            }
        }
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.focusedMark().has_value(), !isEmpty);
    }
}

QTEST_MAIN(TestEmptyFigure)
#include "tst_emptyfigure.moc"
