#include "models/export/csvwriter.h"

#include "views/export/drawntext.h"
#include "views/export/figureexport.h"
#include "views/export/svgdevice.h"

#include "tests/support/pdftext.h"
#include "tests/views/figures.h"
#include "tests/views/spoken.h"
#include "tests/views/stubchart.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace whither;

/// Figures as files: what is in them, that they open again, and that the same figure gives the same
/// bytes.
class TestFigureFile : public QObject {
    Q_OBJECT

private slots:
    void recipeComesBack_data() { addPictures(); }
    void recipeComesBack();
    void sameBytes_data() { addPictures(); }
    void sameBytes();
    void svgIsSound_data();
    void svgIsSound();
    void languagesShareTheNumbers_data();
    void languagesShareTheNumbers();
    void svgKeepsWhatIsDrawn();
    void hostileTextIsText();
    void pdfHoldsNoTime();
    void pdfTextIsWhatIsDrawn_data() { svgIsSound_data(); }
    void pdfTextIsWhatIsDrawn();
    void wordsHoldEveryNumber_data();
    void wordsHoldEveryNumber();
    void numbersAreThoseOfTheMarks();
    void othersHoldNoRecipe();
    void smallPicturesSayWhatIsCut();
    void missingLettersAreNamed();
    void fileNamesAreClean_data();
    void fileNamesAreClean();

private:
    static void addPictures();

    SpokenStudy m_study;
};

namespace {

const QByteArray recipe = "{\"a\":\"中国 & <b> ]]> \\u0000\"}";

/// The texts of an SVG, its title first.
QStringList textsIn(const QByteArray& svg, bool* isSound = nullptr)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == QLatin1String("text") || xml.name() == QLatin1String("title")))
            texts.append(xml.readElementText());
    }
    if (isSound)
        *isSound = !xml.hasError();
    return texts;
}

/// All but blanks, in the order of Unicode.
QString lettersIn(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    std::ranges::sort(text);
    return text;
}

/// All numbers in texts, sorted.
QStringList numbersIn(const QStringList& texts)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+([.,][0-9]+)*"));
    QStringList numbers;
    for (const QString& text : texts) {
        for (auto found = number.globalMatch(text); found.hasNext();)
            numbers.append(found.next().captured());
    }
    numbers.sort();
    return numbers;
}

} // namespace

void TestFigureFile::addPictures()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<FigureFormat>("format");
    for (const std::string_view id : figureIds()) {
        const QString figure = QString::fromStdString(std::string(id));
        for (const FigureFormat format : allFigureFormats) {
            if (isPicture(format))
                QTest::addRow("%s %s", qPrintable(figure), qPrintable(formatSuffix(format)))
                    << figure << format;
        }
    }
}

void TestFigureFile::recipeComesBack()
{
    QFETCH(QString, figure);
    QFETCH(FigureFormat, format);
    m_study.speak(Language::SimplifiedChinese);
    const auto made = openingFigure(m_study, figure.toStdString());
    const QByteArray file = figureFile(*made, format, {}, Language::SimplifiedChinese, recipe);
    QVERIFY(!file.isEmpty());
    QCOMPARE(figureFormatOf(file.left(1024)), std::optional(format));
    QCOMPARE(recipeIn(file), recipe);
    QCOMPARE(recipeIn(figureFile(*made, format, {}, Language::SimplifiedChinese, {})),
             QByteArray());
}

void TestFigureFile::sameBytes()
{
    QFETCH(QString, figure);
    QFETCH(FigureFormat, format);
    m_study.speak(Language::TraditionalChinese);
    const auto made = openingFigure(m_study, figure.toStdString());
    const auto again = openingFigure(m_study, figure.toStdString());
    QCOMPARE(figureFile(*made, format, {}, Language::TraditionalChinese, recipe),
             figureFile(*again, format, {}, Language::TraditionalChinese, recipe));
}

void TestFigureFile::svgIsSound_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("language");
    for (const std::string_view id : figureIds()) {
        for (const Language language : allLanguages) {
            const QString figure = QString::fromStdString(std::string(id));
            QTest::addRow("%s %s", qPrintable(figure), qPrintable(languageCode(language)))
                << figure << static_cast<int>(language);
        }
    }
}

/// XML without a fault, and every text that is drawn is text in it.
void TestFigureFile::svgIsSound()
{
    QFETCH(QString, figure);
    QFETCH(int, language);
    const auto spoken = static_cast<Language>(language);
    m_study.speak(spoken);
    const auto made = openingFigure(m_study, figure.toStdString());
    bool isSound = false;
    const FigureLook look;
    const QStringList texts =
        textsIn(figureFile(*made, FigureFormat::Svg, look, spoken, {}), &isSound);
    QVERIFY(isSound);
    QCOMPARE(texts.value(0), made->text().title);
    QVERIFY(texts.mid(1).contains(made->text().title));
    QVERIFY(texts.contains(made->layout(QSizeF(960, 600), look.style(spoken)).ledgerLines.first()));
}

void TestFigureFile::languagesShareTheNumbers_data()
{
    QTest::addColumn<QString>("figure");
    for (const std::string_view id : {"outcomes", "shares", "flows"}) // claims are prose
        QTest::newRow(std::string(id).c_str()) << QString::fromStdString(std::string(id));
}

/// The same numbers, each as often: of what the chart draws, since dates are words.
void TestFigureFile::languagesShareTheNumbers()
{
    QFETCH(QString, figure);
    QList<QStringList> numbers;
    for (const Language language : allLanguages) {
        m_study.speak(language);
        const auto made = openingFigure(m_study, figure.toStdString());
        QStringList drawn;
        TextListener listener;
        QPainter painter(&listener);
        made->chart().paint(painter, QRectF(0, 0, 960, 480), FigureLook().style(language));
        painter.end();
        for (const DrawnText& text : listener.texts())
            drawn.append(text.text);
        numbers.append(numbersIn(drawn));
    }
    QVERIFY(numbers[0].size() > 5);
    QCOMPARE(numbers[1], numbers[0]);
    QCOMPARE(numbers[2], numbers[0]);
}

void TestFigureFile::svgKeepsWhatIsDrawn()
{
    SvgDevice device({200, 100},
                     {QStringLiteral("T"), QStringLiteral("D"), QStringLiteral("en"), {}});
    QPainter painter(&device);
    painter.scale(2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 0, 0, 51));
    painter.drawRect(QRectF(10, 5, 20, 10));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::blue, 1.5, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, 0), QPointF(50, 25));
    painter.end();
    const QByteArray svg = device.bytes();
    QVERIFY2(svg.contains("fill=\"#ff0000\" fill-opacity=\"0.2\""), svg.constData());
    QVERIFY2(svg.contains("M20 10"), svg.constData());
    QVERIFY2(svg.contains("stroke=\"#0000ff\" stroke-width=\"3\""), svg.constData());
    QVERIFY2(svg.contains("L100 50"), svg.constData());
    QVERIFY2(svg.contains("stroke-dasharray="), svg.constData());
}

/// Names are text in every file: no markup, no entity, no character that XML forbids.
void TestFigureFile::hostileTextIsText()
{
    const QString name =
        QStringLiteral("</text><script>alert('1')</script>&amp;\u0001\"%1 中\uFFFF");
    SvgDevice device({400, 100}, {name, name, QStringLiteral("en"), name.toUtf8()});
    QPainter painter(&device);
    painter.setFont(fontFor(TextRole::Body, figureFamilies(Language::English)));
    painter.drawText(QPointF(10, 50), name);
    painter.end();
    bool isSound = false;
    const QStringList texts = textsIn(device.bytes(), &isSound);
    QVERIFY2(isSound, device.bytes().constData());
    QVERIFY(!device.bytes().contains("<script"));
    QVERIFY2(texts.value(0).startsWith(QStringLiteral("</text><script>")),
             qPrintable(texts.value(0)));
}

void TestFigureFile::pdfHoldsNoTime()
{
    m_study.speak(Language::English);
    const auto made = openingFigure(m_study, "outcomes");
    const QByteArray pdf = figureFile(*made, FigureFormat::Pdf, {}, Language::English, recipe);
    QVERIFY(pdf.startsWith("%PDF-"));
    for (const char* telling : {"CreationDate", "ModDate", "D:20"})
        QVERIFY2(!pdf.contains(telling), telling);
}

/// Another program finds every letter, as often as it is drawn: digits among Latin letters, which
/// Noto draws with glyphs of their own, and characters that look like radicals.
void TestFigureFile::pdfTextIsWhatIsDrawn()
{
    QFETCH(QString, figure);
    QFETCH(int, language);
    const auto spoken = static_cast<Language>(language);
    m_study.speak(spoken);
    const auto made = openingFigure(m_study, figure.toStdString());
    const FigureLook look;
    QTemporaryFile pdf;
    QVERIFY(pdf.open());
    pdf.write(figureFile(*made, FigureFormat::Pdf, look, spoken, {}));
    pdf.close();
    const auto found = pdfText(pdf.fileName());
    if (!found)
        QSKIP("pdftotext is not installed");
    QCOMPARE(lettersIn(*found),
             lettersIn(textsIn(figureFile(*made, FigureFormat::Svg, look, spoken, {}))
                           .mid(1) // its title is not drawn
                           .join(QString())));
}

void TestFigureFile::wordsHoldEveryNumber_data()
{
    svgIsSound_data();
}

void TestFigureFile::wordsHoldEveryNumber()
{
    QFETCH(QString, figure);
    QFETCH(int, language);
    m_study.speak(static_cast<Language>(language));
    const auto made = openingFigure(m_study, figure.toStdString());
    const QString words = QString::fromUtf8(
        figureFile(*made, FigureFormat::Txt, {}, static_cast<Language>(language), {}));
    for (const QString& text : {made->text().title, made->text().subtitle, made->text().footer})
        QVERIFY2(words.contains(text), qPrintable(text));
    QVERIFY(words.contains(made->chart().description()));
    for (const QString& line : made->text().ledger)
        QVERIFY2(words.contains(line), qPrintable(line));
}

/// A row a mark, and each has the mark's count.
void TestFigureFile::numbersAreThoseOfTheMarks()
{
    m_study.speak(Language::English);
    const auto outcomes = openingFigure(m_study, "outcomes");
    const ShownRows shown = outcomes->chart().shown();
    const auto& marks = outcomes->chart().marks();
    QCOMPARE(shown.rows.size(), marks.size());
    const auto counts = shown.columns.indexOf(QStringLiteral("count"));
    QVERIFY(counts >= 0);
    for (std::size_t row = 0; row < marks.size(); ++row) {
        QCOMPARE(shown.rows[row].size(), shown.columns.size());
        QCOMPARE(shown.rows[row][counts], QString::number(marks[row].rows));
    }
    const auto flows = openingFigure(m_study, "flows");
    QCOMPARE(flows->chart().shown().rows.size(), flows->chart().marks().size());
    const QByteArray csv = figureFile(*outcomes, FigureFormat::Csv, {}, Language::English, {});
    QCOMPARE(csv.count('\n'), qsizetype(marks.size() + 1));
    // What a Chinese Excel opens says that it is UTF-8.
    m_study.speak(Language::SimplifiedChinese);
    QVERIFY(figureFile(*openingFigure(m_study, "outcomes"), FigureFormat::Csv, {},
                       Language::SimplifiedChinese, {})
                .startsWith("\xEF\xBB\xBF"));
}

void TestFigureFile::othersHoldNoRecipe()
{
    for (const QByteArray& other :
         {QByteArray(), QByteArray("hello"), QByteArray("\x89PNG\r\n\x1a\n"),
          QByteArray("%PDF-1.4"), QByteArray("<svg"),
          QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><recipe/></svg>")})
        QCOMPARE(recipeIn(other), QByteArray());
}

void TestFigureFile::smallPicturesSayWhatIsCut()
{
    m_study.speak(Language::English);
    const auto made = openingFigure(m_study, "outcomes");
    QVERIFY(cutTexts(*made, {}, Language::English).isEmpty());
    FigureLook tiny;
    tiny.size = {200, 200};
    QVERIFY(!cutTexts(*made, tiny, Language::English).isEmpty());
}

void TestFigureFile::missingLettersAreNamed()
{
    FigureText text;
    text.title = QStringLiteral("Latin 中文 · – — “quoted” \u2068name\u2069");
    const Figure fine(QStringLiteral("f"), text, std::make_unique<StubChart>());
    QCOMPARE(missingGlyphs(fine, {}, Language::English), QString());
    text.title += QStringLiteral("\U0001F9EA\U0010FFFD"); // for private use: no font has it
    const Figure odd(QStringLiteral("f"), text, std::make_unique<StubChart>());
    QVERIFY(missingGlyphs(odd, {}, Language::English).contains(QStringLiteral("\U0010FFFD")));
}

void TestFigureFile::fileNamesAreClean_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << QStringLiteral("outcomes.en.png");
    QTest::newRow("a country") << QStringLiteral("United States")
                               << QStringLiteral("outcomes.united_states.en.png");
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd")
                            << QStringLiteral("outcomes.etc_passwd.en.png");
    QTest::newRow("Chinese") << QStringLiteral("中国（大陆）")
                             << QStringLiteral("outcomes.中国_大陆.en.png");
    QTest::newRow("nothing left") << QStringLiteral("///") << QStringLiteral("outcomes.en.png");
}

void TestFigureFile::fileNamesAreClean()
{
    QFETCH(QString, part);
    QTEST(figureFileName("outcomes", part, {}, Language::English, FigureFormat::Png), "name");
}

QTEST_MAIN(TestFigureFile)
#include "tst_figurefile.moc"
