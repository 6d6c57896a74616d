#include "models/study/claims/verdict.h"
#include "models/study/measures/categorycolors.h"

#include "views/charts/neighbours.h"
#include "views/theme/colorvision.h"
#include "views/theme/icons.h"
#include "views/theme/stylesheet.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace whither;

/// Colours that can be read.
class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void knowsContrast();
    void textCanBeRead_data() { themes_data(); }
    void textCanBeRead();
    void placesCanBeRead_data() { themes_data(); }
    void placesCanBeRead();
    void placesDiffer_data() { themes_data(); }
    void placesDiffer();
    void categoriesCanBeSeen_data() { themes_data(); }
    void categoriesCanBeSeen();
    void categoriesStayApart_data() { themes_data(); }
    void categoriesStayApart();
    void countriesStayApart_data() { themes_data(); }
    void countriesStayApart();
    void verdictsCanBeRead_data() { themes_data(); }
    void verdictsCanBeRead();
    void shadesDiffer_data() { themes_data(); }
    void shadesDiffer();
    void sheetIsFilledIn_data() { themes_data(); }
    void sheetIsFilledIn();
    void arrowsCanBeSeen_data() { themes_data(); }
    void arrowsCanBeSeen();
    void boxesCanBeSeen_data() { themes_data(); }
    void boxesCanBeSeen();
    void iconsTakeTheColour();
    void familiesAreThoseOfTheLanguage();

private:
    static void themes_data();
    static const Theme& theme();
    static void expectApart(const QStringList& keys, bool areLines);
};

namespace {

const QStringList placeKeys{QStringLiteral("US"),
                            QStringLiteral("CN"),
                            QStringLiteral("EU"),
                            QStringLiteral("GB"),
                            QStringLiteral("CA"),
                            QStringLiteral("KR"),
                            QString(),
                            QStringLiteral("no such key")};

QStringList categoryKeys()
{
    QStringList keys;
    for (std::size_t key = 1; key <= categoryColors; ++key)
        keys.append(QString::number(key));
    return keys;
}

} // namespace

void TestTheme::themes_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Theme& TestTheme::theme()
{
    QFETCH(bool, isDark);
    return isDark ? darkTheme() : lightTheme();
}

void TestTheme::knowsContrast()
{
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrastRatio(Qt::white, Qt::black) - 21) < 0.01);
    QVERIFY(qAbs(contrastRatio(Qt::red, Qt::red) - 1) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::textCanBeRead()
{
    const Theme& shown = theme();
    QFETCH(bool, isDark);
    QCOMPARE(shown.isDark, isDark);
    for (const QColor& background :
         {shown.page, shown.window, shown.control, shown.hover, shown.selection, shown.mark}) {
        QVERIFY2(contrastRatio(shown.text, background) >= 4.5, qPrintable(background.name()));
    }
    for (const QColor& background : {shown.page, shown.window, shown.control})
        QVERIFY2(contrastRatio(shown.mutedText, background) >= 4.5, qPrintable(background.name()));
    QVERIFY(contrastRatio(shown.accentText, shown.accent) >= 4.5);
    QVERIFY(contrastRatio(shown.accent, shown.accentSoft) >= 4.5);
    QVERIFY(contrastRatio(shown.accent, shown.window) >= 3);
}

void TestTheme::placesCanBeRead()
{
    const Theme& shown = theme();
    for (const QString& key : placeKeys) {
        QVERIFY2(contrastRatio(shown.textColorOf(key), shown.page) >= 4.5, qPrintable(key));
        QVERIFY2(contrastRatio(shown.lineColorOf(key), shown.page) >= 3, qPrintable(key));
        QVERIFY2(contrastRatio(Theme::textOn(shown.colorOf(key)), shown.colorOf(key)) >= 3,
                 qPrintable(key));
        for (int step = 0; step < 6; ++step) {
            const QColor shade = shown.shadeOf(key, step, 6);
            QVERIFY2(contrastRatio(Theme::textOn(shade), shade) >= 3, qPrintable(key));
        }
    }
}

void TestTheme::placesDiffer()
{
    const Theme& shown = theme();
    for (int a = 0; a < 7; ++a) {
        for (int b = a + 1; b < 7; ++b)
            QVERIFY(shown.colorOf(placeKeys[a]) != shown.colorOf(placeKeys[b]));
    }
    QCOMPARE(shown.colorOf(placeKeys[7]), shown.colorOf(QString()));
}

void TestTheme::categoriesCanBeSeen()
{
    const Theme& shown = theme();
    for (const QString& key : categoryKeys()) {
        const QColor color = shown.colorOf(key);
        for (const QColor& background : {shown.page, shown.window})
            QVERIFY2(contrastRatio(color, background) >= 3, qPrintable(key));
        QVERIFY2(contrastRatio(Theme::textOn(color), color) >= 3, qPrintable(key));
        for (int step = 0; step < 6; ++step) {
            const QColor shade = shown.shadeOf(key, step, 6);
            QVERIFY2(contrastRatio(Theme::textOn(shade), shade) >= 3, qPrintable(key));
        }
        for (const QString& place : placeKeys)
            QVERIFY2(color != shown.colorOf(place), qPrintable(key)); // nor is it the grey
    }
}

/// Whatever eyes look at them: any two of them, and each and the grey of those without a colour.
void TestTheme::expectApart(const QStringList& keys, bool areLines)
{
    const Theme& shown = theme();
    for (const auto vision :
         {ColorVision::Full, ColorVision::NoRed, ColorVision::NoGreen, ColorVision::NoBlue}) {
        for (qsizetype a = 0; a < keys.size(); ++a) {
            for (qsizetype b = a + 1; b < keys.size(); ++b) {
                const double distance =
                    std::min(colorDistance(shown.colorOf(keys[a]), shown.colorOf(keys[b]), vision),
                             areLines ? colorDistance(shown.lineColorOf(keys[a]),
                                                      shown.lineColorOf(keys[b]), vision)
                                      : 1);
                QVERIFY2(distance >= leastNeighbourDistance,
                         qPrintable(QStringLiteral("%1 and %2: %3")
                                        .arg(keys[a], keys[b], QString::number(distance))));
            }
        }
    }
}

void TestTheme::categoriesStayApart()
{
    expectApart(categoryKeys() + QStringList{QString()}, false); // no line is drawn of them
}

void TestTheme::countriesStayApart()
{
    // The last has no colour, as the one before.
    expectApart(placeKeys.first(placeKeys.size() - 1), true);
}

void TestTheme::verdictsCanBeRead()
{
    const Theme& shown = theme();
    for (const auto& kind : verdict::all) {
        const QString key = QString::fromUtf8(std::string(kind).c_str());
        QVERIFY2(contrastRatio(shown.verdict(key), shown.page) >= 4.5, qPrintable(key));
    }
}

void TestTheme::shadesDiffer()
{
    const Theme& shown = theme();
    for (int steps = 2; steps <= 7; ++steps) {
        for (int step = 1; step < steps; ++step)
            QVERIFY(shown.shadeOf(placeKeys[0], step, steps)
                    != shown.shadeOf(placeKeys[0], step - 1, steps));
    }
}

void TestTheme::sheetIsFilledIn()
{
    const QString sheet = styleSheetFor(theme());
    QVERIFY(!sheet.contains(QLatin1Char('@')));
    QVERIFY(sheet.contains(theme().window.name()));
}

void TestTheme::arrowsCanBeSeen()
{
    const Theme& shown = theme();
    QComboBox box;
    QSpinBox spin;
    spin.setRange(0, 10);
    spin.setValue(5); // at an end the arrow that leads on is greyed
    for (QWidget* widget : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&spin)}) {
        widget->setStyleSheet(styleSheetFor(shown));
        widget->resize(120, 30);
        const QImage image = widget->grab().toImage();
        // What stands out most where the arrows are: away from the frame and the text.
        for (const QRect& place : {QRect(100, 4, 16, 11), QRect(100, 15, 16, 11)}) {
            double best = 0;
            for (int y = place.top(); y <= place.bottom(); ++y) {
                for (int x = place.left(); x <= place.right(); ++x)
                    best = std::max(best, contrastRatio(image.pixelColor(x, y), shown.control));
            }
            QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        }
    }
}

/// Ticked or not, each indicator has an outline, and its tick stands out from what is behind it.
void TestTheme::boxesCanBeSeen()
{
    const Theme& shown = theme();
    for (const double scale : {1.0, 2.0}) {
        for (const bool isRadio : {false, true}) {
            for (const bool isTicked : {false, true}) {
                QWidget ground;
                ground.setAutoFillBackground(true);
                ground.setPalette(shown.palette());
                ground.setStyleSheet(styleSheetFor(shown));
                QAbstractButton* const box =
                    isRadio ? static_cast<QAbstractButton*>(new QRadioButton(&ground))
                            : new QCheckBox(&ground);
                box->setCheckable(true);
                box->setChecked(isTicked);
                box->resize(40, 24);
                ground.resize(40, 24);
                QImage image(ground.size() * scale, QImage::Format_RGB32);
                image.setDevicePixelRatio(scale);
                image.fill(shown.window);
                ground.render(&image);
                // From the left along the middle: the outline, then what is inside it.
                const int middle = image.height() / 2;
                double outline = 0;
                double inside = 0;
                for (int x = 0; x < static_cast<int>(18 * scale); ++x) {
                    const QColor color = image.pixelColor(x, middle);
                    outline = std::max(outline, contrastRatio(color, shown.window));
                    if (outline >= 3)
                        inside = std::max(inside, contrastRatio(color, shown.accent));
                }
                QVERIFY2(outline >= 3, qPrintable(QString::number(outline)));
                if (isTicked)
                    QVERIFY2(inside >= 3, qPrintable(QString::number(inside)));
            }
        }
    }
}

void TestTheme::iconsTakeTheColour()
{
    const QColor colour(0x12AB34);
    const QImage image =
        actionIcon(QStringLiteral("search"), colour).pixmap(QSize(64, 64)).toImage();
    bool isThere = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            isThere = isThere || image.pixelColor(x, y) == colour;
    }
    QVERIFY(isThere);
    QVERIFY(actionIcon(QStringLiteral("no such icon"), colour).isNull());
}

void TestTheme::familiesAreThoseOfTheLanguage()
{
    QVERIFY(figureFamilies(Language::TraditionalChinese).first()
            != figureFamilies(Language::SimplifiedChinese).first());
    QCOMPARE(figureFamilies(Language::English), figureFamilies(Language::SimplifiedChinese));
    for (const Language language : allLanguages)
        QCOMPARE(fontFor(TextRole::Body, figureFamilies(language)).families(),
                 figureFamilies(language));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
