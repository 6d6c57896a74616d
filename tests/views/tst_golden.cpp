#include "models/study/datasets/importeddataset.h"

#include "views/figure/figureimage.h"
#include "views/figure/png.h"

#include "tests/support/sampleworkspace.h"
#include "tests/views/figures.h"
#include "tests/views/imagecompare.h"
#include "tests/views/spoken.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QTest>

using namespace whither;

/// Each figure against a picture that a person has looked at (tests/golden).
/// WHITHER_UPDATE_GOLDEN=1 writes the pictures anew; look at every one that changed.
class TestGolden : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void comparingSeesAChange();
    void comparingForgivesEdges();
    void looksAsBefore_data();
    void looksAsBefore();
    void oddCasesLookAsBefore_data();
    void oddCasesLookAsBefore();

private:
    void compare(const QString& name, const Figure& figure, const PaintStyle& style);

    SpokenStudy m_study;
};

namespace {

constexpr QSize size{800, 500};
// A font update moves the edges of letters (mean below 1); a part of another colour, a line that
// moved or words that changed go beyond.
constexpr double mostMean = 2.0;
constexpr int mostLargest = 110;

struct OddCase {
    std::string figure;
    Query query;
};

/// Eight countries whose lines end within a few points.
Query closeEnds(const BuiltinStudy& study)
{
    std::vector<Term> places;
    for (const char* place : {"Canada", "South Korea", "Singapore", "Germany", "United Kingdom",
                              "Switzerland", "Australia", "France"})
        places.emplace_back(place);
    Query query = study.dataset("conference_shares").opening;
    return withTerms(query, "place", Condition::Op::IsAnyOf, places);
}

/// The opening question about a list of so many people at each place.
Query addList(BuiltinStudy& study, const std::string& id,
              const std::vector<std::pair<std::string, int>>& places)
{
    std::vector<std::vector<std::string_view>> rows;
    for (const auto& [place, count] : places) {
        for (int row = 0; row < count; ++row)
            rows.push_back({place, row % 2 == 0 ? "Company" : "University"});
    }
    const auto table =
        importedTable({{"where", ColumnType::Text}, {"sector", ColumnType::Text}}, rows);
    const Dataset dataset = importedDataset(
        id, id, *table, {{"where", Meaning::Affiliation}, {"sector", Meaning::Sector}});
    study.catalog.add(dataset);
    study.engine->addTable(id, [table] { return table; });
    Query query = dataset.opening;
    query.grouping = {"where", "sector"};
    return query;
}

QString goldenPath(const QString& name)
{
    return QStringLiteral(WHITHER_SOURCE_DIR "/tests/golden/") + name;
}

} // namespace

Q_DECLARE_METATYPE(OddCase)

void TestGolden::initTestCase()
{
    const QString pinned = QStringLiteral("Noto Sans CJK SC");
    if (!QFontDatabase::families().contains(pinned))
        QSKIP("The golden images are set in Noto Sans CJK SC, which is not installed");
}

void TestGolden::comparingSeesAChange()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage other = image;
    QPainter painter(&other);
    painter.fillRect(QRect(100, 100, 40, 20), Qt::black);
    painter.end();
    QVERIFY(differenceOf(image, other).largest > mostLargest);
    QImage tinted = image;
    tinted.fill(QColor(250, 250, 250));
    QVERIFY(differenceOf(image, tinted).mean > mostMean);
}

void TestGolden::comparingForgivesEdges()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage other = image;
    for (QImage* drawn : {&image, &other}) {
        QPainter painter(drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        const double moved = drawn == &other ? 0.5 : 0;
        for (int line = 0; line < 12; ++line)
            painter.fillRect(QRectF(100 + moved, 50 + 20 * line, 300, 1.5), Qt::black);
    }
    const ImageDifference difference = differenceOf(image, other);
    QVERIFY(difference.mean < mostMean);
    QVERIFY(difference.largest < mostLargest);
}

void TestGolden::looksAsBefore_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("isDark");
    for (const std::string_view id : figureIds()) {
        const QString figure = QString::fromStdString(std::string(id));
        for (const Language language : allLanguages) {
            for (const bool isDark : {false, true}) {
                const QString name =
                    QStringLiteral("%1.%2.%3.png")
                        .arg(figure, languageCode(language),
                             isDark ? QStringLiteral("dark") : QStringLiteral("light"));
                QTest::newRow(qPrintable(name)) << figure << static_cast<int>(language) << isDark;
            }
        }
    }
}

void TestGolden::looksAsBefore()
{
    QFETCH(QString, figure);
    QFETCH(int, language);
    QFETCH(bool, isDark);
    m_study.speak(static_cast<Language>(language));
    compare(QString::fromUtf8(QTest::currentDataTag()),
            *openingFigure(m_study, figure.toStdString()),
            paintStyle(static_cast<Language>(language), isDark));
}

void TestGolden::oddCasesLookAsBefore_data()
{
    QTest::addColumn<OddCase>("odd");
    QTest::newRow("odd.close-ends.png") << OddCase{"shares", closeEnds(m_study)};
    Query projected = withTerms(m_study.dataset("conference_shares").opening, "conference",
                                Condition::Op::IsAnyOf, {Term(std::string("ICLR"))});
    projected.showsTrend = true;
    QTest::newRow("odd.projection.png") << OddCase{"shares", projected};
    QTest::newRow("odd.long-name.png")
        << OddCase{"outcomes", addList(m_study, "long",
                                       {{"Institute for Automation of the Chinese "
                                         "Academy of Sciences",
                                         11},
                                        {"MIT", 6},
                                        {"北京智源人工智能研究院", 4}})};
    QTest::newRow("odd.tiny-part.png") << OddCase{
        "outcomes", addList(m_study, "tiny", {{"China", 700}, {"Canada", 297}, {"Malta", 3}})};
}

/// Lines that end close to one another, lines that are projected, a name longer than its slice, a
/// part of 0.3 %.
void TestGolden::oddCasesLookAsBefore()
{
    QFETCH(OddCase, odd);
    m_study.speak(Language::English);
    compare(QString::fromUtf8(QTest::currentDataTag()), *figureOf(m_study, odd.figure, odd.query),
            paintStyle(Language::English, false));
}

void TestGolden::compare(const QString& name, const Figure& figure, const PaintStyle& style)
{
    const QImage image = figureImage(figure, size, 1, style);
    QFile file(goldenPath(name));
    if (qEnvironmentVariableIntValue("WHITHER_UPDATE_GOLDEN") == 1) {
        QVERIFY(QDir().mkpath(goldenPath(QString())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(pngBytes(image)) > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QImage golden = QImage::fromData(file.readAll(), "PNG");
    QCOMPARE(golden.size(), image.size());
    const ImageDifference difference = differenceOf(golden, image);
    if (difference.mean <= mostMean && difference.largest <= mostLargest)
        return;
    const QDir kept(QStringLiteral(WHITHER_GOLDEN_DIFFERENCES));
    QVERIFY(QDir().mkpath(kept.path()));
    image.save(kept.filePath(name));
    const QString picture = kept.filePath(QStringLiteral("difference.") + name);
    difference.picture.save(picture);
    QFAIL(qPrintable(QStringLiteral("mean %1, largest %2; see %3")
                         .arg(difference.mean, 0, 'f', 2)
                         .arg(difference.largest)
                         .arg(picture)));
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
