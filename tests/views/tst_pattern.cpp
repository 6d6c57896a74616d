#include "views/charts/pattern.h"
#include "views/figure/figureimage.h"

#include "tests/views/figures.h"
#include "tests/views/spoken.h"

#include <QImage>
#include <QTest>

using namespace whither;

/// Categories that are told apart without colour (X4).
class TestPattern : public QObject {
    Q_OBJECT

private slots:
    void lookDifferentInGrey_data();
    void lookDifferentInGrey();
    void dashesDiffer_data() { lookDifferentInGrey_data(); }
    void dashesDiffer();
    void areOnlyThereWhenAskedFor();
    void areInEveryFigure_data();
    void areInEveryFigure();
};

namespace {

Theme patterned(const Theme& theme)
{
    Theme changed = theme;
    changed.hasPatterns = true;
    return changed;
}

/// What a key's pattern draws: nothing of its colour.
QImage drawn(const QString& key, const Theme& theme)
{
    QImage image(60, 60, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QPainterPath shape;
    shape.addRect(QRectF(2, 2, 56, 56));
    paintPattern(painter, shape, key, theme);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

} // namespace

void TestPattern::lookDifferentInGrey_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("countries") << QStringList{QStringLiteral("US"),
                                              QStringLiteral("CN"),
                                              QStringLiteral("EU"),
                                              QStringLiteral("GB"),
                                              QStringLiteral("CA"),
                                              QStringLiteral("KR"),
                                              QString()};
    QStringList others;
    for (int key = 1; key <= 8; ++key)
        others.append(QString::number(key));
    QTest::newRow("other values") << others;
}

void TestPattern::lookDifferentInGrey()
{
    QFETCH(QStringList, keys);
    const Theme theme = patterned(lightTheme());
    for (qsizetype a = 0; a < keys.size(); ++a) {
        for (qsizetype b = 0; b < a; ++b)
            QVERIFY2(drawn(keys[a], theme) != drawn(keys[b], theme), qPrintable(keys[a] + keys[b]));
    }
}

void TestPattern::dashesDiffer()
{
    QFETCH(QStringList, keys);
    const Theme theme = patterned(darkTheme());
    for (qsizetype a = 0; a < keys.size(); ++a) {
        for (qsizetype b = 0; b < a; ++b)
            QVERIFY(dashesOf(keys[a], theme) != dashesOf(keys[b], theme));
    }
}

void TestPattern::areOnlyThereWhenAskedFor()
{
    QVERIFY(dashesOf(QStringLiteral("CN"), lightTheme()).isEmpty());
    QImage empty(60, 60, QImage::Format_Alpha8);
    empty.fill(Qt::transparent);
    QCOMPARE(drawn(QStringLiteral("CN"), lightTheme()), empty);
}

void TestPattern::areInEveryFigure_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("form");
    QTest::newRow("shares") << QStringLiteral("shares") << 0;
    QTest::newRow("flows") << QStringLiteral("flows") << static_cast<int>(PartsForm::Flows);
    for (const PartsForm form : {PartsForm::Donut, PartsForm::Bars, PartsForm::Waffle})
        QTest::addRow("outcomes %d", static_cast<int>(form))
            << QStringLiteral("outcomes") << static_cast<int>(form);
}

void TestPattern::areInEveryFigure()
{
    QFETCH(QString, figure);
    QFETCH(int, form);
    SpokenStudy study;
    study.speak(Language::English);
    Query query = study.dataset(figureTable(figure.toStdString())).opening;
    query.form = static_cast<PartsForm>(form);
    const auto made = figureOf(study, figure.toStdString(), query);
    PaintStyle plain;
    PaintStyle patterned;
    patterned.theme.hasPatterns = true;
    const QSize size(900, 620);
    QVERIFY(figureImage(*made, size, 1, patterned) != figureImage(*made, size, 1, plain));
}

QTEST_MAIN(TestPattern)
#include "tst_pattern.moc"
