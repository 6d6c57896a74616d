#include "views/dialogs/exportdialog.h"

#include "tests/views/figures.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
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
    void writesNothing();
    void keysAnswer_data();
    void keysAnswer();

private:
    static FigureExport proposal();

    const BuiltinStudy m_study;
    std::unique_ptr<Figure> m_figure = openingFigure(m_study, "outcomes");
};

namespace {

bool areEqual(const FigureExport& a, const FigureExport& b)
{
    return a.figure == b.figure && a.languages == b.languages && a.size == b.size
           && a.scale == b.scale && a.isDark == b.isDark && a.folder == b.folder;
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

} // namespace

FigureExport TestExportDialog::proposal()
{
    FigureExport options;
    options.figure = "outcomes";
    options.folder = QStringLiteral("/no such folder/figures");
    return options;
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
    options.size = size;
    options.scale = scale;
    options.isDark = isDark;
    const ExportDialog dialog(options, *m_figure, Language::English);
    QVERIFY(areEqual(dialog.options(), options));
}

void TestExportDialog::choicesAreAnswered()
{
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    press(dialog, QStringLiteral("繁體中文"));
    press(dialog, QStringLiteral("3×"));
    press(dialog, QStringLiteral("Dark"));
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
    expected.scale = 3;
    expected.isDark = true;
    expected.size = {1234, 567};
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
        const QSize size = dialog.options().size;
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
    QCOMPARE(options.paths(),
             (QStringList{QStringLiteral("/no such folder/figures/outcomes.en.png"),
                          QStringLiteral("/no such folder/figures/outcomes.zh_CN.png"),
                          QStringLiteral("/no such folder/figures/outcomes.zh_TW.png")}));
}

void TestExportDialog::saysWhatItWillWrite()
{
    FigureExport options = proposal();
    options.languages = {Language::English, Language::SimplifiedChinese};
    options.scale = 2;
    const ExportDialog dialog(options, *m_figure, Language::English);
    const QString said = allLabels(dialog);
    for (const char* text : {"outcomes.en.png", "outcomes.zh_CN.png", "3200", "2000"})
        QVERIFY2(said.contains(QLatin1String(text)), qPrintable(said));
}

void TestExportDialog::previewFollows()
{
    ExportDialog dialog(proposal(), *m_figure, Language::English);
    const auto preview = [&]() -> QImage {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (!label->pixmap(Qt::ReturnByValue).isNull())
                return label->pixmap(Qt::ReturnByValue).toImage();
        }
        return {};
    };
    const QImage light = preview();
    QVERIFY(!light.isNull());
    press(dialog, QStringLiteral("Dark"));
    QVERIFY(preview() != light);
    const auto sides = dialog.findChildren<QSpinBox*>();
    sides[0]->setValue(500);
    sides[1]->setValue(1000);
    QVERIFY(preview().height() > preview().width());
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
