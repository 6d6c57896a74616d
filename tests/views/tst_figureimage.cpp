#include "views/figure/figureimage.h"
#include "views/figure/png.h"

#include "tests/views/figures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <map>

using namespace whither;

/// Figures as pictures: exact sizes, and relations that hold under any font.
class TestFigureImage : public QObject {
    Q_OBJECT

private slots:
    void claimsShowTheirFigures();
    void hasTheSizeAsked_data();
    void hasTheSizeAsked();
    void sameFigureSameBytes_data() { figures_data(); }
    void sameFigureSameBytes();
    void darkIsNotLight_data() { figures_data(); }
    void darkIsNotLight();
    void largerPartsPaintMore_data();
    void largerPartsPaintMore();
    void notStatedIsHatched_data();
    void notStatedIsHatched();
    void everyLineHasItsColour();
    void highlightFadesTheOthers();
    void scaleKeepsTheComposition();

private:
    static void figures_data();

    const BuiltinStudy m_study;
};

namespace {

qsizetype pixelsOf(const QImage& image, const QColor& color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color.rgb();
    }
    return count;
}

int distance(QRgb a, QRgb b)
{
    return qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b));
}

/// The share of a mark's inside that is nearer to the page's colour than to the mark's own, which
/// is the one that most of it has.
double shareOfPage(const QImage& image, const QPainterPath& inside, const QColor& page)
{
    std::map<QRgb, int> colors;
    const QRect box = inside.boundingRect().toAlignedRect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (inside.contains(QPointF(x + 0.5, y + 0.5)) && image.pixel(x, y) != page.rgb())
                ++colors[image.pixel(x, y)];
        }
    }
    const auto most = std::ranges::max_element(colors, {}, &std::pair<const QRgb, int>::second);
    if (most == colors.end())
        return 1;
    int all = 0;
    int near = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (!inside.contains(QPointF(x + 0.5, y + 0.5)))
                continue;
            ++all;
            near +=
                distance(image.pixel(x, y), page.rgb()) < distance(image.pixel(x, y), most->first);
        }
    }
    return static_cast<double>(near) / all;
}

QImage readBack(const QByteArray& png)
{
    return QImage::fromData(png, "PNG");
}

} // namespace

void TestFigureImage::figures_data()
{
    QTest::addColumn<QString>("figure");
    for (const std::string_view id : figureIds())
        QTest::newRow(std::string(id).c_str()) << QString::fromStdString(std::string(id));
}

void TestFigureImage::hasTheSizeAsked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(1, 1), QSize(200, 200), QSize(601, 399), QSize(1080, 1080),
                             QSize(300, 1200), QSize(2000, 240)}) {
        for (const int scale : {1, 2, 3})
            QTest::addRow("%dx%d %d", size.width(), size.height(), scale) << size << scale;
    }
}

void TestFigureImage::hasTheSizeAsked()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    const auto figure = openingFigure(m_study, "outcomes");
    const QByteArray png = pngBytes(figureImage(*figure, size, scale, paintStyle()));
    QVERIFY(png.startsWith("\x89PNG\r\n"));
    const QImage image = readBack(png);
    QCOMPARE(image.size(), size * scale);
    QCOMPARE(image.colorSpace(), QColorSpace(QColorSpace::SRgb));
    QVERIFY(qAbs(image.dotsPerMeterX() - 96 * scale / 0.0254) <= 1);
    QVERIFY(qAbs(image.dotsPerMeterY() - 96 * scale / 0.0254) <= 1);
    QVERIFY(!image.hasAlphaChannel());
}

void TestFigureImage::sameFigureSameBytes()
{
    QFETCH(QString, figure);
    const auto draw = [&] {
        const BuiltinStudy study;
        const auto made = openingFigure(study, figure.toStdString());
        return pngBytes(figureImage(*made, {500, 360}, 1, paintStyle()));
    };
    const QByteArray first = draw();
    QVERIFY(first.size() > 2000);
    QCOMPARE(draw(), first);
    for (const char* telling : {"tIME", "tEXt", "iTXt", "eXIf", "zTXt"})
        QVERIFY2(!first.contains(telling), telling);
}

void TestFigureImage::darkIsNotLight()
{
    QFETCH(QString, figure);
    const auto made = openingFigure(m_study, figure.toStdString());
    for (const bool isDark : {false, true}) {
        const PaintStyle style = paintStyle(Language::English, isDark);
        const QImage image = figureImage(*made, {500, 360}, 1, style);
        QCOMPARE(image.pixelColor(0, 0), style.theme.page);
        QCOMPARE(image.pixelColor(499, 359), style.theme.page);
        QVERIFY(pixelsOf(image, style.theme.page) > 500 * 360 / 3);
        const Theme& other = isDark ? lightTheme() : darkTheme();
        QVERIFY(pixelsOf(image, other.page) < 500 * 360 / 1000);
    }
}

void TestFigureImage::largerPartsPaintMore_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    for (const QSize size : {QSize(500, 700), QSize(900, 600), QSize(1600, 1000)}) {
        for (const bool isDark : {false, true})
            QTest::addRow("%dx%d %d", size.width(), size.height(), isDark) << size << isDark;
    }
}

void TestFigureImage::largerPartsPaintMore()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    const PaintStyle style = paintStyle(Language::English, isDark);
    const auto painted = [&](const Query& query, const char* key) {
        const auto figure = figureOf(m_study, "outcomes", query);
        return pixelsOf(figureImage(*figure, size, 1, style),
                        style.theme.colorOf(QString::fromLatin1(key)));
    };
    const Query opening = m_study.dataset("cohort100").opening;
    const auto inUs = painted(opening, "US");
    const auto inChina = painted(opening, "CN");
    QVERIFY(inUs > 4 * inChina); // 87 people, 10 people
    QVERIFY(inChina > 0);
    const Query alone = withTerms(opening, "where_now", Condition::Op::IsAnyOf, {Term("China")});
    QVERIFY(painted(alone, "CN") > 4 * inChina);
    QCOMPARE(painted(alone, "US"), qsizetype(0));
}

void TestFigureImage::notStatedIsHatched_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestFigureImage::notStatedIsHatched()
{
    QFETCH(bool, isDark);
    const PaintStyle style = paintStyle(Language::English, isDark);
    const QSize size(1280, 800);
    const Query query = m_study.dataset("cohort100").opening;
    const auto figure = figureOf(m_study, "outcomes", query);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    figure->paint(painter, size, style);
    painter.end();
    const QRectF area = figure->layout(size, style).chart;
    int hatched = 0;
    for (std::size_t index = 0; index < figure->chart().marks().size(); ++index) {
        const Mark& mark = figure->chart().marks()[index];
        const Condition& last = mark.conditions.back();
        const bool isUnknown = last.terms == std::vector<Term>{std::nullopt};
        const double share =
            shareOfPage(image, figure->chart().markOutline(index, area, style), style.theme.page);
        const QByteArray told = (mark.name + QStringLiteral(" %1").arg(share)).toUtf8();
        if (isUnknown && mark.rows > 1) // one person's slice is hardly wider than a line
            QVERIFY2(share > 0.2 && share < 0.8, told.constData());
        else if (isUnknown)
            QVERIFY2(share > 0, told.constData());
        else
            QVERIFY2(share < 0.15, told.constData());
        hatched += isUnknown;
    }
    QVERIFY(hatched > 0);
}

void TestFigureImage::everyLineHasItsColour()
{
    const PaintStyle style = paintStyle();
    const auto figure = openingFigure(m_study, "shares");
    const QImage image = figureImage(*figure, {1600, 1000}, 1, style);
    for (const char* key : {"US", "CN", "GB", "CA", "KR"})
        QVERIFY2(pixelsOf(image, style.theme.lineColorOf(QString::fromLatin1(key))) > 50, key);
}

void TestFigureImage::highlightFadesTheOthers()
{
    PaintStyle style = paintStyle();
    const auto figure = openingFigure(m_study, "outcomes");
    const QColor us = style.theme.colorOf(QStringLiteral("US"));
    const QColor china = style.theme.colorOf(QStringLiteral("CN"));
    const QImage plain = figureImage(*figure, {900, 600}, 1, style);
    for (std::size_t index = 0; index < figure->chart().marks().size(); ++index) {
        if (figure->chart().marks()[index].rows == 10)
            style.highlighted.insert(index);
    }
    QVERIFY(!style.highlighted.empty());
    const QImage stressed = figureImage(*figure, {900, 600}, 1, style);
    QVERIFY(pixelsOf(stressed, us) < pixelsOf(plain, us) / 4);
    QVERIFY(pixelsOf(stressed, china) > pixelsOf(plain, china) / 2);
}

void TestFigureImage::scaleKeepsTheComposition()
{
    // Twice the pixels, the same picture: each block of four is about the pixel it stands for.
    const auto figure = openingFigure(m_study, "outcomes");
    const QImage once = figureImage(*figure, {600, 420}, 1, paintStyle());
    const QImage twice = figureImage(*figure, {600, 420}, 2, paintStyle())
                             .scaled(once.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < once.height(); ++y) {
        for (int x = 0; x < once.width(); ++x)
            difference += qAbs(qGray(once.pixel(x, y)) - qGray(twice.pixel(x, y)));
    }
    QVERIFY(difference / (600 * 420) < 4);
}

/// Words that do not fit in large type are drawn in smaller type before any is left out.
void TestFigureImage::claimsShowTheirFigures()
{
    const QSize size(1600, 1000);
    const auto claims = openingFigure(m_study, "claims");
    const double zoom = figureZoom(*claims, size, paintStyle());
    QVERIFY2(zoom >= 1, qPrintable(QString::number(zoom)));
    QVERIFY(claims->showsAll(QSizeF(size) / zoom, paintStyle()));
    QVERIFY(!claims->showsAll(QSizeF(size) / (zoom * 1.2), paintStyle()));
    // A figure with room enough keeps its large type.
    QCOMPARE(figureZoom(*openingFigure(m_study, "outcomes"), size, paintStyle()), 1000 / 600.0);
}

QTEST_MAIN(TestFigureImage)
#include "tst_figureimage.moc"
