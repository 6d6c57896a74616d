#include "views/dialogs/exportdialog.h"
#include "views/figure/figureimage.h"

#include "tests/views/figures.h"
#include "tests/views/imagecompare.h"
#include "tests/views/stubchart.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace whither;

/// The export dialog: a value goes in, a value comes out, nothing else changes.
class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void valueComesBack_data();
    void valueComesBack();
    void choicesAreAnswered();
    void presetSetsTheSize();
    void pathsAreNamed();
    void saysWhatItWillWrite();
    void previewFollows();
    void previewLooksLikeTheExport_data();
    void previewLooksLikeTheExport();
    void previewIsNoLargerThanShown();
    void warnsOfColoursThatLookAlike();
    void typingIsOnePreview();
    void presetFollowsTheSize();
    void writesNothing();
    void keysAnswer_data();
    void keysAnswer();

private:
    static FigureExport proposal();
    static QImage previewOf(const ExportDialog& dialog);

    const BuiltinStudy m_study;
    std::unique_ptr<Figure> m_figure = openingFigure(m_study, "outcomes");
};

namespace {

bool areEqual(const FigureExport& a, const FigureExport& b)
{
    return a.figure == b.figure && a.languages == b.languages && a.formats == b.formats
           && a.look == b.look && a.folder == b.folder && a.holdsRecipe == b.holdsRecipe
           && a.isPeopleFirst == b.isPeopleFirst;
}

void press(ExportDialog& dialog, const QString& text)
{
    for (auto* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

QString allLabels(const ExportDialog& dialog)
{
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

/// Notes how often it is painted, and on how many pixels.
class WitnessChart final : public StubChart {
public:
    struct Notes {
        int paintings = 0;
        QSize device;
    };
    explicit WitnessChart(Notes& notes) : m_notes(notes) {}

    void paint(QPainter& painter, const QRectF&, const PaintStyle&) const override
    {
        ++m_notes.paintings;
        m_notes.device = {painter.device()->width(), painter.device()->height()};
    }

private:
    Notes& m_notes;
};

/// Two neighbours that differ in hue, and hardly in grey.
class RivalChart final : public StubChart {
public:
    std::vector<Neighbours> neighbours(const Theme& theme) const override
    {
        const auto partOf = [&](const QString& name, const QString& key) {
            return ColoredPart{name, key, theme.colorOf(key)};
        };
        return {{partOf(QStringLiteral("嘉拿大"), QStringLiteral("CA")),
                 partOf(QStringLiteral("<b>Korea</b>"), QStringLiteral("KR"))}};
    }
};

} // namespace

FigureExport TestExportDialog::proposal()
{
    FigureExport options;
    options.figure = "outcomes";
    options.folder = QStringLiteral("/no such folder/figures");
    return options;
}

QImage TestExportDialog::previewOf(const ExportDialog& dialog)
{
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (!label->pixmap(Qt::ReturnByValue).isNull())
            return label->pixmap(Qt::ReturnByValue).toImage();
    }
    return {};
}

void TestExportDialog::valueComesBack_data()
{
    QTest::addColumn<QList<int>>("languages");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isDark");

    QTest::newRow("first") << QList<int>{0} << QSize(1600, 1000) << 1 << false;
    QTest::newRow("Chinese, dark") << QList<int>{1} << QSize(1080, 1080) << 2 << true;
    QTest::newRow("traditional, own size") << QList<int>{2} << QSize(777, 333) << 3 << false;
    QTest::newRow("two") << QList<int>{0, 1} << QSize(1754, 1240) << 1 << true;
    QTest::newRow("smallest") << QList<int>{0} << QSize(200, 200) << 1 << false;
    QTest::newRow("largest") << QList<int>{0} << QSize(6000, 200) << 1 << false;
}

void TestExportDialog::valueComesBack()
{
    QFETCH(QList<int>, languages);
    FigureExport options = proposal();
    options.languages.clear();
    for (const int language : languages)
        options.languages.push_back(static_cast<Language>(language));
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, isDark);
    options.look.size = size;
    options.look.scale = scale;
    options.look.isDark = isDark;
    const ExportDialog dialog(options, *m_figure, Language::English);
    QVERIFY(areEqual(dialog.options(), options));
}

void TestExportDialog::choicesAreAnswered()
{
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    press(dialog, QStringLiteral("繁體中文"));
    press(dialog, QStringLiteral("SVG"));
    press(dialog, QStringLiteral("3×"));
    press(dialog, QStringLiteral("Dark"));
    press(dialog, QStringLiteral("Patterns and dashes beside the colours"));
    press(dialog, QStringLiteral("Can be opened again: dropped on the window"));
    press(dialog, QStringLiteral("People first: codes for names, rare values folded, no notes"));
    const auto sides = dialog.findChildren<QSpinBox*>();
    QCOMPARE(sides.size(), 2);
    sides[0]->setValue(1234);
    sides[1]->setValue(567);
    auto fields = dialog.findChildren<QLineEdit*>();
    const auto folder = std::ranges::find_if(fields, [](const QLineEdit* field) {
        return field->text().contains(QStringLiteral("figures"));
    });
    QVERIFY(folder != fields.end());
    (*folder)->setText(QStringLiteral("/tmp/其他"));

    FigureExport expected = proposal();
    expected.languages = {Language::TraditionalChinese};
    expected.formats = {FigureFormat::Png, FigureFormat::Svg};
    expected.holdsRecipe = false;
    expected.isPeopleFirst = true;
    expected.look.hasPatterns = true;
    expected.look.scale = 3;
    expected.look.isDark = true;
    expected.look.size = {1234, 567};
    expected.folder = QStringLiteral("/tmp/其他");
    QVERIFY(areEqual(dialog.options(), expected));
}

void TestExportDialog::presetSetsTheSize()
{
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    auto* preset = dialog.findChild<QComboBox*>();
    for (int index = 0; index < preset->count(); ++index) {
        preset->setCurrentIndex(index);
        emit preset->activated(index);
        const QSize size = dialog.options().look.size;
        const QString text = preset->itemText(index);
        if (text.contains(QChar(0x00D7))) // "Screen · 1600 × 1000"
            QVERIFY2(text.contains(QString::number(size.width()))
                         && text.contains(QString::number(size.height())),
                     qPrintable(text));
        else
            QVERIFY(!size.isEmpty()); // the user's own size is left as it is
    }
}

void TestExportDialog::pathsAreNamed()
{
    FigureExport options = proposal();
    options.languages = {allLanguages.begin(), allLanguages.end()};
    options.formats = {FigureFormat::Png, FigureFormat::Pdf};
    QStringList paths;
    for (const FigureExport::File& file : options.files())
        paths.append(file.path);
    QCOMPARE(paths, (QStringList{QStringLiteral("/no such folder/figures/outcomes.en.png"),
                                 QStringLiteral("/no such folder/figures/outcomes.en.pdf"),
                                 QStringLiteral("/no such folder/figures/outcomes.zh_CN.png"),
                                 QStringLiteral("/no such folder/figures/outcomes.zh_CN.pdf"),
                                 QStringLiteral("/no such folder/figures/outcomes.zh_TW.png"),
                                 QStringLiteral("/no such folder/figures/outcomes.zh_TW.pdf")}));
}

void TestExportDialog::saysWhatItWillWrite()
{
    FigureExport options = proposal();
    options.languages = {Language::English, Language::SimplifiedChinese};
    options.look.scale = 2;
    const ExportDialog dialog(options, *m_figure, Language::English);
    const QString said = allLabels(dialog);
    for (const char* text : {"outcomes.en.png", "outcomes.zh_CN.png", "3200", "2000"})
        QVERIFY2(said.contains(QLatin1String(text)), qPrintable(said));
}

void TestExportDialog::previewFollows()
{
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    const QImage light = previewOf(dialog);
    QVERIFY(!light.isNull());
    press(dialog, QStringLiteral("Dark"));
    QTRY_VERIFY(previewOf(dialog) != light);
    const auto sides = dialog.findChildren<QSpinBox*>();
    sides[0]->setValue(500);
    sides[1]->setValue(1000);
    QTRY_VERIFY(previewOf(dialog).height() > previewOf(dialog).width());
}

void TestExportDialog::previewLooksLikeTheExport_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    for (const bool isDark : {false, true}) {
        for (const QSize& size : {QSize(1600, 1000), QSize(1080, 1080), QSize(3000, 1200)})
            QTest::addRow("%d x %d, %s", size.width(), size.height(), isDark ? "dark" : "light")
                << size << isDark;
    }
}

void TestExportDialog::previewLooksLikeTheExport()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    FigureExport options = proposal();
    options.look.size = size;
    options.look.isDark = isDark;
    const ExportDialog dialog(options, *m_figure, Language::English);
    const QImage preview = previewOf(dialog);
    const QImage picture =
        figureImage(*m_figure, size, 1, paintStyle(Language::English, isDark))
            .scaled(preview.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(qAbs(preview.width() * size.height() - preview.height() * size.width()) < size.width());
    const ImageDifference difference = differenceOf(preview, picture);
    QVERIFY2(difference.mean < 2.0, qPrintable(QString::number(difference.mean)));
    QVERIFY2(difference.largest < 110, qPrintable(QString::number(difference.largest)));
}

void TestExportDialog::previewIsNoLargerThanShown()
{
    WitnessChart::Notes notes;
    const Figure figure(QStringLiteral("witness"), {}, std::make_unique<WitnessChart>(notes));
    FigureExport options = proposal();
    options.look.size = {6000, 4000};
    options.look.scale = 3;
    const ExportDialog large(options, figure, Language::English);
    QCOMPARE(notes.paintings, 1);
    QVERIFY(notes.device.width() <= 640 * large.devicePixelRatioF());
    QVERIFY(notes.device.height() <= 420 * large.devicePixelRatioF());
    options.look.size = {300, 200};
    const ExportDialog small(options, figure, Language::English);
    QCOMPARE(notes.device, QSize(300, 200)); // not blown up either
}

void TestExportDialog::warnsOfColoursThatLookAlike()
{
    const Figure figure(QStringLiteral("rivals"), {}, std::make_unique<RivalChart>());
    ExportDialog dialog(proposal(), figure, Language::English);
    const auto said = [&] { return allLabels(dialog).contains(QStringLiteral("look alike")); };
    QVERIFY(!said()); // all eyes but those that see no colour tell them apart
    auto* vision = dialog.findChildren<QComboBox*>().at(1);
    QCOMPARE(vision->count(), int(allColorVisions.size()));
    vision->setCurrentIndex(vision->count() - 1);
    emit vision->activated(vision->count() - 1);
    QVERIFY2(allLabels(dialog).contains(
                 QStringLiteral("Grey, as printed: 嘉拿大 and <b>Korea</b> look alike. "
                                "Patterns and dashes help.")),
             qPrintable(allLabels(dialog)));
    press(dialog, QStringLiteral("Patterns and dashes beside the colours"));
    QTRY_VERIFY(!said());
}

void TestExportDialog::typingIsOnePreview()
{
    WitnessChart::Notes notes;
    const Figure figure(QStringLiteral("witness"), {}, std::make_unique<WitnessChart>(notes));
    ExportDialog dialog(proposal(), figure, Language::English);
    notes.paintings = 0;
    auto* width = dialog.findChildren<QSpinBox*>().first();
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("2400"));
    QCOMPARE(dialog.options().look.size.width(), 2400);
    QVERIFY(allLabels(dialog).contains(QStringLiteral("2400"))); // words follow at once
    QCOMPARE(notes.paintings, 0);
    QTRY_COMPARE(notes.paintings, 1);
    QTest::qWait(400); // and it stays at one
    QCOMPARE(notes.paintings, 1);
}

void TestExportDialog::presetFollowsTheSize()
{
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    const auto* preset = dialog.findChild<QComboBox*>();
    const auto sides = dialog.findChildren<QSpinBox*>();
    QVERIFY(preset->currentText().startsWith(QStringLiteral("Screen")));
    sides[0]->setValue(1601);
    QCOMPARE(preset->currentText(), QStringLiteral("Custom"));
    QCOMPARE(dialog.options().look.size, QSize(1601, 1000)); // following changes no size
    sides[0]->setValue(1600);
    QVERIFY(preset->currentText().startsWith(QStringLiteral("Screen")));
    sides[1]->setValue(900);
    QVERIFY(preset->currentText().startsWith(QStringLiteral("Slide")));
    FigureExport smallest = proposal();
    smallest.look.size = {200, 200};
    const ExportDialog small(smallest, *m_figure, Language::English);
    QCOMPARE(small.findChild<QComboBox*>()->currentText(), QStringLiteral("Custom"));
}

void TestExportDialog::writesNothing()
{
    const QTemporaryDir folder;
    FigureExport options = proposal();
    options.folder = folder.path();
    ExportDialog dialog(options, *m_figure, Language::English);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportDialog::keysAnswer_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("result");
    QTest::newRow("Return") << int(Qt::Key_Return) << int(QDialog::Accepted);
    QTest::newRow("Escape") << int(Qt::Key_Escape) << int(QDialog::Rejected);
}

void TestExportDialog::keysAnswer()
{
    QFETCH(int, key);
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(&dialog, static_cast<Qt::Key>(key));
    QTRY_VERIFY(!dialog.isVisible());
    QTEST(dialog.result(), "result");
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
