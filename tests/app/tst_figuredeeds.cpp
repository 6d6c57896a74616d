#include "views/dialogs/exportdialog.h"

#include "app/figure/figuredrag.h"

#include "tests/app/windowcase.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
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
    void dragsAPicture();

private:
    const QTemporaryDir m_folder;
    WindowCase m_case;
};

void TestFigureDeeds::init()
{
    Settings settings;
    settings.exportFolder = m_folder.path();
    settings.exportSize = {900, 640};
    QVERIFY(m_case.open(settings));
}

void TestFigureDeeds::theWindowWorksWhileFiguresAreDrawn()
{
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (auto* button : dialog->findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String("SVG") || button->text() == QLatin1String("All three"))
                button->click();
        }
        dialog->accept();
    });
    m_case.actions().exportFigure->trigger();
    // Nothing was drawn before the window's thread was free again.
    QVERIFY(QDir(m_folder.path()).isEmpty());
    int turns = 0;
    while (QDir(m_folder.path()).entryList({QStringLiteral("*.svg")}).size() < 3 && turns < 2'000) {
        QTest::qWait(1);
        ++turns;
    }
    const QStringList written = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
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
    QVERIFY(path.endsWith(QLatin1String("/outcomes.en.png")));
    QCOMPARE(QImage(path).size(), QSize(900, 640));
    QCOMPARE(qvariant_cast<QImage>(data->imageData()), QImage(path));
    QCOMPARE(data->text(), QStringLiteral("87 of 100 are still in the United States"));
}

QTEST_MAIN(TestFigureDeeds)
#include "tst_figuredeeds.moc"
