#include "views/dialogs/exportdialog.h"

#include "app/figure/figuredrag.h"
#include "app/figure/printdeed.h"

#include "tests/app/windowcase.h"
#include "tests/support/pdftext.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
#include <QPageLayout>
#include <QPageSize>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

using namespace whither;

/// Figures taken out of the window: as files, and dragged.
class TestFigureDeeds : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_case.close(); }
    void theWindowWorksWhileFiguresAreDrawn();
    void theWindowWaitsForItsFiles();
    void dragsAPicture();
    void printsOnPaperOfAnySize_data();
    void printsOnPaperOfAnySize();

private:
    void exportSixFiles();

    const QTemporaryDir m_folder;
    WindowCase m_case;
};

void TestFigureDeeds::init()
{
    for (const QFileInfo& file : QDir(m_folder.path()).entryInfoList(QDir::Files))
        QFile::remove(file.filePath());
    Settings settings;
    settings.exportFolder = m_folder.path();
    settings.exportSize = {900, 640};
    QVERIFY(m_case.open(settings));
}

/// As a PNG and an SVG in each language.
void TestFigureDeeds::exportSixFiles()
{
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (auto* button : dialog->findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("SVG")
                || button->text() == QLatin1String("All three"))
                button->click();
        }
        dialog->accept();
    });
    m_case.actions().exportFigure->trigger();
}

void TestFigureDeeds::theWindowWaitsForItsFiles()
{
    exportSixFiles();
    m_case.window().close();
    QVERIFY(m_case.window().isVisible());
    QTRY_VERIFY(!m_case.window().isVisible());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 6);
}

void TestFigureDeeds::theWindowWorksWhileFiguresAreDrawn()
{
    exportSixFiles();
    // Nothing was drawn before the window's thread was free again.
    QVERIFY(QDir(m_folder.path()).isEmpty());
    int turns = 0;
    while (QDir(m_folder.path()).entryList({QStringLiteral("*.svg")}).size() < 3 && turns < 2'000) {
        QTest::qWait(1);
        ++turns;
    }
    QStringList written = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    const QString id =
        QLatin1Char('.') + QString::fromStdString(m_case.view().figure()->text().studyId);
    QVERIFY(m_case.view().figure()->text().footer.contains(id.mid(1)));
    written.replaceInStrings(id, QString()); // the same for all
    QCOMPARE(
        written,
        (QStringList{QStringLiteral("outcomes.en.png"), QStringLiteral("outcomes.en.svg"),
                     QStringLiteral("outcomes.zh_CN.png"), QStringLiteral("outcomes.zh_CN.svg"),
                     QStringLiteral("outcomes.zh_TW.png"), QStringLiteral("outcomes.zh_TW.svg")}));
    QTRY_VERIFY(
        m_case.window().statusBar()->currentMessage().startsWith(QLatin1String("6 files written")));
}

void TestFigureDeeds::dragsAPicture()
{
    auto* drag = m_case.window().findChild<FigureDrag*>();
    QVERIFY(drag);
    const auto data = drag->data();
    QVERIFY(data);
    QCOMPARE(data->urls().size(), 1);
    const QString path = data->urls().first().toLocalFile();
    const QString id = QString::fromStdString(m_case.view().figure()->text().studyId);
    QVERIFY(path.endsWith(QStringLiteral("/outcomes.%1.en.png").arg(id)));
    QCOMPARE(QImage(path).size(), QSize(900, 640));
    QCOMPARE(qvariant_cast<QImage>(data->imageData()), QImage(path));
    QCOMPARE(data->text(), QStringLiteral("87 of 100 are still in the United States"));
}

void TestFigureDeeds::printsOnPaperOfAnySize_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("orientation");
    for (const auto& [name, paper] :
         {std::pair{"A4", QPageSize::A4}, std::pair{"Letter", QPageSize::Letter}}) {
        QTest::addRow("%s, landscape", name) << int(paper) << int(QPageLayout::Landscape);
        QTest::addRow("%s, portrait", name) << int(paper) << int(QPageLayout::Portrait);
    }
}

/// The figure and all 100 records, on numbered pages of the paper's size.
void TestFigureDeeds::printsOnPaperOfAnySize()
{
    QFETCH(int, paper);
    QFETCH(int, orientation);
    const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageLayout({QPageSize(static_cast<QPageSize::PageSizeId>(paper)),
                               static_cast<QPageLayout::Orientation>(orientation),
                               QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter});
        m_case.window().findChild<PrintDeed*>()->paintOn(printer);
    }
    const auto text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    const QStringList pages = text->split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (const QString& page : pages)
        QVERIFY2(page.contains(QLatin1String("page")), qPrintable(page));
    // Digits among Latin letters are not found in what Qt prints; see figurepdf.cpp.
    QCOMPARE(pages.join(QString()).count(QLatin1String("C-")), 100); // C-001 to C-100
    QFile::remove(path);
}

QTEST_MAIN(TestFigureDeeds)
#include "tst_figuredeeds.moc"
