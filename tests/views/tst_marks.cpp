#include "models/text/numbers.h"

#include "views/charts/highlight.h"

#include "tests/views/figures.h"

#include <QTest>

#include <algorithm>

using namespace whither;

/// Everything drawn stands for rows: its number is the number of rows its conditions select.
class TestMarks : public QObject {
    Q_OBJECT

private slots:
    void numbersReturnTheirRows_data() { cases_data(); }
    void numbersReturnTheirRows();
    void numbersReturnTheirRowsAsAFilter_data() { cases_data(); }
    void numbersReturnTheirRowsAsAFilter();
    void readingsSayTheNumber_data() { cases_data(); }
    void readingsSayTheNumber();
    void pointingFindsTheMark_data();
    void pointingFindsTheMark();
    void outsideIsNoMark();
    void aMarkHighlightsItself_data() { cases_data(); }
    void aMarkHighlightsItself();
    void aCountryIsHighlightedInEveryFigure();

private:
    void cases_data();
    const FigureCase& currentCase() const;

    const BuiltinStudy m_study;
    const std::vector<FigureCase> m_cases = allCases(m_study);
};

namespace {

/// Every mark, or some of them where there are very many and each costs a layout.
std::size_t stepThrough(const std::vector<Mark>& marks)
{
    return marks.size() > 60 ? marks.size() / 8 : 1;
}

} // namespace

void TestMarks::cases_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < m_cases.size(); ++index)
        QTest::newRow(m_cases[index].name.constData()) << static_cast<int>(index);
}

const FigureCase& TestMarks::currentCase() const
{
    QFETCH(int, index);
    return m_cases[static_cast<std::size_t>(index)];
}

void TestMarks::numbersReturnTheirRows()
{
    const FigureCase& asked = currentCase();
    const auto figure = figureOf(m_study, asked.figure, asked.query);
    for (const Mark& mark : figure->chart().marks()) {
        const auto rows = m_study.engine->count(narrowed(asked.query, mark.conditions));
        QVERIFY2(rows == mark.rows, qPrintable(QStringLiteral("%1: drawn %2, selected %3")
                                                   .arg(mark.reading)
                                                   .arg(mark.rows)
                                                   .arg(rows)));
        QVERIFY(mark.rows > 0);
        QVERIFY(!mark.name.isEmpty());
    }
}

void TestMarks::numbersReturnTheirRowsAsAFilter()
{
    // A double click puts the mark's conditions in place of the query's own on those columns.
    const FigureCase& asked = currentCase();
    const auto figure = figureOf(m_study, asked.figure, asked.query);
    const auto& marks = figure->chart().marks();
    for (std::size_t index = 0; index < marks.size(); index += stepThrough(marks)) {
        const Mark& mark = marks[index];
        const Query filtered = withConditions(asked.query, mark.conditions);
        QVERIFY2(m_study.engine->count(filtered) == mark.rows, qPrintable(mark.reading));
    }
}

void TestMarks::readingsSayTheNumber()
{
    const FigureCase& asked = currentCase();
    const auto figure = figureOf(m_study, asked.figure, asked.query);
    for (const Mark& mark : figure->chart().marks()) {
        const QString first = mark.reading.section(QLatin1Char('\n'), 0, 0);
        // A point, a claim, a person's square.
        const bool isOneOfMany =
            mark.rows == 1 && (asked.figure != "outcomes" || asked.query.form == PartsForm::Waffle);
        QVERIFY2(isOneOfMany || first.contains(countText(mark.rows, m_study.context.locale)),
                 qPrintable(mark.reading));
        QVERIFY2(!mark.reading.contains(QStringLiteral("%1")), qPrintable(mark.reading));
    }
}

void TestMarks::pointingFindsTheMark_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QSizeF>("size");
    for (std::size_t index = 0; index < m_cases.size(); index += 7) {
        for (const QSizeF size : {QSizeF(460, 700), QSizeF(620, 420), QSizeF(1300, 800)}) {
            QTest::addRow("%s %gx%g", m_cases[index].name.constData(), size.width(), size.height())
                << static_cast<int>(index) << size;
        }
    }
}

void TestMarks::pointingFindsTheMark()
{
    QFETCH(QSizeF, size);
    const FigureCase& asked = currentCase();
    const auto figure = figureOf(m_study, asked.figure, asked.query);
    const Chart& chart = figure->chart();
    const PaintStyle style = paintStyle();
    const QRectF area(QPointF(20, 60), size);
    for (std::size_t mark = 0; mark < chart.marks().size(); mark += stepThrough(chart.marks())) {
        const auto point = innerPoint(chart.markOutline(mark, area, style));
        const QByteArray name = chart.marks()[mark].name.toUtf8();
        QVERIFY2(point, name.constData());
        const auto found = chart.markAt(*point, area, style);
        QVERIFY2(found, name.constData());
        QVERIFY2(chart.markOutline(*found, area, style).contains(*point), name.constData());
        // Points of lines may lie on each other; a part's bar is its pieces, and those are people.
        if (asked.figure != "shares" && asked.query.form == PartsForm::Donut)
            QCOMPARE(*found, mark);
    }
}

void TestMarks::outsideIsNoMark()
{
    const QRectF area(100, 100, 900, 500);
    for (const std::string_view id : figureIds()) {
        const auto figure = openingFigure(m_study, id);
        for (const QPointF& point : {QPointF(2, 2), QPointF(550, 20), QPointF(1200, 300)})
            QVERIFY(!figure->chart().markAt(point, area, paintStyle()));
    }
}

void TestMarks::aMarkHighlightsItself()
{
    const FigureCase& asked = currentCase();
    const auto figure = figureOf(m_study, asked.figure, asked.query);
    const auto& marks = figure->chart().marks();
    for (std::size_t mark = 0; mark < marks.size(); mark += stepThrough(marks))
        QVERIFY2(highlightedMarks(marks, marks[mark].conditions).contains(mark),
                 qPrintable(marks[mark].name));
    QVERIFY(highlightedMarks(marks, {}).empty());
}

void TestMarks::aCountryIsHighlightedInEveryFigure()
{
    const std::vector<Condition> china{{"where_now", Condition::Op::IsAnyOf, {Term("China")}}};
    const auto shares = openingFigure(m_study, "shares");
    const auto& marks = shares->chart().marks();
    const auto stressed = highlightedMarks(marks, china);
    QVERIFY(!stressed.empty());
    QVERIFY(stressed.size() < marks.size());
    for (const std::size_t mark : stressed)
        QVERIFY2(marks[mark].name.contains(QStringLiteral("China")), qPrintable(marks[mark].name));
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
