#include "models/study/measures/outcomes.h"
#include "models/text/numbers.h"

#include "views/figure/figureimage.h"

#include "tests/views/drawntext.h"
#include "tests/views/figures.h"
#include "tests/views/spoken.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace whither;

/// The words round a chart and their places.
class TestFigure : public QObject {
    Q_OBJECT

private slots:
    void piecesLieApartInThePicture_data() { pictures_data(); }
    void piecesLieApartInThePicture();
    void noTextIsLost_data() { pictures_data(); }
    void noTextIsLost();
    void drawsWhatItSays_data() { pictures_data(); }
    void drawsWhatItSays();
    void titleSaysWhatIsFound_data();
    void titleSaysWhatIsFound();
    void titleFollowsTheFilter();
    void ledgerAddsUp();
    void descriptionHasEveryNumber_data();
    void descriptionHasEveryNumber();
    void emptyAnswersHaveAFigure_data() { figures_data(); }
    void emptyAnswersHaveAFigure();
    void leastHeightIsEnough();
    void knowsWhatFits_data() { pictures_data(); }
    void knowsWhatFits();

private:
    void pictures_data();
    static void figures_data();
    std::unique_ptr<Figure> fetchedFigure();

    SpokenStudy m_study;
};

namespace {

const QSize sizes[] = {{600, 400}, {1024, 700}, {1600, 1000}, {3840, 2400}, {1080, 1080}};

/// The size a picture of these pixels is composed for: type grows with the picture.
QSizeF composedSize(const QSize& pixels)
{
    const double zoom = std::max(0.75, std::min(pixels.width() / 960.0, pixels.height() / 600.0));
    return QSizeF(pixels) / zoom;
}

QString name(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void TestFigure::figures_data()
{
    QTest::addColumn<QString>("figure");
    for (const std::string_view id : figureIds())
        QTest::newRow(std::string(id).c_str()) << name(id);
}

void TestFigure::pictures_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("language");
    QTest::addColumn<QSize>("size");
    for (const std::string_view id : figureIds()) {
        for (const Language language : allLanguages) {
            for (const QSize& size : sizes) {
                QTest::addRow("%s %s %dx%d", std::string(id).c_str(),
                              qPrintable(languageCode(language)), size.width(), size.height())
                    << name(id) << static_cast<int>(language) << size;
            }
        }
    }
}

std::unique_ptr<Figure> TestFigure::fetchedFigure()
{
    QFETCH(QString, figure);
    QFETCH(int, language);
    m_study.speak(static_cast<Language>(language));
    return openingFigure(m_study, figure.toStdString());
}

void TestFigure::piecesLieApartInThePicture()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    const auto figure = fetchedFigure();
    for (const QSizeF& composed : {QSizeF(size), composedSize(size)}) {
        const FigureLayout places =
            figure->layout(composed, paintStyle(static_cast<Language>(language)));
        const std::vector<QRectF> rects{places.title, places.subtitle, places.chart, places.ledger,
                                        places.footer};
        for (const QRectF& rect : rects) {
            QVERIFY(!rect.isEmpty());
            QVERIFY(liesIn(rect, QRectF(QPointF(0, 0), composed)));
        }
        for (std::size_t piece = 1; piece < rects.size(); ++piece)
            QVERIFY(rects[piece - 1].bottom() <= rects[piece].top() + 0.01);
        QVERIFY(places.chart.height() > composed.height() * 0.4);
    }
}

void TestFigure::noTextIsLost()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    const auto figure = fetchedFigure();
    const FigureLayout places =
        figure->layout(composedSize(size), paintStyle(static_cast<Language>(language)));
    const auto unbroken = [](QString text) { return text.remove(QLatin1Char(' ')); };
    QCOMPARE(unbroken(places.titleLines.join(QString())), unbroken(figure->text().title));
    QCOMPARE(unbroken(places.subtitleLines.join(QString())), unbroken(figure->text().subtitle));
    QCOMPARE(unbroken(places.footerLines.join(QString())), unbroken(figure->text().footer));
    for (const QString& line : figure->text().ledger)
        QVERIFY2(unbroken(places.ledgerLines.join(QString())).contains(unbroken(line)),
                 qPrintable(places.ledgerLines.join(QLatin1Char('\n'))));
}

void TestFigure::drawsWhatItSays()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    const auto figure = fetchedFigure();
    const PaintStyle style = paintStyle(static_cast<Language>(language));
    const QSizeF composed = composedSize(size);
    const QStringList texts =
        drawnTexts([&](QPainter& painter) { figure->paint(painter, composed, style); });
    const FigureLayout places = figure->layout(composed, style);
    for (const QStringList& lines :
         {places.titleLines, places.subtitleLines, places.ledgerLines, places.footerLines}) {
        for (const QString& line : lines)
            QVERIFY2(texts.contains(line), qPrintable(line));
    }
    // Every count of the outcomes is somewhere in the picture.
    if (figure->id() != QLatin1String("outcomes"))
        return;
    const QString all = texts.join(QLatin1Char('\n'));
    for (const Mark& mark : figure->chart().marks())
        QVERIFY2(all.contains(countText(mark.rows, m_study.context.locale)), qPrintable(mark.name));
}

void TestFigure::titleSaysWhatIsFound_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << static_cast<int>(language);
}

void TestFigure::titleSaysWhatIsFound()
{
    QFETCH(int, language);
    m_study.speak(static_cast<Language>(language));
    const QString title = openingFigure(m_study, "outcomes")->text().title;
    QVERIFY2(title.contains(QStringLiteral("87")), qPrintable(title));
    QVERIFY2(title.contains(QStringLiteral("100")), qPrintable(title));
    const QString shares = openingFigure(m_study, "shares")->text().title;
    QVERIFY2(shares.contains(QStringLiteral("ICLR")), qPrintable(shares));
    QVERIFY2(shares.contains(QLatin1Char('%')), qPrintable(shares));
    QVERIFY(openingFigure(m_study, "claims")->text().title != shares);
}

void TestFigure::titleFollowsTheFilter()
{
    m_study.speak(Language::English);
    const Query whole = m_study.whole("cohort100");
    const auto titleOf = [&](const char* column, const char* value) {
        return figureOf(m_study, "outcomes",
                        withTerms(whole, column, Condition::Op::IsAnyOf, {Term(value)}))
            ->text()
            .title;
    };
    const QString all = figureOf(m_study, "outcomes", whole)->text().title;
    const QString inChina = titleOf("where_now", "China");
    const QString stayed = titleOf("where_now", "United States");
    QVERIFY(inChina != all);
    QVERIFY2(inChina.contains(QStringLiteral("10")), qPrintable(inChina));
    QVERIFY2(inChina.contains(QStringLiteral("China")), qPrintable(inChina));
    QVERIFY2(stayed.contains(QStringLiteral("87")), qPrintable(stayed));
    QVERIFY(!stayed.contains(QStringLiteral("100")));

    const Query shares = m_study.dataset("conference_shares").opening;
    const QString iclr = figureOf(m_study, "shares", shares)->text().title;
    const QString icml =
        figureOf(m_study, "shares",
                 withTerms(shares, "conference", Condition::Op::IsAnyOf, {Term("ICML")}))
            ->text()
            .title;
    QVERIFY(icml != iclr);
    QVERIFY(icml.contains(QStringLiteral("ICML")));

    const Query claims = m_study.whole("claims");
    const QString supported = figureOf(m_study, "claims",
                                       withTerms(claims, "verdict_kind", Condition::Op::IsAnyOf,
                                                 {Term("verdict:supported")}))
                                  ->text()
                                  .title;
    QVERIFY(supported != figureOf(m_study, "claims", claims)->text().title);
}

void TestFigure::ledgerAddsUp()
{
    m_study.speak(Language::English);
    for (const FigureCase& asked : outcomesCases(m_study)) {
        const OutcomeSummary summary = summarizeOutcomes(*m_study.engine, asked.query);
        const auto figure = figureOf(m_study, "outcomes", asked.query);
        QCOMPARE(figure->text().ledger.size(), 2);
        const Ledger ledgers[] = {summary.inner, summary.outer};
        for (int ring = 0; ring < 2; ++ring) {
            const Ledger& ledger = ledgers[ring];
            QCOMPARE(ledger.known + ledger.unknown, ledger.base);
            for (const std::uint64_t number : {ledger.known, ledger.unknown, ledger.base})
                QVERIFY(figure->text().ledger[ring].contains(QString::number(number)));
        }
    }
}

void TestFigure::descriptionHasEveryNumber_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("language");
    for (const std::string_view id : figureIds()) {
        for (const Language language : allLanguages) {
            QTest::addRow("%s %s", std::string(id).c_str(), qPrintable(languageCode(language)))
                << name(id) << static_cast<int>(language);
        }
    }
}

void TestFigure::descriptionHasEveryNumber()
{
    const auto figure = fetchedFigure();
    const QString description = figure->chart().description();
    for (const Mark& mark : figure->chart().marks()) {
        // A line is there as its points, one by one; a point's name has its year.
        static const QRegularExpression year(QStringLiteral("20[0-9][0-9]"));
        const bool isLine = figure->id() == QLatin1String("shares") && !mark.name.contains(year);
        const QString expected = isLine ? mark.name : mark.reading.section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(description.contains(expected), qPrintable(expected));
    }
}

void TestFigure::emptyAnswersHaveAFigure()
{
    QFETCH(QString, figure);
    m_study.speak(Language::English);
    const std::string id = figure.toStdString();
    Query query = m_study.whole(figureTable(id));
    query.grouping = m_study.dataset(figureTable(id)).opening.grouping;
    query.search = "no such words anywhere";
    const auto made = figureOf(m_study, id, query);
    QVERIFY(made->chart().marks().empty());
    QVERIFY(made->text().title.contains(QStringLiteral("match")));
    const QStringList texts = drawnTexts(
        [&](QPainter& painter) { made->paint(painter, QSizeF(900, 600), paintStyle()); });
    QVERIFY(texts.contains(made->text().title));
    QVERIFY(!made->chart().markAt({400, 300}, QRectF(0, 0, 900, 600), paintStyle()));
    for (const QString& text : texts)
        QVERIFY2(!text.contains(QStringLiteral("nan")), qPrintable(text));
}

void TestFigure::leastHeightIsEnough()
{
    m_study.speak(Language::English);
    for (const std::string_view id : figureIds()) {
        const auto figure = openingFigure(m_study, id);
        for (const double width : {500.0, 760.0, 1100.0, 1900.0}) {
            const QSizeF size(width, std::ceil(figure->leastHeight(width, paintStyle())));
            QVERIFY2(
                figure->fits(size, paintStyle()),
                qPrintable(
                    QStringLiteral("%1 %2 %3").arg(figure->id()).arg(width).arg(size.height())));
            const QRectF area = figure->layout(size, paintStyle()).chart;
            std::vector<QRectF> rects;
            for (std::size_t mark = 0; mark < figure->chart().marks().size(); ++mark) {
                rects.push_back(
                    figure->chart().markOutline(mark, area, paintStyle()).boundingRect());
                QVERIFY2(liesIn(rects.back(), area.adjusted(-4, -1, 4, 1)),
                         qPrintable(figure->chart().marks()[mark].name));
            }
            if (id == "claims")
                QVERIFY(areDisjoint(rects));
        }
    }
}

void TestFigure::knowsWhatFits()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    const auto figure = fetchedFigure();
    const PaintStyle style = paintStyle(static_cast<Language>(language));
    QVERIFY(fitsPicture(*figure, size, style));
    QVERIFY(!fitsPicture(*figure, {60, 40}, style));
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
