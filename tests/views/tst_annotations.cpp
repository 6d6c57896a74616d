#include "views/charts/eventlines.h"
#include "views/charts/textfit.h"
#include "views/export/figurefile.h"
#include "views/figure/notes.h"

#include "tests/views/drawntext.h"
#include "tests/views/figures.h"
#include "tests/views/spoken.h"

#include <QTest>

using namespace whither;

/// Notes and event lines: inside the chart, beside what they are about, none over another, and part
/// of every export.
class TestAnnotations : public QObject {
    Q_OBJECT

private slots:
    void notesStayInside_data();
    void notesStayInside();
    void notesLeaveOneAnotherAlone();
    void notesFollowTheirMark();
    void longNotesAreSaid();
    void eventsStandAtTheirTime();
    void eventWordsDoNotOverlap();
    void eventWordsFillNarrowPanels();
    void figuresDrawThem();
    void studyEventsAreDrawnIfAsked();

private:
    std::vector<PlacedNote> placed(const std::vector<Annotation>& annotations)
    {
        return placeNotes(annotations, openingFigure(m_study, "outcomes")->chart(), area, {});
    }

    static constexpr QRectF area{20, 50, 700, 400};
    SpokenStudy m_study;
};

namespace {

Annotation note(double x, double y, const char* text = "A short note")
{
    return {text, std::nullopt, x, y};
}

LinePanelLayout panel()
{
    LinePanelLayout layout;
    layout.plot = QRectF(100, 20, 600, 300);
    layout.lowYear = 2018.5;
    layout.highYear = 2026.5;
    layout.highValue = 80;
    return layout;
}

} // namespace

void TestAnnotations::notesStayInside_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const double x : {0.0, 0.5, 1.0}) {
        for (const double y : {0.0, 0.5, 1.0})
            QTest::addRow("%.1f %.1f", x, y) << x << y;
    }
}

void TestAnnotations::notesStayInside()
{
    QFETCH(double, x);
    QFETCH(double, y);
    const auto notes =
        placed({note(x, y, "Words that need more than one line of the box they stand in")});
    QCOMPARE(notes.size(), std::size_t(1));
    QVERIFY(area.contains(notes[0].box));
    QVERIFY(!notes[0].box.contains(notes[0].target));
    QCOMPARE(notes[0].target,
             QPointF(area.left() + x * area.width(), area.top() + y * area.height()));
    QVERIFY(notes[0].isWhole);
}

void TestAnnotations::notesLeaveOneAnotherAlone()
{
    const auto notes =
        placed({note(0.5, 0.5), note(0.51, 0.5), note(0.5, 0.52), {"an event", 2020}});
    QCOMPARE(notes.size(), std::size_t(3));
    for (std::size_t a = 0; a < notes.size(); ++a) {
        for (std::size_t b = a + 1; b < notes.size(); ++b)
            QVERIFY(!notes[a].box.intersects(notes[b].box));
    }
}

/// Where a mark is, its note's arrow points, at any size and in any language.
void TestAnnotations::notesFollowTheirMark()
{
    for (const Language language : allLanguages) {
        m_study.speak(language);
        for (const std::string_view id : {"outcomes", "shares", "claims"}) {
            const auto figure = openingFigure(m_study, id);
            for (const QRectF& room : {area, QRectF(0, 0, 1500, 900)}) {
                const Chart& chart = figure->chart();
                for (const std::size_t mark : {std::size_t(2), chart.marks().size() - 1}) {
                    Annotation about = note(0, 0);
                    about.mark = chart.marks()[mark].conditions;
                    const PaintStyle style = paintStyle(language);
                    const QPointF target = placeNotes({about}, chart, room, style)[0].target;
                    QVERIFY(chart.markOutline(mark, room, style)
                                .boundingRect()
                                .adjusted(-1, -1, 1, 1)
                                .contains(target));
                }
            }
        }
    }
    // Of a mark that is not there any more, the place stays.
    Annotation lost = note(0.5, 0.5);
    lost.mark = {{"where_now", Condition::Op::IsAnyOf, {Term("Atlantis")}}};
    QCOMPARE(placed({lost})[0].target, area.center());
}

/// A note that would be cut stops an export as any other words do.
void TestAnnotations::longNotesAreSaid()
{
    std::string words;
    for (int word = 0; word < 80; ++word)
        words += "word ";
    QVERIFY(!placed({note(0.5, 0.5, words.c_str())})[0].isWhole);
    Query query = m_study.dataset("cohort100").opening;
    query.annotations = {note(0.5, 0.5, words.c_str())};
    const auto figure = figureOf(m_study, "outcomes", query);
    QCOMPARE(cutTexts(*figure, {}, Language::English).size(), qsizetype(1));
    Query shares = m_study.dataset("conference_shares").opening;
    shares.annotations = {{words, 2022.5}};
    QCOMPARE(cutTexts(*figureOf(m_study, "shares", shares), {}, Language::English),
             QStringList{QString::fromStdString(words)});
    query.annotations = {note(0.5, 0.5)};
    QVERIFY(cutTexts(*figureOf(m_study, "outcomes", query), {}, Language::English).isEmpty());
}

void TestAnnotations::eventsStandAtTheirTime()
{
    const LinePanelLayout layout = panel();
    const auto placed = placeEvents({{2022.5, QStringLiteral("middle")},
                                     {1990, QStringLiteral("long ago")},
                                     {2040, QStringLiteral("to come")}},
                                    layout, {});
    QCOMPARE(placed.size(), std::size_t(1));
    QCOMPARE(placed[0].x, layout.plot.center().x());
}

void TestAnnotations::eventWordsDoNotOverlap()
{
    const LinePanelLayout layout = panel();
    std::vector<EventLine> events;
    for (int event = 0; event < 6; ++event)
        events.push_back({2025.9 + event * 0.1, QStringLiteral("Something of note %1").arg(event)});
    const auto placed = placeEvents(events, layout, {});
    QCOMPARE(placed.size(), std::size_t(6));
    for (std::size_t a = 0; a < placed.size(); ++a) {
        QVERIFY(layout.plot.contains(placed[a].words));
        for (std::size_t b = a + 1; b < placed.size(); ++b)
            QVERIFY(!placed[a].words.intersects(placed[b].words));
    }
}

/// As in one of three panels side by side: words that fit the panel are whole, and inside of it.
void TestAnnotations::eventWordsFillNarrowPanels()
{
    LinePanelLayout layout = panel();
    const QString words = QStringLiteral("The 100 followed up");
    layout.plot.setWidth(textWidth(words, PaintStyle().font(TextRole::Note)) + 6);
    const double middle = (layout.lowYear + layout.highYear) / 2;
    const auto placed = placeEvents({{middle, words}}, layout, {});
    QCOMPARE(placed.size(), std::size_t(1));
    QVERIFY(placed[0].isWhole);
    QVERIFY(layout.plot.contains(placed[0].words));
    const auto longer = placeEvents({{middle, words + words}}, layout, {});
    QVERIFY(!longer[0].isWhole);
    QVERIFY(layout.plot.contains(longer[0].words));
}

void TestAnnotations::figuresDrawThem()
{
    for (const std::string_view id : figureIds()) {
        Query query = m_study.dataset(figureTable(id)).opening;
        if (id == "flows")
            query.form = PartsForm::Flows;
        query.annotations = {note(0.4, 0.4, "Look here <b>&"), {"An event", 2022.5}};
        const auto figure = figureOf(m_study, id, query);
        const QStringList texts = drawnTexts(
            [&](QPainter& painter) { figure->paint(painter, QSizeF(960, 600), paintStyle()); });
        QVERIFY(texts.contains(QStringLiteral("Look here <b>&")));
        QCOMPARE(texts.contains(QStringLiteral("An event")), id == "shares");
    }
}

void TestAnnotations::studyEventsAreDrawnIfAsked()
{
    for (const Language language : allLanguages) {
        m_study.speak(language);
        Query query = m_study.dataset("conference_shares").opening;
        for (const bool isAsked : {false, true}) {
            query.showsEvents = isAsked;
            const auto figure = figureOf(m_study, "shares", query);
            const QStringList texts = drawnTexts([&](QPainter& painter) {
                figure->paint(painter, QSizeF(1400, 800), paintStyle(language));
            });
            QCOMPARE(texts.contains(m_study.catalog.events().back().name(language)), isAsked);
        }
    }
}

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
